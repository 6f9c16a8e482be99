"""A messaging app's provider as its documentation says it behaves: takes messages, gives files, signs and brings webhooks."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import aiohttp
from aiohttp import web

Payload = dict[str, Any]


@dataclass(frozen=True)
class Webhook:
    """One request that the provider makes."""

    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """One part that the provider took: what the patient sees of it, and how the provider calls it. `choices` are (id, title)."""

    recipient: str
    text: str
    choices: tuple[tuple[str, str], ...]
    raw: Payload
    number: str = ""


class Lost(Exception):
    """The provider takes the part and its answer never arrives."""


class ProviderTwin:
    """What the four have in common. `faults` are what the next requests to send meet, one after another."""

    name: ClassVar[str]
    webhook_method = "POST"

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.asides: list[Payload] = []
        self.faults: deque[Callable[[], Awaitable[web.StreamResponse] | web.StreamResponse]] = deque()
        self.files: dict[str, tuple[bytes, str]] = {}
        self.gateway: str | None = None
        self.numbers = itertools.count(1)
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._brought: set[asyncio.Task[None]] = set()

    # ── the provider's server ──

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    async def start(self) -> None:
        app = web.Application()
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        server: Any = site._server
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        for task in self._brought:
            task.cancel()
        if self._runner:
            await self._runner.cleanup()

    async def take(self, sent: Sent, answer: Payload, report: Webhook | None = None) -> web.StreamResponse:
        """One request to send, and what it meets."""
        if self.faults:
            fault = self.faults.popleft()()
            if not isinstance(fault, web.StreamResponse):
                try:
                    return await fault
                except Lost:
                    self.accept(sent, report)
                    raise web.HTTPGatewayTimeout from None
            return fault
        self.accept(sent, report)
        return web.json_response(answer)

    def accept(self, sent: Sent, report: Webhook | None) -> None:
        self.sent.append(sent)
        if report and self.gateway:
            task = asyncio.create_task(self._bring(report))
            self._brought.add(task)
            task.add_done_callback(self._brought.discard)

    async def _bring(self, webhook: Webhook) -> None:
        """Bring a report, and again while nobody takes it, as providers do."""
        async with aiohttp.ClientSession() as session:
            for pause in (0.2, 0.5, 1, 2, 4, *([5] * 12)):
                try:
                    async with session.post(self.address, data=webhook.body, headers=webhook.headers, params=webhook.params) as response:
                        if response.status == 200:
                            return
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(pause)

    @property
    def address(self) -> str:
        return f"{self.gateway}/webhooks/{self.name}"

    def texts(self, recipient: str) -> list[str]:
        return [sent.text for sent in self.sent if sent.recipient == recipient]

    # ── how it is set up ──

    def settings(self) -> dict[str, str]:
        """The settings with which Ayan speaks to this twin."""
        raise NotImplementedError

    # ── the errors it gives ──

    def busy(self, seconds: int = 1) -> web.Response:
        """Too many requests."""
        raise NotImplementedError

    def broken(self) -> web.Response:
        """Trouble on its side."""
        return web.Response(status=502, text="<html>Bad gateway</html>", content_type="text/html")

    def refused(self) -> web.Response:
        """The patient has blocked us, or is not there any more."""
        raise NotImplementedError

    async def lost(self) -> web.StreamResponse:
        """The part arrives, its answer does not."""
        raise Lost

    # ── what patients do ──

    def text(self, sender: str, text: str, unique: str | None = None) -> Webhook:
        raise NotImplementedError

    def press(self, sender: str, choice: tuple[str, str], unique: str | None = None) -> Webhook:
        raise NotImplementedError

    def file(self, sender: str, kind: str, name: str, content: bytes, content_type: str) -> Webhook:
        raise NotImplementedError

    def location(self, sender: str, latitude: float, longitude: float) -> Webhook:
        raise NotImplementedError

    def sticker(self, sender: str) -> Webhook:
        raise NotImplementedError

    # ── what strangers do ──

    def forged(self, webhook: Webhook) -> Webhook:
        """The same words, signed with another secret."""
        raise NotImplementedError

    def torn(self) -> Webhook:
        """Rightly signed, but no webhook."""
        raise NotImplementedError

    def signed(self, told: Payload) -> Webhook:
        """A JSON webhook with this provider's signature."""
        return self.sealed(json.dumps(told, ensure_ascii=False).encode())

    def sealed(self, body: bytes) -> Webhook:
        """Any body with this provider's signature."""
        raise NotImplementedError
