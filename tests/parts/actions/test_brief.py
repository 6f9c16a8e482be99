"""A short answer for who minds long ones: the first lines of what she asks now, else of the last topic."""

from __future__ import annotations

from typing import Any

import pytest

MINDED = [
    ("en", "that's so much text, what is it in brief"),
    ("ru", "ох, многабукв, скажи по делу"),
    ("zh", "字太多了，简单点说"),
    ("mn", "хэт урт байна шүү, товчоор"),
    ("ar", "كلام كتير، من الاخر"),
]


@pytest.mark.parametrize(("language", "text"), MINDED)
def test_who_minds_a_long_answer_has_its_first_lines_and_no_complaint(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_aftercare", procedure="knee-replacement", country="KR")
    assert len(patient.keys) > 6
    keys = patient.says("complaint", text, 0.8)
    assert keys[0] == "conversation-in-short"
    assert 1 < len(keys) <= 4
    assert not any(key.startswith("handover") for key in keys)


def test_after_a_price_only_the_days_can_be_asked_for(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    keys = patient.says("complaint", "keep it short please: how many days do I stay", 0.5)
    assert keys[0] == "conversation-in-short"
    assert patient.slots["topic"] == "ask_aftercare"


def test_danger_told_in_such_words_is_answered_whole(patient: Any) -> None:
    patient.says("ask_aftercare", procedure="knee-replacement", country="KR")
    keys = patient.says("medical_emergency", "just tell me what to do, he cannot breathe", 0.95)
    assert "conversation-in-short" not in keys
    assert patient.slots["topic"] == "medical_emergency"


def test_so_much_text_asks_for_no_price(patient: Any) -> None:
    patient.language = "ru"
    patient.says("ask_aftercare", procedure="knee-replacement", country="KR")
    patient.says("complaint", "ну сколько текста, можно короче", 0.7)
    assert patient.slots["topic"] == "ask_aftercare"


@pytest.mark.parametrize(
    ("heard", "text", "key"),
    [
        ("request_human", "way too much text, a living person please", "handover-waiting"),
        ("ask_privacy", "no essay, erase my data", "privacy-offer"),
        ("book_consultation", "keep it short and book me", "requests-so-far"),
        ("ask_transport", "in short, the way from the airport", "conversation-in-short"),
    ],
)
def test_what_is_surely_wanted_besides_is_no_mere_complaint_about_the_length(patient: Any, heard: str, text: str, key: str) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    keys = patient.says(heard, text, 0.95)
    assert key in keys
    assert not any(one.startswith("prices") for one in keys)


def test_of_two_questions_none_is_cut_off(patient: Any) -> None:
    patient.says("inform", procedure="lasik", country="KR", nationality="MN")
    patient.asks = (("ask_price", 0.9), ("ask_visa", 0.85))
    patient.asks_of_clauses = ((("ask_price", 0.95),), (("ask_visa", 0.95),))
    keys = patient.says("ask_price", "just tell me the price, and is a visa needed", 0.9)
    assert "visa-needed" in keys
    assert "prices-range" in keys


OF_DAYS = [
    ("en", "search_clinics", "who operates with a shorter wait"),
    ("ru", "search_clinics", "короче, кто лечит позвоночник"),
    ("zh", "search_clinics", "我们等了这么长时间，哪家能做"),
    ("mn", "search_clinics", "дараалал богино эмнэлэг бий юу"),
    ("ar", "search_clinics", "الانتظار عندنا طويل جدا، مين يعملها"),
]


@pytest.mark.parametrize(("language", "intent", "text"), OF_DAYS)
def test_a_long_wait_and_a_short_stay_mind_no_answer(patient: Any, language: str, intent: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert "conversation-in-short" not in patient.says(intent, text, 0.9)


def test_shorter_after_a_package_is_of_its_days(patient: Any) -> None:
    patient.says("search_packages", country="KR")
    assert "conversation-in-short" not in patient.says("search_packages", "shorter please", 0.8)


def test_what_only_a_doctor_can_say_is_not_cut_short(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert "conversation-in-short" not in patient.says("ask_medical_advice", "just tell me whether it will heal", 0.9)
