"""The bell: who waits for news of a conversation in this process is woken at once, and of other processes' doings soon after."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

log = logging.getLogger(__name__)
EVERY = ""
"""Listen to this to hear of every conversation."""
LOOK_EVERY = 0.4  # seconds
OVERLAP = timedelta(seconds=5)
"""How far each look reaches back: transactions do not become visible in the order of their moments."""


class News:
    """What one listener waits on: clear, read, wait."""

    def __init__(self) -> None:
        """Nothing new yet."""
        self._event = asyncio.Event()

    def clear(self) -> None:
        """Forget what rang: call it before reading, so that nothing that comes while reading is missed."""
        self._event.clear()

    def ring(self) -> None:
        """There is news."""
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for news; false when none came in time."""
        # Not wait_for: in Python 3.10 it forgets that it was cancelled when news comes at the same moment.
        waiting = asyncio.ensure_future(self._event.wait())
        try:
            done, _ = await asyncio.wait({waiting}, timeout=seconds)
        finally:
            waiting.cancel()
        return bool(done)


class Bell:
    """Rings for conversations; used from the event loop's thread only."""

    def __init__(self) -> None:
        """Nobody listens yet."""
        self._listeners: defaultdict[str, set[News]] = defaultdict(set)
        self.is_closed = False

    @contextmanager
    def listen(self, conversation: str) -> Iterator[News]:
        """Hear of one conversation, or of `EVERY` one, for the length of the block."""
        news = News()
        self._listeners[conversation].add(news)
        try:
            yield news
        finally:
            self._listeners[conversation].discard(news)
            if not self._listeners[conversation]:
                del self._listeners[conversation]

    def ring(self, conversation: str) -> None:
        """Wake everybody who listens to this conversation."""
        for name in (conversation, EVERY):
            for news in self._listeners.get(name, ()):
                news.ring()

    def close(self) -> None:
        """Wake everybody for the last time: the gateway stops."""
        self.is_closed = True
        for listeners in self._listeners.values():
            for news in listeners:
                news.ring()


async def watch(database: Database, bell: Bell) -> None:
    """Ring for what other processes change, for ever; a database that is away for a while is waited for."""
    seen: dict[str, datetime] = {}
    since = datetime.now(timezone.utc)
    while True:
        try:
            changed = await asyncio.to_thread(_changed_since, database, since - OVERLAP)
        except Exception as error:  # noqa: BLE001 whatever keeps the database away, the watch must go on
            log.warning("cannot look for changes: %s", type(error).__name__)
            changed = []
        for conversation, moment in changed:
            if seen.get(conversation) != moment:
                bell.ring(conversation)
        seen = dict(changed) or seen
        since = max([since, *seen.values()])
        await asyncio.sleep(LOOK_EVERY)


def _changed_since(database: Database, moment: datetime) -> list[tuple[str, datetime]]:
    with database.read() as connection:
        return ConversationStore(connection).changed_since(moment)
