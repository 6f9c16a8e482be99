"""Files are fetched within limits, and never from inside our own network."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from channels import media
from concierge.errors import ProviderBusy, ProviderRefused


async def whole(_request: web.Request) -> web.Response:
    return web.Response(body=b"%PDF-1.7", content_type="application/pdf")


async def endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/pdf"})
    await response.prepare(request)
    for _ in range(100):
        await response.write(b"x" * media.CHUNK)
    return response


@pytest.fixture
async def server() -> AsyncIterator[URL]:
    """A provider of files."""
    app = web.Application()

    async def moved(request: web.Request) -> web.Response:
        raise web.HTTPFound(request.query["to"])

    async def status(request: web.Request) -> web.Response:
        return web.Response(status=int(request.match_info["status"]))

    routes = [web.get("/whole", whole), web.get("/endless", endless), web.get("/moved", moved), web.get("/status/{status}", status)]
    app.add_routes(routes)
    running = TestServer(app)
    await running.start_server(access_log=None)
    yield running.make_url("/")
    await running.close()


async def fetch(address: str, own: URL, told: str | None = None) -> media.File:
    connector = aiohttp.TCPConnector(resolver=media.PublicAddresses())
    async with aiohttp.ClientSession(connector=connector) as session:
        return await media.fetch(session, address, own, told)


async def test_a_file_of_the_provider_itself(server: URL) -> None:
    found = await fetch(str(server / "whole"), server)
    assert (found.content, found.content_type) == (b"%PDF-1.7", "application/pdf")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:1/x",
        "https://127.0.0.1/x",
        "https://10.0.0.8/x",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/x",
        "https://[::ffff:10.0.0.8]/x",
        "https://user:word@example.org/x",
        "file:///etc/passwd",
        "ftp://example.org/x",
        "nonsense",
    ],
)
async def test_addresses_of_our_own_network_are_refused(server: URL, address: str) -> None:
    with pytest.raises(ProviderRefused):
        await fetch(address, server)


async def test_a_name_that_means_an_address_of_our_own_network_is_not_resolved(server: URL) -> None:
    with pytest.raises(ProviderBusy, match="cannot be fetched"):
        await fetch("https://localhost/x", server)


async def test_a_redirect_is_looked_at_like_the_first_address(server: URL) -> None:
    assert (await fetch(str((server / "moved").with_query(to="/whole")), server)).content == b"%PDF-1.7"
    with pytest.raises(ProviderRefused):
        await fetch(str((server / "moved").with_query(to="https://10.0.0.8/x")), server)


async def test_redirects_without_end_are_given_up(server: URL) -> None:
    address = (server / "moved").with_query(to="/moved?to=/moved")
    for _ in range(5):
        address = (server / "moved").with_query(to=str(address))
    with pytest.raises(ProviderRefused, match="on and on"):
        await fetch(str(address), server)


async def test_a_file_too_large_is_refused_before_it_is_read_whole(server: URL, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "LARGEST", 1024 * 1024)
    with pytest.raises(ProviderRefused, match="larger than 1 MB"):
        await fetch(str(server / "endless"), server)


@pytest.mark.parametrize("told", ["text/html", "image/svg+xml", "application/javascript", "application/x-msdownload"])
async def test_types_that_can_run_are_not_kept(server: URL, told: str) -> None:
    with pytest.raises(ProviderRefused, match="are not kept"):
        await fetch(str(server / "whole"), server, told)


async def test_a_file_that_is_gone_is_not_asked_for_again_and_one_in_trouble_is(server: URL) -> None:
    with pytest.raises(ProviderRefused):
        await fetch(str(server / "status" / "404"), server)
    with pytest.raises(ProviderBusy):
        await fetch(str(server / "status" / "503"), server)


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("scan.dcm", "application/octet-stream", "application/dicom"),
        ("scan.DCM", None, "application/dicom"),
        ("report.pdf", None, "application/pdf"),
        ("x", "audio/ogg; codecs=opus", "audio/ogg"),
        (None, None, None),
    ],
)
def test_the_type_of_a_file(name: str | None, told: str | None, expected: str | None) -> None:
    assert media.type_of(name, told) == expected
