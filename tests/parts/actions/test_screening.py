"""What is advised at an age and with an illness in the family."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my dad had colon cancer at 55, what else should i add"),
        ("zh", "我爸得过肠癌，还要加什么"),
        ("ru", "у отца был рак кишечника, что ещё добавить"),
        ("mn", "аав нь хавдартай байсан, бүдүүн гэдэсний, юу нэмэх вэ"),
        ("ar", "ابوي توفي بسرطان القولون، وش اضيف بعد"),
    ],
)
def test_an_illness_in_the_family_is_advised_on_first_and_nothing_is_offered_that_is_in(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.slots["person"] = "guide-m-38"
    patient.says("customise_checkup", procedure=("gastroscopy", "colonoscopy"), country="KR")
    keys = patient.says("customise_checkup", text)
    assert patient.line("checkup-guide-illness")["parts"] == {"list": [{"name": ["procedure", "colonoscopy"]}]}
    assert {"name": ["procedure", "colonoscopy"]} in patient.line("checkup-kept")["part"]["list"]
    offered = [line.values["part"] for line in patient.replies[0].lines if line.key == "checkup-guide-item"]
    assert {"name": ["procedure", "colonoscopy"]} not in offered
    assert {"checkup-added-parts", "checkup-total"} <= {*keys}
    assert "checkup-" not in patient.read()


def test_an_illness_in_the_family_is_told_of_before_the_age_at_which_it_is_generally_advised(patient: Any) -> None:
    patient.slots["person"] = "guide-f-33"
    patient.says("customise_checkup", "my mother had breast cancer, what should i add")
    named = patient.line("checkup-guide-illness")["parts"]["list"]
    assert named == [{"name": ["procedure", "mammography"]}, {"name": ["procedure", "brca-test"]}]
    assert patient.line("checkup-guide-item")["part"] == named[0]


def test_when_all_that_is_advised_is_in_it_that_is_said(patient: Any) -> None:
    patient.slots["person"] = "guide-m-36"
    patient.says("customise_checkup", procedure="chronic-risk-assessment")
    keys = patient.says("customise_checkup", "my father had diabetes, what else")
    assert "checkup-guide-complete" in keys
    assert "checkup-guide-doctor" not in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i am 47, male, my dad died of an infarction, which tests"),
        ("zh", "我47岁男，爸爸冠心病，做哪些检查"),
        ("ru", "мне 47, мужчина, у папы ишемия сердца, какие обследования"),
        ("mn", "би 47 настай эрэгтэй, аав зүрхний өвчтэй байсан, ямар шинжилгээ"),
        ("ar", "عمري 47 رجل، ابوي مريض قلب، أي فحوص"),
    ],
)
def test_for_the_heart_in_the_family_its_examination_comes_first(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", text, specialty="cardiology")
    assert patient.line("checkup-guide-illness")["parts"]["list"][0] == {"name": ["procedure", "coronary-ct"]}


def test_a_smoker_is_told_of_the_lungs_first_and_not_of_the_family(patient: Any) -> None:
    keys = patient.says("customise_checkup", "i am 58, a man, i smoke")
    assert "checkup-guide-illness" not in keys
    assert patient.line("checkup-guide-own")["parts"]["list"] == [{"name": ["procedure", "low-dose-lung-ct"]}]
