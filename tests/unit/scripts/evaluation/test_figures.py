"""Figures of one language from a handful of readings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pytest

from scripts.evaluation.cases import Case, LanguageCase, entity, is_latin, words
from scripts.evaluation.figures import Figures, dated, recognised, told_apart
from scripts.evaluation.metrics import Score
from scripts.evaluation.systems import Parse


def _case(intent: str, *entities: str, latin: bool = False, text: str = "x") -> Case:
    return Case("xx", text, intent, entities, latin)


def _parse(intent: str, *entities: tuple[str, Any], confidence: float = 0.9, milliseconds: float = 10) -> Parse:
    return Parse(intent, confidence, entities, milliseconds)


def _figures(*both: tuple[Case, Parse]) -> Figures:
    return Figures("xx", [case for case, _ in both], [parse for _, parse in both])


def test_emergencies_missed_and_alarms() -> None:
    figures = _figures(
        (_case("medical_emergency"), _parse("medical_emergency")),
        (_case("medical_emergency"), _parse("greet")),
        (_case("ask_aftercare"), _parse("medical_emergency")),
    )
    assert (figures.emergency, figures.alarms_on_aftercare) == (Score(1, 1, 1), 1)


def test_entities_by_name_and_together() -> None:
    figures = _figures(
        (_case("inform", "city=seoul", "people=2"), _parse("inform", ("city", "seoul"), ("people", 3))),
        (_case("inform"), _parse("inform", ("city", "busan"))),
    )
    assert figures.entities == {"city": Score(1, 1, 0), "people": Score(0, 1, 1)}
    assert figures.all_entities == Score(1, 2, 1)


def test_entity_faults_name_what_was_missed_and_invented() -> None:
    figures = _figures(
        (_case("inform", "city=seoul", "people=2"), _parse("inform", ("city", "seoul"), ("people", 3))),
        (_case("inform"), _parse("inform")),
    )
    assert [(missed, invented) for _, missed, invented in figures.entity_faults] == [(["people=2"], ["people=3"])]


def test_the_parts_of_a_value_have_no_order() -> None:
    assert entity("budget", {"currency": "USD", "amount": 5}) == entity("budget", {"amount": 5, "currency": "USD"})


@pytest.mark.parametrize(
    ("wanted", "told", "fixed"),
    [
        (["date=relative"], ["date=2026-05-01"], ["date=2026-05-01"]),
        (["date=relative"], ["city=seoul"], ["date=relative"]),
        (["date=relative", "date=2026-05-01"], ["date=2026-05-01"], ["date=relative", "date=2026-05-01"]),
    ],
)
def test_a_relative_date_is_met_by_any_date_once(wanted: Sequence[str], told: Sequence[str], fixed: Sequence[str]) -> None:
    assert dated(wanted, told)[0] == fixed


def test_latin_letters_apart() -> None:
    figures = _figures((_case("greet", latin=True), _parse("thank")), (_case("greet"), _parse("greet")))
    assert figures.latin_accuracy == 0
    assert math.isnan(_figures((_case("greet"), _parse("greet"))).latin_accuracy)


def test_times_leave_out_long_messages() -> None:
    figures = _figures((_case("greet", text="a " * 21), _parse("greet")), (_case("greet"), _parse("greet", milliseconds=7)))
    assert figures.times == [7]


def test_faults_begin_with_the_surest() -> None:
    figures = _figures((_case("greet"), _parse("thank", confidence=0.4)), (_case("greet"), _parse("deny", confidence=0.8)))
    assert [parse.intent for _, parse in figures.faults] == ["deny", "thank"]


def test_words_count_two_chinese_characters_as_one() -> None:
    assert (words("how much is it"), words("种植牙多少钱"), words("首尔 mri")) == (4, 3, 2)


def test_letters_of_a_message() -> None:
    assert is_latin("bi solongos ruu")
    assert not is_latin("MRI хийлгэхэд хэд вэ")


def test_language_figures_keep_kinds_of_messages_apart() -> None:
    found = recognised(
        [
            LanguageCase("mn", "Сөүлд шүдний имплант хийлгэмээр байна", certain=True),
            LanguageCase("mn", "тийм", certain=True),
            LanguageCase("mn", "25.12", certain=False),
        ]
    )
    assert (found.sentences, found.sentences_certain, found.very_short, found.neutral_left_alone, found.flips) == (1, 1, 1, 1, 0)
    assert math.isnan(found.latin)


def test_a_certain_wrong_language_is_a_flip() -> None:
    assert recognised([LanguageCase("ru", "Сөүлд шүдний имплант хийлгэмээр байна", certain=True)]).flips == 1


def test_languages_that_are_not_spoken() -> None:
    assert (
        told_apart(
            [LanguageCase("ko", "저희 어머니 모시고 가려고 하는데요", None), LanguageCase("th", "how much is a dental implant", None)]
        )
        == 0.5
    )
