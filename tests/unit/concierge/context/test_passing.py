"""Times that are no wish."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.context.mentions import Mention
from concierge.context.passing import without_past, without_trifles, without_waiting


@pytest.mark.parametrize(
    ("text", "length", "is_kept"),
    [
        ("a 14 month wait for a hip here", "P14M", False),
        ("three months on the waiting list", "P3M", False),
        ("we have been married for 6 years", "P6Y", False),
        ("we stay three months", "P3M", True),
        ("there is no wait, we stay 10 days", "P10D", True),
    ],
)
def test_a_wait_is_no_stay(text: str, length: str, is_kept: bool) -> None:
    mention = Mention("duration", length)
    assert (without_waiting([mention], text, "en") == (mention,)) is is_kept


def test_days_that_have_passed_are_no_wish() -> None:
    past, ahead = Mention("date", "2026-11-20/2026-11-26"), Mention("date", "2026-12-01")
    assert without_past([past, ahead], date(2026, 11, 29)) == (ahead,)


def test_weeks_of_a_pregnancy_are_no_stay() -> None:
    weeks = Mention("duration", "P203D", 0, 8)
    assert without_waiting([weeks], "29 weeks pregnant, may she fly", "en") == ()


def test_a_sum_that_no_treatment_costs_is_no_budget() -> None:
    age, budget = (Mention("budget", {"amount": amount, "currency": "SAR"}) for amount in (52, 5_000))
    assert without_trifles([age, budget], lambda amount, _: amount / 3.75) == (budget,)


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "my son, 7 months, has a cleft palate", "7 months"),
        ("ru", "ребенку 7 месяцев", "7 месяцев"),
        ("zh", "宝宝7个月", "7个月"),
        ("mn", "манай хүүхэд 7 сар", "7 сар"),
        ("ar", "طفلي ٧ شهور", "٧ شهور"),
    ],
)
def test_months_beside_a_child_are_its_age(language: str, text: str, months: str) -> None:
    age = Mention("duration", "P7M", text.index(months), text.index(months) + len(months))
    assert without_waiting([age], text, language) == ()


def test_how_long_a_child_stays_is_kept() -> None:
    text = "my son would stay 2 months"
    stay = Mention("duration", "P2M", text.index("2"), len(text))
    assert without_waiting([stay], text, "en") == (stay,)
