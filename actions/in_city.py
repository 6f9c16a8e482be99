"""What the catalog has in a city whose price is asked, as prices are known by country: a package there, and the places that treat this."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from actions.clinics import details_button
from actions.intents import SEARCH
from actions.turn import Turn, payload
from concierge.catalog.facts import Facility
from concierge.clinics.describing import name_of
from concierge.clinics.search import search, wish_of
from concierge.context.asking import Ask
from concierge.context.provenance import source_line
from concierge.languages.reply import Button, Line
from concierge.packages.describing import offer_line

MOST_PLACES = 3


def say_in_city(turn: Turn, procedure: str, countries: Collection[str]) -> None:
    """Say what there is in the one city that the message names, in a country whose price was told; a list that follows says it itself."""
    cities = [city for city in dict.fromkeys(map(str, turn.mentioned("city"))) if city in turn.catalog.cities]
    if len(cities) != 1 or turn.catalog.cities[cities[0]].country not in countries or Ask(SEARCH) in turn.asks:
        return
    city = cities[0]
    packages = [one for one in turn.catalog.packages.values() if city in one.cities and procedure in one.procedures][:1]
    places = places_in(turn, procedure, city)
    facts = [*packages, *places]
    lines = [Line("prices-in-city" if facts else "prices-in-city-none", {"city": {"name": ["city", city]}}), *map(offer_line, packages)]
    lines += [Line("prices-in-city-places", {"places": {"list": [*map(name_of, places)]}})] if places else []
    shown = [
        Button("clinics-button-named", payload("ask_package_details", package=one.id), {"name": {"name": ["package", one.id]}})
        for one in packages
    ]
    turn.say(*lines, *([source_line(turn.catalog, facts)] if facts else []), buttons=[*shown, *map(details_button, places)])


def places_in(turn: Turn, procedure: str, city: str) -> Sequence[Facility]:
    """The first places of a city that have the field of a treatment."""
    country = turn.catalog.cities[city].country
    found = search(turn.catalog, wish_of({"procedure": procedure, "city": city, "country": country}, turn.catalog, turn.language))
    return () if found.given_up else found.facilities[:MOST_PLACES]
