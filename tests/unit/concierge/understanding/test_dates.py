"""Days and intervals, seen from Wednesday, 25 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.understanding.dates import find_dates

NOW = date(2026, 11, 25)
CASES = [
    ("en", "2026-12-25", "2026-12-25"),
    ("en", "25.12", "2026-12-25"),
    ("en", "12/25", "2026-12-25"),
    ("en", "25/12/2027", "2027-12-25"),
    ("en", "I come on Dec 25th", "2026-12-25"),
    ("en", "25th of January 2027", "2027-01-25"),
    ("en", "from 3 to 10 May", "2027-05-03/2027-05-10"),
    ("en", "in May", "2027-05-01/2027-05-31"),
    ("en", "early June", "2027-06-01/2027-06-10"),
    ("en", "in 3 weeks", "2026-12-16"),
    ("en", "next Monday", "2026-11-30"),
    ("en", "next week", "2026-11-30/2026-12-06"),
    ("en", "next month", "2026-12-01/2026-12-31"),
    ("ru", "25 декабря", "2026-12-25"),
    ("ru", "с 3 по 10 мая", "2027-05-03/2027-05-10"),
    ("ru", "в конце августа", "2027-08-21/2027-08-31"),
    ("ru", "через неделю", "2026-12-02"),
    ("ru", "в пятницу", "2026-11-27"),
    ("ru", "25.12-30.12", "2026-12-25/2026-12-30"),
    ("zh", "12月25号", "2026-12-25"),
    ("zh", "二〇二七年三月五日", "2027-03-05"),
    ("zh", "5月3号到10号", "2027-05-03/2027-05-10"),
    ("zh", "下周三", "2026-12-02"),
    ("zh", "下个月15号", "2026-12-15"),
    ("zh", "两周后", "2026-12-09"),
    ("zh", "明年3月", "2027-03-01/2027-03-31"),
    ("mn", "5 сарын 12", "2027-05-12"),
    ("mn", "12-р сарын 25-нд", "2026-12-25"),
    ("mn", "2027 оны 3-р сарын 5-наас 12 хүртэл", "2027-03-05/2027-03-12"),
    ("mn", "5 сард", "2027-05-01/2027-05-31"),
    ("mn", "3 хоногийн дараа", "2026-11-28"),
    ("mn", "ирэх сарын 15-нд", "2026-12-15"),
    ("mn", "12 sariin 25", "2026-12-25"),
    ("mn", "15-нд очно", "2026-12-15"),
    ("ar", "٢٥ ديسمبر", "2026-12-25"),
    ("ar", "من 3 إلى 10 مايو", "2027-05-03/2027-05-10"),
    ("ar", "بعد أسبوعين", "2026-12-09"),
    ("ar", "الأسبوع القادم", "2026-11-30/2026-12-06"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_a_day_is_found(language: str, text: str, wanted: str) -> None:
    assert [mention.value for mention in find_dates(text, language, NOW)] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "may I ask"),
        ("en", "about 2.5 million"),
        ("zh", "我3个月前做的手术"),
        ("mn", "2 сар болно"),
        ("en", "99.5%"),
        ("en", "31.02"),
    ],
)
def test_what_only_looks_like_a_day_is_none(language: str, text: str) -> None:
    assert find_dates(text, language, NOW) == []


def test_the_mention_stands_where_the_words_stand() -> None:
    text = "би 12 сарын 25-нд очно"
    mention = find_dates(text, "mn", NOW)[0]
    assert text[mention.start : mention.end].startswith("12 сарын 25")
