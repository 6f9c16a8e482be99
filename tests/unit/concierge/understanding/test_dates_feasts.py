"""Holidays as dates, seen from Wednesday, 25 November 2026."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from concierge.settings import ROOT
from concierge.understanding.dates import find_dates
from concierge.understanding.dates_feasts import first_day

NOW = date(2026, 11, 25)
CASES = [
    ("en", "we could fly over xmas", "2026-12-24/2026-12-26"),
    ("en", "straight after Chinese New Year", "2027-02-14/2027-02-27"),
    ("en", "after the eid holidays", "2027-03-12/2027-03-25"),
    ("ru", "сразу после новогодних праздников", "2027-01-09/2027-01-22"),
    ("ru", "приедем на наурыз", "2027-03-21/2027-03-23"),
    ("ru", "после цаган сара", "2027-02-10/2027-02-23"),
    ("mn", "наадмын дараа очъё", "2027-07-16/2027-07-29"),
    ("mn", "цагаан сараар", "2027-02-07/2027-02-09"),
    ("mn", "shine jiliin daraa", "2027-01-03/2027-01-16"),
    ("zh", "春节过后来", "2027-02-14/2027-02-27"),
    ("zh", "打算年后来", "2027-02-14/2027-02-27"),
    ("zh", "國慶放假的時候", "2027-10-01/2027-10-07"),
    ("ar", "عقب راس السنة", "2027-01-03/2027-01-16"),
    ("ar", "في النوروز", "2027-03-21/2027-03-23"),
]
NO_FEASTS = [("en", "happy new year!"), ("ru", "с новым годом вас"), ("zh", "新年快乐"), ("mn", "сар шинийн мэнд"), ("ar", "عيد مبارك")]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_a_holiday_is_its_days_and_after_it_the_weeks_that_follow(language: str, text: str, expected: str) -> None:
    assert [mention.value for mention in find_dates(text, language, NOW)] == [expected]


@pytest.mark.parametrize(("language", "text"), NO_FEASTS)
def test_a_wish_for_a_holiday_is_no_date(language: str, text: str) -> None:
    assert find_dates(text, language, NOW) == []


def test_years_that_are_counted_are_no_new_year() -> None:
    assert [mention.value for mention in find_dates("两年后", "zh", NOW)] == ["2028-11-25"]


def test_the_new_years_by_the_moon_are_those_of_the_catalog() -> None:
    with (ROOT / "catalog" / "holidays.csv").open(encoding="utf-8") as file:
        told = {row["id"]: row["dates"] for row in csv.DictReader(file)}
    for name, known in (("spring-festival", "ho-cn-spring"), ("tsagaan-sar", "ho-mn-tsagaan")):
        firsts = {date.fromisoformat(day.partition("/")[0]) for day in told[known].split(";")}
        assert firsts == {first_day(name, day.year) for day in firsts}
