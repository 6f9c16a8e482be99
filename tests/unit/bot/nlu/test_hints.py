"""What a message tells beside its words."""

from __future__ import annotations

import numpy as np

from bot.nlu.hints import RARE, as_numbers, hints, known_hints


def test_entities_their_share_and_the_length_are_told() -> None:
    told = hints("首尔种植牙?", "zh")
    assert {"city", "city=1", "procedure", "procedure:dental-implant", "question", "mentions-2"} <= set(told)
    assert any(hint.startswith("covered-") for hint in told)


def test_a_bare_fact_is_covered_by_its_entity() -> None:
    assert "covered-5" in hints("2026-12-25", "en")


def test_rare_hints_are_left_out() -> None:
    assert known_hints([["often"]] * (RARE + 1) + [["seldom"]]) == ["often"]


def test_unknown_hints_do_not_matter() -> None:
    assert np.array_equal(as_numbers([["a", "x"], ["b"]], ["a", "b"]), np.array([[1, 0], [0, 1]], np.float32))
