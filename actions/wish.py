"""What somebody wants who tells a treatment and a place, which is easily heard as an appointment."""

from __future__ import annotations

from actions.intents import BOOKING, NOT_UNDERSTOOD, PACKAGES, PLAN, SEARCH
from actions.saying import says
from actions.turn import Turn
from concierge.asks.kinds import canonical
from concierge.context.asking import ASKABLE, HINTED, PRICE, Ask, are_alike

SURE_OF_PLACE = 0.7
"""Confidence from which an appointment is one in the middle of a conversation; nobody begins with one without saying so."""
OF_GOAL = frozenset({SEARCH, PACKAGES, PLAN, PRICE, "compare_options", "ask_package_details", "customise_checkup"})
"""Intents that answer the wish itself."""
OF_REST = frozenset({"wellness", "rehabilitation", "tcm"})
"""Fields of medicine in which a stay by the sea is the treatment itself."""
HEARD_OF_REST = frozenset({
    SEARCH, PACKAGES, PLAN, "ask_attractions", "ask_accommodation", "ask_aftercare", "ask_clinic_details", "inform", NOT_UNDERSTOOD,
})  # fmt: skip
"""Intents as which the wish for a rest by the sea is heard."""
MOST = 3


def of_wish(turn: Turn) -> str | None:
    """A treatment wanted in a place: what is wished of it, with what is asked besides; sets `turn.asks` when that is several things."""
    if not tells_wish(turn):
        return None
    asks = beside_wish(turn, goal_wished(turn))
    turn.asks = asks if len(asks) > 1 else ()
    return asks[0].intent


def with_wish(turn: Turn, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """What is surely asked of a wish ("rhinoplasty in Seoul in April, and what about the visa?"), after the wish itself."""
    is_beside = bool(asks) and not any(ask.intent in OF_GOAL or ask.intent == BOOKING for ask in asks)
    if not is_beside or turn.topic is not None or not tells_wish(turn):
        return asks
    return tuple(dict.fromkeys((*goal_wished(turn), *asks)))[:MOST]


def tells_wish(turn: Turn) -> bool:
    """Whether what is heard as an appointment only tells which treatment is wanted, and where."""
    is_first = turn.topic is None or turn.heard.confidence < SURE_OF_PLACE
    is_wish = turn.heard.intent == BOOKING and is_first and turn.topic != BOOKING and not says(turn, "book")
    is_placed = bool(turn.mentioned("city") or turn.mentioned("country")) and not turn.mentioned("facility")
    is_treated = bool(turn.mentioned("procedure") or turn.mentioned("specialty")) and not turn.mentioned("contact")
    return is_wish and is_placed and is_treated


def rests_by_the_sea(turn: Turn) -> bool:
    """Whether somebody who names no illness wants to rest and be treated by the sea, which ready packages hold."""
    fields = {*map(str, turn.mentioned("specialty")), *map(str, filter(None, [turn.details.get("specialty")]))}
    is_free = turn.topic in (None, SEARCH, PACKAGES) and "procedure" not in turn.details and fields <= OF_REST
    is_said = says(turn, "seaside") and (says(turn, "rest_cure") or bool(fields))
    return is_free and is_said and turn.heard.intent in HEARD_OF_REST


def goal_wished(turn: Turn) -> tuple[Ask, ...]:
    """What is wanted of the treatment: a plan, ready packages for who speaks of them or of little money, else the places."""
    if says(turn, "plan_words"):
        return (Ask(PLAN),)
    if says(turn, "low_price") or turn.mentioned("budget"):
        return (Ask(PACKAGES), Ask(SEARCH))
    return (Ask(PACKAGES if says(turn, "package_word") else SEARCH),)


def beside_wish(turn: Turn, goal: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """The wish with what the message may ask besides: "… for two in February, visa?"."""
    told = dict.fromkeys(canonical(name).partition("/")[0] for name, chance in turn.told if chance >= HINTED)
    intents = {ask.intent for ask in goal}
    others = (Ask(one) for one in told if one in ASKABLE - intents and not any(are_alike({one, known}) for known in intents))
    return (*goal, *others)[:MOST]
