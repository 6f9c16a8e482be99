"""The things that a message may ask: intents, parts of intents (data/asks.yml), and questions of the knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from concierge.languages.registry import DATA
from concierge.questions.choosing import BETTER_BY_TOPIC

FILE = "asks.yml"
FORM, OFFER_YES, OFFER_NO, EMERGENCY_NEWS, NOT_UNDERSTOOD = "form", "offer_yes", "offer_no", "emergency_news", "not_understood"
SPECIAL = (FORM, OFFER_YES, OFFER_NO, EMERGENCY_NEWS, NOT_UNDERSTOOD)
"""What is no intent: an answer to the open form, a yes or a no to an offer, news after an emergency, words that nobody understands."""


@dataclass(frozen=True)
class Aspect:
    """A part of an intent: `answers` is the question that answers it by country ("" for all), `questions` those that ask the same."""

    intent: str
    answers: Mapping[str, str]
    questions: tuple[str, ...]
    words: str | None


@cache
def aspects(folder: Path = DATA) -> Mapping[str, Aspect]:
    """Every part of an intent by its name, `intent/part`."""
    told = yaml.safe_load((folder / FILE).read_text(encoding="utf-8"))
    return MappingProxyType({name: _aspect(name, of) for name, of in told.items()})


@cache
def aspect_of_question(folder: Path = DATA) -> Mapping[str, str]:
    """The part of an intent that asks the same as a question of the knowledge base, by the question."""
    return MappingProxyType(
        {question: name for name, aspect in aspects(folder).items() for question in (*aspect.questions, *aspect.answers.values())}
    )


def canonical(name: str) -> str:
    """One name for what several names ask: a question of the knowledge base is the part of an intent that holds it, or answers it better.

    >>> canonical("faq-014"), canonical("faq-031"), canonical("faq-055")
    ('ask_visa/companion', 'ask_interpreter', 'faq-055')
    """
    return aspect_of_question().get(name) or BETTER_BY_TOPIC.get(name, name)


def _aspect(name: str, told: Mapping[str, Any]) -> Aspect:
    answer = told.get("answer", {})
    answers = answer if isinstance(answer, dict) else {"": answer}
    return Aspect(name.partition("/")[0], MappingProxyType(answers), tuple(told.get("questions", ())), told.get("words"))
