"""A short answer for who minds long ones: what was asked now, else the last topic again, in its first lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.intents import (
    ADVICE,
    AFTERCARE,
    BOOKING,
    CANCEL,
    CHANGE,
    COMPARE,
    EMERGENCY,
    KNOWN_QUESTION,
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
OF_FORMS = frozenset({BOOKING, STATUS, CANCEL, EMERGENCY})
"""Topics whose answer is none of facts."""
ASKS_DAYS_OF = frozenset({PRICE, COMPARE, SEARCH})
"""Topics whose answer does not tell the days of a treatment first."""


def of_brevity(turn: Turn, intent: str | None) -> str | None:
    """The intent, for who minds a long answer what she asks now, else what was answered last, instead of a complaint."""
    is_minded = minds_length(turn) and words_in(turn.text) <= LONG
    if not is_minded or turn.mentions or {ADVICE, EMERGENCY} & {intent, turn.intent} or turn.topic in OF_FORMS or turn.asked:
        return intent
    if turn.last_question:
        told: str | None = as_question(turn, turn.last_question)
    else:
        told = asked_in_words(turn) or turn.topic
    if told is None or (told not in ASKABLE and told != KNOWN_QUESTION):
        return intent
    turn.asks = ()
    return told


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
    if not minds_length(turn) or not is_of_facts or turn.topic in OF_FORMS:
        return list(replies)
    turn.pending = turn.pending if isinstance(turn.pending, str) else None  # what is offered further down is not read
    first = tuple(line for line in replies[0].lines if line.key != SOURCE)[:LINES]
    return [replace(replies[0], lines=(Line("conversation-in-short"), *first), buttons=(), cards=())]
