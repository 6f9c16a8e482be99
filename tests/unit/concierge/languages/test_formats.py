"""Money, dates and numbers as people write them."""

from __future__ import annotations

import pytest

from concierge.languages import formats


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "400,000–800,000 South Korean won"),
        ("zh", "400,000–800,000韩元"),
        ("ru", "400\xa0000–800\xa0000 южнокорейских вон"),
        ("mn", "400,000–800,000 Өмнөд Солонгосын вон"),
        ("ar", "400,000–800,000 وون كوري"),
    ],
)
def test_a_range_has_one_currency_and_whole_amounts(language: str, expected: str) -> None:
    assert formats.money(400000, "KRW", language, 800000) == expected


def test_cents_are_shown_where_there_are_some() -> None:
    assert formats.money(12.5, "USD", "en") == "12.50 US dollars"


def test_a_range_of_one_value_is_that_value() -> None:
    assert formats.money(5, "USD", "en", 5) == "5 US dollars"
    assert formats.number(5, "en", 5) == "5"


def test_days_and_intervals() -> None:
    assert formats.day("2026-12-01", "en") == "December 1, 2026"
    assert "2026" in formats.day("2026-12-01/2026-12-10", "mn")
    assert formats.day("2026-12-01/2026-12-01", "en") == "December 1, 2026"


def test_dates_are_written_as_the_language_writes_them() -> None:
    assert formats.day("2027-03-13", "mn") == "2027 оны 3-р сарын 13"
    assert formats.day("2027-03-13/2027-03-19", "mn") == "2027 оны 3-р сарын 13 – 2027 оны 3-р сарын 19"
    assert formats.day("2026-12-01/2026-12-31", "mn") == "2026 оны 12-р сар"
    assert formats.day("2026-12-01/2026-12-31", "en") == "December 2026"


def test_the_currency_of_a_country() -> None:
    assert formats.currency_of("MN") == "MNT"
    assert formats.currency_of("ZZ") is None
