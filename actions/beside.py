"""What is answered beside the main question of a message, without what nobody asked."""

from __future__ import annotations

from actions.forms import asks_how_to_follow
from actions.general import DISPUTES, HARMED_IN, SEVERAL, asks_dose
from actions.harm import of_cheated, of_feared
from actions.intents import ADVICE, AFTERCARE, BOOKING, CANCEL, COMPARE, EMERGENCY, PRIVACY, SEARCH, STATUS, TRANSPORT
from actions.other_part import is_of_another
from actions.saying import as_question, chance_of, says
from actions.things import SECOND
from actions.turn import Turn
from concierge.context.asking import PRICE, Ask

OF_A_DOCTOR = ("prognosis", "is_normal", "which_illness")
"""Kinds of words that ask what only a doctor may judge."""
OF_TREATMENT = ("procedure", "specialty", "package")
SURE_OF_DOCTOR, SURE_OF_PLACES = 0.5, 0.5
"""Chance of a clause from which a doctor's verdict is asked beside something else; and chance from which places are, beside a complaint."""
SURE_OF_WHOLE = 0.9
"""The same of the whole message, of which no clause says it: "her back aches, will you help?" asks for places."""
ABOUT_HARM = frozenset({*HARMED_IN.values(), *DISPUTES})
OF_A_REQUEST = frozenset({STATUS, CANCEL})


def without_unasked(turn: Turn, intent: str | None) -> str | None:
    """The intent as which to answer; leaves in `turn.asks` what is asked, and explains following a request instead of doing it."""
    if EMERGENCY in (intent, turn.intent):
        return intent
    intent = of_cheated(turn, of_feared(turn, as_explained(turn, intent)))
    kept = tuple(ask for ask in turn.asks if not is_unasked(turn, ask))
    if len(turn.asks) < SEVERAL or kept == turn.asks or not kept:
        return intent
    is_led_by_another = kept[0] != turn.asks[0]
    turn.asks = kept
    if not is_led_by_another:
        return intent
    turn.extra.pop("choice", None)
    return as_question(turn, kept[0].question) if kept[0].question else kept[0].intent


def as_explained(turn: Turn, intent: str | None) -> str | None:
    """The intent, with how a request is followed and called off in the place of doing so: "and how do I cancel if I change my mind?"."""
    lead = intent or turn.intent
    heard = {lead, turn.heard.intent, *(ask.intent for ask in turn.asks), *(part.meaning.intent for part in turn.parts)}
    if not heard & OF_A_REQUEST or lead == BOOKING or not asks_how_to_follow(turn):
        return intent
    others = tuple(ask for ask in turn.asks[1:] if ask.intent not in OF_A_REQUEST | {BOOKING})
    if lead in OF_A_REQUEST:
        turn.asks = (Ask(STATUS), *others)
        return STATUS
    turn.asks = (*(turn.asks[:1] or (Ask(lead, turn.extra.get("choice")),)), *others, Ask(STATUS))
    return intent


def is_unasked(turn: Turn, ask: Ask) -> bool:
    """Whether an answer was only brought by fear, or by an old detail: a doctor's verdict, or a price and places beside a complaint."""
    if ask.question:
        return False
    if ask.intent == AFTERCARE:
        is_met = any(one.intent == TRANSPORT for one in turn.asks) and says(turn, "pick_up") and not says(turn, "how_long")
        return is_met or is_of_another(turn)  # "who meets us at the airport, I come for an operation" asks not when she may fly
    if ask.intent == ADVICE:
        return not asks_doctor(turn)
    if ask.intent == PRIVACY:
        return only_sounds_private(turn)
    is_about_harm = any(one.question in ABOUT_HARM or one.intent == "complaint" for one in turn.asks)
    if not is_about_harm or any(turn.mentioned(detail) for detail in OF_TREATMENT):
        return False
    is_of_places = ask.intent == SEARCH and all(chance_of(told, SEARCH) < SURE_OF_PLACES for told in (turn.told, *turn.told_of_clauses))
    return is_of_places or ask.intent in (PRICE, COMPARE)


def only_sounds_private(turn: Turn) -> bool:
    """Whether the whole sounds like a question of who sees the data, and none of its clauses does: "what have I, who reads my scan?"."""
    is_said = any(chance_of(told, PRIVACY) >= SECOND for told in turn.told_of_clauses) or says(turn, "erase")
    return len(turn.told_of_clauses) > 1 and turn.is_learned and not is_said and chance_of(turn.told, PRIVACY) < SURE_OF_WHOLE


def asks_doctor(turn: Turn) -> bool:
    """Whether a message asks what only a doctor may judge, as it was learned or by its words."""
    if asks_dose(turn) or any(says(turn, kind) for kind in OF_A_DOCTOR):
        return True
    is_heard = not turn.is_learned and any(part.meaning.intent == ADVICE for part in turn.parts)
    of_clauses = max((chance_of(told, ADVICE) for told in turn.told_of_clauses), default=chance_of(turn.told, ADVICE))
    return is_heard or of_clauses >= SURE_OF_DOCTOR or chance_of(turn.told, ADVICE) >= SURE_OF_WHOLE
