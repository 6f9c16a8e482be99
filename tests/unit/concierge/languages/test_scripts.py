"""Chinese is answered in the characters in which it was asked."""

from __future__ import annotations

import pytest

from concierge.languages.scripts import in_traditional, writes_traditional


@pytest.mark.parametrize(
    ("texts", "traditional"),
    [
        (["做近視手術要幾日"], True),
        (["做近视手术要几天"], False),
        (["好", "做近視手術要幾日"], True),
        (["做近视手术要几天", "做近視手術要幾日"], False),
        (["ok", "15"], False),
        ([], False),
    ],
)
def test_the_newest_words_that_can_be_told_apart_decide(texts: list[str], traditional: bool) -> None:
    assert writes_traditional(texts) is traditional


def test_words_that_the_converter_gets_wrong_are_right() -> None:
    assert in_traditional("签证、复诊、恢复、标签") == "簽證、覆診、恢復、標籤"


def test_every_text_is_written_so_and_no_key() -> None:
    assert in_traditional([{"标题": "门诊费用", "n": 1}]) == [{"标题": "門診費用", "n": 1}]
