"""The parts of intents: real intents, real questions, and words that exist."""

from __future__ import annotations

import pytest
import yaml

from concierge.asks.kinds import aspect_of_question, aspects, canonical
from concierge.catalog import read_catalog
from concierge.context.cues import words_of
from concierge.languages.registry import languages
from concierge.settings import ROOT


def test_every_part_belongs_to_an_intent_of_the_domain() -> None:
    told = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    intents = {name for intent in told for name in (intent if isinstance(intent, dict) else [intent])}
    assert {aspect.intent for aspect in aspects().values()} <= intents


def test_every_question_of_a_part_is_in_the_catalog() -> None:
    assert {*aspect_of_question()} <= {*read_catalog(ROOT / "catalog").questions}


@pytest.mark.parametrize("language", languages())
def test_words_of_a_part_exist_in_every_language(language: str) -> None:
    kinds = {aspect.words for aspect in aspects().values() if aspect.words}
    assert {kind for kind in kinds if not words_of(language, kind)} == set()


def test_a_question_that_a_part_holds_has_the_name_of_the_part() -> None:
    assert canonical("faq-071") == "verify_facilitator/report"
    assert canonical("faq-055") == "faq-055"
