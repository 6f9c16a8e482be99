"""What somebody wants who tells a treatment and a place in a first message."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "knee replacement for my dad in busan, second week of may", "clinics-"),
        ("en", "make us a trip plan: knee replacement in busan, three of us", "itinerary-"),
        ("ru", "программа с заменой колена в Пусане на двоих", "packages-"),
        ("zh", "五月去釜山换膝盖，有什么套餐", "packages-"),
        ("ar", "خطة رحلة لتبديل الركبة في بوسان", "itinerary-"),
        ("mn", "Пусанд өвдөг солиулах аяллын план", "itinerary-"),
    ],
)
def test_nobody_begins_with_an_appointment_without_saying_so(patient: Any, language: str, text: str, first: str) -> None:
    patient.language = language
    keys = patient.says("book_consultation", text, 0.93, city="busan", procedure="knee-replacement")
    assert any(key.startswith(first) for key in keys)
    assert "requests-ask-date" not in keys


def test_in_the_middle_of_a_conversation_a_sure_appointment_is_one(patient: Any) -> None:
    patient.says("search_clinics", "knee", procedure="knee-replacement", country="KR")
    keys = patient.says("book_consultation", "for my dad in busan, second week of may", 0.93, city="busan", procedure="knee-replacement")
    assert any(key.startswith("requests-") for key in keys)


def test_what_may_be_asked_beside_the_wish_is_answered(patient: Any) -> None:
    patient.asks = (("ask_visa", 0.19), ("ask_transport", 0.05))
    text = "knee replacement in busan in may, visa?"
    keys = patient.says("book_consultation", text, 0.9, city="busan", procedure="knee-replacement", nationality="KZ")
    assert any(key.startswith("clinics-") for key in keys)
    assert any(key.startswith("visa-") for key in keys)


def test_what_is_surely_asked_leaves_room_for_the_wish(patient: Any) -> None:
    patient.asks = (("ask_visa", 0.9),)
    text = "knee replacement in busan, and what about the visa"
    keys = patient.says("book_consultation", text, 0.9, city="busan", procedure="knee-replacement", nationality="KZ")
    assert any(key.startswith("clinics-") for key in keys)
    assert any(key.startswith("visa-") for key in keys)


@pytest.mark.parametrize(
    ("language", "text", "heard"),
    [
        ("en", "somewhere on the beach where we can relax and have therapies", "search_clinics"),
        ("ru", "куда поехать к морю: отдыхать и здоровье поправить процедурами", "ask_attractions"),
        ("mn", "далайн хажууд амарч, бага зэрэг эмчилгээ хийлгэе", "search_clinics"),
        ("ar", "بدنا مكان قريب من البحر للراحة والعلاج", "ask_attractions"),
        ("zh", "爸妈想找个看海又能理疗的地方", "search_clinics"),
    ],
)
def test_a_rest_by_the_sea_with_treatment_is_a_package(patient: Any, language: str, text: str, heard: str) -> None:
    patient.language = language
    keys = patient.says(heard, text, 0.6)
    assert "packages-item" in keys
    assert "clinics-ask-treatment" not in keys


def test_an_illness_treated_in_a_town_by_the_sea_is_no_rest(patient: Any) -> None:
    keys = patient.says("search_clinics", "cancer treatment in a hospital by the sea", specialty="oncology")
    assert "clinics-item" in keys
