"""How often one sender may ask: a token bucket for each, in this process's memory."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from concierge.errors import TooOften


class Limit:
    """At most `burst` requests at once and `rate` a second in the long run, for each key; the oldest of `keys` are forgotten."""

    def __init__(self, rate: float, burst: int, keys: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        """Start with full buckets."""
        self._rate, self._burst, self._keys, self._clock = rate, burst, keys, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Count one request; raise `TooOften` (with `wait` in seconds) when the key has none left."""
        now = self._clock()
        left, then = self._buckets.pop(key, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._rate)
        is_over = left < 1
        self._buckets[key] = (left if is_over else left - 1, now)
        while len(self._buckets) > self._keys:
            self._buckets.popitem(last=False)
        if is_over:
            raise TooOften("too many requests", wait=(1 - left) / self._rate)
