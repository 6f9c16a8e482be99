"""Everything that a message mentions, also when it is typed in Latin letters."""

from __future__ import annotations

import pytest

from concierge.understanding.everything import find_everything


@pytest.mark.parametrize("text", ["el mostashfa el thani bkam", "w thani yom shu nsawi"])
def test_a_word_that_is_no_name_is_none_in_its_own_script_either(text: str) -> None:
    assert not [mention for mention in find_everything(text, "ar") if mention.entity == "facility"]


def test_a_name_in_latin_letters_is_still_read() -> None:
    assert [mention.value for mention in find_everything("el mostashfa asan bkam", "ar") if mention.entity == "facility"] == [
        "asan-medical-center"
    ]


@pytest.mark.parametrize("text", ["ehnerteigee ochno", "nuhurtuigee irne", "nohortoigoo yvna"])
def test_a_companion_in_latin_mongolian_is_counted(text: str) -> None:
    assert [mention.value for mention in find_everything(text, "mn") if mention.entity == "people"] == [2]
