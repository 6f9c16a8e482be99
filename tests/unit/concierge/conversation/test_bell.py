"""Whoever waits for news is woken, and nobody sleeps through being told to stop."""

from __future__ import annotations

import asyncio

import pytest

from concierge.conversation.bell import EVERY, Bell


async def test_a_ring_wakes_who_listens_to_that_conversation_or_to_every_one() -> None:
    bell = Bell()
    with bell.listen("one") as one, bell.listen("two") as two, bell.listen(EVERY) as every:
        bell.ring("one")
        assert await one.wait(5)
        assert await every.wait(5)
        assert not await two.wait(0)


async def test_a_ring_between_reading_and_waiting_is_not_missed() -> None:
    bell = Bell()
    with bell.listen("one") as news:
        news.clear()
        bell.ring("one")
        assert await news.wait(5)


async def test_a_listener_that_has_gone_is_forgotten() -> None:
    bell = Bell()
    with bell.listen("one"):
        pass
    bell.ring("one")
    assert not bell._listeners


async def test_closing_wakes_everybody() -> None:
    bell = Bell()
    with bell.listen("one") as news:
        bell.close()
        assert await news.wait(5)
        assert bell.is_closed


async def test_news_and_cancelling_at_the_same_moment_still_cancels() -> None:
    bell = Bell()
    with bell.listen("one") as news:
        task = asyncio.create_task(news.wait(5))
        await asyncio.sleep(0)
        bell.ring("one")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
