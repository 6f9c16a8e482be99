"""Who is at the desk: a sealed cookie, and the rule that only our own pages may make the browser send it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import aiohttp_session
from aiohttp import web
from aiohttp_session.cookie_storage import EncryptedCookieStorage

from concierge.errors import NotAllowed, NotFound, NotSignedIn
from concierge.handover.accounts import coordinator_of
from concierge.handover.coordinator import Coordinator
from concierge.storage.database import Database

# The library stores the session under text keys, of which aiohttp warns at every request; typed keys do the same.
setattr(aiohttp_session, "SESSION_KEY", web.RequestKey("session", aiohttp_session.Session))  # noqa: B010 its type says text
setattr(aiohttp_session, "STORAGE_KEY", web.RequestKey("storage", aiohttp_session.AbstractStorage))  # noqa: B010 as above

LASTS = 12 * 60 * 60  # seconds: a long day's shift
WHO = "coordinator"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class SealedCookie(EncryptedCookieStorage):
    """The session as an encrypted cookie that scripts cannot read and other sites cannot send; over https it never goes in the clear."""

    def __init__(self, key: bytes) -> None:
        """Seal with this key of 32 bytes."""
        super().__init__(key, cookie_name="ayan_desk", max_age=LASTS, path="/desk", httponly=True, samesite="Strict")

    async def save_session(self, request: web.Request, response: web.StreamResponse, session: aiohttp_session.Session) -> None:
        """Seal and send."""
        await super().save_session(request, response, session)
        morsel = response.cookies.get(self.cookie_name)
        if morsel is not None and _scheme(request) == "https":
            morsel["secure"] = True


async def sign_in(request: web.Request, coordinator: Coordinator) -> None:
    """Begin a fresh session."""
    session = await aiohttp_session.new_session(request)
    session[WHO] = coordinator.id


async def sign_out(request: web.Request) -> None:
    """End the session."""
    (await aiohttp_session.get_session(request)).invalidate()


async def who(request: web.Request, database: Database) -> Coordinator:
    """The coordinator who is signed in; raise `NotSignedIn` when nobody is."""
    number = (await aiohttp_session.get_session(request)).get(WHO)
    if not isinstance(number, int):
        raise NotSignedIn("sign in first")
    try:
        return await asyncio.to_thread(coordinator_of, database, number)
    except NotFound:
        raise NotSignedIn("this account is no more") from None


@web.middleware
async def own_pages_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse a request that changes something and comes from another site's page."""
    if request.method not in {"GET", "HEAD"}:
        origin = request.headers.get("Origin")
        is_foreign = origin is not None and urlsplit(origin).netloc.casefold() != request.host.casefold()
        if is_foreign or request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
            raise NotAllowed("requests of other sites are refused")
    return await handler(request)


def _scheme(request: web.Request) -> str:
    return request.headers.get("X-Forwarded-Proto", request.scheme)
