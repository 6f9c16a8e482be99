"""Where to stay: near the facility, else in the city, else elsewhere in the country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Lodging
from concierge.compare.beside import stay_line
from concierge.context.showing import coded
from concierge.languages.reply import Line, Value
from concierge.services.answer import Answer, items, place_of
from concierge.services.serving import price_of, prices_in
from concierge.services.wanted import Wanted

MOST = 3
CAREGIVER = "sv-caregiver"
FAMILY_IN_WARD = "faq-035"
HALAL_NEARBY = "halal-food-nearby"


@dataclass(frozen=True)
class Stays:
    """Places to stay, how near they are ("facility", "city" or "country"), and whether the place asked for has none."""

    places: tuple[Lodging, ...]
    nearness: str
    is_elsewhere: bool = False


def find_stays(catalog: Catalog, wanted: Wanted) -> Stays:
    """Places to stay as near as the catalog has them; in a whole country one of each city."""
    every = tuple(place for place in catalog.lodging.values() if catalog.cities[place.city].country == wanted.country)
    near = tuple(place for place in every if place.near_facility == wanted.facility)
    in_city = tuple(place for place in every if place.city == wanted.city)
    if near:
        return Stays(near + tuple(place for place in in_city if place not in near), "facility")
    if in_city:
        return Stays(in_city, "city", is_elsewhere=wanted.facility is not None)
    one_a_city = {place.city: place for place in reversed(every)}
    return Stays(tuple(reversed(list(one_a_city.values()))), "country", is_elsewhere=wanted.city is not None)


def suited(catalog: Catalog, found: Stays, wanted: Wanted) -> Stays:
    """The same places, those first where food and prayer are near when the message speaks of them; in a country, those of any city."""
    if not {"halal", "prayer"} & wanted.words:
        return found
    country = [place for place in catalog.lodging.values() if catalog.cities[place.city].country == wanted.country]
    near = [place for place in (country if found.nearness == "country" else found.places) if HALAL_NEARBY in place.features]
    return replace(found, places=(*near, *(place for place in found.places if place not in near)))


def accommodation(catalog: Catalog, wanted: Wanted) -> Answer:
    """Places to stay with their price per night, and whether the family may stay in the ward."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if wanted.procedure and "how_long" in wanted.words:
        treatment = catalog.procedures[wanted.procedure]
        answer.lines.append(stay_line(treatment))
        answer.facts.append(treatment)
    if wanted.country is None:
        answer.close()
        answer.ask_country()
        return answer
    if "caregiver" in wanted.words:
        _tell_caregiver(answer, wanted.country)
        answer.close()
        answer.follow = ("ask_accommodation",)
        return answer
    found = suited(catalog, find_stays(catalog, wanted), wanted)
    near_facility = found.nearness == "facility"
    asked_for: Value = {"name": ["facility", wanted.facility]} if wanted.facility else place_of(wanted.country, wanted.city)
    if found.is_elsewhere:
        answer.say("services-stays-none", place=asked_for)
    shown_place = asked_for if near_facility else place_of(wanted.country, wanted.city if found.nearness == "city" else None)
    answer.say("services-stays-near" if near_facility else "services-stays-in", place=shown_place)
    shown = answer.first(found.places, MOST)
    values = [_values(answer, place) for place in shown]
    for place, told in zip(shown, values, strict=True):
        answer.tell(place, "services-stay", **told)
    answer.add_card("price", Line("services-stays-in", {"place": shown_place}), ((told["name"], told["range"]) for told in values))
    answer.say("services-stays-guide")
    answer.quote(FAMILY_IN_WARD, "services-stay-family")
    if answer.goes_on():
        _tell_caregiver(answer, wanted.country)
    answer.close()
    if found.nearness == "country":
        answer.choices = [("city", city) for city in dict.fromkeys(place.city for place in found.places)][:6]
    answer.follow = ("ask_transport", "plan_itinerary")
    return answer


def _values(answer: Answer, place: Lodging) -> dict[str, Value]:
    return {
        "name": {"name": ["lodging", place.id]},
        "type": coded(place.type),
        "city": {"name": ["city", place.city]},
        "near": {"name": ["facility", place.near_facility]},
        "range": answer.amount(place.low_per_night, place.high_per_night, place.currency),
        "features": {"words": "services-stay-features", "values": {"features": items(place.features)}} if place.features else "",
        "year": str(place.as_of),
    }


def _tell_caregiver(answer: Answer, country: str) -> None:
    for price in prices_in(answer, CAREGIVER, country)[:1]:
        answer.tell(price, "services-caregiver", price=price_of(answer, price))
