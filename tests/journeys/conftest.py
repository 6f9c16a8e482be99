"""The whole of Ayan, for journeys through it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.running import Running, run_ayan


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One for all journeys."""
    with run_ayan(tmp_path_factory.mktemp("running")) as started:
        yield started
