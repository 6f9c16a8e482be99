"""Getting there: the way from home, from the airport into town, being met, and help for somebody who cannot walk."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Transport
from concierge.context.showing import coded
from concierge.languages.reply import Line, Value
from concierge.services.answer import Answer, items, place_of
from concierge.services.routes import Journey, Ways, arrivals, by_means, find_ways
from concierge.services.serving import tell_service
from concierge.services.wanted import Wanted

MOST = 3
PICK_UP, MEDICAL_FLIGHT, WHEELCHAIR = "sv-airport-pickup", "sv-medical-charter", "sv-wheelchair"
NO_FLIGHTS, NO_FLIGHTS_BETWEEN = "faq-085", {"RU", "KR"}
CROSSING = "land-border"
MEANS = (("by_train", "rail"), ("by_bus", "road"), ("by_bus", CROSSING), ("by_ferry", "ferry"), ("by_air", "air"))
"""Kinds of words that name a means of travel, and the mode of the routes that it is."""
HOUR = 60
IN_HOURS_FROM = 180


def transport(catalog: Catalog, wanted: Wanted, journey: Journey) -> Answer:
    """The way from home, the way into town, being met; asks for what is missing of home and destination."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if {"wheelchair", "lying"} & wanted.words:
        tell_service(answer, WHEELCHAIR)
    if "lying" in wanted.words:
        tell_service(answer, MEDICAL_FLIGHT)
        answer.say("services-lying")
    if {"pick_up", "wheelchair", "lying"} & wanted.words and "ways" not in wanted.words:
        return _met(answer, journey)
    modes = {mode for kind, mode in MEANS if kind in wanted.words}
    ways = by_means(find_ways(catalog, journey), modes)
    if journey.from_country:
        _tell_ways(answer, journey, ways)
    else:
        _tell_crossings(answer, journey)
    if journey.country:
        _tell_arrival(answer, journey)
    tell_service(answer, PICK_UP)
    if journey.country and answer.goes_on():
        _tell_help(answer, journey.country)
    answer.close()
    if journey.from_country is None:
        answer.asks = "home"
        answer.say("services-ask-from")
        answer.choices = [("city", city) for city in _homes(catalog)]
    elif journey.country is None:
        answer.ask_country()
    elif ways.is_elsewhere or not (ways.direct or ways.chains):
        answer.say("services-way-offer")
        answer.on_yes = "request_human"
    answer.follow = ("ask_visa", "ask_accommodation") if journey.country else ()
    return answer


def _met(answer: Answer, journey: Journey) -> Answer:
    """Who meets the patient, and the way into town, for who asks no more than that or a wheelchair."""
    tell_service(answer, PICK_UP)
    if journey.country:
        _tell_arrival(answer, journey)
    answer.close()
    answer.follow = ("ask_transport", "book_consultation")
    return answer


def _tell_ways(answer: Answer, journey: Journey, ways: Ways) -> None:
    start = place_of(journey.from_country or "", journey.from_city)
    goal = place_of(journey.country, journey.city) if journey.country else None
    shown = answer.first(ways.direct, MOST)
    if goal and (ways.is_elsewhere or not (shown or ways.chains)):
        answer.say("services-way-none", start=start, goal=goal)
    if {journey.from_country, journey.country} == NO_FLIGHTS_BETWEEN:
        answer.quote(NO_FLIGHTS, "services-no-flights-russia-korea")
    if shown and goal and not ways.is_elsewhere:
        answer.say("services-ways", start=start, goal=goal)
    elif shown:
        answer.say("services-ways-from", start=start)
    for route in shown:
        answer.tell(route, "services-way", **_values(answer, route))
    for chain in ways.chains:
        answer.say("services-chain", start=start, goal=goal or "")
        for route in chain:
            answer.tell(route, "services-way", **_values(answer, route))
    told = [*shown, *(route for chain in ways.chains for route in chain)]
    if told:
        rows = ((route_name(route), duration_of(route)) for route in told)
        answer.add_card("plan", Line("services-ways-from", {"start": start}), rows)
        answer.say("services-ways-guide")


def _tell_crossings(answer: Answer, journey: Journey) -> None:
    """The border crossings of the place, for who has not told where the journey begins: most who ask of one live just beyond it."""
    for route in answer.catalog.transport.values():
        if route.mode == CROSSING and journey.city in (route.from_city, route.to_city):
            answer.tell(route, "services-way", **_values(answer, route))


def _tell_arrival(answer: Answer, journey: Journey) -> None:
    for route in arrivals(answer.catalog, journey)[:1]:
        answer.tell(route, "services-arrival", city={"name": ["city", route.to_city]}, **_values(answer, route))


def _tell_help(answer: Answer, country: str) -> None:
    flight = answer.catalog.services.get(MEDICAL_FLIGHT)
    if flight and flight.country == country:
        tell_service(answer, MEDICAL_FLIGHT)
    else:
        answer.say("services-lying")


def _values(answer: Answer, route: Transport) -> dict[str, Value]:
    remarks: Value = {"items": [coded(remark) for remark in route.remarks], "between": "services-between-sentences"}
    return {
        "name": route_name(route),
        "mode": coded(route.mode),
        "duration": duration_of(route),
        "frequency": items(route.frequency),
        "price": _price(answer, route),
        "remarks": {"words": "services-remarks", "values": {"remarks": remarks}} if route.remarks else "",
        "year": str(route.as_of),
    }


def route_name(route: Transport) -> Value:
    """The name of a route."""
    return {"name": ["transport", route.id]}


def duration_of(route: Transport) -> Value:
    """How long a route takes, in minutes or hours."""
    low, high = route.minutes_min, route.minutes_max
    if high >= IN_HOURS_FROM or low % HOUR == high % HOUR == 0:
        hours = [round(minutes / HOUR, 2) for minutes in (low, high)]
        time: Value = {"words": "services-hours", "values": {"time": {"number": hours[0], "to": hours[1]}, "n": hours[1]}}
    else:
        time = {"words": "services-minutes", "values": {"time": {"number": low, "to": high}, "n": high}}
    return {"words": "services-time-how", "values": {"time": time, "how": items(route.duration)}} if route.duration else time


def _price(answer: Answer, route: Transport) -> Value:
    basis = items(route.price_basis)
    if route.low is None or route.high is None or route.currency is None:
        return basis
    amount = answer.amount(route.low, route.high, route.currency)
    return {"words": "services-price-basis", "values": {"price": amount, "basis": basis}} if route.price_basis else amount


def _homes(catalog: Catalog) -> tuple[str, ...]:
    """One city of each country from which patients come and ways lead to the destinations."""
    served = {route.from_city for route in catalog.transport.values()}
    first: dict[str, str] = {}
    for city in catalog.cities.values():
        if city.is_origin and city.id in served and city.country not in catalog.destinations:
            first.setdefault(city.country, city.id)
    return tuple(first.values())
