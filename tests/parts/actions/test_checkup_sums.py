"""The sum of the same check-up beside that of another country."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "would that be less expensive in Russia?"),
        ("zh", "俄罗斯会不会划算一点"),
        ("ru", "а у россиян выгоднее?"),
        ("mn", "Оросод арай хямд болов уу"),
        ("ar", "طيب في روسيا أوفر؟"),
    ],
)
def test_the_same_checkup_is_priced_in_both_countries_and_the_goal_stays(patient: Any, language: str, text: str) -> None:
    patient.says("customise_checkup", procedure="colonoscopy", country="CN")
    patient.language = language
    keys = patient.says("ask_price", text, country="RU")
    assert "checkup-costs-less" in keys
    assert {row.label.values["country"]["country"] for row in patient.replies[0].cards[0].rows} == {"CN", "RU"}
    assert patient.slots["country"] == "CN"
    assert patient.slots["examinations"] == ["checkup-basic", "colonoscopy"]
    assert "checkup-" not in patient.read()


@pytest.mark.parametrize(("part", "country", "key"), [("gastroscopy", "RU", "alike"), ("colonoscopy", "KR", "more")])
def test_what_costs_about_as_much_or_more_is_called_so(patient: Any, part: str, country: str, key: str) -> None:
    patient.says("customise_checkup", procedure=part, country="CN")
    assert f"checkup-costs-{key}" in patient.says("ask_price", "is it cheaper there?", country=country)


def test_where_it_is_cheapest_of_all(patient: Any) -> None:
    patient.says("customise_checkup", procedure="colonoscopy", country="KR")
    assert "checkup-cheapest" in patient.says("ask_price", "where would it be cheaper?")
