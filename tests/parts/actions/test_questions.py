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


def test_a_hot_spring_after_an_operation_is_a_question_and_no_other_treatment(patient: Any) -> None:
    patient.says("ask_aftercare", procedure="rhinoplasty", city="seoul")
    patient.alike = (("faq-065", 0.67), ("faq-035", 0.21))
    patient.says("search_packages", "and a hot spring with my friend tomorrow?", 0.31, procedure="hot-spring-therapy", people=2)
    assert patient.slots["question"] == "faq-065"
    assert patient.slots["procedure"] == "rhinoplasty"


def test_days_off_are_the_long_ones_of_the_year_when_no_day_is_near_one(patient: Any) -> None:
    patient.says("search_clinics", procedure="checkup-basic", country="KR", date="2027-04-12/2027-04-18")
    patient.alike = (("faq-077", 0.62),)
    patient.says("ask_attractions", "on which days is it better not to come, holidays", 0.31)
    told = [str(line.values["holiday"]) for reply in patient.replies for line in reply.lines if line.key == "itinerary-holiday"]
    assert any("seollal" in one for one in told)
    assert any("chuseok" in one for one in told)
    assert not any("fixed" in one for one in told)


def test_the_days_of_the_journey_stay_when_holidays_are_asked_for(patient: Any) -> None:
    patient.says("search_clinics", procedure="rhinoplasty", city="seoul")
    patient.alike = (("faq-077", 0.7),)
    patient.says("inform", "we come early in february, are clinics open then", 0.19, date="2027-02-01/2027-02-10")
    assert patient.slots["date"] == "2027-02-01/2027-02-10"


def test_a_way_to_pay_of_which_nothing_is_known_is_said_beside_the_answer(patient: Any) -> None:
    patient.asks = (("faq-016", 0.9),)
    keys = patient.says("ask_payment", "is a visa card good there, or wechat pay", 0.6, country="RU")
    assert keys.count("services-brand-unknown") == 1


def test_when_to_apply_tells_the_days_of_her_own_rule(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.asks, patient.alike = (("ask_visa/time", 0.9),), (("faq-013", 0.8),)
    keys = patient.says("ask_visa", "when shall i hand the papers in")
    assert keys[:3] == ["visa-needed", "visa-processing", "questions-answer"]
