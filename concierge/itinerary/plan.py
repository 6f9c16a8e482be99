"""What a plan is made from, and the plan itself; both without words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from concierge.catalog.facts import Facility, Package, Procedure
from concierge.catalog.surroundings import Attraction
from concierge.context.provenance import Sourced
from concierge.languages.reply import Line


@dataclass(frozen=True)
class Wish:
    """What is planned: a package, or a treatment in a city.

    `facility` is where, when a clinic of the catalog is known there; `start` the day of arrival; `days` how long the patient wants to
    stay, both ends included; `home` the country she comes from (ISO); `language` hers. None is unknown.
    `seen` are the sights that she wishes to see, `unwanted` the ids of those that she doesn't; `elsewhere` is another city and the
    days, of those of the whole trip, that she spends there at its end.
    """

    city: str
    country: str
    procedure: Procedure | None = None
    package: Package | None = None
    facility: Facility | None = None
    start: date | None = None
    days: int | None = None
    home: str | None = None
    language: str = ""
    unwanted: tuple[str, ...] = ()
    seen: tuple[Attraction, ...] = ()
    elsewhere: tuple[str, int] | None = None


@dataclass(frozen=True)
class Stage:
    """A day, or several in a row (counted from 1), and what happens then."""

    first: int
    last: int
    steps: tuple[Line, ...]


@dataclass(frozen=True)
class Plan:
    """The stages in order, what else must be known (`notes`), and the facts that it rests on.

    `shortest` is how many days it takes at least; a wish for fewer is not followed, and `is_longer_than_wished` says so.
    """

    wish: Wish
    stages: tuple[Stage, ...]
    notes: tuple[Line, ...]
    facts: tuple[Sourced, ...]
    shortest: int

    @property
    def days(self) -> int:
        """Days of the whole trip, both ends included."""
        return self.stages[-1].last

    @property
    def is_longer_than_wished(self) -> bool:
        """Whether the patient wanted to stay for fewer days than it takes."""
        return self.wish.days is not None and self.wish.days < self.days

    def day(self, number: int) -> date | None:
        """The date of a day of the plan, when the day of arrival is known."""
        return day_of(self.wish.start, number)


def day_of(start: date | None, number: int) -> date | None:
    """The date of the n-th day of a trip, counted from 1."""
    return start + timedelta(days=number - 1) if start else None
