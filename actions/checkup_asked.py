"""What is asked of a check-up's sum besides the sum: its hours, and what it costs for as many as travel."""

from __future__ import annotations

from collections.abc import Sequence

from actions.intents import KNOWN_QUESTION, OWN_CHECKUP
from actions.saying import says
from actions.turn import Turn
from concierge.checkup.builder import Total, read_checkup, remarks
from concierge.context.asking import Ask
from concierge.languages.reply import Line

CHECKUP, HOURS = "checkup", "faq-076"
TELL_HOURS = frozenset({"half-day", "about-hours-in-korea"})
"""Remarks on an examination that say how long it takes."""


def hours_asked(turn: Turn) -> tuple[Ask, ...]:
    """The question how many hours a check-up takes, when a message asks it and no part of the one put together tells it."""
    checkup = read_checkup(turn.details.get("examinations") or [], turn.catalog)
    is_told = bool(TELL_HOURS & {*remarks(checkup, turn.catalog, turn.details.get("country"))})
    return (Ask(KNOWN_QUESTION, HOURS),) if says(turn, "hours") and not is_told else ()


def changes_parts(turn: Turn) -> bool:
    """Whether a message wants an examination that it names in the check-up that is put together, or out of it."""
    named = [mention for mention in turn.mentions if mention.detail == "procedure" and not str(mention.value).startswith(CHECKUP)]
    is_put = any(says(turn, kind) for kind in ("put_in", "take_out", "left_out", "left_out_after"))
    return turn.topic == OWN_CHECKUP and bool(named) and is_put


def for_people(turn: Turn, found: Sequence[Total]) -> list[Line]:
    """What the check-up costs for all who travel, where it has one sum; a price is for one."""
    count = int(turn.details.get("people") or 1)
    if count < 2 or len(found) != 1:
        return []
    total = found[0]
    told = {"money": total.low * count, "to": total.high * count, "currency": total.currency}
    dollars = {"money": total.usd_low * count, "to": total.usd_high * count, "currency": "USD"}
    return [Line("packages-for-people", {"n": count, "range": told, "dollars": dollars})]
