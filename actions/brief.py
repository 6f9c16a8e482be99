"""A short answer for who minds long ones: what was asked now, else the last topic again, in its first lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.general import SURE_OF_PARTS
from actions.intents import (
    ADVICE,
    AFTERCARE,
    BOOKING,
    CANCEL,
    CHANGE,
    COMPARE,
    EMERGENCY,
    KNOWN_QUESTION,
    NOT_UNDERSTOOD,
    OF_PACKAGES,
    OWN_CHECKUP,
    PLANS,
    SEARCH,
    STATUS,
    VISA,
)
from actions.once import SOURCE
from actions.saying import as_question, knows_treatment, says, says_apart, says_only
from actions.turn import Turn
from concierge.context.asking import ASKABLE, PRICE, PRICED
from concierge.context.certainty import LONG, words_in
from concierge.languages.reply import Line, Reply

TOO_LONG, TOO_LONG_ALONE = "too_long", "too_long_alone"
"""Words that mind a long answer, or wish a short one; the latter may be of a stay or a wait, too: "21 days are too long"."""
LINES = 3
"""Lines of a short answer: a title and what stands first under it."""
MINDED_AS = frozenset({"complaint", "inform", "out_of_scope", "deny", "thank", "affirm", "greet", "ask_capabilities", NOT_UNDERSTOOD})
"""Intents as which mere words about the length are heard; any other that is sure is what she wants: a person, a visa, to be booked."""
OF_FORMS = frozenset({BOOKING, STATUS, CANCEL, EMERGENCY})
"""Topics whose answer is none of facts."""
ASKS_DAYS_OF = frozenset({PRICE, COMPARE, SEARCH})
"""Topics whose answer does not tell the days of a treatment first."""


def of_brevity(turn: Turn, intent: str | None) -> str | None:
    """The intent, for who minds a long answer what she asks now, else what was answered last, instead of a complaint."""
    is_minded = minds_length(turn) and words_in(turn.text) <= LONG
    if not is_minded or turn.mentions or {ADVICE, EMERGENCY} & {intent, turn.intent} or turn.topic in OF_FORMS or turn.asked:
        return intent
    told = asked_in_words(turn)
    if says(turn, "call_person") or wants_else(turn, intent or turn.intent, told):
        return intent
    if told is None:
        told = as_question(turn, turn.last_question) if turn.last_question else turn.topic
    if told is None or (told not in ASKABLE and told != KNOWN_QUESTION):
        return intent
    turn.asks = ()
    return told


def wants_else(turn: Turn, intent: str, told: str | None) -> bool:
    """Whether such a message asks several things, or surely wants something by itself; a question gives way to `told`, its words."""
    is_sure = turn.is_learned or (turn.heard.intent == intent and turn.heard.confidence >= SURE_OF_PARTS)
    return len(turn.asks) > 1 or (is_sure and intent not in MINDED_AS and (told is None or intent not in ASKABLE))


def minds_length(turn: Turn) -> bool:
    """Whether a message minds the length of our answers, and no days: after a plan or a package a mere "shorter" is of those."""
    is_of_days = any(turn.mentioned(detail) for detail in ("duration", "date")) or CHANGE in (turn.intent, turn.heard.intent)
    is_alone = turn.topic not in (*PLANS, *OF_PACKAGES, OWN_CHECKUP) and says_only(turn, TOO_LONG_ALONE)
    return (says(turn, TOO_LONG) or is_alone) and not is_of_days and not turn.text.startswith("/")


def asked_in_words(turn: Turn) -> str | None:
    """What such a message asks of another topic than the last one: a price, the days of a treatment, a visa."""
    is_of_days = turn.topic in ASKS_DAYS_OF and says(turn, "how_long") and knows_treatment(turn)
    is_of_price = (
        turn.topic not in PRICED and says_apart(turn, "how_much", TOO_LONG) and not says(turn, "how_long") and knows_treatment(turn)
    )
    return AFTERCARE if is_of_days else PRICE if is_of_price else VISA if says(turn, "visa_needed") else None


def in_short(turn: Turn, replies: Sequence[Reply]) -> list[Reply]:
    """The first lines of the answer to who minds long ones, after a word of apology; else the replies as they are."""
    is_of_facts = turn.intent in ASKABLE - {ADVICE} or turn.intent == KNOWN_QUESTION
    is_several = len(turn.asks) > 1  # of two questions the second would be lost
    if not minds_length(turn) or not is_of_facts or is_several or turn.topic in OF_FORMS:
        return list(replies)
    turn.pending = turn.pending if isinstance(turn.pending, str) else None  # what is offered further down is not read
    first = tuple(line for line in replies[0].lines if line.key != SOURCE)[:LINES]
    return [replace(replies[0], lines=(Line("conversation-in-short"), *first), buttons=(), cards=())]
