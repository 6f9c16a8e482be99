"""Whether the facts agree with one another: references, sources, years, order of numbers and days, currencies, the visa grid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from concierge.catalog.facts import Facility, Package, Price, Procedure, Rate, Source, VisaRule
from concierge.catalog.reading import Fault, Row
from concierge.catalog.surroundings import Lodging

CONFIDENCE = ("high", "medium", "low")
SOURCE_KINDS = ("document", "page", "general-knowledge", "demonstration-estimate")
YEARS = range(2000, 2100)
ORDERED = (
    ("low", "high"),
    ("usd_low", "usd_high"),
    ("low_per_night", "high_per_night"),
    ("ratio_low", "ratio_high"),
    ("minutes_min", "minutes_max"),
    ("processing_days_min", "processing_days_max"),
    ("first_year", "last_year"),
    ("valid_from", "valid_until"),
)
ALONE = ("valid_from", "valid_until")
"""Columns that may be filled while the other of their pair is empty."""
USD_TOLERANCE = (6, Decimal("0.10"))
"""How far a column in dollars may lie from the rate in force: rounding, and the tenth that a rate may move before we recompute."""


def check_rows(rows: Iterable[Row]) -> Iterator[Fault]:
    """Every fault of facts that could be read, apart from names and words."""
    rows = list(rows)
    ids: dict[str, dict[str, Any]] = {}
    for row in rows:
        ids.setdefault(row.kind.table, {})[str(row.key[0])] = row.fact
    rates = {row.fact.currency: row.fact.per_usd for row in sorted(_of(rows, Rate), key=lambda row: row.fact.day)} | {"USD": Decimal(1)}
    for row in rows:
        yield from _references(row, ids)
        yield from _provenance(row, ids)
        yield from _order(row)
        yield from _money(row, rates)
        yield from _places(row, ids)
    yield from _visa_grid([row for row in rows if isinstance(row.fact, VisaRule)])
    yield from _every_procedure_has_a_price(rows)


def _of(rows: list[Row], fact: type) -> list[Row]:
    return [row for row in rows if isinstance(row.fact, fact)]


def _references(row: Row, ids: dict[str, dict[str, Any]]) -> Iterator[Fault]:
    for name, table in row.kind.refers.items():
        value = getattr(row.fact, name)
        for known_as in value if isinstance(value, tuple) else [value]:
            if known_as is not None and known_as not in ids.get(table, {}):
                yield row.fault(f"{name}: there is no '{known_as}' in {table}.csv")


def _provenance(row: Row, ids: dict[str, dict[str, Any]]) -> Iterator[Fault]:
    for source in getattr(row.fact, "source", ()):
        if source not in ids.get("sources", {}):
            yield row.fault(f"source: there is no '{source}' in sources.csv")
    if getattr(row.fact, "confidence", "high") not in CONFIDENCE:
        yield row.fault(f"confidence: '{row.fact.confidence}' is none of {', '.join(CONFIDENCE)}")
    for name in ("as_of", "year", "first_year", "last_year"):
        if getattr(row.fact, name, YEARS[0]) not in YEARS:
            yield row.fault(f"{name}: {getattr(row.fact, name)} is no year of this century")
    if isinstance(row.fact, Source) and row.fact.kind not in SOURCE_KINDS:
        yield row.fault(f"kind: '{row.fact.kind}' is none of {', '.join(SOURCE_KINDS)}")


def _order(row: Row) -> Iterator[Fault]:
    for first, last in ORDERED:
        if not (hasattr(row.fact, first) and hasattr(row.fact, last)):
            continue
        low, high = getattr(row.fact, first), getattr(row.fact, last)
        if low is not None and high is not None and low > high:
            yield row.fault(f"{first} {low} is more than {last} {high}")
        elif (low is None) != (high is None) and first not in ALONE:
            yield row.fault(f"{first} and {last}: one is filled and the other is empty")


def _money(row: Row, rates: dict[str, Decimal]) -> Iterator[Fault]:
    currency = getattr(row.fact, "currency", None)
    if isinstance(row.fact, Rate):
        if not re.fullmatch("[A-Z]{3}", row.fact.currency) or row.fact.per_usd <= 0:
            yield row.fault("a rate needs a currency of three capital letters and a number above zero")
        return
    if currency is not None and currency not in rates:
        yield row.fault(f"currency: there is no rate for '{currency}' in rates.csv")
        return
    for name in ("low", "low_per_night"):
        if currency is not None and getattr(row.fact, name, 1) == 0:
            yield row.fault(f"{name}: a price must be above zero")
    if isinstance(row.fact, (Price, Package)):
        for name in ("low", "high"):
            told, computed = getattr(row.fact, f"usd_{name}"), getattr(row.fact, name) / rates[row.fact.currency]
            if abs(told - computed) > max(USD_TOLERANCE[0], USD_TOLERANCE[1] * computed):
                yield row.fault(f"usd_{name}: {told} dollars, but {getattr(row.fact, name)} {row.fact.currency} are about {computed:.0f}")


def _places(row: Row, ids: dict[str, dict[str, Any]]) -> Iterator[Fault]:
    cities = ids.get("cities", {})
    if isinstance(row.fact, (Facility, Package)):
        city = row.fact.city if isinstance(row.fact, Facility) else row.fact.cities[0]
        if city in cities and cities[city].country != row.fact.country:
            yield row.fault(f"country: {row.fact.country}, but {city} lies in {cities[city].country}")
    if isinstance(row.fact, Lodging) and row.fact.near_facility in ids.get("facilities", {}):
        there = ids["facilities"][row.fact.near_facility].city
        if there != row.fact.city:
            yield row.fault(f"near_facility: {row.fact.near_facility} lies in {there}, not in {row.fact.city}")


def _visa_grid(rules: list[Row]) -> Iterator[Fault]:
    known = {(row.fact.destination, row.fact.nationality) for row in rules}
    destinations = dict.fromkeys(row.fact.destination for row in rules)
    nationalities = dict.fromkeys(row.fact.nationality for row in rules)
    for destination in destinations:
        for nationality in nationalities:
            if (destination, nationality) not in known:
                yield Fault(rules[0].file, 1, f"there is no rule for the passport {nationality} in {destination}")


def _every_procedure_has_a_price(rows: list[Row]) -> Iterator[Fault]:
    priced = {row.fact.procedure for row in _of(rows, Price)}
    for row in _of(rows, Procedure):
        if row.fact.id not in priced:
            yield row.fault(f"there is no price of {row.fact.id} in prices.csv")
