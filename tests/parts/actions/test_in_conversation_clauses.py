"""What the clauses of a message ask of which nothing was learned, and what an answer that was learned leaves out."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.understanding.clauses import clauses


def two_clauses(patient: Any, first: str, chance: float, second: tuple[tuple[str, float], ...] = ()) -> None:
    """The first clause surely asks something, the second what is told."""
    patient.asks, patient.asks_of_clauses = ((first, chance),), (((first, chance),), second)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do they want a visa there, which route do we take"),
        ("zh", "那里要签证吗，坐什么火车"),
        ("ru", "туда виза нужна, как добраться"),
        ("mn", "тийшээ виз хэрэгтэй юу, яаж очих вэ"),
        ("ar", "هل تلزم تأشيرة، كيف نوصل"),
    ],
)
def test_a_clause_of_which_nothing_was_learned_is_answered_by_its_words(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert len(clauses(text, language)) > 1
    two_clauses(patient, "ask_visa", 0.95)
    keys = patient.says("ask_visa", text, country="CN", nationality="MN")
    assert any(key.startswith("visa-") for key in keys)
    assert any(key.startswith("services-") for key in keys)


def test_a_word_of_many_questions_counts_only_where_the_whole_hints_at_it(patient: Any) -> None:
    text = "i need a visa, right, the hospital sent me a letter"
    patient.says("search_clinics", procedure="knee-replacement", country="KR", nationality="MN")
    patient.asks, patient.asks_of_clauses = (("ask_visa", 0.95),), ((("ask_visa", 0.95),), (), ())
    assert "clinics-item" not in patient.says("ask_visa", text)
    patient.asks = (("ask_visa", 0.95), ("search_clinics", 0.1))
    assert "clinics-item" in patient.says("ask_visa", text)


def test_an_age_after_another_treatment_asks_for_no_check_up(patient: Any) -> None:
    patient.says("ask_price", procedure="ivf", country="KR")
    patient.asks = (("customise_checkup/advice", 0.8), ("ask_medical_advice", 0.6))
    patient.says("ask_medical_advice", "she is 42 now, will it work")
    assert patient.slots["procedure"] == "ivf"
    assert not any(key.startswith("checkup-") for key in patient.keys)


def test_the_days_of_a_visa_are_none_in_hospital(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="RU", nationality="MN")
    patient.asks = (("ask_visa/free", 0.6), ("ask_aftercare/days", 0.3))
    keys = patient.says("ask_visa", "how many days may i be there without one")
    assert not any(key.startswith("services-after") for key in keys)
