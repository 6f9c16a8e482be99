"""From what is known of the patient to what is to be planned: where, from which day, for how long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from concierge.catalog import Catalog
from concierge.catalog.facts import Facility, Procedure
from concierge.clinics.search import Wish as ClinicWish
from concierge.clinics.search import search
from concierge.context.origin import presumed_home
from concierge.context.showing import days
from concierge.conversation.details import Details
from concierge.itinerary.plan import Wish
from concierge.languages.reply import Value

TRIP_AT_MOST = 27
"""An interval of so many days may be the trip itself; a longer one (a month) is only the time in which to travel."""
PARTS_OF_MONTH = {(1, 10), (11, 20), (21, 0), (1, 15), (16, 0)}
"""First and last day of "early", "mid", "late" and the halves (0 is the last day): also only the time in which to travel."""


OF_ANY_FIELD = ("second-opinion", "specialist-consultation")
"""What specialists of every field do."""


@dataclass(frozen=True)
class Wished:
    """The wish, whether we chose the city ourselves, and the place that was asked for when no clinic there treats this."""

    wish: Wish
    city_is_ours: bool = False
    instead_of: Value | None = None


def wished(catalog: Catalog, details: Details, language: str, today: date) -> Wished | None:
    """What is to be planned, or None when neither a package nor a treatment is known (or no clinic offers it)."""
    package = catalog.packages.get(details.get("package", ""))
    procedure = catalog.procedures.get(details.get("procedure", ""))
    if package:
        city = details["city"] if details.get("city") in package.cities else package.cities[0]
        return Wished(_timed(catalog, Wish(city, package.country, package=package), details, language, today))
    facility = _facility(catalog, procedure, details, language) if procedure else None
    if facility is None:
        return None
    wish = _timed(catalog, Wish(facility.city, facility.country, procedure=procedure, facility=facility), details, language, today)
    return Wished(wish, city_is_ours=facility.city != details.get("city"), instead_of=_instead_of(facility, details))


def other_cities(catalog: Catalog, wish: Wish) -> tuple[str, ...]:
    """Where else in the country the package is had, or the treatment, the best clinics first."""
    if wish.package:
        cities = wish.package.cities
    else:
        specialty = wish.procedure.specialty if wish.procedure else None
        found = search(catalog, ClinicWish(specialty=specialty, country=wish.country, reader=wish.language))
        cities = tuple(facility.city for facility in found.facilities)
    return tuple(dict.fromkeys(city for city in cities if city != wish.city))


def _timed(catalog: Catalog, wish: Wish, details: Details, language: str, today: date) -> Wish:
    start, length = read_time(details, today)
    home = presumed_home(details, language, catalog)
    return replace(wish, start=start, days=length, home=home, language=language)


def read_time(details: Details, today: date) -> tuple[date | None, int | None]:
    """The day of arrival (never one that has passed) and the days of the stay, as far as they are known."""
    first, _, last = str(details.get("date") or "").partition("/")
    length = days(str(details.get("duration") or ""))
    start = date.fromisoformat(first) if first else None
    end = date.fromisoformat(last) if last else None
    if start and end and end < today:
        start = end = None
    if start and end and length is None and 1 <= (end - start).days < TRIP_AT_MOST and not _is_part_of_month(start, end):
        length = (end - start).days + 1
    if start and start < today:
        start = today if end else None
    return start, length


def _is_part_of_month(start: date, end: date) -> bool:
    last = 0 if (end + timedelta(days=1)).day == 1 else end.day
    return (start.year, start.month) == (end.year, end.month) and (start.day, last) in PARTS_OF_MONTH


def _instead_of(facility: Facility, details: Details) -> Value | None:
    if details.get("country") not in (None, facility.country):
        return {"country": details["country"]}
    return {"name": ["city", details["city"]]} if details.get("city") not in (None, facility.city) else None


def _facility(catalog: Catalog, procedure: Procedure, details: Details, language: str) -> Facility | None:
    """The clinic that was named if it treats this, else the first that we would name; a doctor's opinion is had in the field known."""
    named = catalog.facilities.get(details.get("facility", ""))
    field = str(details.get("specialty") or procedure.specialty) if procedure.id in OF_ANY_FIELD else procedure.specialty
    if named and field in named.specialties:
        return named
    wish = ClinicWish(specialty=field, city=details.get("city"), country=details.get("country"), reader=language)
    found = search(catalog, wish)
    return next(iter(found.facilities), None)
