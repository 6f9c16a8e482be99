"""Examinations that a message means without their names: a base, or the one advised for an organ."""

from __future__ import annotations

from typing import Any

import pytest


def named(text: str, **words: str) -> list[dict[str, Any]]:
    """Examinations as a parse finds them in a text: each by the word that names it."""
    return [
        {"entity": "procedure", "value": one.replace("_", "-"), "start": text.index(word), "end": text.index(word) + len(word)}
        for one, word in words.items()
    ]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "the complete one for my husband, plus a mammogram", "mammogram"),
        ("zh", "给我先生做全套的，再加乳腺钼靶", "乳腺钼靶"),
        ("ru", "мужу полный, и добавьте маммографию", "маммографию"),
        ("mn", "нөхөртөө бүтнээр нь, маммограф нэмээрэй", "маммограф"),
        ("ar", "الكامل لزوجي وأضف الماموغرام", "الماموغرام"),
    ],
)
def test_a_base_is_named_without_the_word_for_a_checkup(patient: Any, language: str, text: str, word: str) -> None:
    patient.language = language
    keys = patient.says_with("customise_checkup", text, named(text, mammography=word))
    assert patient.slots["examinations"] == ["checkup-comprehensive", "mammography"]
    assert "checkup-which-part" not in keys


def test_a_word_of_an_examinations_name_is_no_base(patient: Any) -> None:
    text = "add the full mri"
    patient.says_with("customise_checkup", text, named(text, mri="full mri"))
    assert patient.slots["examinations"] == ["checkup-basic", "mri"]


@pytest.fixture
def advised(patient: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A patient whose last answer told what is advised for a woman of 51."""
    patient.says("customise_checkup", "i am 51, a woman", country="KR")
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr("actions.shown.last_answer", lambda *_: said)
    return patient


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("en", "the breast one then", "mammography"),
        ("en", "that heart thing too", "coronary-ct"),
        ("zh", "心脏的那项", "coronary-ct"),
        ("ru", "ту что для груди", "mammography"),
        ("mn", "зүрхнийхийг", "coronary-ct"),
        ("ar", "اللي للقلب قلب", "coronary-ct"),
    ],
)
def test_the_one_for_an_organ_is_the_first_that_was_advised_for_it(advised: Any, language: str, text: str, part: str) -> None:
    advised.language = language
    advised.says("inform", text, 0.5)
    assert advised.slots["examinations"] == ["checkup-basic", part]
