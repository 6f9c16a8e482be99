"""Questions of the knowledge base: answered when sure, offered when not, never in the way of a topic or a form."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.languages.registry import languages


@pytest.mark.parametrize("language", languages())
def test_a_sure_question_is_answered_with_source_and_year(patient: Any, language: str) -> None:
    patient.language, patient.alike = language, (("faq-045", 0.8), ("faq-044", 0.5))
    keys = patient.says("ask_aftercare", "gas in the eye and the plane")
    assert (keys[0], keys[-1]) == ("questions-answer", "conversation-source")
    assert "2024" in patient.read()
    assert len(patient.line("questions-answer")["answer"]) > 20


def test_what_may_be_meant_is_a_button_of_the_topics_answer(patient: Any) -> None:
    patient.alike = (("faq-044", 0.48), ("faq-046", 0.47))
    patient.says("ask_aftercare", "can i go home by plane then")
    offered = [payload for payload in patient.payloads if "faq-" in payload]
    assert offered == ['/ask_question{"choice": "faq-044"}', '/ask_question{"choice": "faq-046"}']
    assert patient.presses(offered[0])[0] == "questions-answer"


def test_what_was_not_understood_offers_the_nearest_questions(patient: Any) -> None:
    patient.alike = (("faq-044", 0.48), ("faq-022", 0.47))
    keys = patient.says("ask_transport", "hm plane", confidence=0.1)
    assert keys == ["conversation-unsure"]
    assert [payload for payload in patient.payloads if "faq-" in payload] == [
        '/ask_question{"choice": "faq-044"}',
        '/ask_question{"choice": "faq-022"}',
    ]


def test_an_answer_to_our_question_is_no_question(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    patient.alike = (("faq-075", 0.9),)
    assert "questions-answer" not in patient.says("plan_itinerary", "in may", date="2027-05-01/2027-05-31")


def test_a_question_that_is_not_in_the_base_is_told_so(patient: Any) -> None:
    assert patient.says("ask_question", choice="faq-999") == ["conversation-unsure-entirely"]
