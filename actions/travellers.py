"""What a message is in the form when we asked who travels."""

from __future__ import annotations

from actions.in_conversation import asked_here
from actions.intents import BOOKING, EMERGENCY
from actions.turn import Turn
from concierge.context.asking import Ask

PEOPLE = "people"
NO_ANSWERS = frozenset({"cancel_request", EMERGENCY})
"""Intents of a message that is no answer, whomever it names."""


def of_travellers(turn: Turn) -> str | None:
    """The form, for an answer to who travels; sets `turn.asks` when it asks something besides."""
    is_asked = turn.topic == BOOKING and turn.asked == PEOPLE
    if not is_asked or not turn.mentioned(PEOPLE) or turn.heard.intent in NO_ANSWERS:
        return None
    asks = asked_here(turn)
    turn.asks = (Ask(BOOKING), *asks) if asks else ()
    return BOOKING
