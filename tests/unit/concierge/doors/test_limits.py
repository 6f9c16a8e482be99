"""How often one sender may ask."""

from __future__ import annotations

import pytest

from concierge.doors.limits import Limit
from concierge.errors import TooOften


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_burst_is_allowed_and_then_the_rate(clock: Clock) -> None:
    limit = Limit(rate=0.5, burst=2, clock=clock)
    limit.take("a")
    limit.take("a")
    with pytest.raises(TooOften) as refused:
        limit.take("a")
    assert refused.value.values["wait"] == 2
    clock.now += 2
    limit.take("a")


def test_one_senders_flood_does_not_touch_another(clock: Clock) -> None:
    limit = Limit(rate=1, burst=1, clock=clock)
    limit.take("a")
    limit.take("b")


def test_a_flood_of_senders_takes_no_more_memory(clock: Clock) -> None:
    limit = Limit(rate=1, burst=1, keys=10, clock=clock)
    for number in range(100):
        limit.take(str(number))
    assert len(limit._buckets) == 10
