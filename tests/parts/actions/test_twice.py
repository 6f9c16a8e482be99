"""A fact that a question of the knowledge base and the rules of a topic share is told once."""

from __future__ import annotations

from typing import Any

from actions.twice import without_twice
from concierge.languages.reply import Line, Reply

WALLETS = Line("services-paying", {"about": {"words": "insurance-about-china-wallets"}})
SOURCE, OTHER = Line("conversation-source"), Line("services-deposit")


def test_what_the_rules_told_is_not_told_by_the_question() -> None:
    assert without_twice([Reply((WALLETS, SOURCE))], [Reply((Line("questions-answer"),))], [], "faq-017") == []
    assert without_twice([Reply((OTHER,))], [Reply((Line("questions-answer"),))], [], "faq-017")


def test_what_the_question_told_is_left_out_of_the_rules() -> None:
    first = [Reply((Line("questions-answer"),))]
    assert without_twice(first, [Reply((WALLETS, SOURCE))], ["faq-017"], None) == []
    [left] = without_twice(first, [Reply((WALLETS, OTHER, SOURCE))], ["faq-017"], None)
    assert left.lines == (OTHER, SOURCE)


def test_the_grounds_of_a_visa_are_told_once(patient: Any) -> None:
    patient.asks = (("ask_visa", 0.9), ("faq-004", 0.6))
    patient.says("ask_visa", "our passport is mongolian: a visa for korea, and on what grounds", nationality="MN", country="KR")
    assert "questions-answer" not in patient.keys
