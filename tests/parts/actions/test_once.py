"""An answer that several topics give together says nothing twice."""

from __future__ import annotations

from typing import Any

import pytest

from actions.once import once, without_same
from concierge.languages.reply import Line, Reply

SOURCE = Line("conversation-source", {"year": "2025"})
WALLETS = Line("services-paying", {"about": {"words": "insurance-about-china-wallets"}})
OTHER = Line("services-deposit")


def test_a_line_said_before_is_left_out_with_its_source() -> None:
    told, other = Line("a", {"n": 1}), Line("b")
    assert once([Reply((told, SOURCE)), Reply((other, told))]) == [Reply((told, SOURCE)), Reply((other,))]
    assert once([Reply((told, SOURCE)), Reply((told, SOURCE))]) == [Reply((told, SOURCE))]
    assert once([Reply((told,)), Reply((told, other, SOURCE))]) == [Reply((told,)), Reply((other, SOURCE))]


def test_an_answer_is_the_same_under_another_key(patient: Any) -> None:
    patient.asks = (("complaint/hospital", 0.99),)
    patient.says("complaint", "the clinic ruined my teeth and hangs up on me", country="KR")
    told = [line.values["answer"] for reply in patient.replies for line in reply.lines if "answer" in line.values]
    assert len(told) == len(set(told))
    replies = [Reply((Line("a", {"answer": "x"}), SOURCE)), Reply((Line("b"), Line("c", {"answer": "x"}), SOURCE, Line("d")))]
    assert once(replies)[1] == Reply((Line("b"), Line("d")))


def test_what_the_rules_told_is_not_told_by_the_question() -> None:
    assert without_same([Reply((WALLETS, SOURCE))], [Reply((Line("questions-answer"),))], [], "faq-017") == []
    assert without_same([Reply((OTHER,))], [Reply((Line("questions-answer"),))], [], "faq-017")


def test_what_the_question_told_is_left_out_of_the_rules() -> None:
    first = [Reply((Line("questions-answer"),))]
    assert without_same(first, [Reply((WALLETS, SOURCE))], ["faq-017"], None) == []
    [left] = without_same(first, [Reply((WALLETS, OTHER, SOURCE))], ["faq-017"], None)
    assert left.lines == (OTHER, SOURCE)


def test_the_grounds_of_a_visa_are_told_once(patient: Any) -> None:
    patient.asks = (("ask_visa", 0.9), ("faq-004", 0.6))
    patient.says("ask_visa", "our passport is mongolian: a visa for korea, and on what grounds", nationality="MN", country="KR")
    assert "questions-answer" not in patient.keys


@pytest.mark.parametrize("country", ["KR", None])
def test_how_to_check_an_agent_is_told_once(patient: Any, country: str | None) -> None:
    patient.asks = (("verify_facilitator", 0.7), ("faq-056", 0.6))
    patient.says("verify_facilitator", "an agency wants an advance, is it registered", **({"country": country} if country else {}))
    assert ("questions-answer" in patient.keys) + ("services-check-korea" in patient.keys) == 1
    assert "services-check-intro" in patient.keys
