"""Workers: many conversations at once, never two workers on one, and one conversation's trouble stops no other."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from concierge.conversation.bell import EVERY, Bell

log = logging.getLogger(__name__)
AT_ONCE = 32  # conversations
LOOK_EVERY = 0.5  # seconds: for what is to be tried again, and for leases that have run out
Due = Callable[[int], Awaitable[Sequence[str]]]
Work = Callable[[str], Awaitable[None]]


class Workers:
    """`due` gives at most so many conversations in which something is to be done; `work` does it in one of them."""

    def __init__(self, bell: Bell, due: Due, work: Work) -> None:
        """Nobody works before `run`."""
        self._bell, self._due, self._work = bell, due, work
        self._running: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Look and work, for ever; whatever goes wrong with one look, the next one follows."""
        with self._bell.listen(EVERY) as news:
            while True:
                news.clear()
                try:
                    await self._start_what_is_due()
                except Exception as error:  # noqa: BLE001 the database may be away; what is to be done waits in it
                    log.warning("cannot look for work: %s", type(error).__name__)
                await news.wait(LOOK_EVERY)

    async def stop(self, patience: float = 0) -> None:
        """End the running work, after as many seconds of patience."""
        running = list(self._running.values())
        if running and patience:
            await asyncio.wait(running, timeout=patience)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _start_what_is_due(self) -> None:
        free = AT_ONCE - len(self._running)
        if free <= 0:
            return
        due = await self._due(AT_ONCE + free)
        for conversation in [one for one in due if one not in self._running][:free]:
            task = asyncio.create_task(self._one(conversation))
            self._running[conversation] = task
            task.add_done_callback(partial(self._ended, conversation))

    def _ended(self, conversation: str, _task: asyncio.Task[None]) -> None:
        del self._running[conversation]
        self._bell.ring(EVERY)  # another conversation may have waited for the place

    async def _one(self, conversation: str) -> None:
        try:
            await self._work(conversation)
        except Exception as error:  # noqa: BLE001 one conversation's trouble must not stop the others
            log.error("conversation %s: %s", conversation, type(error).__name__)  # noqa: TRY400 a traceback may hold words of patients
            await asyncio.sleep(LOOK_EVERY)
