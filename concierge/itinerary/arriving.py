"""The day of arrival: the way from home when the catalog has one, and the way into the city."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Transport
from concierge.context.provenance import Sourced
from concierge.itinerary.plan import Wish
from concierge.languages.reply import Line, Value
from concierge.services.routes import Journey, arrivals, find_ways

HOUR = 60
IN_HOURS_FROM = 120
"""Minutes from which a way is told in hours."""


def arrival(catalog: Catalog, wish: Wish) -> tuple[tuple[Line, ...], list[Sourced]]:
    """What happens on the first day, and the facts behind it."""
    goal = Journey(city=wish.city, country=wish.country)
    way, transfer = _way_from_home(catalog, wish), next(iter(arrivals(catalog, goal)), None)
    steps = [Line("itinerary-step-arrival", {"city": {"name": ["city", wish.city]}})]
    facts: list[Sourced] = []
    if way:
        steps.append(Line("itinerary-step-way", {"way": {"name": ["transport", way.id]}, "time": _time(way)}))
        facts.append(way)
    if transfer:
        steps.append(Line("itinerary-step-transfer", {"time": _time(transfer)}))
        facts.append(transfer)
    return tuple(steps), facts


def _way_from_home(catalog: Catalog, wish: Wish) -> Transport | None:
    """The quickest direct way into the city of the treatment."""
    if wish.home in (None, wish.country):
        return None
    ways = find_ways(catalog, Journey(from_country=wish.home, city=wish.city, country=wish.country))
    return None if ways.is_elsewhere else min(ways.direct, key=lambda way: way.minutes_max, default=None)


def _time(way: Transport) -> Value:
    low, high = way.minutes_min, way.minutes_max
    if high < IN_HOURS_FROM:
        return {"words": "itinerary-minutes", "values": {"time": {"number": low, "to": high}, "n": high}}
    first, last = (round(2 * minutes / HOUR) / 2 for minutes in (low, high))  # half hours are exact enough for a plan
    return {"words": "itinerary-hours", "values": {"time": {"number": first, "to": last}, "n": last}}
