"""Webhooks over four apps, each brought three times at once and some of them bad, while the gateway and Rasa are killed."""

from __future__ import annotations

from functools import partial

import pytest

from concierge.storage.database import Database
from tests.journeys.running import Running
from tests.load.channels import Load, all_answered, compare, killer, sent_twice

WEBHOOKS = 300
IN_THE_AIR = 4
"""Parts that two kills of the gateway may catch between the provider's taking them and our knowing it."""


@pytest.mark.timeout(900)  # Rasa comes back after half a minute, and answers some ten messages a second
def test_nothing_is_lost_doubled_or_out_of_order(running: Running) -> None:
    load = Load(running.company, WEBHOOKS, killer(running.pid_of))
    database = Database(running.database_url)
    try:
        running.company.call(load.run(partial(all_answered, database, load.patients)))
        compare(database, load)
    finally:
        database.close()
    figures = load.figures
    print("\n".join(figures.lines()))
    assert (figures.kept_once, figures.answered) == (WEBHOOKS, WEBHOOKS)
    assert (figures.refused, figures.wrongly_taken, figures.failed) == (figures.bad, 0, 0)
    assert figures.lost_or_out_of_order == 0
    # What was in the air when the gateway was killed is sent again rather than not at all, unless the provider's report comes back first.
    assert sum(figures.sent_twice.values()) <= IN_THE_AIR


@pytest.mark.parametrize(
    ("given", "wanted", "twice"),
    [
        (["a", "b"], ["a", "b"], 0),
        (["a", "a", "b"], ["a", "b"], 1),
        (["a", "a"], ["a", "a"], 0),
        (["a"], ["a", "b"], None),
        (["b", "a"], ["a", "b"], None),
        (["a", "b", "a"], ["a", "b"], None),
    ],
)
def test_the_comparison_tells_doubled_from_lost(given: list[str], wanted: list[str], twice: int | None) -> None:
    assert sent_twice(given, wanted) == twice
