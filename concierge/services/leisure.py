"""Free time and way of life: what to see and how it suits after a treatment; food, prayer, a doctor of the same sex."""

from __future__ import annotations

from dataclasses import replace

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Attraction, Service
from concierge.context.showing import coded
from concierge.languages.reply import Line, Value
from concierge.services.answer import Answer, items, place_of
from concierge.services.wanted import OF_FAITH, Wanted

MOST = 5
EASY = "easy"
SPA = "spa"
HOT_SPRING_AFTER_SURGERY = "faq-065"
HALAL_SERVICE = "sv-halal-food"
HALAL_STAY = "halal-food-nearby"
WORSHIP = "religion"
FOOD, PRAYER_ROOM, RAMADAN, OWN_FOOD, DOCTOR_OF_SAME_SEX = "faq-049", "faq-050", "faq-051", "faq-052", "faq-053"
FOOD_WORDS = {"KR": "services-food-korea", "CN": "services-food-china", "RU": "services-food-russia"}
PRAYER_COUNTRY = "KR"


def find_sights(catalog: Catalog, country: str, city: str | None) -> tuple[Attraction, ...]:
    """What to see in a city, else one thing of each city of the country; what is easy after a treatment comes first."""
    every = [sight for sight in catalog.attractions.values() if catalog.cities[sight.city].country == country]
    every.sort(key=lambda sight: EASY not in sight.suitability_after_treatment)
    here = tuple(sight for sight in every if sight.city == city)
    if here:
        return here
    one_a_city = {sight.city: sight for sight in reversed(every)}
    return tuple(reversed(list(one_a_city.values())))


def attractions(catalog: Catalog, wanted: Wanted) -> Answer:
    """What to see, with how it suits after a treatment; what the message names first."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if wanted.sights:
        wanted = replace(wanted, city=wanted.sights[0].city, country=catalog.cities[wanted.sights[0].city].country)
    if wanted.country is None:
        answer.ask_country()
        return answer
    others = find_sights(catalog, wanted.country, wanted.city)
    if {"hard_to_walk", "wheelchair"} & wanted.words:
        others = tuple(sight for sight in others if EASY in sight.suitability_after_treatment) or others
    found = (*wanted.sights, *(sight for sight in others if sight not in wanted.sights))
    in_city = bool(found) and found[0].city == wanted.city
    if wanted.city and not in_city:
        answer.say("services-sights-none", place=place_of(wanted.country, wanted.city))
    place = place_of(wanted.country, wanted.city if in_city else None)
    answer.say("services-sights-in", place=place)
    shown = answer.first(found, MOST)
    for sight in shown:
        answer.tell(sight, "services-sight", **_values(sight))
    rows: list[tuple[Value, Value]] = [({"name": ["attraction", sight.id]}, items(sight.suitability_after_treatment)) for sight in shown]
    answer.add_card("plan", Line("services-sights-in", {"place": place}), rows)
    answer.say("services-sights-care")
    if any(sight.kind == SPA for sight in shown):
        answer.quote(HOT_SPRING_AFTER_SURGERY, "services-sight-spring")
    answer.close()
    if not in_city:
        answer.choices = [("city", city) for city in dict.fromkeys(sight.city for sight in found)][:6]
    answer.follow = ("ask_accommodation", "plan_itinerary")
    return answer


def food_and_religion(catalog: Catalog, wanted: Wanted) -> Answer:
    """Halal food, prayer, fasting, a doctor of the same sex: what is known, and who asks a hospital for the rest."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    named = wanted.words & {*OF_FAITH}
    asked = named or frozenset(OF_FAITH)
    if "same_sex" in named:
        answer.quote(DOCTOR_OF_SAME_SEX, "services-doctor-of-same-sex")
    _tell_none_here(answer, wanted, asked)
    if "halal" in asked:
        _tell_food(answer, wanted)
    if "prayer" in asked and wanted.country in (None, PRAYER_COUNTRY):
        answer.quote(PRAYER_ROOM, "services-prayer-room")
    elif "prayer" in asked:
        answer.say("services-prayer-elsewhere")
    if {"halal", "prayer"} & asked:
        _tell_nearby(answer, wanted)
    if "ramadan" in asked:
        answer.quote(RAMADAN, "services-ramadan")
    if "halal" in asked and answer.goes_on():
        answer.quote(OWN_FOOD, "services-own-food")
    if "same_sex" in asked and not named:
        answer.quote(DOCTOR_OF_SAME_SEX, "services-doctor-of-same-sex")
    answer.close()
    _offer_to_ask(answer, wanted)
    if wanted.country is None:
        answer.choices = [("country", country) for country in catalog.destinations]
    answer.follow = ("search_clinics", "ask_accommodation")
    return answer


def _offer_to_ask(answer: Answer, wanted: Wanted) -> None:
    """What one hospital offers is all that the catalog does not tell: only who has named one is offered a person."""
    if wanted.facility:
        answer.say("services-food-offer")
        answer.on_yes = "request_human"


def _tell_food(answer: Answer, wanted: Wanted) -> None:
    catalog = answer.catalog
    for country in [wanted.country] if wanted.country else catalog.destinations:
        if country in FOOD_WORDS and not (wanted.country and _halal_hospitals(catalog, country)):
            answer.quote(FOOD, FOOD_WORDS[country])
    hospitals = _halal_hospitals(catalog, wanted.country)
    if hospitals:
        answer.tell(hospitals, "services-halal-hospitals", hospitals=items(hospitals.provider))


def _tell_none_here(answer: Answer, wanted: Wanted, asked: frozenset[str]) -> None:
    """Say that the city talked about has none of it in the catalog, before what other cities of the country have."""
    catalog, hospitals = answer.catalog, _halal_hospitals(answer.catalog, wanted.country)
    with_food = {hospitals.city} if hospitals else set()
    with_food |= {stay.city for stay in catalog.lodging.values() if HALAL_STAY in stay.features}
    with_food |= {sight.city for sight in catalog.attractions.values() if sight.kind == WORSHIP}
    elsewhere = {city for city in with_food if city and catalog.cities[city].country == wanted.country}
    if {"halal", "prayer"} & asked and wanted.city and elsewhere and wanted.city not in elsewhere:
        answer.say("services-faith-none-in", city={"name": ["city", wanted.city]})


def _halal_hospitals(catalog: Catalog, country: str | None) -> Service | None:
    service = catalog.services.get(HALAL_SERVICE)
    return service if service and service.country == country else None


def _tell_nearby(answer: Answer, wanted: Wanted) -> None:
    catalog = answer.catalog
    for stay in catalog.lodging.values():
        if HALAL_STAY in stay.features and catalog.cities[stay.city].country == wanted.country:
            place: Value = {"name": ["lodging", stay.id]}
            answer.tell(stay, "services-halal-stay", place=place)
    for sight in catalog.attractions.values():
        if sight.kind == WORSHIP and catalog.cities[sight.city].country == wanted.country:
            answer.tell(sight, "services-worship", place={"name": ["attraction", sight.id]})


def _values(sight: Attraction) -> dict[str, Value]:
    return {
        "name": {"name": ["attraction", sight.id]},
        "kind": coded(sight.kind),
        "city": {"name": ["city", sight.city]},
        "suitability": items(sight.suitability_after_treatment),
        "remarks": {"words": "services-remarks", "values": {"remarks": _sentences(sight)}} if sight.remarks else "",
        "year": str(sight.as_of),
    }


def _sentences(sight: Attraction) -> Value:
    return {"items": [coded(remark) for remark in sight.remarks], "between": "services-between-sentences"}
