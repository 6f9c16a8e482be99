"""A week of a month."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.understanding.dates import find_dates

MAY = "2027-05-01/2027-05-31"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "make it 2nd week of May", "2027-05-08/2027-05-14"),
        ("ru", "во второй неделе мая", "2027-05-08/2027-05-14"),
        ("mn", "5 сарын 2 дахь долоо хоногт", "2027-05-08/2027-05-14"),
        ("zh", "五月第二周", "2027-05-08/2027-05-14"),
        ("ar", "الأسبوع الثاني من مايو", "2027-05-08/2027-05-14"),
        ("en", "fifth week of may", "2027-05-29/2027-05-31"),
        ("en", "2 weeks in May", MAY),
        ("zh", "五月两周", MAY),
        ("mn", "5 сарын 2-нд", "2027-05-02"),
    ],
)
def test_a_week_of_a_month_is_an_interval_and_weeks_are_none(language: str, text: str, wanted: str) -> None:
    assert [found.value for found in find_dates(text, language, date(2026, 11, 29))] == [wanted]
