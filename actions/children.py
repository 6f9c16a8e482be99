"""A child who comes along, and is no patient: what it needs for the border."""

from __future__ import annotations

from collections.abc import Sequence

from actions.intents import VISA
from actions.saying import says
from actions.turn import Turn
from concierge.context.asking import Ask
from concierge.context.certainty import has_question_mark
from concierge.context.passing import CHILDREN

ALONG = "child_along"
"""What is noted in a turn that asks what such a child needs."""
COMPANION = "companion"
OF_CHILDREN = frozenset({"faq-037", "faq-038"})
"""Questions which papers a child needs that is treated, and whether children may be brought into a ward."""


def of_child(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked right after a visa about a child who comes along: its visa and papers, and none of a child that is treated."""
    is_child = any(says(turn, f"kin_{who}") for who in CHILDREN)
    is_patient = str(turn.before.get("patient", "")).startswith(CHILDREN) or says(turn, "is_ill")
    is_asked = any(ask.intent == VISA or ask.question in OF_CHILDREN for ask in asks) or (not asks and has_question_mark(turn.text))
    if turn.topic != VISA or is_patient or not (is_child and is_asked):
        return tuple(asks)
    turn.extra.update({ALONG: True, "choice": COMPANION})
    return (Ask(VISA), *(ask for ask in asks if ask.intent != VISA and ask.question not in OF_CHILDREN))
