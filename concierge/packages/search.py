"""Which packages suit a wish, best first; when none fits, as few conditions as possible are given up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from concierge.catalog import Catalog
from concierge.catalog.facts import Package
from concierge.checkup.builder import BASE_PREFIX
from concierge.context.sharing import share_in_dollars
from concierge.context.showing import days
from concierge.conversation.details import Details

PAGE = 3
"""Packages on one page of an answer."""
RELAXED_IN_ORDER = ("budget", "duration", "city", "procedure", "country", "specialty")
"""What we give up first when nothing fits everything: a dearer or longer stay before another place, another treatment last."""
RELAXED_IN_CITY = ("budget", "duration", "specialty", "city", "country")
"""The same when only a field and a city are known: who wants something for her back by the sea wants the sea."""
RELAXED_IN_COUNTRY = ("budget", "duration", "country", "specialty")
"""The same with a country: who looks for her heart in China is better served by another country than by skin care."""

KIN = {"wellness": ("rehabilitation", "tcm"), "rehabilitation": ("wellness", "tcm")}
"""Fields that serve the same purpose: who wants to recover somewhere is no guest for the beauty clinics of the place."""
FOR_OTHERS = 2
"""Rank of a package made for patients of other countries than hers."""
NEARLY = 1.25
"""How many times a budget a package of a kindred field may cost that is still shown."""


@dataclass(frozen=True)
class Wish:
    """What a package must offer; None is no condition. `budget` is in US dollars, `duration` in days: both at most."""

    procedure: str | None = None
    specialty: str | None = None
    city: str | None = None
    country: str | None = None
    duration: int | None = None
    budget: float | None = None
    nationality: str | None = None
    """Only helps the rank: a package made for patients of this country comes first."""

    @property
    def is_empty(self) -> bool:
        """Whether there is no condition at all."""
        return all(getattr(self, condition) is None for condition in RELAXED_IN_ORDER)


@dataclass(frozen=True)
class Found:
    """Packages, best first, and the conditions that had to be given up to find any."""

    packages: tuple[Package, ...]
    given_up: tuple[str, ...] = ()

    def page(self, number: int) -> tuple[Package, ...]:
        """The packages of one page; pages count from 1."""
        return self.packages[(number - 1) * PAGE : number * PAGE]

    def has_more(self, number: int) -> bool:
        """Whether there is a page after this one."""
        return len(self.packages) > number * PAGE


def wish_of(details: Details, catalog: Catalog) -> Wish:
    """The wish that the details of a conversation describe; a budget counts for each, none in a currency without a rate."""
    procedure = catalog.procedures.get(details.get("procedure", ""))
    return Wish(
        procedure=procedure.id if procedure and not procedure.id.startswith(BASE_PREFIX) else None,  # every whole check-up will do
        specialty=procedure.specialty if procedure else details.get("specialty"),
        city=details.get("city"),
        country=details.get("country"),
        duration=days(str(details.get("duration", ""))),
        budget=share_in_dollars(details.get("budget"), catalog),
        nationality=details.get("nationality"),
    )


def search(catalog: Catalog, wish: Wish) -> Found:
    """Packages that fit the wish, best first."""
    given_up: tuple[str, ...] = ()
    fitting = _fitting(catalog, wish)
    if not fitting and (kindred := _kindred(catalog, wish)):
        is_dearer = wish.budget is not None and any(package.usd_low > wish.budget for package in kindred)
        return Found(tuple(kindred), ("specialty", "budget") if is_dearer else ("specialty",))
    for given_up in _concessions(wish) if not fitting else ():
        fitting = _fitting(catalog, replace(wish, **dict.fromkeys(given_up)))
        if fitting:
            break
    ranked = sorted(
        fitting, key=lambda package: (made_for(package, wish.nationality), package.days != wish.duration, package.usd_low, package.id)
    )
    return Found(tuple(ranked if wish.country or wish.city else _countries_in_turn(ranked)), given_up)


def _concessions(wish: Wish) -> Iterator[tuple[str, ...]]:
    """What to give up: one condition, then two, and so on, the least important first."""
    order = RELAXED_IN_ORDER if wish.procedure else RELAXED_IN_CITY if wish.city else RELAXED_IN_COUNTRY
    held = [condition for condition in order if getattr(wish, condition) is not None]
    for count in range(1, len(held) + 1):
        yield from combinations(held, count)


def _fitting(catalog: Catalog, wish: Wish) -> list[Package]:
    return [
        package
        for package in catalog.packages.values()
        if wish.procedure in (None, *package.procedures)
        and wish.specialty in (None, *(catalog.procedures[one].specialty for one in package.procedures))
        and wish.city in (None, *package.cities)
        and wish.country in (None, package.country)
        and (wish.duration is None or package.days <= wish.duration)
        and (wish.budget is None or package.usd_low <= wish.budget)
    ]


def _kindred(catalog: Catalog, wish: Wish) -> list[Package]:
    """Packages of the city that serve the same purpose by another field, the cheapest first, a little above the budget at most."""
    if wish.procedure or wish.city is None:
        return []
    near = replace(wish, budget=wish.budget * NEARLY if wish.budget else None)
    kin = KIN.get(wish.specialty or "", ())
    found = {package.id: package for field in kin for package in _fitting(catalog, replace(near, specialty=field))}
    return sorted(found.values(), key=lambda package: (package.usd_low, package.id))


def made_for(package: Package, nationality: str | None) -> int:
    """0 for what is made for her compatriots, 1 for everybody's, 2 for what is made for others."""
    countries = [code.values["country"] for code in package.for_whom if "country" in code.values]
    if nationality is None or not countries:
        return 1
    return 0 if {"country": nationality} in countries else FOR_OTHERS


def _countries_in_turn(ranked: list[Package]) -> list[Package]:
    """The same order, but the countries take turns, so that a first page shows all of them."""
    by_country: dict[str, list[Package]] = {}
    for package in ranked:
        by_country.setdefault(package.country, []).append(package)
    in_turn = []
    while any(by_country.values()):
        in_turn += [packages.pop(0) for packages in by_country.values() if packages]
    return in_turn
