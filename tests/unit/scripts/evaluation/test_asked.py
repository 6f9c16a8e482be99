"""What counts as heard of what a message asks."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.asks.conversations import Message
from scripts.evaluation.asked import is_heard, share


def parse(intent: str, *asks: tuple[str, float], clauses: tuple[tuple[str, float], ...] = ()) -> dict[str, Any]:
    told = [[{"name": name, "chance": chance}] for name, chance in clauses]
    return {
        "intent": {"name": intent},
        "parts": [],
        "questions": [],
        "asks": [{"name": name, "chance": chance} for name, chance in asks],
        "asks_of_clauses": told,
    }


@pytest.mark.parametrize(
    ("thing", "heard", "counts"),
    [
        ({"ask_visa/companion"}, {"ask_visa/companion"}, True),
        ({"ask_visa/companion"}, {"ask_visa"}, True),
        ({"ask_visa"}, {"ask_visa/time"}, True),
        ({"ask_visa/companion"}, {"ask_visa/time"}, False),
        ({"faq-055", "ask_reviews"}, {"faq-055"}, True),
        ({"ask_price"}, set(), False),
    ],
)
def test_a_part_is_heard_by_its_name_or_by_its_intent(thing: set[str], heard: set[str], counts: bool) -> None:
    assert is_heard(frozenset(thing), heard) is counts


def test_everything_that_is_asked_must_be_heard() -> None:
    message = Message("how much, and a visa?", (frozenset({"ask_price"}), frozenset({"ask_visa"})))
    half, whole = parse("ask_price", ("ask_price", 0.9)), parse("ask_price", ("ask_price", 0.9), clauses=(("ask_visa", 0.6),))
    figures = share([message, message], iter([half, whole]))
    assert (figures.messages, figures.alone, figures.in_conversation) == (2, 0, 1)


def test_small_words_are_not_counted() -> None:
    assert share([Message("thanks", (frozenset({"thank"}),))], iter([parse("thank")])).messages == 0
