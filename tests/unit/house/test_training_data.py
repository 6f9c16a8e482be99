"""Training and tests stay apart, every intent is taught in every language, and no line teaches two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from concierge.languages.folding import fold
from concierge.languages.registry import languages
from concierge.settings import ROOT

FEWEST = 15
"""Examples that each intent has at least in each language."""
INTENTS = {next(iter(intent)) for intent in yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]} - {
    "ask_question"  # only buttons say it
}


def examples(language: str) -> Iterator[tuple[str, str]]:
    """(intent, text) of every training example of a language."""
    for path in sorted((ROOT / "data" / language / "understand").glob("*/*.yml")):
        for taught in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            yield from ((taught["intent"], line.removeprefix("- ").strip()) for line in taught["examples"].splitlines() if line.strip())


def said_in_tests() -> Iterator[tuple[Path, str]]:
    """Every sentence that a patient says in a test that is data."""
    for path in sorted((ROOT / "tests").glob("*/*/**/*.yml")):
        for said in yaml.safe_load(path.read_text(encoding="utf-8")) or []:
            if isinstance(said, dict) and (text := said.get("text") or said.get("patient")):
                yield path, str(text)


def plain(text: str) -> str:
    """A sentence without what typing varies: case, punctuation, spaces."""
    return "".join(character for character in fold(text) if character.isalnum())


@pytest.mark.parametrize("language", languages())
def test_every_intent_is_taught(language: str) -> None:
    counts: dict[str, int] = defaultdict(int)
    for intent, _ in examples(language):
        counts[intent] += 1
    assert set(counts) == INTENTS
    assert {intent: count for intent, count in counts.items() if count < FEWEST} == {}


@pytest.mark.parametrize("language", languages())
def test_no_line_teaches_two_intents(language: str) -> None:
    taught: dict[str, set[str]] = defaultdict(set)
    for intent, text in examples(language):
        taught[plain(text)].add(intent)
    assert {text: intents for text, intents in taught.items() if text and len(intents) > 1} == {}


def test_no_sentence_of_a_test_is_training_data() -> None:
    trained = {plain(text) for language in languages() for _, text in examples(language)}
    short_enough_to_meet_by_chance = 12
    found: list[Any] = [(str(path.relative_to(ROOT)), text) for path, text in said_in_tests()]
    assert found, "no sentences of tests were found"
    assert [(path, text) for path, text in found if len(plain(text)) > short_enough_to_meet_by_chance and plain(text) in trained] == []
