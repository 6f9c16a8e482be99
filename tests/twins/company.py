"""All providers together, in a thread of their own, for tests of the whole of Ayan."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from tests.twins.registry import twins

T = TypeVar("T")


class Company:
    """`twins` by name; `environment` sets Ayan up for all of them."""

    def __init__(self) -> None:
        made = [make() for name, make in twins().items() if name != "wechat-plain"]
        self.twins = {twin.name: twin for twin in made}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        for twin in made:
            self.call(twin.start())

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something in the providers' thread, and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def environment(self) -> dict[str, str]:
        return {name: value for twin in self.twins.values() for name, value in twin.settings().items()}

    def know(self, gateway: str) -> None:
        """Where they bring their webhooks."""
        for twin in self.twins.values():
            twin.gateway = gateway

    def stop(self) -> None:
        for twin in self.twins.values():
            self.call(twin.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
