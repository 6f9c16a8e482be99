"""A child who comes along is no patient: its visa and papers, and nothing of wards."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "our little boy of 5 flies with us, what about him?"),
        ("zh", "还带上6岁的女儿，她怎么办"),
        ("ru", "с нами полетит сын 6 лет, ему что оформлять?"),
        ("mn", "6 настай охин маань цуг явна, түүнд юу бүрдүүлэх вэ"),
        ("ar", "ابني عمره 6 سنين بيجي معنا، شو بدو؟"),
    ],
)
def test_a_child_who_comes_along_after_a_visa(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_visa", nationality="MN", country="KR")
    patient.asks = (("faq-037", 0.9), ("ask_visa/companion", 0.6))
    keys = patient.says("ask_visa", text, 0.8)
    assert "visa-child-along" in keys
    assert not {"questions-answer", "visa-documents"} & {*keys}
    assert "patient" not in patient.slots
    assert patient.slots.get("pending") is None


def test_a_child_who_is_ill_is_the_patient(patient: Any) -> None:
    patient.says("ask_visa", nationality="MN", country="KR")
    patient.asks = (("faq-037", 0.9),)
    assert "visa-child-along" not in patient.says("ask_visa", "my son is sick, which papers for him", 0.8)


def test_a_child_of_whom_nothing_is_learned_is_no_question_for_a_doctor(patient: Any) -> None:
    patient.says("ask_visa", nationality="AE", country="KR")
    keys = patient.says("ask_medical_advice", "and our girl is with us, she is 9, what does she need?", 0.7)
    assert "visa-child-along" in keys
    assert "emergency-no-advice" not in keys
