"""What stands before every route: clear errors, the browser's rules, and a log without patients' words."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from gateway import guard
from gateway.pages import Pages
from tests.parts.conftest import REST, Gateway


async def test_every_answer_carries_the_browsers_rules(gateway: Gateway) -> None:
    for path in ("/healthz", "/no-such-page", "/desk/api/me"):
        async with gateway.http.get(path) as response:
            assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
            assert "unsafe" not in response.headers["Content-Security-Policy"]
            assert response.headers["X-Content-Type-ChannelSettings"] == "nosniff"
            assert response.headers["Referrer-Policy"] == "no-referrer"
            assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/no-such-page", 404), ("DELETE", REST, 405), ("GET", "/../../etc/passwd", 404)]
)
async def test_a_refusal_is_json_with_a_key(gateway: Gateway, method: str, path: str, status: int) -> None:
    async with gateway.http.request(method, path) as response:
        assert response.status == status
        assert set(await response.json()) == {"error", "message"}


async def test_a_refused_request_leaves_one_line_without_the_patients_words(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await gateway.post(f"{REST}?secret=1", {"sender": "Bat-Erdene", "message": 5})
    assert [record.getMessage() for record in caplog.records] == [f"refused POST {REST}: 400 error-bad-input"]


async def test_messages_leave_nothing_of_their_words_in_the_log(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for text in ("my secret illness", "", "\u0000secret", "secret" * 2000):
        await gateway.say(text, sender="secret-sender")
    assert "secret" not in caplog.text


async def test_a_fault_of_ours_tells_nothing_outside_and_no_words_inside(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(_request: web.Request) -> web.Response:
        raise RuntimeError("words of a patient")

    app = web.Application(middlewares=[guard.clear_errors])
    app.add_routes([web.get("/broken", broken)])
    async with TestClient(TestServer(app)) as client, client.get("/broken") as response:
        assert (response.status, await response.json()) == (
            500,
            {"error": "error-unknown", "message": "something went wrong on our side"},
        )
    assert "RuntimeError" in caplog.text
    assert "words of a patient" not in caplog.text


async def test_what_is_no_request_leaves_one_line_without_its_words(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("aiohttp.server").addFilter(guard.quiet)
    reader, writer = await asyncio.open_connection("127.0.0.1", gateway.http.port)
    writer.write(b"GET /secret HTTP/9.9\r\n\r\n")
    assert b" 400 " in await reader.readline()
    writer.close()
    logging.getLogger("aiohttp.server").removeFilter(guard.quiet)
    assert len(caplog.text.splitlines()) == 1
    assert "secret" not in caplog.text


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A build of the pages."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    for name, text in {"index.html": "patients", "desk.html": "desk", "assets/a-1.js": "script", "icon.svg": "<svg/>"}.items():
        (folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


async def served(folder: Path, path: str) -> tuple[int, str, Any]:
    app = web.Application(middlewares=[guard.clear_errors])
    app.add_routes(Pages(folder).routes())
    async with TestClient(TestServer(app)) as client, client.get(path) as response:
        return response.status, await response.text(), response.headers.get("Cache-Control")


async def test_the_pages_and_their_files_are_served(built: Path) -> None:
    assert await served(built, "/") == (200, "patients", "no-cache")
    assert await served(built, "/desk") == (200, "desk", "no-cache")
    assert await served(built, "/assets/a-1.js") == (200, "script", "public, max-age=31536000, immutable")
    assert await served(built, "/icon.svg") == (200, "<svg/>", "no-cache")


@pytest.mark.parametrize("path", ["/%2e%2e/secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/assets", "/desk.html", "/nothing.js"])
async def test_nothing_outside_the_build_is_served(built: Path, path: str) -> None:
    assert (await served(built, path))[0] == 404


async def test_a_missing_build_is_named_with_its_remedy(tmp_path: Path) -> None:
    status, text, _ = await served(tmp_path, "/")
    assert status == 404
    assert "make run" in text
