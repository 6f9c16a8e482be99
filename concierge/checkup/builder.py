"""What a check-up consists of, and what it costs together in each country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.catalog.codes import Code
from concierge.catalog.facts import Price
from concierge.itinerary.lengths import usual_days

USUAL_BASE = "checkup-basic"
FULLER_BASE = "checkup-comprehensive"
BASES = (USUAL_BASE, FULLER_BASE, "checkup-premium")
"""Check-ups of the whole body, of which one is enough; those of an organ may be added to them."""
BASE_PREFIX = "checkup-"
"""Ids of whole check-ups begin so; a check-up has one of them as its base."""


@dataclass(frozen=True)
class Checkup:
    """A base check-up and the examinations added to it, as ids of procedures, in the order in which they were chosen.

    `is_chosen` tells that the base was named, and is not only the usual one.
    """

    base: str = USUAL_BASE
    added: tuple[str, ...] = ()
    is_chosen: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """Everything that is done."""
        return (self.base, *self.added)

    def with_part(self, part: str) -> Checkup:
        """The same check-up with this examination, or on this base; nothing is in it twice."""
        if part in BASES or (part.startswith(BASE_PREFIX) and not self.is_chosen):
            return Checkup(part, tuple(one for one in self.added if one != part), is_chosen=True)
        return self if part in self.parts else Checkup(self.base, (*self.added, part), self.is_chosen)

    def without_part(self, part: str) -> Checkup:
        """The same check-up without this examination; dropping the base goes back to the usual one."""
        left = tuple(one for one in self.added if one != part)
        return Checkup(USUAL_BASE if part == self.base else self.base, left, self.is_chosen)


@dataclass(frozen=True)
class Total:
    """What a check-up costs together in one country: a range in its currency and in US dollars; `missing` parts have no price there."""

    country: str
    currency: str
    low: int
    high: int
    usd_low: int
    usd_high: int
    prices: tuple[Price, ...]
    missing: tuple[str, ...] = ()


def read_checkup(parts: Sequence[str], catalog: Catalog) -> Checkup:
    """The check-up kept as a list of ids; what is no examination of the catalog is left out."""
    checkup = Checkup()
    for part in parts:
        if is_examination(part, catalog):
            checkup = checkup.with_part(part)
    return checkup


def is_examination(procedure: str, catalog: Catalog) -> bool:
    """Whether this procedure may be part of a check-up."""
    found = catalog.procedures.get(procedure)
    return found is not None and found.suits_checkup_builder


def totals(checkup: Checkup, catalog: Catalog, country: str | None) -> tuple[Total, ...]:
    """The sum for one country, or for every destination where the base has a price; of each part the first range of the country counts."""
    countries = [country] if country else list(catalog.destinations)
    found = (_total(checkup, catalog, one) for one in countries)
    return tuple(total for total in found if total is not None)


def suggestions(checkup: Checkup, catalog: Catalog, limit: int) -> tuple[str, ...]:
    """Single examinations that are not in it yet, in the catalog's order."""
    fitting = (
        procedure.id
        for procedure in catalog.procedures.values()
        if procedure.suits_checkup_builder and not procedure.id.startswith(BASE_PREFIX) and procedure.id not in checkup.added
    )
    return tuple(fitting)[:limit]


def result_days(checkup: Checkup, catalog: Catalog) -> int:
    """Days until the last result is usually there."""
    return max(catalog.procedures[part].follow_up_days for part in checkup.parts)


def stay_days(checkup: Checkup, catalog: Catalog) -> int:
    """Days on site for all of it, arrival and departure included."""
    return max(usual_days(catalog.procedures[part]) for part in checkup.parts)


def remarks(checkup: Checkup, catalog: Catalog, country: str | None = None) -> tuple[Code, ...]:
    """What is to be known of its parts, each thing once; what holds of one country only where no other is wanted."""
    every = dict.fromkeys(code for part in checkup.parts for code in catalog.procedures[part].remarks)
    return tuple(code for code in every if country is None or code.values.get("country") in (None, {"country": country}))


def other_base(checkup: Checkup) -> str:
    """The base to offer instead of the one it has: the fuller one, or the usual one again."""
    return FULLER_BASE if checkup.base == USUAL_BASE else USUAL_BASE


def _is_of_one_place(price: Price) -> bool:
    """Whether a price is one figure: that is what one place asks, and no range of a country."""
    return price.low == price.high


def _total(checkup: Checkup, catalog: Catalog, country: str) -> Total | None:
    priced = {part: sorted(catalog.prices(part, country), key=_is_of_one_place)[:1] for part in checkup.parts}
    if not priced[checkup.base]:
        return None
    prices = tuple(price for found in priced.values() for price in found)
    same = tuple(price for price in prices if price.currency == prices[0].currency)
    return Total(
        country=country,
        currency=same[0].currency,
        low=sum(price.low for price in same),
        high=sum(price.high for price in same),
        usd_low=sum(price.usd_low for price in same),
        usd_high=sum(price.usd_high for price in same),
        prices=same,
        missing=tuple(part for part, found in priced.items() if not found or found[0] not in same),
    )
