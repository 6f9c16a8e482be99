"""Which messages hold a second question."""

from __future__ import annotations

import pytest

from bot.nlu.second import may_hold_two, second_question

EVEN = dict.fromkeys(("ask_price", "ask_visa", "ask_reviews", "inform", "ask_aftercare", "search_clinics"), 0.1)


def test_two_questions_are_two() -> None:
    assert second_question("ask_price", [("ask_price", 0.9), ("ask_visa", 0.95)], EVEN) == "ask_visa"


@pytest.mark.parametrize(
    "asked",
    [
        [("ask_price", 0.9), ("ask_visa", 0.4)],  # not sure
        [("ask_price", 0.9), ("inform", 0.99)],  # no question
        [("ask_aftercare", 0.9), ("ask_visa", 0.95)],  # no clause asks what the whole asks
        [("ask_price", 0.9)],
    ],
)
def test_anything_else_is_one(asked: list[tuple[str, float]]) -> None:
    assert second_question("ask_price", asked, EVEN) is None


def test_neighbours_are_one_question() -> None:
    assert second_question("search_clinics", [("search_clinics", 0.9), ("ask_reviews", 0.9)], EVEN) is None


def test_the_whole_must_leave_room_for_it() -> None:
    assert second_question("ask_price", [("ask_price", 0.9), ("ask_visa", 0.95)], {**EVEN, "ask_visa": 0.00001}) is None


def test_a_clear_question_is_not_cut() -> None:
    assert may_hold_two("ask_price", EVEN)
    assert not may_hold_two("ask_price", {"ask_price": 1.0, "ask_visa": 0.00001})
    assert not may_hold_two("greet", EVEN)
