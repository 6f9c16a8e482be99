"""What is answered beside the main question: nothing that nobody asked, and how a request is followed instead of doing it."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.requests.progress import progress_of


def test_no_list_of_clinics_beside_a_harm(patient: Any) -> None:
    patient.asks = (("complaint/hospital", 0.6), ("search_clinics", 0.22))
    keys = patient.says("complaint", "they left my chin crooked in busan and hang up on me", 0.5, city="busan")
    assert "questions-answer" in keys
    assert not [key for key in keys if key.startswith("clinics-")]


def test_the_fee_of_mediation_is_no_price_of_the_treatment(patient: Any) -> None:
    patient.says("search_clinics", procedure="rhinoplasty", country="KR")
    patient.asks = (("complaint/hospital", 0.9), ("ask_price", 0.6))
    keys = patient.says("ask_price", "and the arbitration there, what is its fee, is it dear", 0.7)
    assert "questions-answer" in keys
    assert not [key for key in keys if key.startswith("prices-")]


def test_no_doctors_verdict_where_no_clause_asks_for_one(patient: Any) -> None:
    patient.asks = (("search_clinics", 0.94), ("ask_medical_advice", 0.7))
    patient.asks_of_clauses = ((("search_clinics", 0.9),), (("search_clinics", 0.4),))
    keys = patient.says("search_clinics", "granny can hardly bend her hip, any help for her", specialty="orthopedics")
    assert "emergency-no-advice" not in keys
    patient.asks_of_clauses = ((("search_clinics", 0.9),), (("ask_medical_advice", 0.8),))
    keys = patient.says("search_clinics", "who does the hip, is it wise at her age", specialty="orthopedics")
    assert "emergency-no-advice" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and how do i check on it later, and cancel it in case i change my mind"),
        ("zh", "那之后怎么查，要是改主意了怎么取消"),
        ("ru", "а где посмотреть, что с ней, и как отменить, если передумаем"),
        ("mn", "дараа нь яаж шалгах вэ, бодлоо өөрчилвөл яаж цуцлах вэ"),
        ("ar", "وكيف اتابع الطلب واذا غيرت رأيي كيف الغيه"),
    ],
)
def test_how_to_follow_and_cancel_is_explained(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("affirm", "yes" if language == "en" else "")
    patient.asks = (("check_status", 0.8), ("cancel_request", 0.6))
    assert patient.says("check_status", text) == ["requests-how-number", "requests-how-to-follow"]
    progress = progress_of(patient.database, patient.conversation)
    assert progress is not None
    assert progress.stage != "closed"


def test_how_to_follow_stands_beside_another_answer(patient: Any) -> None:
    patient.asks = (("ask_interpreter", 0.9),)
    patient.parts = (("check_status", "how can i check it once it is made"), ("ask_interpreter", "is an interpreter included"))
    keys = patient.says("ask_interpreter", "how can i check it once it is made? is an interpreter included")
    assert "requests-how-to-follow" in keys
    assert "requests-status-none" not in keys


def test_how_to_cancel_keeps_the_form_that_is_open(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    keys = patient.says("cancel_request", "and how would i cancel afterwards", 0.8)
    assert "requests-how-to-follow" in keys
    assert keys[-1] == "requests-consent"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "please tell us what she has, who reads her pictures?"),
        ("zh", "她得的是什么病？谁来看她的片子？"),
        ("ru", "скажите, что это за болезнь? кто посмотрит её снимки?"),
        ("mn", "ээж ямар өвчтэй юм бол? зургийг нь хэн үзэх вэ?"),
        ("ar", "وش المرض اللي عندي؟ مين يشوف الصور؟"),
    ],
)
def test_which_illness_it_is_only_a_doctor_says(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.asks = (("ask_second_opinion", 0.7), ("ask_medical_advice", 0.4))
    patient.asks_of_clauses = ((), (("ask_second_opinion", 0.8),))
    assert any(key.startswith("smalltalk-advice") or "advice" in key for key in patient.says("ask_second_opinion", text))


@pytest.mark.parametrize(("clause", "is_told"), [((), False), ((("ask_privacy", 0.6),), True)])
def test_what_is_kept_is_told_where_a_clause_asks_it(patient: Any, clause: tuple[tuple[str, float], ...], *, is_told: bool) -> None:
    patient.asks = (("ask_second_opinion", 0.7), ("ask_privacy", 0.5))
    patient.asks_of_clauses = (clause, (("ask_second_opinion", 0.8),))
    keys = patient.says("ask_second_opinion", "what is it then, who of them will read my images?")
    assert any(key.startswith("privacy-") for key in keys) == is_told
