"""Latin letters are read in the script of their language, and missing Mongolian letters come back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.languages.native import to_native
from concierge.languages.transliteration import consonants, skeleton


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("mn", "shudnii emch", "шүдний эмч"),
        ("mn", "узлэг", "үзлэг"),
        ("mn", "vнэ", "үнэ"),
        ("ru", "skolko stoit", "сколько стоит"),
        ("ar", "se3r", "سعر"),
        ("zh", "duoshao qian", "多少钱"),
        ("zh", "做MRI check", "做MRI check"),
        ("en", "how much", "how much"),
        (None, "how much", "how much"),
        ("mn", "MRI", "MRI"),
    ],
)
def test_a_message_is_read_in_its_own_script(language: str | None, typed: str, wanted: str) -> None:
    assert to_native(language, typed) == wanted


def test_latin_spellings_of_one_word_sound_alike() -> None:
    assert skeleton("huuhed") == skeleton("khuukhed") == skeleton("hvvhed")
    assert consonants("zera3et") == consonants("zira3at")


@given(st.sampled_from(["mn", "ru", "ar", "zh", "en", "xx"]), st.text(max_size=200))
@settings(deadline=None)
def test_any_text_can_be_read(language: str, text: str) -> None:
    assert isinstance(to_native(language, text), str)
