"""Signs of an emergency, whichever language fear speaks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from concierge.emergency.red_flags import find, read_flags
from concierge.languages.registry import languages


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("ээжийн цээж нь хүчтэй өвдөөд амьсгалж чадахгүй байна", "breathing"),
        ("мама упала без сознания", "unconscious"),
        ("我爸突然胸口疼喘不上气", "chest-pain"),
        ("ابوي ما يتنفس الحقوني", "breathing"),
        ("i've got the pills lined up. tell my kids i love them", "self-harm"),
    ],
)
def test_a_sign_is_found(text: str, sign: str) -> None:
    assert sign in find(text)


@pytest.mark.parametrize(
    ("text", "is_danger"),
    [
        ("агент уже второй день не отвечает на звонки", False),
        ("клиника не отвечает", False),
        ("папа упал в клинике и не отвечает", True),
        ("العيادة ما ترد علينا", False),
        ("ابوي طاح بالعيادة وما يرد", True),
    ],
)
def test_a_clinic_that_does_not_answer_is_no_patient_who_does_not(text: str, is_danger: bool) -> None:
    assert ("unconscious" in find(text)) is is_danger


@pytest.mark.parametrize(
    "text",
    ["how much is a check-up", "首尔哪家医院好", "сколько стоит имплант", "шүдний имплант хэд вэ", "كم سعر الفحص", "اسمي عندكم غلط", ""],
)
def test_an_ordinary_question_has_none(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    "text", ["i think he is not ok, stroke", "не инсульт ли сейчас у папы", "爸爸这不是脑梗了吗，快来救", "هذي مو جلطة؟ بسرعة ساعدونا"]
)
def test_a_stroke_beside_a_negation_is_a_sign_still(text: str) -> None:
    assert "stroke" in find(text)


@pytest.mark.parametrize(
    "text",
    [
        "the doctor says not stroke but now his face is drooping",
        "医生说不是脑梗 可是他嘴歪了",
        "сказали не инсульт, но у него парализовало руку",
    ],
)
def test_symptoms_beside_a_denied_stroke_are_a_sign(text: str) -> None:
    assert "stroke" in find(text)


def test_every_language_knows_the_same_signs() -> None:
    names = {code: {flag.name for flag in read_flags(code)} for code in languages()}
    assert len({frozenset(known) for known in names.values()}) == 1, names


def test_the_end_of_a_long_message_is_read_too() -> None:
    assert "breathing" in find("hello " * 2000 + "he cannot breathe")


@given(st.text(max_size=500))
@settings(deadline=None)
def test_any_text_is_searched(text: str) -> None:
    assert isinstance(find(text), tuple)
