"""The dispatcher: takes what patients wrote, each conversation in order, and brings it to the bot."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import Counter
from contextlib import suppress
from datetime import datetime, timezone

from concierge.conversation import apologies, order, turns
from concierge.conversation.bell import Bell
from concierge.conversation.order import Turn
from concierge.errors import BotFailed, BotTooSlow, BotUnreachable
from concierge.storage.database import Database
from gateway.bot_client import BotClient
from gateway.outage import Outage
from gateway.workers import Workers

log = logging.getLogger(__name__)
RENEW_EVERY = order.LEASE.total_seconds() / 3
SLOW_AT_MOST = 3
"""How often a message may keep the bot busy beyond its time before it counts as failed: no message may block its conversation for ever."""


class Dispatcher:
    """Many conversations at once, one message at a time in each."""

    def __init__(self, database: Database, bell: Bell, bot: BotClient) -> None:
        """Nothing is taken before `run`."""
        self._database, self._bell, self._bot = database, bell, bot
        self._holder = secrets.token_hex(8)
        self._workers = Workers(bell, self._due, self._work)
        self._slow: Counter[int] = Counter()
        self.outage = Outage(database, bell)

    async def run(self) -> None:
        """Take and bring, for ever."""
        await self._workers.run()

    async def stop(self) -> None:
        """End the running turns and give their conversations free, so that the next gateway takes them at once."""
        await self._workers.stop()

    async def _due(self, limit: int) -> list[str]:
        return await asyncio.to_thread(order.due, self._database, _now(), limit)

    async def _work(self, conversation: str) -> None:
        try:
            while turn := await asyncio.to_thread(order.begin_turn, self._database, conversation, self._holder, _now()):
                if not await self._bring(turn):
                    return
        finally:
            with suppress(Exception):  # the lease runs out by itself
                await asyncio.shield(asyncio.to_thread(order.release, self._database, conversation, self._holder))

    async def _bring(self, turn: Turn) -> bool:
        """One turn; false when the bot is away."""
        renewing = asyncio.create_task(self._renew(turn))
        try:
            answer = await self._bot.take_turn(turn)
        except BotUnreachable as error:
            return await self._come_back_later(turn, error)
        except BotFailed as error:
            await self._fail(turn, error)
        else:
            self.outage.is_over()
            kept = await asyncio.to_thread(turns.finish_turn, self._database, turn, answer, _now())
            if not kept:
                log.info("conversation %s: an answer was dropped, the turn had lost its right to speak", turn.conversation)
        finally:
            renewing.cancel()
        self._slow.pop(turn.message, None)
        self._bell.ring(turn.conversation)
        return True

    async def _come_back_later(self, turn: Turn, error: BotUnreachable) -> bool:
        self._slow[turn.message] += isinstance(error, BotTooSlow)
        if self._slow[turn.message] >= SLOW_AT_MOST:
            del self._slow[turn.message]
            await self._fail(turn, error)
            self._bell.ring(turn.conversation)
            return True
        self.outage.has_begun(error)
        await asyncio.to_thread(order.postpone, self._database, turn, _now())
        return False

    async def _fail(self, turn: Turn, error: Exception) -> None:
        log.error("conversation %s, message %d: %s", turn.conversation, turn.message, error)
        await asyncio.to_thread(apologies.fail_turn, self._database, turn, _now())

    async def _renew(self, turn: Turn) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            with suppress(Exception):  # tried again soon; if the lease is lost, the answer is dropped when it comes
                await asyncio.to_thread(order.renew, self._database, turn, _now())


def _now() -> datetime:
    return datetime.now(timezone.utc)
