"""What is asked before a coordinator takes over: few things, in order, none twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from concierge.requests.questions import QUESTIONS, is_past, looks_like_contact, months_ahead, next_question, question_before, summary


@pytest.mark.parametrize(
    ("details", "after", "question"),
    [
        ({}, None, "procedure"),
        ({"specialty": "oncology"}, None, "country"),
        ({"procedure": "lasik", "facility": "severance-hospital"}, None, "date"),
        ({"package": "p", "date": "2026-12-01"}, None, "people"),
        ({"package": "p", "date": "2026-12-01", "people": 2, "nationality": "MN"}, None, "contact"),
        ({"procedure": "lasik", "contact": "a@b.mn"}, "country", "date"),
        ({"procedure": "lasik", "contact": "a@b.mn"}, "date", None),
        ({}, "procedure", "country"),
        ({"country": "KR"}, "procedure", "date"),
        ({}, "contact", None),
        ({"procedure": "lasik", "city": "busan", "date": "2026-12-01", "contact": "a@b.mn"}, None, None),
        ({}, "budget", "procedure"),
    ],
)
def test_the_next_open_question(details: dict[str, Any], after: str | None, question: str | None) -> None:
    assert next_question(details, after) == question


def test_who_leaves_everything_open_is_asked_each_question_once() -> None:
    asked: list[str] = []
    while (question := next_question({}, asked[-1] if asked else None)) is not None:
        asked.append(question)
    assert tuple(asked) == QUESTIONS


def test_a_city_stands_for_its_country() -> None:
    assert summary({"country": "KR", "city": "busan", "contact": "x", "accreditation": "jci"}) == ("city", "contact")
    assert summary({"country": "KR"}) == ("country",)


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2026, 1, 31), ("2026-02-01/2026-02-28", "2026-03-01/2026-03-31", "2026-04-01/2026-04-30")),
        (date(2027, 11, 5), ("2027-12-01/2027-12-31", "2028-01-01/2028-01-31", "2028-02-01/2028-02-29")),
    ],
)
def test_whole_months_are_offered(today: date, months: tuple[str, ...]) -> None:
    assert months_ahead(today) == months


def test_what_was_meant_as_a_contact() -> None:
    assert looks_like_contact("99 11 2")
    assert looks_like_contact("me@")
    assert not looks_like_contact("in 2 weeks")


def test_days_that_have_passed() -> None:
    today = date(2026, 11, 25)
    assert is_past("2026-11-24", today)
    assert not is_past("2026-11-01/2026-11-30", today)
    assert not is_past(None, today)


def test_the_question_before() -> None:
    assert question_before("date") == "country"
    assert question_before("procedure") is None
    assert question_before(None) is None
