"""Fetching a patient's file from a provider: bounded in size and time, of an allowed type, never from inside our own network."""

from __future__ import annotations

import ipaddress
import mimetypes
import socket
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from concierge.conversation.attachments import LARGEST, is_allowed
from concierge.errors import ProviderBusy, ProviderRefused

LIMIT = aiohttp.ClientTimeout(total=60, connect=5, sock_read=15)
REDIRECTS = 3
CHUNK = 64 * 1024
UNKNOWN = "application/octet-stream"


@dataclass(frozen=True)
class File:
    """What was fetched."""

    content: bytes
    content_type: str


class PublicAddresses(AbstractResolver):
    """Resolves names, and knows only addresses of the open internet: a file's address comes from outside."""

    def __init__(self) -> None:
        """Resolve as aiohttp does."""
        self._resolver = aiohttp.ThreadedResolver()

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[Any]:
        """The host's public addresses; raise `OSError` when it has none."""
        found = [one for one in await self._resolver.resolve(host, port, family) if is_public(one["host"])]
        if not found:
            raise OSError("not a public address")
        return found

    async def close(self) -> None:
        """Nothing is open."""
        await self._resolver.close()


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet."""
    found = ipaddress.ip_address(address)
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_global and not found.is_multicast


def is_of(url: URL, own: URL) -> bool:
    """Whether an address is on the provider's own host and port."""
    return (url.scheme, url.host, url.port) == (own.scheme, own.host, own.port)


def _check(url: URL) -> None:
    """Raise `ProviderRefused` for an address that no provider gives."""
    if url.scheme != "https" or not url.host or url.user:
        raise ProviderRefused("the file's address is not a plain https address")
    try:
        is_inside = not is_public(url.host)
    except ValueError:
        return  # a name; the resolver looks at what it means
    if is_inside:
        raise ProviderRefused("the file's address is not a public one")


async def fetch(session: aiohttp.ClientSession, address: str, own: URL, told: str | None, headers: dict[str, str] | None = None) -> File:
    """The file at `address`, of the type that the provider `told` or that comes with it.

    Raise `ProviderRefused` for what is not kept, `ProviderBusy` when it is worth trying again.
    `session` must resolve by `PublicAddresses`, except for addresses on the provider's `own` host and port, which the operator has set.
    `headers` are sent to the first address only: a redirect leads to somebody else.
    """
    url = URL(address)
    for _ in range(REDIRECTS + 1):
        if not is_of(url, own):
            _check(url)
        try:
            async with session.get(url, headers=headers, timeout=LIMIT, allow_redirects=False) as response:
                if response.status in {301, 302, 303, 307, 308} and "Location" in response.headers:
                    url, headers = url.join(URL(response.headers["Location"])), None
                    continue
                return await _read(response, told)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise ProviderBusy(f"the file cannot be fetched: {type(error).__name__}") from None
    raise ProviderRefused("the file's address leads on and on")


def type_of(name: str | None, told: str | None) -> str | None:
    """A file's type as the provider told it; by its name where that says nothing, as with scans."""
    plain = (told or "").partition(";")[0].strip().lower()
    if plain and plain != UNKNOWN:
        return plain
    if name and name.lower().endswith((".dcm", ".dicom")):
        return "application/dicom"
    return mimetypes.guess_type(name)[0] if name else None


async def _read(response: aiohttp.ClientResponse, told: str | None) -> File:
    if response.status in {404, 410}:
        raise ProviderRefused("the provider has the file no more")
    if response.status != 200:
        raise ProviderBusy(f"the provider answered with status {response.status}")
    content_type = told or response.content_type
    if not is_allowed(content_type):
        raise ProviderRefused(f"files of type {content_type[:60]} are not kept")
    content = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        content += chunk
        if len(content) > LARGEST:
            raise ProviderRefused(f"the file is larger than {LARGEST // 1024 // 1024} MB")
    return File(bytes(content), content_type)
