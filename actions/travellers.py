"""What a message is in the form when we asked who travels."""

from __future__ import annotations

from actions.general import BOOKING, EMERGENCY
from actions.in_conversation import asked_here
from actions.turn import Turn
from concierge.context.asking import Ask
from concierge.context.company import is_unknown

PEOPLE = "people"
NO_ANSWERS = frozenset({"cancel_request", EMERGENCY})
"""Intents of a message that is no answer, whomever it names."""


def of_travellers(turn: Turn) -> str | None:
    """An answer to who travels, or that it is not known yet; sets `turn.asks` when it asks something besides."""
    if turn.topic != BOOKING or turn.asked != PEOPLE or turn.heard.intent in NO_ANSWERS:
        return None
    is_told = bool(turn.mentioned(PEOPLE))
    if not is_told and not is_unknown(turn.text, turn.language):
        return None
    asks = asked_here(turn)
    if asks and not is_told:
        return None
    if not is_told:
        turn.extra["choice"] = PEOPLE
    turn.asks = (Ask(BOOKING), *asks) if asks else ()
    return BOOKING
