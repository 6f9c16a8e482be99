"""A check-up of one's own: its base, what a message takes back, and whether one sleeps through it."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_named_checkup_takes_the_place_of_the_usual_base_that_nobody_chose(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    patient.says("customise_checkup", procedure=("checkup-women", "pet-ct"))
    assert patient.slots["examinations"] == ["checkup-women", "pet-ct"]


def test_a_checkup_that_is_added_stands_on_the_usual_base(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    patient.says("customise_checkup", "add the women's one", procedure="checkup-women")
    assert patient.slots["examinations"] == ["checkup-basic", "checkup-women"]


def test_what_a_message_takes_back_is_not_added(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    text = "an mri as well, oh no, wait, a pet-ct"
    entities = [
        {"entity": "procedure", "value": value, "start": text.index(word), "end": text.index(word) + len(word)}
        for word, value in (("mri", "mri"), ("pet-ct", "pet-ct"))
    ]
    assert patient.says_with("customise_checkup", text, entities)[:2] == ["checkup-taken-back", "checkup-added"]
    assert patient.slots["examinations"] == ["checkup-basic", "pet-ct"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do i get sedation"),
        ("ru", "это под наркозом делают?"),
        ("zh", "是无痛的吗"),
        ("mn", "наркозтой хийх үү"),
        ("ar", "يعطوني بنج؟"),
    ],
)
def test_whether_one_sleeps_through_it_is_answered(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="gastroscopy", country="KR")
    patient.language = language
    assert patient.says("ask_medical_advice", text) == ["checkup-sedation"]
    assert "checkup-sedation" in patient.says("customise_checkup", text, procedure="colonoscopy")
