"""Fixtures of the tests that run one process with a real database and real HTTP: the gateway, with a twin of Rasa behind it."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from concierge.handover.accounts import ensure_first_coordinator
from concierge.settings import Settings
from concierge.storage.database import Database
from gateway.app import build_app
from tests.parts.twin import RasaTwin

REST = "/webhooks/rest/webhook"
NAME, PASSWORD = "saruul", "a-password-for-tests"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def rasa() -> AsyncIterator[RasaTwin]:
    """A running twin of Rasa."""
    twin = RasaTwin(free_port())
    await twin.start()
    yield twin
    await twin.stop()


@pytest.fixture
def settings(database: Database, rasa: RasaTwin) -> Settings:
    """Settings of a test's gateway."""
    given = {"database_url": database.url, "rasa_port": rasa.port, "desk_user": NAME, "desk_password": PASSWORD}
    return Settings.parse_obj({**given, "reply_wait_seconds": 8, "default_language": "en"})


class Gateway:
    """A running gateway, and how patients and coordinators speak to it."""

    def __init__(self, client: TestClient[Any, Any], settings: Settings, database: Database) -> None:
        self.http, self.settings, self.database = client, settings, database
        self._numbers = itertools.count(1)

    async def say(self, text: str, sender: str = "patient-1", **more: Any) -> list[dict[str, Any]]:
        """One message over the REST channel, and its answer."""
        async with self.http.post(REST, json={"sender": sender, "message": text, **more}) as response:
            assert response.status == 200, await response.text()
            found: list[dict[str, Any]] = await response.json()
            return found

    async def since(self, after: int = 0, sender: str = "patient-1") -> dict[str, Any]:
        """What was said to the sender beyond a position."""
        async with self.http.get(f"{REST}/{sender}/messages", params={"after": str(after)}) as response:
            assert response.status == 200, await response.text()
            found: dict[str, Any] = await response.json()
            return found

    async def texts(self, sender: str = "patient-1") -> list[str]:
        return [message["text"] for message in (await self.since(sender=sender))["messages"]]

    async def sign_in(self) -> None:
        async with self.http.post("/desk/api/sign-in", json={"name": NAME, "password": PASSWORD}) as response:
            assert response.status == 200, await response.text()

    async def desk(self, path: str, body: Any = None, method: str | None = None, **more: Any) -> Any:
        """Ask the desk's API, and expect success."""
        async with self.http.request(method or ("GET" if body is None else "POST"), f"/desk/api{path}", json=body, **more) as response:
            assert response.status < 300, await response.text()
            return await response.json()

    async def post(self, path: str, body: Any = None, **more: Any) -> ClientResponse:
        """POST anything, and give back the response with its body read."""
        async with self.http.post(path, json=body, **more) as response:
            await response.read()
            return response


@pytest.fixture
async def gateway(settings: Settings, database: Database) -> AsyncIterator[Gateway]:
    """A gateway on a free port, with one coordinator."""
    ensure_first_coordinator(database, settings)
    server = TestServer(build_app(settings, database))
    await server.start_server(access_log=None)
    client = TestClient(server)
    await client.start_server()
    yield Gateway(client, settings, database)
    await client.close()


@pytest.fixture
def until() -> Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]:
    """Wait until something asked again and again is true; the limit only ends a hopeless wait."""

    async def wait(ask: Callable[[], Awaitable[Any]]) -> Any:
        for _ in range(300):
            found = await ask()
            if found:
                return found
            await asyncio.sleep(0.05)
        raise AssertionError("waited in vain")

    return wait
