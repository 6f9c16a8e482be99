"""Harm that was done, that is only feared, and money that a broker took."""

from __future__ import annotations

from typing import Any

import pytest

FEARED = [
    ("en", "and if the treatment fails, where can I complain?"),
    ("ru", "а если операция не удастся, кому пожаловаться?"),
    ("zh", "要是手术没做好，找谁投诉？"),
    ("mn", "хагалгаа бүтэлгүйтвэл хэнд гомдол гаргах вэ?"),
    ("ar", "لو لم تنجح العملية لمن اشتكي؟"),
]
CHEATED = [
    ("en", "the agent took our deposit and blocked us"),
    ("ru", "агент взял предоплату и не берёт трубку"),
    ("zh", "中介收了定金就拉黑我了"),
    ("mn", "зуучлагч урьдчилгаа авчихаад утсаа авахгүй байна"),
    ("ar", "السمسار اخذ العربون وحظرني"),
]
ABOUT_CLINIC = [
    ("en", "right, and the hospital itself, where do I file a complaint?"),
    ("ru", "а жалобу на больницу куда подать?"),
    ("zh", "那医院的问题去哪投诉？"),
    ("mn", "харин эмнэлгийн талаар хаана гомдол гаргах вэ?"),
    ("ar", "طيب وين ارفع شكوى على المستشفى؟"),
]


@pytest.mark.parametrize(("language", "text"), FEARED)
def test_who_only_fears_harm_is_told_where_to_turn_and_not_pitied(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="rhinoplasty", country="KR")
    keys = patient.says("complaint", text, 0.7)
    assert patient.slots["question"] == "faq-067"
    assert not any(key.startswith(("handover", "conversation-sorry")) for key in keys)


@pytest.mark.parametrize(("language", "text"), CHEATED)
def test_the_cheated_are_comforted_first_and_shown_no_clinics(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("search_clinics", text, 0.7, country="KR")
    assert keys[0] == "conversation-sorry-cheated"
    assert not any(key.startswith("clinics") for key in keys)
    assert "1577-7129" in patient.read()


@pytest.mark.parametrize(("language", "text"), ABOUT_CLINIC)
def test_after_brokers_a_complaint_about_a_clinic_leads_to_mediation(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("verify_facilitator", country="KR")
    patient.says("verify_facilitator", text, 0.8)
    assert patient.slots["question"] == "faq-067"


def test_harm_that_was_done_is_still_met_with_sympathy(patient: Any) -> None:
    patient.says("search_clinics", procedure="rhinoplasty", country="KR")
    keys = patient.says("ask_aftercare", "they ruined my nose there, where do I complain", 0.7)
    assert keys[0] == "conversation-sorry-harm"
