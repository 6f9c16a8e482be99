"""The regression gate and the bar: what counts as a loss, and how a figure is graded."""

from __future__ import annotations

import json

import pytest

from scripts.evaluation.bars import Grade, Limit, grade, row
from scripts.evaluation.gate import losses, shown


def test_a_point_may_be_lost_and_no_more() -> None:
    assert losses({"xx": 0.9, "yy": 0.9}, {"xx": 0.89, "yy": 0.8899}) == ["[yy] macro-F1 fell from 0.9000 to 0.8899"]


def test_a_gain_is_no_fault() -> None:
    assert losses({"xx": 0.5}, {"xx": 0.9}) == []


def test_a_new_language_needs_a_baseline_and_a_removed_one_none() -> None:
    assert [fault[:4] for fault in losses({"xx": 0.5}, {"yy": 0.5})] == ["[yy]", "[xx]"]


def test_a_baseline_is_sorted_and_short() -> None:
    assert json.loads(shown({"yy": 0.123456, "xx": 1.0})) == {"xx": 1.0, "yy": 0.1235}


@pytest.mark.parametrize(("value", "expected"), [(0.92, "stretch"), (0.85, "bar"), (0.8499, "short")])
def test_more_is_better(value: float, expected: Grade) -> None:
    assert grade(Limit("f", 0.85, 0.92), value) == expected


@pytest.mark.parametrize(("value", "expected"), [(25, "stretch"), (40, "bar"), (41, "short")])
def test_less_is_better(value: float, expected: Grade) -> None:
    assert grade(Limit("ms", 40, 25, high=False), value) == expected


def test_a_figure_without_cases_is_a_dash() -> None:
    assert [(cell.shown, cell.grade) for cell in row(Limit("latin", 0.75, 0.88), [float("nan"), 0.8]).cells] == [
        ("–", "none"),
        ("0.800", "bar"),
    ]
