"""Ways between home and the place of treatment."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Transport
from concierge.conversation.details import Details

AIRPORT, AIR = "airport", "air"
MOST_LEGS = 3
MOST_CHAINS = 1


@dataclass(frozen=True)
class Journey:
    """From where to where; cities are ids, countries ISO codes, None where unknown. `country` is a destination."""

    from_city: str | None = None
    from_country: str | None = None
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Ways:
    """Direct routes, chains of routes that lead there, and whether they only lead to the country, not to the city asked for."""

    direct: tuple[Transport, ...] = ()
    chains: tuple[tuple[Transport, ...], ...] = ()
    is_elsewhere: bool = False


def journey_of(catalog: Catalog, details: Details, before: Details, cities: Sequence[str], countries: Sequence[str]) -> Journey:
    """Sort what is known, and what this message mentions (`cities`, `countries`), into home and destination.

    A place is home when the patient said so, or in the patient's own country while the journey goes to another one.
    """
    nationality = details.get("nationality")
    abroad: list[str] = []
    goals = [city for city in cities if city in catalog.cities]
    if len(goals) > 1 or (goals and _at_home(catalog, goals[0], nationality) and _goes_abroad(before, nationality, catalog)):
        start = next((city for city in goals if _at_home(catalog, city, nationality)), goals[0])
        goals.remove(start)
        abroad.append(start)
    home = next((country for country in countries if country not in catalog.destinations), None)
    from_city = abroad[0] if abroad else _known_home(catalog, details)
    from_country = catalog.cities[from_city].country if from_city else home or nationality
    aside = bool(abroad) or home is not None
    told = before if aside and not goals else details
    city = goals[-1] if goals else _goal(catalog, told.get("city"))
    country = catalog.cities[city].country if city else _destination(catalog, countries) or _destination(catalog, [told.get("country")])
    return Journey(from_city, from_country, city, country)


def find_ways(catalog: Catalog, journey: Journey) -> Ways:
    """Direct routes first; chains when there is none, or when they are an alternative over land."""
    if journey.from_country is None:
        return Ways()
    starts = _starts(catalog, journey)
    goals = _goals(catalog, journey) - set(starts)
    routes = [route for route in catalog.transport.values() if route.mode != AIRPORT]
    direct = tuple(route for route in routes if _joins(route, starts, goals))
    chains: list[tuple[Transport, ...]] = []
    if journey.city:
        homes = [city for city in starts if catalog.cities[city].is_origin]
        found = _shortest(routes, homes, journey.city) or _shortest(routes, starts, journey.city)
        found = [chain for chain in found if not any(_is_home_of_others(catalog, city, journey) for city in _passed(chain, starts))]
        chains = [chain for chain in found if len(chain) > 1 and (not direct or all(leg.mode != AIR for leg in chain))]
    is_on_no_way = not any(journey.from_city in (route.from_city, route.to_city) for route in routes)
    if journey.from_city and is_on_no_way:
        return find_ways(catalog, Journey(None, journey.from_country, journey.city, journey.country))
    if not direct and not chains and journey.city:
        wider = find_ways(catalog, Journey(journey.from_city, journey.from_country, None, journey.country))
        return Ways(wider.direct, (), is_elsewhere=True)
    return Ways(direct, tuple(chains[:MOST_CHAINS]))


def by_means(ways: Ways, modes: Collection[str]) -> Ways:
    """The ways by the means of travel that are asked for, where there are any; else all of them."""
    direct = tuple(route for route in ways.direct if str(route.mode) in modes)
    chains = tuple(chain for chain in ways.chains if any(str(leg.mode) in modes for leg in chain))
    return Ways(direct, chains, ways.is_elsewhere) if direct or chains else ways


def arrivals(catalog: Catalog, journey: Journey) -> tuple[Transport, ...]:
    """From the airport into the city of the treatment, or into the cities of the country."""
    return tuple(
        route
        for route in catalog.transport.values()
        if route.mode == AIRPORT and journey.country == catalog.cities[route.to_city].country and journey.city in (None, route.to_city)
    )


def _starts(catalog: Catalog, journey: Journey) -> list[str]:
    if journey.from_city:
        return [journey.from_city]
    return [city.id for city in catalog.cities.values() if city.country == journey.from_country]


def _goals(catalog: Catalog, journey: Journey) -> set[str]:
    if journey.city:
        return {journey.city}
    wanted = [journey.country] if journey.country else [one for one in catalog.destinations if one != journey.from_country]
    return {city.id for city in catalog.cities.values() if city.country in wanted}


def _passed(chain: Sequence[Transport], starts: Collection[str]) -> set[str]:
    return {city for leg in chain for city in (leg.from_city, leg.to_city)} - set(starts)


def _is_home_of_others(catalog: Catalog, city: str, journey: Journey) -> bool:
    """Whether a way would lead through the home of other patients: nobody flies from Vladivostok to Busan by Ulaanbaatar."""
    known = catalog.cities[city]
    return known.is_origin and city != journey.city and known.country != journey.from_country


def _joins(route: Transport, starts: Collection[str], goals: Collection[str]) -> bool:
    """Whether a route leads from one to the other; every route runs both ways."""
    return (route.from_city in starts and route.to_city in goals) or (route.to_city in starts and route.from_city in goals)


def _chains(routes: Sequence[Transport], start: str, goal: str, travelled: tuple[Transport, ...] = ()) -> Iterator[tuple[Transport, ...]]:
    if len(travelled) == MOST_LEGS:
        return
    passed = {city for leg in travelled for city in (leg.from_city, leg.to_city)} - {start}
    for route in routes:
        if start not in (route.from_city, route.to_city):
            continue
        end = route.to_city if route.from_city == start else route.from_city
        if end == goal:
            yield (*travelled, route)
        elif end not in passed and end != start:
            yield from _chains(routes, end, goal, (*travelled, route))


def _shortest(routes: Sequence[Transport], starts: Sequence[str], goal: str) -> list[tuple[Transport, ...]]:
    return sorted((chain for city in starts for chain in _chains(routes, city, goal)), key=len)


def _at_home(catalog: Catalog, city: str, nationality: str | None) -> bool:
    return nationality is not None and catalog.cities[city].country == nationality


def _goes_abroad(before: Details, nationality: str | None, catalog: Catalog) -> bool:
    return _destination(catalog, [before.get("country")]) not in (None, nationality)


def _goal(catalog: Catalog, city: str | None) -> str | None:
    return city if city in catalog.cities else None


def _known_home(catalog: Catalog, details: Details) -> str | None:
    home = details.get("home")
    return home if home in catalog.cities and home != details.get("city") else None


def _destination(catalog: Catalog, countries: Sequence[str | None]) -> str | None:
    return next((country for country in countries if country in catalog.destinations), None)
