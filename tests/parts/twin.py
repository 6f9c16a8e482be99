"""A twin of Rasa that speaks the turn protocol, and can be told to fail, to be slow and to go away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Said = dict[str, Any]


def saying(text: str, **more: Any) -> Said:
    """One reply of the bot."""
    return {"text": text, "buttons": [], "custom": {}, **more}


class RasaTwin:
    """Answers each turn with `echo: <text>` unless `answer` says otherwise; keeps what it was told in `turns`."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.turns: list[Said] = []
        self.answer: Callable[[Said], Awaitable[web.Response | list[Said]]] = self.echo
        self._runner: web.AppRunner | None = None

    async def echo(self, told: Said) -> list[Said]:
        return [saying(f"echo: {told['text']}")]

    async def start(self) -> None:
        app = web.Application()
        app.add_routes([web.post("/webhooks/ayan/turn", self._turn), web.get("/webhooks/ayan/ready", self._ready)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _ready(self, _request: web.Request) -> web.Response:
        return web.json_response({"ready": True})

    async def _turn(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.turns.append(told)
        answer = await self.answer(told)
        if isinstance(answer, web.Response):
            return answer
        known = {"details": told["details"], "language": told["language"], "language_is_chosen": told["language_is_chosen"]}
        meaning = {"intent": "inform", "confidence": 0.9, "entities": []}
        return web.json_response({"replies": answer, "meaning": meaning, **known})
