"""Telephone numbers become E.164, whosever country they belong to."""

from __future__ import annotations

import pytest

from concierge.understanding.contacts import find_contacts


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
