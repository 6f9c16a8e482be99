"""Whether a question about the time afterwards is of another part of the body than the treatment talked about."""

from __future__ import annotations

from actions.intents import AFTERCARE
from actions.reading import FIELDS
from actions.saying import says
from actions.turn import Turn

UNTOUCHED = ("ophthalmology", "dentistry")
"""Fields of parts of the body that no other treatment touches."""
OF_FACE = (*UNTOUCHED, "plastic-surgery", "dermatology")
OF_EYE = "faq-045"
"""The question about flying with gas in the eye."""


def field_beside(turn: Turn) -> str | None:
    """The field of the part of the body that a message names beside a treatment of another one, which must not be told then."""
    treatment = turn.catalog.procedures.get(str(turn.details.get("procedure")))
    is_named = bool(turn.mentioned("procedure"))
    if treatment is None or is_named:
        return None
    fields = [field for field in turn.extra.get(FIELDS) or () if field in UNTOUCHED]
    if any(ask.question == OF_EYE for ask in turn.asks):
        fields = [*fields, UNTOUCHED[0]]
    if says(turn, "of_face") and treatment.specialty not in OF_FACE:
        return "plastic-surgery"
    return fields[0] if fields and treatment.specialty not in fields else None


def is_of_another(turn: Turn) -> bool:
    """Whether the time after the treatment talked about is unasked beside a question of the knowledge base."""
    is_answered = any(ask.question and ask.intent == AFTERCARE for ask in turn.asks)
    return is_answered and field_beside(turn) is not None
