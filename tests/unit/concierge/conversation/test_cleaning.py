"""What is kept of what a patient typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.conversation.cleaning import KEEP_AT_MOST, clean, says_nothing
from concierge.errors import TooLong


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  hello \n", "hello"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("\ud800broken\udfff", "broken"),
        ("и\u0306", "й"),
        ("\u202eevil\u202c", "evil"),
        ("👩\u200d⚕️ здравствуйте", "👩\u200d⚕️ здравствуйте"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Сайн байна уу", "Сайн байна уу"),
        ("膝关节手术", "膝关节手术"),
    ],
)
def test_letters_stay_and_control_characters_go(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text(st.characters()))
def test_a_cleaned_text_can_be_stored_and_is_clean(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean(cleaned) == cleaned


def test_what_no_conversation_keeps_is_refused() -> None:
    assert clean("a" * KEEP_AT_MOST)
    with pytest.raises(TooLong):
        clean("a" * (KEEP_AT_MOST + 1))


@pytest.mark.parametrize("text", ["", "\u200b", "\u2060\ufe0f", " \u200d "])
def test_invisible_characters_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["?", "👍", "1", "好", "да"])
def test_a_sign_says_something(text: str) -> None:
    assert not says_nothing(text)
