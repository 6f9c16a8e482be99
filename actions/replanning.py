"""What a message is right after a plan was shown: another day, place, treatment or length in it changes the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from actions.general import SURE_OF_PARTS
from actions.in_conversation import asked_here, asks_of
from actions.intents import BOOKING, CHANGE, COMPARE, DETAILS, NOT_UNDERSTOOD, OWN_CHECKUP, PLAN, PLANS, SEARCH, STATUS
from actions.saying import leaves_out, says, says_in
from actions.things import SECOND_OF_CLAUSE, SURE, leading, things_in
from actions.turn import Turn
from concierge.checkup.builder import is_examination
from concierge.context.asking import ASKABLE, Ask
from concierge.context.mentions import Mention
from concierge.itinerary.wishing import wished
from concierge.understanding.clauses import clauses

CHANGING = ("date", "duration", "city", "country", "facility", "procedure")
"""Details that a plan is made of."""
SUMS = ("how_much", "cheaper", "compare")
"""Words beside which a place or a night is asked about, and not wished."""
MISTAKEN: Mapping[str, tuple[str, ...]] = MappingProxyType({
    BOOKING: ("book",), COMPARE: SUMS, SEARCH: ("who_treats", "hospitals"), STATUS: ("my_request", "which_number", "no_reply"),
    OWN_CHECKUP: (), "inform": (), "affirm": (), "deny": (), NOT_UNDERSTOOD: (),
})  # fmt: skip
"""Intents as which a change of a plan is easily taken, and the words without which it is none of them."""
ABOUT_PLACES = frozenset({DETAILS, "ask_reviews"})
INSTEAD = ("made", "rather", "chooses")
"""Intents that ask about a clinic, and words beside which it is wished all the same: "better the ID one"."""
OF_OTHER_PLACES = frozenset({DETAILS, *MISTAKEN, *PLANS})
"""Intents as which the wish for another clinic than the one named is heard."""


@dataclass(frozen=True)
class Clause:
    """A clause of a message, whether it names what changes the plan, and what it asks by itself."""

    text: str
    is_change: bool
    asks: tuple[Ask, ...]


def of_plan(turn: Turn) -> str | None:
    """The change of the plan that was just shown, when a message names one; sets `turn.asks` when it asks something besides."""
    is_planned = turn.topic in PLANS and any(detail in turn.before for detail in ("procedure", "package"))
    if not is_planned:
        return None
    if unwanted := left_clinic(turn):
        return unwanted
    new = changes_in(turn)
    asks = asked_here(turn) if new else ()
    if not new or any(ask.intent == PLAN for ask in asks):
        return None
    others = tuple(ask for ask in asks if ask.intent not in PLANS and not is_mistaken(turn, ask))
    parts = clauses_of(turn, new)
    is_apart = any(part.is_change and not part.asks for part in parts)
    is_else = turn.heard.intent not in (*MISTAKEN, *PLANS) and turn.heard.confidence >= SURE_OF_PARTS
    is_else = is_else or is_mistaken_for_good(turn)
    if (others or is_else) and not is_apart and not any(ask.intent == CHANGE for ask in asks):
        return None
    besides = tuple(ask for part in parts for ask in part.asks if is_apart)
    every = tuple(dict.fromkeys((Ask(CHANGE), *others, *besides)))
    turn.asks = every if len(every) > 1 else ()
    settle_place(turn, new)
    return CHANGE


def changes_in(turn: Turn) -> tuple[Mention, ...]:
    """What a message names that its plan is not made of yet; of a clinic or a treatment not what it leaves out."""
    named = [one for one in turn.mentions if one.detail in CHANGING]
    places = [(one.start, one.end) for one in named]
    known = planned_places(turn)
    is_asked_about = turn.heard.intent in ABOUT_PLACES and not any(says(turn, kind) for kind in INSTEAD)
    return tuple(
        one
        for one in named
        if (one.detail == "duration" or one.value not in (turn.before.get(one.detail), known.get(one.detail)))
        and not (one.detail == "facility" and is_asked_about)
        and not (one.detail == "country" and one.value not in turn.catalog.destinations)
        and not (one.detail == "procedure" and is_examination(str(one.value), turn.catalog))
        and not is_unwanted(turn, one, places)
    )


def planned_places(turn: Turn) -> dict[str, str]:
    """Where the plan leads that was shown before this message, also where we chose the place."""
    plan = wished(turn.catalog, turn.before, turn.language, turn.today)
    if plan is None:
        return {}
    clinic = plan.wish.facility
    return {"city": plan.wish.city, "country": plan.wish.country, **({"facility": clinic.id} if clinic else {})}


def is_unwanted(turn: Turn, mention: Mention, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a message names something in order to leave it out."""
    is_read = mention.end > 0 and mention.detail in ("facility", "procedure")
    return is_read and leaves_out(turn, (mention.start, mention.end), places)


def left_clinic(turn: Turn) -> str | None:
    """The list of clinics, for who does not want the one that she names, and names no other."""
    named = [one for one in turn.mentions if one.detail in CHANGING]
    is_left = bool(named) and all(one.detail == "facility" and is_unwanted(turn, one, ()) for one in named)
    if not is_left or turn.heard.intent not in OF_OTHER_PLACES:
        return None
    turn.know(facility=None)
    return SEARCH


def is_mistaken(turn: Turn, ask: Ask) -> bool:
    """Whether something is only heard in a change of the plan: it has no word of it, and was not surely learned."""
    words = MISTAKEN.get(ask.intent)
    is_learned = any(thing.intent == ask.intent and thing.chance >= SURE for thing in things_in(turn.told))
    return words is not None and ask.question is None and not is_learned and not any(says(turn, kind) for kind in words)


def is_mistaken_for_good(turn: Turn) -> bool:
    """Whether what is heard has a word of it, so that it is no change: "book it for the 12th", "which hospitals in Busan"."""
    return any(says(turn, kind) for kind in MISTAKEN.get(turn.heard.intent, ()))


def clauses_of(turn: Turn, new: Sequence[Mention]) -> tuple[Clause, ...]:
    """The clauses of a message, when there are several, with what each likely asks besides the change."""
    found = []
    for text, told in zip(clauses(turn.text, turn.language), turn.told_of_clauses, strict=False):
        is_sum = any(says_in(turn, text, kind) for kind in SUMS)
        is_change = not is_sum and any(turn.text[one.start : one.end] in text for one in new if one.end > 0)
        things = [one for one in leading(things_in(told)) if one.intent in ASKABLE and one.chance >= SECOND_OF_CLAUSE]
        asks = (ask for thing in things for ask in asks_of(turn, thing))
        found.append(Clause(text, is_change, tuple(ask for ask in asks if ask.intent not in PLANS and not is_mistaken(turn, ask))))
    return tuple(found)


def settle_place(turn: Turn, new: Sequence[Mention]) -> None:
    """Make the one clinic that is wanted the goal, also where another was named to leave it out."""
    clinics = [str(one.value) for one in new if one.detail == "facility"]
    clinic = turn.catalog.facilities.get(clinics[0]) if len(clinics) == 1 else None
    if clinic:
        turn.know(facility=clinic.id, city=clinic.city, country=clinic.country)
