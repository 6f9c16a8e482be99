"""A folder with a language.yml is a language; nothing else needs to know of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.errors import NotFound
from concierge.languages.names import name, synonyms
from concierge.languages.registry import language, languages, served


def test_a_sixth_language_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "he" / "names").mkdir(parents=True)
    (tmp_path / "he" / "language.yml").write_text("name: עברית\n", encoding="utf-8")
    (tmp_path / "he" / "names" / "city.csv").write_text("id,name,synonyms\nseoul,סיאול,סאול; סול\n", encoding="utf-8")
    (tmp_path / "dialogue").mkdir()
    assert list(languages(tmp_path)) == ["he"]
    hebrew = language("he", tmp_path)
    assert (hebrew.name, hebrew.direction) == ("עברית", "rtl")
    assert name("city", "seoul", "he", tmp_path) == "סיאול"
    assert synonyms("city", "seoul", "he", tmp_path) == ("סאול", "סול")
    assert name("city", "busan", "he", tmp_path) is None


def test_a_language_that_we_do_not_speak_is_named() -> None:
    with pytest.raises(NotFound):
        language("xx")


def test_the_default_serves_whoever_has_no_language() -> None:
    assert served("mn", "en") == "mn"
    assert served("fr", "en") == served(None, "en") == "en"


def test_right_to_left_is_told_by_the_language() -> None:
    assert [code for code, spoken in languages().items() if spoken.direction == "rtl"] == ["ar"]
