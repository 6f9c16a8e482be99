"""Whether the gateway is alive, and whether it is able to answer patients."""

from __future__ import annotations

import asyncio

from aiohttp import web

from concierge.storage.database import Database
from gateway.bot_client import BotClient


class Health:
    """The two routes that supervisors and proxies ask."""

    def __init__(self, database: Database, bot: BotClient) -> None:
        """Ask this database and this bot."""
        self._database, self._bot = database, bot

    def routes(self) -> list[web.RouteDef]:
        """/healthz and /readyz."""
        return [web.get("/healthz", self.alive), web.get("/readyz", self.ready)]

    async def alive(self, _request: web.Request) -> web.Response:
        """The process runs and its loop turns."""
        return web.json_response({"alive": True})

    async def ready(self, _request: web.Request) -> web.Response:
        """200 when database and bot both answer, else 503 with which does not."""
        database, bot = await asyncio.gather(asyncio.to_thread(self._database.is_reachable), self._bot.is_ready())
        parts = {"database": database, "bot": bot}
        return web.json_response({"ready": all(parts.values()), **parts}, status=200 if all(parts.values()) else 503)
