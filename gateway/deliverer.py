"""The deliverer: brings what is in the outbox to the messaging apps, each conversation in order."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta, timezone

from aiolimiter import AsyncLimiter

from channels.messaging import MessagingChannel
from concierge.conversation import delivery as outgoing
from concierge.conversation.bell import Bell
from concierge.conversation.delivery import Delivery
from concierge.errors import ProviderBusy, ProviderRefused, ProviderSilent
from concierge.storage.database import Database
from gateway.workers import Workers

log = logging.getLogger(__name__)
PATIENCE = 2.0  # seconds that what is on its way gets when the gateway stops
FIRST_PAUSE = 2.0  # seconds before the second try; doubled for each further one
LONGEST_PAUSE = 15 * 60.0
WAIT_FOR_ECHO = 20.0
"""Seconds for which a part that may have arrived is not sent again, where the provider tells what it took."""


class Deliverer:
    """Many conversations at once, one message at a time in each."""

    def __init__(self, database: Database, bell: Bell, channels: Mapping[str, MessagingChannel]) -> None:
        """Nothing is sent before `run`."""
        self._database, self._bell, self._channels = database, bell, channels
        self._holder = secrets.token_hex(8)
        self._workers = Workers(bell, self._due, self._work)
        self._paces = {name: AsyncLimiter(channel.rate, 1) for name, channel in channels.items()}

    async def run(self) -> None:
        """Look and send, for ever."""
        if self._channels:
            await self._workers.run()

    async def stop(self) -> None:
        """Let what is on its way arrive, then give the conversations free."""
        await self._workers.stop(PATIENCE)
        for channel in self._channels.values():
            await channel.close()

    async def _due(self, limit: int) -> list[str]:
        return await asyncio.to_thread(outgoing.due, self._database, list(self._channels), _now(), limit)

    async def _work(self, conversation: str) -> None:
        try:
            while delivery := await asyncio.to_thread(outgoing.begin_delivery, self._database, conversation, self._holder, _now()):
                if not await self._deliver(delivery):
                    return
        finally:
            with suppress(Exception):  # the lease runs out by itself
                await asyncio.shield(asyncio.to_thread(outgoing.release, self._database, conversation, self._holder))

    async def _deliver(self, delivery: Delivery) -> bool:
        """One message; false when the next one has to wait for it."""
        try:
            return await self._send_parts(delivery)
        except ProviderRefused as error:
            log.warning("conversation %s, message %d: %s", delivery.conversation.id, delivery.message.id, error)
            await asyncio.to_thread(outgoing.give_up, self._database, delivery, str(error), _now())
            self._bell.ring(delivery.conversation.id)
            return True
        except ProviderBusy as error:
            return await self._postpone(delivery, str(error), self._pause(delivery, error))
        except Exception as error:  # noqa: BLE001 a message that we cannot send must become a dead letter, not a stone in the way
            return await self._postpone(delivery, f"our own fault: {type(error).__name__}", self._pause(delivery, ProviderBusy()))

    async def _postpone(self, delivery: Delivery, reason: str, pause: float) -> bool:
        log.info("conversation %s, message %d: %s; again in %.0f s", delivery.conversation.id, delivery.message.id, reason, pause)
        await asyncio.to_thread(outgoing.postpone, self._database, delivery, reason, timedelta(seconds=pause), _now())
        return False

    async def _send_parts(self, delivery: Delivery) -> bool:
        channel = self._channels[delivery.conversation.channel]
        for number, part in enumerate(channel.parts(delivery)):
            known = delivery.parts.get(number)
            if known and known.state == "sent":
                continue
            if known and channel.echoes and _now() < known.tried_at + timedelta(seconds=WAIT_FOR_ECHO):
                raise ProviderBusy("it is not yet known whether the provider has this", pause=WAIT_FOR_ECHO)
            await self._paces[channel.name].acquire()
            if not await asyncio.to_thread(outgoing.try_part, self._database, delivery, number, _now()):
                return False
            provider_id = await channel.send(part)
            await asyncio.to_thread(outgoing.part_sent, self._database, delivery, number, provider_id)
        await asyncio.to_thread(outgoing.finish, self._database, delivery, _now())
        return True

    def _pause(self, delivery: Delivery, error: ProviderBusy) -> float:
        told = error.values.get("pause")
        if isinstance(told, float):
            return min(told, LONGEST_PAUSE) * random.uniform(1, 1.2)  # noqa: S311 spreads tries, keeps no secret
        if isinstance(error, ProviderSilent) and self._channels[delivery.conversation.channel].echoes:
            return WAIT_FOR_ECHO
        return float(min(FIRST_PAUSE * 2.0**delivery.message.attempts, LONGEST_PAUSE) * random.uniform(0.5, 1.5))  # noqa: S311 as above


def _now() -> datetime:
    return datetime.now(timezone.utc)
