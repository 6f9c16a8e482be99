"""The gateway's application: doors, pages and health in front, the dispatcher behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from aiohttp import web

from channels.base import Channel
from channels.rest import RestChannel
from channels.web import WebChannel
from concierge.conversation.bell import Bell, watch
from concierge.languages.detection import detect
from concierge.settings import Settings
from concierge.storage.database import Database
from desk.app import build_desk
from gateway import guard
from gateway.bot_client import BotClient
from gateway.dispatcher import Dispatcher
from gateway.health import Health
from gateway.pages import Pages

THREADS = 12  # for work in the database; fewer than PostgreSQL's pool has connections
CHANNELS: tuple[type[Channel], ...] = (RestChannel, WebChannel)


def build_app(settings: Settings, database: Database) -> web.Application:
    """Everything that the gateway's port offers, on a database that is already migrated."""
    bell, bot = Bell(), BotClient(settings.rasa_port)
    app = web.Application(middlewares=[guard.clear_errors], client_max_size=guard.LARGEST_BODY)
    app.on_response_prepare.append(guard.add_headers)
    for channel in CHANNELS:
        app.add_routes(channel(database, bell, settings).routes())
    app.add_routes(Health(database, bot).routes())
    app.add_subapp("/desk/api", build_desk(database, bell))
    app.add_routes(Pages().routes())
    behind = Behind(database, bell, bot)
    app.cleanup_ctx.append(behind.run)
    app.on_shutdown.append(behind.close_doors)
    return app


class Behind:
    """What runs behind the doors."""

    def __init__(self, database: Database, bell: Bell, bot: BotClient) -> None:
        """Prepare the dispatcher."""
        self._database, self._bell, self._bot = database, bell, bot
        self._dispatcher = Dispatcher(database, bell, bot)

    async def run(self, _app: web.Application) -> AsyncIterator[None]:
        """Start with the app, end with it."""
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="database"))
        await self._bot.open()
        await asyncio.to_thread(detect, "hello")  # the first look at a language loads its tables; no patient should wait for that
        work = (self._dispatcher.run(), self._dispatcher.outage.watch(), watch(self._database, self._bell))
        tasks = [asyncio.create_task(one) for one in work]
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self._dispatcher.stop()
        await self._bot.close()

    async def close_doors(self, _app: web.Application) -> None:
        """End live events and waiting requests, so that stopping takes no longer than it must."""
        self._bell.close()
