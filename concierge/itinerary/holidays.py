"""Days on which clinics of a destination are closed, or work as on a holiday."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from concierge.catalog import Catalog
from concierge.catalog.facts import Holiday

WEEKEND = 5
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Closure:
    """A holiday as it falls in a certain year, from its first to its last day."""

    holiday: Holiday
    first: date
    last: date


def closures(catalog: Catalog, country: str, first: date, last: date) -> tuple[Closure, ...]:
    """The holidays of a country that touch these days, in order."""
    found = (one for holiday in catalog.holidays.values() if holiday.country == country for one in _occurrences(holiday, first, last))
    return tuple(sorted((one for one in found if one.first <= last and one.last >= first), key=lambda one: one.first))


def next_open(catalog: Catalog, country: str, day: date) -> date:
    """The first day from this one on that is a working day of clinics: no weekend, no holiday."""
    while not _is_open(catalog, country, day):
        day += DAY
    return day


def last_open(catalog: Catalog, country: str, day: date, not_before: date) -> date:
    """The last working day of clinics up to this one; `day` itself when there is none from `not_before` on."""
    found = day
    while found >= not_before:
        if _is_open(catalog, country, found):
            return found
        found -= DAY
    return day


def _is_open(catalog: Catalog, country: str, day: date) -> bool:
    return day.weekday() < WEEKEND and not closures(catalog, country, day, day)


def _occurrences(holiday: Holiday, first: date, last: date) -> Iterator[Closure]:
    for year in range(first.year - 1, last.year + 1):
        for begin, end in holiday.within(year):
            guessed = begin + DAY * ((holiday.days or 1) - 1)
            yield Closure(holiday, begin, max(end, guessed))
