"""The desk's routes for what went out and what came with words: undelivered messages, sending again, attachments."""

from __future__ import annotations

import asyncio
from datetime import datetime, timezone
from urllib.parse import quote

from aiohttp import web

from concierge.conversation import attachments, delivery
from concierge.conversation.bell import Bell
from concierge.doors import body
from concierge.storage.database import Database
from desk import shapes
from desk.session import who


class Deliveries:
    """Dead letters with their reasons, and files of patients."""

    def __init__(self, database: Database, bell: Bell) -> None:
        """Ring this bell when something is to be sent again."""
        self._database, self._bell = database, bell

    def routes(self) -> list[web.RouteDef]:
        """Relative to /desk/api."""
        return [
            web.get("/undelivered", self.list_undelivered),
            web.post("/conversations/{conversation}/messages/{position}/send-again", self.send_again),
            web.get("/attachments/{attachment}", self.attachment),
        ]

    async def list_undelivered(self, request: web.Request) -> web.Response:
        """Messages that could not be delivered, newest first, each with its conversation."""
        coordinator = await who(request, self._database)
        found = await asyncio.to_thread(delivery.undelivered, self._database)
        told = [{"conversation": one.conversation, **shapes.message(one, coordinator.language, {})} for one in found]
        return web.json_response({"messages": told})

    async def send_again(self, request: web.Request) -> web.Response:
        """Put an undelivered message into the outbox anew."""
        coordinator = await who(request, self._database)
        conversation = request.match_info["conversation"]
        position = body.position(request.match_info["position"], "position")
        message = await asyncio.to_thread(delivery.send_again, self._database, conversation, position, datetime.now(timezone.utc))
        self._bell.ring(conversation)
        return web.json_response(shapes.message(message, coordinator.language, {}))

    async def attachment(self, request: web.Request) -> web.Response:
        """A patient's file, always as a download: it comes from outside, and must not run on the desk's page."""
        await who(request, self._database)
        number = body.position(request.match_info["attachment"], "attachment")
        kept, content = await asyncio.to_thread(attachments.content, self._database, number)
        name = quote(kept.name or f"{kept.kind}-{kept.id}", safe="")
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}", "Content-Security-Policy": "sandbox; default-src 'none'"}
        return web.Response(body=content, content_type=kept.content_type or "application/octet-stream", headers=headers)
