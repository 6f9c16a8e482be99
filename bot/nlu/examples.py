"""The examples from which it is learned what a message asks in its conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.reader import FIRST, SEVERAL_WEIGHT
from bot.nlu.reading import reading_of
from concierge.asks.conversations import conversations
from concierge.asks.kinds import aspects, canonical
from concierge.languages.detection import detect
from concierge.languages.registry import languages
from concierge.questions.choosing import RELATED
from concierge.questions.reading import read_questions, topics

ALONE_WEIGHT = 0.4
"""How much a sentence without a conversation counts."""


@dataclass(frozen=True)
class Example:
    """One message; `wants` are the things it asks, each as names that are as good; `before` is the place of the message before it."""

    text: str
    language: str | None
    wants: tuple[frozenset[str], ...]
    before: int = FIRST
    weight: float = ALONE_WEIGHT


def examples_of(sentences: Sequence[tuple[str, str, str | None]]) -> list[Example]:
    """The conversations, then `sentences` (text, intent, language), then the ways of asking the questions of the knowledge base.

    Of a sentence only the intent is known: it may ask any part of it, and any question that is easily taken for it.
    """
    found: list[Example] = []
    for language in languages():
        for conversation in conversations(language):
            before = FIRST
            for message in conversation:
                weight = SEVERAL_WEIGHT if len(message.wants) > 1 else 1.0
                found.append(Example(message.text, language, message.wants, before, weight))
                before = len(found) - 1
        found += [
            Example(text, language, (frozenset({canonical(known)}),))
            for known, words in read_questions(language).items()
            for text in (words.question, *words.asked)
        ]
    parts = {intent: names_of(intent) for _, intent, _ in sentences}
    found += [Example(text, language or detect(text).language, (parts[intent],)) for text, intent, language in sentences]
    return found


def conversation_texts() -> list[str]:
    """Every message of the conversations, as the encoder will read it."""
    return [reading_of(message.text) for language in languages() for conversation in conversations(language) for message in conversation]


def names_of(intent: str) -> frozenset[str]:
    """An intent, its parts, and the questions of the knowledge base that are easily taken for it."""
    own = {name for name, aspect in aspects().items() if aspect.intent == intent}
    near = {canonical(question) for question, topic in topics().items() if intent in RELATED.get(topic, ())}
    return frozenset({intent, *own, *near})
