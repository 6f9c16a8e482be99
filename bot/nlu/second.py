"""A second question in the same message: which clauses ask something else than the message as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

QUESTIONS = frozenset({
    "search_clinics", "ask_clinic_details", "ask_reviews", "ask_price", "search_packages", "ask_package_details", "ask_visa",
    "plan_itinerary", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment", "ask_documents",
    "ask_aftercare", "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator", "ask_privacy",
})  # fmt: skip
"""Intents of which one message may hold two."""
ALIKE = (
    {"search_clinics", "ask_clinic_details", "ask_reviews"},
    {"search_packages", "ask_package_details", "plan_itinerary"},
    {"search_clinics", "ask_interpreter"},
)
"""Intents that are easily taken for each other: two of them are more likely one question."""
SURE = 0.7
"""Confidence from which a clause surely asks something."""
ROOM = 0.0001
"""Chance that the message as a whole must give to its second question."""


def may_hold_two(first: str, whole: Mapping[str, float]) -> bool:
    """Whether a message is worth cutting into clauses, which costs as much as a parse: most hold one question."""
    return first in QUESTIONS and any(whole.get(other, 0.0) >= ROOM for other in QUESTIONS - {first})


def second_question(first: str, asked: Sequence[tuple[str, float]], whole: Mapping[str, float]) -> str | None:
    """The other intent among the intents and confidences of the clauses, when one clause asks `first` and another surely that one.

    `whole` are the chances of every intent for the message as a whole, which must leave some room for it.
    """
    if all(intent != first for intent, _ in asked):
        return None
    sure = [(confidence, intent) for intent, confidence in asked if intent in QUESTIONS and confidence >= SURE]
    others = [one for one in sure if one[1] != first and not _alike(first, one[1]) and whole[one[1]] >= ROOM]
    return max(others)[1] if others else None


def _alike(one: str, other: str) -> bool:
    return any({one, other} <= group for group in ALIKE)
