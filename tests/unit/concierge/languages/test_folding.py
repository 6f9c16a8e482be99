"""One form for the many ways of typing a word, with the way back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.languages.folding import READ_AT_MOST, clean, fold, fold_with_offsets


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Үзлэг", "узлэг"),
        ("vзлэг", "узлэг"),
        ("їзлэг", "узлэг"),
        ("Өвдөг", "овдог"),
        ("植牙醫院", "植牙医院"),
        ("أسنانٌ", "اسنان"),
        ("٣٥٠", "350"),
        ("ＡＢＣ", "abc"),
        ("Ёлка", "елка"),
        ("a\ud800b\x00c", "abc"),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(typed: str, wanted: str) -> None:
    assert fold(typed) == wanted


def test_a_latin_word_keeps_its_v() -> None:
    assert fold("visa") == "visa"


@given(st.text(max_size=200))
@settings(deadline=None)
def test_every_folded_letter_knows_where_it_stood(text: str) -> None:
    folded = fold_with_offsets(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))


def test_cleaning_drops_what_no_encoder_stands_and_bounds_the_length() -> None:
    assert clean("a\x00b \ud800 c\n\nd") == "ab c d"
    assert len(clean("x" * 100_000)) == READ_AT_MOST
