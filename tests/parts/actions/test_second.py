"""What only sounds like a second question, and what is one beside an answer to the form."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.context.asking import Ask


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do people from here need a visa to go there"),
        ("ru", "а нам туда визу делать?"),
        ("mn", "тийшээ явахад виз авах уу"),
    ],
)
def test_who_asks_for_a_visa_after_a_list_does_not_see_the_list_again(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="ivf", city="vladivostok", nationality="KZ")
    patient.asks = (("ask_visa", 0.98), ("search_clinics", 0.24))
    keys = patient.says("ask_visa", text)
    assert any(key.startswith("visa-") for key in keys)
    assert "clinics-item" not in keys


def test_a_list_that_the_message_changes_is_shown_beside_the_visa(patient: Any) -> None:
    patient.says("search_clinics", procedure="ivf", country="KR", nationality="KZ")
    patient.asks = (("ask_visa", 0.98), ("search_clinics", 0.24))
    assert "clinics-item" in patient.says("ask_visa", "and who does it in China, do we need a visa", country="CN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and how long does one stay over there then?"),
        ("ru", "а сколько дней придётся там жить?"),
        ("ar", "وكم يوم نقعد هناك؟"),
        ("mn", "тэгээд хэд хоног тэнд байх вэ"),
        ("zh", "那边要待几天"),
    ],
)
def test_how_many_days_is_no_question_for_the_price(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="dental-implant", country="KR")
    patient.asks = (("ask_aftercare/days", 0.99), ("ask_price", 0.3))
    keys = patient.says("plan_itinerary", text, 0.5)
    assert any(key.startswith("services-after") for key in keys)
    assert "prices-range" not in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "which papers from the hospital file do we bring"),
        ("ru", "какие бумаги взять, выписки из поликлиники?"),
        ("mn", "эмнэлгийн картнаас ямар бичиг авах вэ"),
        ("ar", "شو الأوراق اللي ناخذها من ملفها الطبي"),
        ("zh", "病历要带哪些材料"),
    ],
)
def test_papers_of_the_patients_records_are_none_of_a_visa(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_visa", procedure="ivf", country="RU")
    patient.asks = (("ask_visa/documents", 0.87), ("ask_visa/time", 0.4))
    keys = patient.says("ask_documents", text, 0.4)
    assert any(key.startswith("services-records") for key in keys)
    assert not any(key.startswith("visa-") for key in keys)
    assert "conversation-ask-nationality" not in keys


def test_records_for_a_visa_are_papers_of_the_visa(patient: Any) -> None:
    patient.asks = (("ask_visa/documents", 0.87),)
    keys = patient.says("ask_visa", "which medical records do I need for the visa", country="KR", nationality="MN")
    assert any(key.startswith("visa-") for key in keys)


def test_who_asks_for_an_interpreter_at_a_place_and_more_is_told_its_languages(patient: Any) -> None:
    text = "is there an interpreter in asan? and somewhere to sleep nearby"
    patient.asks = (("ask_accommodation/near", 0.9),)
    keys = patient.says("ask_accommodation", text, facility="asan-medical-center")
    assert "services-languages-of" in keys
    assert any(key.startswith("services-stays") for key in keys)


@pytest.mark.parametrize(
    ("language", "text", "is_asked"),
    [
        ("en", "in april, only me. does insurance settle it with them?", True),
        ("ru", "в апреле, одна. а страховка там напрямую платит", False),
        ("ru", "в апреле, одна. можно ли по страховке", True),
        ("mn", "4 сард, би өөрөө. даатгалаар төлж болох уу", True),
        ("zh", "四月，就我一个人。保险能不能直付", True),
    ],
)
def test_what_likely_stands_beside_an_answer_to_the_form_is_answered(patient: Any, language: str, text: str, *, is_asked: bool) -> None:
    patient.language = language
    patient.says("book_consultation", specialty="cardiology", facility="severance-hospital")
    patient.asks = (("form", 0.97),)
    keys = patient.says("ask_insurance", text, 0.9, date="2031-04-01/2031-04-30")
    assert any(key.startswith("services-insur") for key in keys) == is_asked
    assert patient.slots["topic"] == "book_consultation"


def test_papers_of_a_dispute_need_no_interpreter(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = (Ask("ask_interpreter"), Ask("ask_documents", "faq-068"), Ask("ask_documents"))
    monkeypatch.setattr("actions.meaning.asked_in", lambda _: asked)
    keys = patient.says("ask_interpreter", "must those be korean? nobody of us knows it", 0.49, country="KR")
    assert "questions-answer" in keys
    assert not any(key.startswith("services-") for key in keys)
