"""The desk's application, which the gateway mounts under /desk/api."""

from __future__ import annotations

import aiohttp_session
from aiohttp import web

from concierge.conversation.bell import Bell
from concierge.handover.accounts import cookie_key
from concierge.storage.database import Database
from desk.cases import Cases
from desk.deliveries import Deliveries
from desk.feed import DeskFeed
from desk.session import SealedCookie, own_pages_only
from desk.sign_in import SignIn


def build_desk(database: Database, bell: Bell) -> web.Application:
    """Every route of the desk, each only for who has signed in (but signing in itself)."""
    cookie = SealedCookie(cookie_key(database))
    app = web.Application(middlewares=[own_pages_only, aiohttp_session.session_middleware(cookie)])
    for door in (SignIn(database), Cases(database, bell), Deliveries(database, bell), DeskFeed(database, bell)):
        app.add_routes(door.routes())
    return app
