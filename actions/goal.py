"""Where the journey goes when a message only asks in passing what it costs elsewhere."""

from __future__ import annotations

from actions.saying import says
from actions.turn import Turn

IN_PASSING = frozenset({"ask_price", "compare_options"})
"""Intents in which a place may be named only to compare the goal with it."""
PLACES = ("country", "city")
KEPT = ("facility", "package")


def keep_goal_aside(turn: Turn) -> None:
    """Keep the goal from being moved by a place that was asked about in passing ("and in Korea?"); both stay talked about.

    A goal is settled by a city, a clinic or a package. Of several countries compared before any is settled none is the goal.
    """
    asked = {ask.intent for ask in turn.asks if not ask.question} or {turn.intent}
    named = lands_named(turn)
    if not named or not asked <= IN_PASSING or says(turn, "chooses") or turn.text.startswith("/"):
        return
    before = turn.before.get("country")
    is_settled = any(detail in turn.before for detail in ("city", *KEPT)) or says(turn, "there")
    is_aside = before in named if len(named) > 1 else before in turn.catalog.destinations and before not in named and is_settled
    if is_aside:
        kept = (*PLACES, *(() if turn.mentioned("procedure") else KEPT))
        turn.know(**{detail: turn.before.get(detail) for detail in kept})
    elif len(named) > 1:
        turn.know(**dict.fromkeys(PLACES))


def lands_named(turn: Turn) -> tuple[str, ...]:
    """The destinations that the message names, by themselves or by a city."""
    return tuple(one for one in countries_in(turn) if one in turn.catalog.destinations)


def countries_in(turn: Turn) -> tuple[str, ...]:
    """The countries that the message names, those of its cities after them."""
    cities = (turn.catalog.cities[city].country for city in turn.mentioned("city") if city in turn.catalog.cities)
    return tuple(dict.fromkeys((*turn.mentioned("country"), *cities)))


def undecided(turn: Turn) -> tuple[str, ...]:
    """The goal and the country asked about after it, or those compared when none is the goal; nothing when it is clear which is meant."""
    talked = tuple(one for one in turn.details.get("countries") or () if one in turn.catalog.destinations)
    goal = turn.details.get("country")
    if lands_named(turn) or len(talked) < 2 or goal == talked[-1]:
        return ()
    if goal is None:
        return talked
    return (goal, talked[-1]) if goal in talked else ()
