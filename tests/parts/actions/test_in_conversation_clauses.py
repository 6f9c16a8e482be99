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


@pytest.mark.parametrize("learned", [(("ask_interpreter", 0.35),), ()])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when may we fly again, should we bring our own translator?"),
        ("zh", "什么时候可以飞，翻译要自己带吗"),
        ("ru", "когда можно лететь, переводчика самим брать?"),
        ("mn", "хэзээ нисэж болох вэ, орчуулагчаа өөрсдөө авч ирэх үү"),
        ("ar", "متى نقدر نسافر، هل نجيب مترجم معنا"),
    ],
)
def test_a_clause_that_is_surely_heard_is_answered_in_the_middle_of_a_conversation(
    patient: Any, language: str, text: str, learned: tuple[tuple[str, float], ...]
) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    first, second = clauses(text, language)
    patient.parts, patient.sure = (("ask_aftercare", first), ("ask_interpreter", second)), (0.9, 0.98)
    two_clauses(patient, "ask_aftercare/flying", 0.95, learned)
    keys = patient.says("ask_aftercare", text)
    assert any(key.startswith("services-after") for key in keys)
    assert any("interpreter" in key for key in keys)


def test_a_clause_that_only_tells_something_asks_nothing_as_it_is_heard(patient: Any) -> None:
    text = "when may we fly again, my cousin translates for us"
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    first, second = clauses(text, "en")
    patient.parts, patient.sure = (("ask_aftercare", first), ("ask_interpreter", second)), (0.9, 0.98)
    two_clauses(patient, "ask_aftercare/flying", 0.95)
    assert not any("interpreter" in key for key in patient.says("ask_aftercare", text))


def test_days_that_sound_like_a_plan_are_told_beside_those_of_the_visa(patient: Any) -> None:
    text = "is the free time enough, how many days do i reckon for the knee"
    patient.says("ask_price", procedure="knee-replacement", country="KR", nationality="KZ")
    first, second = clauses(text, "en")
    patient.parts, patient.sure = (("ask_visa", first), ("plan_itinerary", second)), (0.9, 0.8)
    patient.asks, patient.asks_of_clauses = (("ask_visa/free", 0.9), ("ask_aftercare/days", 0.3)), ((("ask_visa/free", 0.9),), ())
    keys = patient.says("ask_visa", text)
    assert any(key.startswith("visa-") for key in keys)
    assert any(key.startswith("services-after") for key in keys)


def test_the_sum_of_a_treatment_is_none_of_a_check_up(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    patient.asks = (("customise_checkup/sum", 0.9),)
    keys = patient.says("ask_price", "so what is the whole sum")
    assert any(key.startswith("prices-") for key in keys)
    assert not any(key.startswith("checkup-") for key in keys)


def test_another_way_that_only_the_whole_asks_is_answered_too(patient: Any) -> None:
    text = "may i sleep beside her bed, or rather out in town"
    patient.says("search_clinics", procedure="knee-replacement", country="KR", city="seoul")
    patient.asks = (("ask_accommodation/ward", 0.9), ("ask_accommodation/near", 0.25))
    patient.asks_of_clauses = ((("ask_accommodation/ward", 0.9),), ())
    keys = patient.says("ask_accommodation", text)
    assert any(key.startswith("questions-") or "answer" in key for key in keys)
    assert any(key.startswith("services-") for key in keys)
