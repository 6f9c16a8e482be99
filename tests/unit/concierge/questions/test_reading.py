"""The knowledge base says everything in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.catalog import read_catalog
from concierge.languages.registry import languages
from concierge.questions.reading import read_questions
from concierge.settings import ROOT

CATALOG = read_catalog(ROOT / "catalog")
LONGEST_BUTTON = 62  # characters; a Chinese one counts double


@pytest.mark.parametrize("language", languages())
def test_every_question_is_there_with_other_ways_of_asking_and_an_answer(language: str) -> None:
    words = read_questions(language)
    assert words.keys() == CATALOG.questions.keys()
    assert [known for known, told in words.items() if len(set(told.asked)) < 4 or not told.answer.strip()] == []
    widths = {known: len(told.question) * (2 if language == "zh" else 1) for known, told in words.items()}
    assert [known for known, width in widths.items() if width > LONGEST_BUTTON] == []


@pytest.mark.parametrize("language", languages())
def test_a_question_stands_in_the_file_of_its_topic(language: str) -> None:
    for path in (ROOT / "data" / language / "questions").glob("*.yml"):
        ids = [line[:-1] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("faq-")]
        assert {CATALOG.questions[known].topic for known in ids} == {path.stem.partition("_")[0]}, "visa_2 goes on with visa"


def test_a_language_without_the_base_knows_nothing(tmp_path: Path) -> None:
    assert read_questions("xx", tmp_path) == {}
