"""Conversations in which each message tells what it asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.asks.conversations import conversations, read_conversations
from concierge.asks.kinds import SPECIAL, aspects
from concierge.languages.registry import languages
from concierge.questions.reading import topics
from concierge.settings import ROOT


def known_names() -> set[str]:
    intents = {path.stem.removesuffix("_clauses").removesuffix("_indirect") for path in ROOT.glob("data/en/understand/*/*.yml")}
    return {*intents, *aspects(), *topics(), *SPECIAL}


@pytest.mark.parametrize("language", languages())
def test_every_message_asks_for_something_that_there_is(language: str) -> None:
    told = [*conversations(language), *read_conversations(ROOT / "tests" / "languages" / language / "conversations.yml")]
    names = {name for conversation in told for message in conversation for thing in message.wants for name in thing}
    assert names <= known_names()


@pytest.mark.parametrize("language", languages())
def test_no_conversation_that_is_measured_was_learned(language: str) -> None:
    learned = {tuple(message.text for message in conversation) for conversation in conversations(language)}
    measured = read_conversations(ROOT / "tests" / "languages" / language / "conversations.yml")
    assert not learned & {tuple(message.text for message in conversation) for conversation in measured}


def test_things_and_ways_of_naming_them_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "some.yml"
    path.write_text("- - ['and the visa for her?', ask_visa/companion|faq-014 + ask_price]\n", encoding="utf-8")
    assert read_conversations(path)[0][0].wants == (frozenset({"ask_visa/companion"}), frozenset({"ask_price"}))


def test_a_line_that_is_no_pair_is_an_error_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "some.yml"
    path.write_text("- - [only words]\n", encoding="utf-8")
    with pytest.raises(ValueError, match="only words"):
        read_conversations(path)
