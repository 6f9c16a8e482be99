"""News right after an emergency: who was taken away, and the form that it interrupted."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "paramedics took her just now"),
        ("zh", "救护车到了，已经把她接走"),
        ("ru", "бригада приехала, его увезли"),
        ("mn", "түргэн ирээд аваад явлаа"),
        ("ar", "الاسعاف وصل وخذوه"),
    ],
)
def test_who_was_only_just_taken_away_is_not_well_yet(patient: Any, language: str, text: str) -> None:
    patient.says("medical_emergency", "he is not breathing")
    patient.language = language
    patient.asks = (("emergency_news", 0.95),)
    assert patient.says("inform", text)[0] == "emergency-helped"


def test_a_consent_after_the_emergency_sends_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("medical_emergency", "he is not breathing")
    patient.asks = (("emergency_news", 0.8),)
    keys = patient.says("book_consultation", "the paramedics took him. let us go on with the request, you have my consent", 0.7)
    assert keys[:2] == ["emergency-helped", "requests-opened"]


@pytest.mark.parametrize("text", ["let us go on with the request", "go on with the request, i agree but first tell me who reads it"])
def test_without_a_clear_yes_the_summary_is_shown_again(patient: Any, text: str) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("medical_emergency", "he is not breathing")
    patient.asks = (("emergency_news", 0.8),)
    keys = patient.says("book_consultation", f"the paramedics took him. {text}", 0.7)
    assert "requests-opened" not in keys
    assert keys[-1] == "requests-consent"


@pytest.mark.parametrize(
    ("heard", "text"), [("check_status", "i rang 119 and they come"), ("ask_transport", "it is on its way, we stand outside")]
)
def test_news_of_the_ambulance_is_news_whatever_it_sounds_like(patient: Any, heard: str, text: str) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.asks = (("emergency_news", 0.9),)
    assert patient.says(heard, text, 0.5)[0] == "emergency-relieved"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i called 119 and they hung up on me"),
        ("zh", "打了120，他们说没车"),
        ("ru", "скорую вызвали, но никто не едет"),
        ("mn", "түргэн дуудсан, ирж чадахгүй гэнэ"),
        ("ar", "اتصلت بالاسعاف ومحد رد علي"),
        ("en", "he says he is fine now but his lips are grey"),
        ("zh", "妈醒了，但说话不清楚"),
        ("ru", "не все в порядке, она бледная"),
        ("mn", "зүгээр болсон гэсэн, гэхдээ дахиад унасан"),
        ("ar", "ما فاقت للحين"),
    ],
)
def test_words_of_relief_that_are_denied_leave_the_alarm(patient: Any, language: str, text: str) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.language = language
    assert patient.says("medical_emergency", text, 0.9)[0] in ("emergency-call", "emergency-call-only", "emergency-call-one-of")


def test_an_alarm_that_is_surer_than_the_news_stays_one(patient: Any) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.asks = (("medical_emergency", 0.97),)
    assert patient.says("medical_emergency", "the ambulance is on its way and his lips are grey", 0.9)[0] != "emergency-called"


def test_a_home_far_away_is_no_place_to_call_from(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="seoul")
    assert patient.says("medical_emergency", "my mum from Mumbai collapsed, we are at the hotel")[0] == "emergency-call-one-of"
