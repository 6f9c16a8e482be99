"""From what is known to the days of a trip."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.itinerary.wishing import read_time

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("told", "length"),
    [
        ("2027-04-11/2027-04-20", None),  # "mid April" is when to travel, and no trip of ten days
        ("2027-02-16/2027-02-28", None),
        ("2027-04-21/2027-04-30", None),
        ("2027-04-05/2027-04-12", 8),
        ("2027-04-01/2027-04-30", None),
    ],
)
def test_a_part_of_a_month_is_no_length_of_the_trip(told: str, length: int | None) -> None:
    assert read_time({"date": told}, TODAY) == (date.fromisoformat(told.partition("/")[0]), length)
