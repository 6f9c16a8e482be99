"""What a message refuses, and where "here" is for who lives in a city where patients are treated."""

from __future__ import annotations

from actions.in_conversation import asked_here, intent_of
from actions.intents import LODGING, PACKAGES, SEARCH
from actions.saying import says
from actions.turn import Turn

GO_ON = (SEARCH, PACKAGES, "ask_price")
"""Topics that go on with another place that a message names: "and in Busan?"."""
MOVING = ("city", "country", "facility")


def of_refused(turn: Turn) -> str | None:
    """The rest of a message that wants no hotel: what else it asks, or the last topic for the place that it names."""
    if not says(turn, "no_hotel"):
        return None
    others = tuple(ask for ask in asked_here(turn) if ask.intent != LODGING)
    if others:
        return intent_of(turn, others)
    is_stay = turn.heard.intent == LODGING or any(name.startswith(LODGING) for name, _ in turn.told[:1])
    return turn.topic if is_stay and turn.topic in GO_ON and any(turn.mentioned(detail) for detail in MOVING) else None


def know_here(turn: Turn) -> None:
    """Take "here" as the city where she lives, for who looks for treatment there and names no other place."""
    city = turn.catalog.cities.get(str(turn.details.get("home") or ""))
    is_sought = turn.heard.intent in GO_ON and not any(turn.mentioned(detail) for detail in MOVING)
    if city and is_sought and city.country in turn.catalog.destinations and says(turn, "right_here"):
        turn.know(city=city.id, country=city.country)
