"""When the bot is away: patients are told once, emergencies at once, and the operator's log has one line for its going and coming."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from concierge.conversation import apologies, order
from concierge.conversation.bell import Bell
from concierge.conversation.model import Message
from concierge.errors import BotUnreachable
from concierge.storage.database import Database

log = logging.getLogger(__name__)
PATIENCE = timedelta(seconds=20)
"""How long a message waits for a bot that is away before its patient is told."""
LOOK_EVERY = 0.5  # seconds
LOOK_AT_MOST = 500  # conversations at a time


class Outage:
    """Whether the bot is away, and who must hear of it."""

    def __init__(self, database: Database, bell: Bell) -> None:
        """Believe that the bot is there until it is not."""
        self._database, self._bell = database, bell
        self._is_on = False
        self._read: set[int] = set()

    def has_begun(self, error: BotUnreachable) -> None:
        """The bot could not be asked."""
        if not self._is_on:
            log.warning("%s; messages wait", error)
        self._is_on = True

    def is_over(self) -> None:
        """The bot has answered."""
        if self._is_on:
            log.warning("the bot answers again")
        self._is_on = False
        self._read.clear()

    async def watch(self) -> None:
        """Look after waiting patients, for ever."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            if self._is_on:
                try:
                    for conversation in await asyncio.to_thread(self._tell, datetime.now(timezone.utc)):
                        self._bell.ring(conversation)
                except Exception as error:  # noqa: BLE001 whatever keeps the database away, the watch must go on
                    log.warning("cannot look after waiting patients: %s", type(error).__name__)

    def _tell(self, now: datetime) -> list[str]:
        told = []
        for message, is_urgent in self._to_be_told(now):
            apologies.apologise_for_silence(self._database, message.id, now, urgent=is_urgent)
            told.append(message.conversation)
        return told

    def _to_be_told(self, now: datetime) -> Iterator[tuple[Message, bool]]:
        for conversation, messages in order.waiting(self._database, LOOK_AT_MOST):
            urgent = [message for message in messages if message.id not in self._read and apologies.is_urgent(message.text)]
            self._read.update(message.id for message in messages)
            if urgent:
                yield urgent[0], True
            elif not conversation.apologised and now - messages[0].created_at >= PATIENCE:
                yield messages[0], False
