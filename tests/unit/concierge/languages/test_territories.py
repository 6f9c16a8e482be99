"""Where a language is spoken: the likeliest home of its speakers comes first."""

from __future__ import annotations

import pytest

from concierge.languages.territories import is_official, likeliest_homes

PASSPORTS = ("CN", "RU", "MN", "KZ", "AE", "US", "GB", "DE")


@pytest.mark.parametrize(("language", "first"), [("mn", "MN"), ("zh", "CN"), ("ru", "RU"), ("ar", "AE"), ("en", "GB"), ("de", "DE")])
def test_the_likeliest_passport_of_a_reader_comes_first_and_none_is_lost(language: str, first: str) -> None:
    found = likeliest_homes(language, PASSPORTS)
    assert found[0] == first
    assert sorted(found) == sorted(PASSPORTS)


def test_countries_that_do_not_speak_it_keep_their_order() -> None:
    assert likeliest_homes("tlh", PASSPORTS) == PASSPORTS


def test_a_minority_language_is_not_official() -> None:
    assert is_official("mn", "MN")
    assert not is_official("mn", "CN")
    assert not is_official("ru", "UZ")
