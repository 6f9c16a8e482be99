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
    assert patient.says("ask_medical_advice", text) == ["checkup-sedation", "conversation-source"]
    assert "checkup-sedation" in patient.says("customise_checkup", text, procedure="colonoscopy")


@pytest.fixture
def advised(patient: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A patient whose last answer suggested examinations for her age and an illness in the family."""
    patient.says("customise_checkup", "the check-up of a woman of 47, her mother had stomach cancer", country="KR")
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr("actions.shown.last_answer", lambda *_: said)
    return patient


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "put in the endoscopy, and drop the mri"),
        ("ru", "добавьте эндоскопию, а mri уберите"),
        ("mn", "дуранг нэмээд mri-г хасаарай"),
    ],
)
def test_a_bare_word_means_what_was_just_suggested_for_the_illness(advised: Any, language: str, text: str) -> None:
    advised.language = language
    mri = {"entity": "procedure", "value": "mri", "start": text.index("mri"), "end": text.index("mri") + 3}
    keys = advised.says_with("customise_checkup", text, [mri])
    assert "checkup-not-in" in keys
    assert "checkup-added" in keys
    assert advised.slots["examinations"] == ["checkup-basic", "gastroscopy"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "all together how much now, and how many hours?"),
        ("zh", "一共多少钱，要几个小时"),
        ("ru", "итого сколько, и сколько часов?"),
        ("mn", "нийт хэд, хэдэн цаг вэ"),
        ("ar", "كم المجموع وكم ساعة"),
    ],
)
def test_the_hours_are_told_and_the_price_for_two(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure=("checkup-premium", "gastroscopy"), country="KR", people=2)
    patient.language = language
    patient.asks = (("customise_checkup/sum", 0.99),)
    keys = patient.says("customise_checkup", text)
    assert "packages-for-people" in keys
    assert "questions-answer" in keys


def test_what_is_not_wanted_is_taken_out_beside_the_time_of_the_results(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    patient.says("customise_checkup", procedure="gastroscopy")
    text = "when do i hear the results? and leave out the gastroscopy"
    at = text.index("gastroscopy")
    entity = {"entity": "procedure", "value": "gastroscopy", "start": at, "end": at + len("gastroscopy")}
    keys = patient.says_with("customise_checkup", text, [entity])
    assert {"checkup-dropped", "checkup-results"} <= {*keys}


def test_a_base_is_taken_in_a_whole_sentence(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    keys = patient.says(
        "search_clinics", "fine, let us take the comprehensive check-up in Korea", procedure="checkup-comprehensive", country="KR"
    )
    assert "clinics-item" not in keys
    assert patient.slots["examinations"] == ["checkup-comprehensive"]


def test_what_is_too_dear_is_taken_out_and_compared_with_no_other_country(patient: Any) -> None:
    patient.says("customise_checkup", procedure=("brca-test", "mammography"), country="KR")
    keys = patient.says("customise_checkup", "take the genes out, that is too expensive")
    assert "checkup-dropped" in keys
    assert keys.count("checkup-total") == 1
