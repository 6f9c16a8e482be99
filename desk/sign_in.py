"""Signing in and out, and who one is."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

from concierge.doors import body
from concierge.doors.limits import Limit
from concierge.handover import accounts
from concierge.handover.coordinator import Coordinator
from concierge.storage.database import Database
from desk import session

LONGEST_PASSWORD = 1024


class SignIn:
    """POST sign-in, POST sign-out, GET and POST me."""

    def __init__(self, database: Database) -> None:
        """Allow five attempts at once and one every twelve seconds, for each name and for each address."""
        self._database = database
        self._by_name = Limit(rate=1 / 12, burst=5)
        self._by_address = Limit(rate=1 / 3, burst=20)

    def routes(self) -> list[web.RouteDef]:
        """Relative to /desk/api."""
        return [
            web.post("/sign-in", self.sign_in),
            web.post("/sign-out", self.sign_out),
            web.get("/me", self.me),
            web.post("/me", self.change_me),
        ]

    async def sign_in(self, request: web.Request) -> web.Response:
        """{"name", "password"} → who one is, with the session's cookie."""
        told = body.read_object(await request.read())
        name, password = body.name(told, "name"), body.text(told, "password")[:LONGEST_PASSWORD]
        self._by_address.take(request.remote or "")
        self._by_name.take(name)
        coordinator = await asyncio.to_thread(accounts.sign_in, self._database, name, password)
        await session.sign_in(request, coordinator)
        return web.json_response(_shape(coordinator))

    async def sign_out(self, request: web.Request) -> web.Response:
        """End the session."""
        await session.sign_out(request)
        return web.json_response({})

    async def me(self, request: web.Request) -> web.Response:
        """Name and language of who is signed in."""
        return web.json_response(_shape(await session.who(request, self._database)))

    async def change_me(self, request: web.Request) -> web.Response:
        """{"language"}: the language that one reads the bot's answers in."""
        coordinator = await session.who(request, self._database)
        language = body.name(body.read_object(await request.read()), "language")
        await asyncio.to_thread(accounts.choose_language, self._database, coordinator.id, language)
        return web.json_response({**_shape(coordinator), "language": language})


def _shape(coordinator: Coordinator) -> dict[str, Any]:
    return {"id": coordinator.id, "name": coordinator.name, "language": coordinator.language}
