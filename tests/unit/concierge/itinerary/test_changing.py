"""Changes of a plan: what "by so many days" may mean, and which of two days is the new one."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.itinerary.changing import Change, changes_by, moved_start, new_length, new_start
from concierge.itinerary.plan import Plan, Stage, Wish
from concierge.understanding.durations import find_durations

TODAY = date(2026, 11, 25)


def plan(start: date | None, days: int, shortest: int) -> Plan:
    return Plan(Wish("seoul", "KR", start=start), (Stage(1, days, ()),), (), (), shortest)


def test_days_may_shift_the_start_or_change_the_length() -> None:
    found = changes_by(plan(date(2027, 3, 10), 8, 5), 3, TODAY)
    assert found == (Change(start=date(2027, 3, 13)), Change(start=date(2027, 3, 7)), Change(days=11), Change(days=5))


def test_no_start_in_the_past_and_no_length_below_the_shortest() -> None:
    assert changes_by(plan(date(2026, 11, 27), 5, 5), 3, TODAY) == (Change(start=date(2026, 11, 30)), Change(days=8))


def test_without_dates_only_the_length_can_change() -> None:
    assert changes_by(plan(None, 5, 5), 7, TODAY) == (Change(days=7), Change(days=12))


@pytest.mark.parametrize(
    ("dates", "before", "expected"),
    [
        (("2027-03-05", "2027-03-09"), "2027-03-05", "2027-03-09"),
        (("2027-03-09", "2027-03-05"), "2027-03-05/2027-03-12", "2027-03-09"),
        (("2027-03-05", "2027-03-09"), "2027-04-01", None),
        (("2027-03-09",), "2027-03-05", None),
        ((), None, None),
    ],
)
def test_of_two_days_the_one_that_is_not_the_old_one_counts(dates: tuple[str, ...], before: str | None, expected: str | None) -> None:
    assert new_start(dates, before) == expected


@pytest.mark.parametrize(
    ("text", "language", "length"),
    [
        ("make it 2 days longer", "en", 12),
        ("make it 7 days", "en", 7),
        ("shorten it to 7 days", "en", 7),
        ("сделай на 2 дня дольше", "ru", 12),
        ("改成多2天", "zh", 12),
        ("make it 7 days and add a palace towards the end", "en", 7),
    ],
)
def test_made_longer_is_more_and_made_a_number_is_that_number(text: str, language: str, length: int) -> None:
    days = find_durations(text, language)[0]
    assert new_length(text, language, 2 if "2" in text else 7, 10, (days.start, days.end)) == length


@pytest.mark.parametrize(("text", "language"), [("stay longer, 14 days", "en"), ("дольше побудем, 14 дней", "ru"), ("待多 14 天", "zh")])
def test_longer_and_then_more_days_than_the_plan_has_is_the_whole_length(text: str, language: str) -> None:
    days = find_durations(text, language)[0]
    assert new_length(text, language, 14, 10, (days.start, days.end)) == 14


@pytest.mark.parametrize(
    ("text", "language", "length", "start"),
    [
        ("a month later", "en", "P1M", date(2027, 4, 10)),
        ("на неделю раньше", "ru", "P7D", date(2027, 3, 3)),
        ("сараар хойшлуулъя", "mn", "P1M", date(2027, 4, 10)),
        ("a month", "en", "P1M", None),
    ],
)
def test_a_plan_moves_by_months_of_the_calendar(text: str, language: str, length: str, start: date | None) -> None:
    assert moved_start(text, language, length, date(2027, 3, 10)) == start
