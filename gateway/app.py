"""The gateway's application: doors, pages and health in front, the dispatcher behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from aiohttp import web

from channels.base import Channel
from channels.messaging import MessagingChannel
from channels.registry import open_channels
from channels.rest import RestChannel
from channels.web import WebChannel
from concierge.conversation.bell import Bell, watch
from concierge.languages.detection import detect
from concierge.settings import Settings
from concierge.storage.database import Database
from desk.app import build_desk
from gateway import guard
from gateway.bot_client import BotClient
from gateway.deliverer import Deliverer
from gateway.dispatcher import Dispatcher
from gateway.fetcher import Fetcher
from gateway.health import Health
from gateway.pages import Pages

THREADS = 12  # for work in the database; fewer than PostgreSQL's pool has connections
CHANNELS: tuple[type[Channel], ...] = (RestChannel, WebChannel)
"""Those that are always there; a messaging app is there when its settings are."""


def build_app(settings: Settings, database: Database) -> web.Application:
    """Everything that the gateway's port offers, on a database that is already migrated. Raise `BadSettings` for those of an app."""
    bell, bot = Bell(), BotClient(settings.rasa_port)
    apps = open_channels(database, bell, settings)
    app = web.Application(middlewares=[guard.clear_errors], client_max_size=guard.LARGEST_BODY)
    app.on_response_prepare.append(guard.add_headers)
    for channel in (*(kind(database, bell, settings) for kind in CHANNELS), *apps.values()):
        app.add_routes(channel.routes())
    app.add_routes(Health(database, bot).routes())
    app.add_subapp("/desk/api", build_desk(database, bell))
    app.add_routes(Pages().routes())
    behind = Behind(database, bell, bot, apps)
    app.cleanup_ctx.append(behind.run)
    app.on_shutdown.append(behind.close_doors)
    return app


class Behind:
    """What runs behind the doors."""

    def __init__(self, database: Database, bell: Bell, bot: BotClient, apps: Mapping[str, MessagingChannel]) -> None:
        """Prepare the dispatcher, the deliverer and the fetcher."""
        self._database, self._bell, self._bot = database, bell, bot
        self._dispatcher = Dispatcher(database, bell, bot)
        self._deliverer = Deliverer(database, bell, apps)
        self._fetcher = Fetcher(database, bell, apps)

    async def run(self, _app: web.Application) -> AsyncIterator[None]:
        """Start with the app, end with it."""
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="database"))
        await self._bot.open()
        await asyncio.to_thread(detect, "hello")  # the first look at a language loads its tables; no patient should wait for that
        work = (
            self._dispatcher.run(),
            self._dispatcher.outage.watch(),
            self._deliverer.run(),
            self._fetcher.run(),
            watch(self._database, self._bell),
        )
        tasks = [asyncio.create_task(one) for one in work]
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self._dispatcher.stop()
        await self._deliverer.stop()
        await self._bot.close()

    async def close_doors(self, _app: web.Application) -> None:
        """End live events and waiting requests, so that stopping takes no longer than it must."""
        self._bell.close()
