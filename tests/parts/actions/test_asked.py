"""What the clauses of a message ask, without what another answer tells."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "what does an interpreter cost in busan"), ("zh", "釜山请翻译要多少钱"), ("ru", "сколько стоит переводчик в пусане")],
)
def test_the_price_of_a_service_asks_for_no_treatment(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("ask_interpreter", text, 0.5, ("ask_interpreter", "ask_price"), city="busan", country="KR")
    assert "prices-ask-treatment" not in keys
    assert patient.slots["topic"] == "ask_interpreter"


def test_the_price_of_a_service_asks_for_none_as_learned(patient: Any) -> None:
    patient.asks = (("ask_price", 0.6), ("ask_interpreter", 0.6))
    keys = patient.says("ask_interpreter", "and somebody who translates for me in busan, how much", 0.6, city="busan", country="KR")
    assert "prices-ask-treatment" not in keys


def test_a_diagnosis_is_no_check_up(patient: Any) -> None:
    keys = patient.says(
        "ask_medical_advice", "i was diagnosed with lung cancer now, what next", 0.4, ("x", "customise_checkup"), specialty="oncology"
    )
    assert not any(key.startswith("checkup") for key in keys)
    assert "examinations" not in patient.slots


def test_whether_it_hurts_is_told_once(patient: Any) -> None:
    patient.asks = (("ask_aftercare/days", 0.7), ("ask_medical_advice", 0.4))
    keys = patient.says("ask_aftercare", "will it hurt, and how many days is one in bed", 0.7, procedure="cataract-surgery")
    assert keys.count("services-pain") == 1
    assert "emergency-no-advice" not in keys


def test_a_place_that_is_said_to_heal_is_no_goal(patient: Any) -> None:
    patient.says("search_clinics", specialty="oncology", country="KR")
    patient.asks = (("faq-066", 0.9), ("search_clinics", 0.4))
    keys = patient.says("search_clinics", "people say the mountain air of china heals tumours, can that be", country="CN")
    assert "clinics-item" not in keys
    assert patient.slots["country"] == "KR"
