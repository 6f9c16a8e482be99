"""Examinations that are only asked about, and those that are not wanted after all."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import Catalog

from .test_checkup_hints import named

ASKED = [
    ("en", "do we need a colonoscopy, and the price?", "colonoscopy"),
    ("zh", "肠镜有没有必要做，什么价", "肠镜"),
    ("ru", "стоит ли делать колоноскопию и почём она", "колоноскопию"),
    ("mn", "бүдүүн гэдэсний дуран хэрэгтэй юу, үнэ нь", "бүдүүн гэдэсний дуран"),
    ("ar", "هل يستحق منظار القولون وبكم", "منظار القولون"),
]


@pytest.fixture
def begun(patient: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A patient with an MRI in her check-up in Korea, who is shown every answer as it is given."""
    said: dict[str, Any] = {}

    def shown(*_: Any) -> tuple[dict[str, Any], ...]:
        return tuple(reply.to_json() for reply in said.get("patient", patient).replies)

    monkeypatch.setattr("actions.shown.last_answer", shown)
    monkeypatch.setattr("actions.checkup_asked.last_answer", shown)
    patient.says("customise_checkup", procedure="mri", country="KR")
    return patient


@pytest.mark.parametrize(("language", "text", "word"), ASKED)
def test_what_is_only_asked_about_is_priced_and_not_added(begun: Any, catalog: Catalog, language: str, text: str, word: str) -> None:
    begun.language = language
    keys = begun.says_with("ask_price", text, named(text, colonoscopy=word))
    assert {"checkup-asked-part", "checkup-part-price"} <= {*keys}
    assert begun.line("checkup-part-price")["range"]["money"] == catalog.prices("colonoscopy", "KR")[0].low
    assert begun.slots["examinations"] == ["checkup-basic", "mri"]
    assert begun.slots["procedure"] == "checkup-basic"
    assert "checkup-" not in begun.read()


def test_yes_adds_what_was_asked_about(begun: Any) -> None:
    text = "should i add a gastroscopy?"
    begun.says_with("customise_checkup", text, named(text, gastroscopy="gastroscopy"))
    begun.says("affirm", "yes")
    assert begun.slots["examinations"] == ["checkup-basic", "mri", "gastroscopy"]


def test_what_is_asked_about_beside_another_that_is_wanted(begun: Any) -> None:
    text = "add a mammogram. is a gastroscopy worth it?"
    keys = begun.says_with("customise_checkup", text, named(text, mammography="mammogram", gastroscopy="gastroscopy"))
    assert begun.slots["examinations"] == ["checkup-basic", "mri", "mammography"]
    assert {"checkup-added", "checkup-asked-part"} <= {*keys}


def test_an_examination_that_one_would_add_is_added_with_its_sum(begun: Any) -> None:
    text = "and if you add a gastroscopy, how much is it?"
    begun.says_with("ask_price", text, named(text, gastroscopy="gastroscopy"))
    assert begun.slots["examinations"] == ["checkup-basic", "mri", "gastroscopy"]


REFUSED = [
    ("en", "ok leave it then"),
    ("zh", "那先不加"),
    ("ru", "тогда лучше не надо"),
    ("mn", "битгий нэмээрэй"),
    ("ar", "خلاص لا تضيفوه"),
]


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_what_was_asked_about_is_left_out_by_a_refusal(begun: Any, language: str, text: str) -> None:
    asked = "is a colonoscopy worth it?"
    begun.says_with("customise_checkup", asked, named(asked, colonoscopy="colonoscopy"))
    begun.language = language
    assert "checkup-not-added" in begun.says("inform", text, 0.6)
    assert begun.slots["examinations"] == ["checkup-basic", "mri"]


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_what_was_just_added_is_taken_back_by_a_refusal(begun: Any, language: str, text: str) -> None:
    begun.language = language
    assert "checkup-dropped" in begun.says("inform", text, 0.6)
    assert begun.slots["examinations"] == ["checkup-basic"]


def test_a_bare_no_after_the_sum_takes_nothing_back(begun: Any) -> None:
    begun.says("deny", "no")
    assert begun.slots["examinations"] == ["checkup-basic", "mri"]


@pytest.mark.parametrize("text", ["rather the complete one", "ok, the full one"])
def test_another_base_is_chosen_and_nothing_is_requested(begun: Any, text: str) -> None:
    begun.says("affirm", text, procedure="checkup-comprehensive")
    assert begun.slots["examinations"] == ["checkup-comprehensive", "mri"]
