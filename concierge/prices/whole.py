"""What a whole journey for a treatment comes to: the catalog's ranges for treatment, lodging, the way and being met, added up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from concierge.catalog import Catalog
from concierge.catalog.facts import Price, Procedure
from concierge.catalog.surroundings import Transport
from concierge.context.provenance import Sourced
from concierge.itinerary.lengths import usual_days
from concierge.services.lodging import find_stays
from concierge.services.routes import AIR, Journey, find_ways
from concierge.services.transport import PICK_UP
from concierge.services.wanted import Wanted

RETURN = "return"
"""The basis of a price of a way that is for there and back."""
PER_ROOM = 2
"""People who share a room."""
TREATMENT, NIGHTS, WAY, MET = "treatment", "nights", "way", "met"


@dataclass(frozen=True)
class Part:
    """One part of the sum: whole US dollars for everybody, and of how many nights or people that is."""

    kind: str
    low: int
    high: int
    facts: tuple[Sourced, ...]
    count: int = 1


def parts_of(catalog: Catalog, procedure: Procedure, price: Price, journey: Journey, people: int) -> tuple[Part, ...]:
    """The parts that the catalog knows, the treatment first; a part that it does not know is left out.

    The nights are those of the usual stay (`itinerary/lengths.py`), without the patient's nights in hospital when she travels alone.
    Lodging is reckoned in rooms for two, the way for each person, being met once there and once back.
    """
    treatment = Part(TREATMENT, price.usd_low, price.usd_high, (price,))
    journey = replace(journey, country=price.country)
    found = (treatment, _nights(catalog, procedure, journey, people), _way(catalog, journey, people), _met(catalog))
    return tuple(part for part in found if part)


def total(parts: Sequence[Part]) -> tuple[int, int]:
    """The least and the most of all parts together, in US dollars."""
    return sum(part.low for part in parts), sum(part.high for part in parts)


def _nights(catalog: Catalog, procedure: Procedure, journey: Journey, people: int) -> Part | None:
    in_hospital = procedure.typical_hospital_nights if people == 1 else 0
    nights = usual_days(procedure) - 1 - in_hospital
    places = find_stays(catalog, Wanted("", country=journey.country, city=journey.city)).places
    lows = [_dollars(catalog, place.low_per_night, place.currency) for place in places]
    highs = [_dollars(catalog, place.high_per_night, place.currency) for place in places]
    if nights < 1 or not places:
        return None
    rooms = ceil(people / PER_ROOM)
    return Part(NIGHTS, min(lows) * nights * rooms, max(highs) * nights * rooms, places, nights)


def _way(catalog: Catalog, journey: Journey, people: int) -> Part | None:
    """The flights there and back whose price is public; of a chain of ways the prices are not for there and back."""
    flights = [route for route in find_ways(catalog, journey).direct if route.mode == AIR and _is_return(route)]
    lows = [_dollars(catalog, route.low or 0, str(route.currency)) for route in flights]
    highs = [_dollars(catalog, route.high or 0, str(route.currency)) for route in flights]
    return Part(WAY, min(lows) * people, max(highs) * people, tuple(flights), people) if flights else None


def _met(catalog: Catalog) -> Part | None:
    prices = catalog.service_prices(PICK_UP)
    if not prices:
        return None
    low, high = (_dollars(catalog, amount, prices[0].currency) for amount in (prices[0].low, prices[0].high))
    return Part(MET, low * 2, high * 2, prices[:1])


def _is_return(route: Transport) -> bool:
    return route.low is not None and any(str(basis) == RETURN for basis in route.price_basis)


def _dollars(catalog: Catalog, amount: int, currency: str) -> int:
    found = catalog.convert(amount, currency, "USD")
    if found is None:
        raise ValueError(f"no rate for {currency}, in which the catalog has a price")
    return round(found.amount)
