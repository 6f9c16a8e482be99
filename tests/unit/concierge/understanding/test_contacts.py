"""Telephone numbers become E.164, whosever country they belong to."""

from __future__ import annotations

import pytest

from concierge.understanding.contacts import find_contacts, number_anyway


@pytest.mark.parametrize(
    ("language", "nationality", "text", "wanted"),
    [
        ("mn", None, "утас 99112233", "+97699112233"),
        ("ru", None, "8 916 123-45-67", "+79161234567"),
        ("zh", None, "电话13800138000", "+8613800138000"),
        ("ar", None, "رقمي ٠٥٠١٢٣٤٥٦٧", "+966501234567"),
        ("en", "AE", "0501234567", "+971501234567"),
        ("en", None, "call +44 20 7946 0958", "+442079460958"),
        ("en", None, "bat.bold@gmail.com", "bat.bold@gmail.com"),
        ("zh", None, "86 138 1234 5678", "+8613812345678"),
    ],
)
def test_a_contact_is_kept_whole(language: str, nationality: str | None, text: str, wanted: str) -> None:
    assert [mention.value for mention in find_contacts(text, language, nationality)] == [wanted]


@pytest.mark.parametrize(("language", "text"), [("mn", "3500000 төгрөг"), ("en", "2026 12 25"), ("en", "room 1204")])
def test_other_numbers_are_no_contact(language: str, text: str) -> None:
    assert find_contacts(text, language) == []


def test_a_count_beside_a_number_is_none_of_its_digits() -> None:
    found = find_contacts("88001122 3 хүн", "mn")
    assert [(mention.value, mention.start, mention.end) for mention in found] == [("+97688001122", 0, 8)]


def test_a_number_of_the_country_where_she_lives_is_read() -> None:
    assert [mention.value for mention in find_contacts("0501234568", "en", "IN", ["AE"])] == ["+971501234568"]


@pytest.mark.parametrize(
    ("text", "countries", "wanted"),
    [
        ("8800-1122", ("GB", "MN"), "+97688001122"),
        ("95 11 22 33", ("MN", "OM"), "95 11 22 33"),  # of either: it is kept as it was typed
        ("07911 234567", ("MN",), "07911 234567"),
    ],
)
def test_a_number_that_was_asked_for_is_kept_anyway(text: str, countries: tuple[str, ...], wanted: str) -> None:
    found = number_anyway(text, countries)
    assert found is not None
    assert found.value == wanted


@pytest.mark.parametrize("text", ["2027-03-15", "room 1204", "no"])
def test_what_is_no_number_is_not_kept(text: str) -> None:
    assert number_anyway(text, ("MN",)) is None


def test_a_count_beside_an_international_number_is_none_of_it() -> None:
    assert [found.value for found in find_contacts("+976 99112233 2", "mn", "MN")] == ["+97699112233"]


def test_a_number_right_after_a_comma_is_one() -> None:
    assert [found.value for found in find_contacts("张敏，13712345678", "zh")] == ["+8613712345678"]
    assert find_contacts("it costs 1,250,000,000", "en") == []
