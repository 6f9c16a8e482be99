"""The chat on the patients' page: a secret token is the patient, live events bring the answers."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from aiohttp import web

from channels.base import Channel, Inbound
from concierge.conversation import outbox
from concierge.conversation.bell import Bell
from concierge.conversation.model import Conversation, Message
from concierge.doors import body
from concierge.doors.events import HEADERS, HEARTBEAT, HEARTBEAT_EVERY, event
from concierge.doors.limits import Limit
from concierge.errors import NotSignedIn
from concierge.languages.registry import languages
from concierge.settings import Settings
from concierge.storage.database import Database


class WebChannel(Channel):
    """Routes under /web/. Only a hash of a token is stored, so the database lets nobody into a conversation."""

    name = "web"

    def __init__(self, database: Database, bell: Bell, settings: Settings) -> None:
        """Allow a person's pace for each token, and that of a clinic's waiting room for each address."""
        super().__init__(database, bell, settings)
        self._by_token = Limit(rate=1, burst=20)
        self._by_address = Limit(rate=20, burst=300)

    def routes(self) -> list[web.RouteDef]:
        """The four routes of the page's chat."""
        return [
            web.post("/web/conversations", self.begin),
            web.post("/web/messages", self.receive),
            web.get("/web/messages", self.history),
            web.get("/web/events", self.events),
        ]

    async def begin(self, request: web.Request) -> web.Response:
        """A new conversation: its token, shown this once. {"language"} of the page is a first guess."""
        self._by_address.take(address_of(request))
        raw = await request.read()
        guess = body.read_object(raw).get("language") if raw else None
        language = guess if isinstance(guess, str) and guess in languages() else None
        token = secrets.token_urlsafe(32)
        now = datetime.now(timezone.utc)
        await asyncio.to_thread(outbox.new_conversation, self.database, self.name, _hash(token), language, now)
        return web.json_response({"token": token}, status=201)

    async def receive(self, request: web.Request) -> web.Response:
        """Keep {"text", "message_id"}; the answer comes as an event."""
        conversation = await self._conversation(request)
        self._by_token.take(conversation.id)
        told = body.read_object(await request.read())
        inbound = Inbound(self.name, conversation.sender, body.text(told, "text"), body.optional_name(told, "message_id"))
        received = await self.keep(inbound)
        return web.json_response({"position": received.message.position, "message_id": inbound.provider_id}, status=202)

    async def history(self, request: web.Request) -> web.Response:
        """Everything beyond position `after`, and who owns the conversation."""
        conversation = await self._conversation(request)
        after = body.position(request.query.get("after"), "after")
        view = await asyncio.to_thread(outbox.view, self.database, conversation.id, after)
        await asyncio.to_thread(outbox.move_on, self.database, view.messages, "sent")
        return web.json_response({"last": view.last, "messages": [shape(message) for message in view.messages], "owner": view.owner})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What was said beyond `after` (or beyond the last event that the browser saw), and then whatever happens."""
        conversation = await self._conversation(request)
        after = body.position(request.headers.get("Last-Event-ID") or request.query.get("after"), "after")
        response = web.StreamResponse(headers=HEADERS)
        await response.prepare(request)
        with suppress(ConnectionError):  # the browser has gone; what it did not see, it asks for when it comes back
            await self._stream(response, conversation.id, after)
        return response

    async def _stream(self, response: web.StreamResponse, conversation: str, after: int) -> None:
        owner, was_typing = "", False
        with self.bell.listen(conversation) as news:
            while not self.bell.is_closed:
                news.clear()
                view = await asyncio.to_thread(outbox.view, self.database, conversation, after)
                for message in view.messages:
                    await response.write(event("message", shape(message), message.position))
                await asyncio.to_thread(outbox.move_on, self.database, view.messages, "sent")
                if view.owner != owner:
                    await response.write(event("owner", {"owner": view.owner}))
                if view.is_typing and (not was_typing or view.messages):
                    await response.write(event("typing", {}))
                after, owner, was_typing = view.last, view.owner, view.is_typing
                if view.is_whole and not await news.wait(HEARTBEAT_EVERY):
                    await response.write(HEARTBEAT)

    async def _conversation(self, request: web.Request) -> Conversation:
        self._by_address.take(address_of(request))
        given = request.headers.get("Authorization", "").removeprefix("Bearer ") or request.query.get("token", "")
        if not given or not given.isascii():
            raise NotSignedIn("a conversation's token is needed")
        conversation = await asyncio.to_thread(outbox.conversation_of, self.database, self.name, _hash(given))
        if conversation is None:
            raise NotSignedIn("there is no conversation with this token")
        return conversation


def shape(message: Message) -> dict[str, Any]:
    """A message as the page reads it."""
    return {
        "position": message.position,
        "direction": message.direction,
        "author": message.author,
        "text": message.text,
        "buttons": message.buttons,
        "cards": message.custom.get("cards", []),
        "language": message.language,
        "message_id": message.provider_id if message.direction == "in" else None,
        "created_at": message.created_at.isoformat(),
    }


def address_of(request: web.Request) -> str:
    """The address that a request comes from; a proxy on this machine tells whose it passes on."""
    peer = request.remote or ""
    passed_on = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return passed_on if passed_on and peer in {"127.0.0.1", "::1"} else peer


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
