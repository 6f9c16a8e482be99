"""What a treatment costs in each country, in the patient's own money too, and how countries compare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from concierge.catalog import Catalog
from concierge.catalog.facts import Price, Relation
from concierge.context.sharing import share_in_dollars
from concierge.languages.formats import currency_of


@dataclass(frozen=True)
class Quote:
    """One price of a country; `own` is the range in the patient's currency, when that is neither dollars nor the price's."""

    price: Price
    own_low: float | None = None
    own_high: float | None = None
    own_currency: str | None = None
    rate_date: date | None = None


def quotes(
    catalog: Catalog, procedure: str, country: str | None, nationality: str | None, currency: str | None = None
) -> tuple[Quote, ...]:
    """Prices of a treatment in one destination, or in every one when `country` is none; published ones come first within a country.

    Shown in `currency` too, when the patient asked for it, else in that of her nationality.
    """
    wanted = [country] if country in catalog.destinations else list(catalog.destinations)
    prices = [price for place in wanted for price in catalog.prices(procedure, place)]
    own = currency or (currency_of(nationality) if nationality else None)
    return tuple(_quote(catalog, price, own) for price in prices)


def countries_within(catalog: Catalog, procedure: str, budget: Mapping[str, Any] | None) -> frozenset[str] | None:
    """Where a treatment begins within a budget ({"amount", "currency"}); None when that cannot be told, so that it is no condition."""
    dollars = share_in_dollars(budget, catalog)
    prices = catalog.prices(procedure)
    if dollars is None or not prices:
        return None
    return frozenset(price.country for price in prices if price.usd_low <= dollars)


def cheapest_country(catalog: Catalog, procedure: str | None) -> str | None:
    """Where a treatment usually costs least; None when only one country has a price."""
    first = {country: prices[0] for country in catalog.destinations if procedure and (prices := catalog.prices(procedure, country))}
    return min(first, key=lambda country: first[country].usd_low + first[country].usd_high) if len(first) > 1 else None


def relations(catalog: Catalog, procedure: str, countries: tuple[str, ...] = ()) -> tuple[Relation, ...]:
    """What sources say about how prices compare, where they give a figure; for these countries, or for all."""
    return tuple(
        relation
        for relation in catalog.relations.values()
        if procedure in relation.procedures
        and relation.ratio_low is not None
        and (not countries or relation.cheaper_country in countries or any(other in countries for other in relation.compared_with))
    )


def priced_procedures(catalog: Catalog, specialty: str | None, limit: int = 6) -> tuple[str, ...]:
    """Treatments that have a price, of one field of medicine or one of each field."""
    priced = [procedure for procedure in catalog.procedures.values() if catalog.prices(procedure.id)]
    if specialty is not None:
        return tuple(procedure.id for procedure in priced if procedure.specialty == specialty)[:limit]
    first_of_field = {procedure.specialty: procedure.id for procedure in reversed(priced)}
    return tuple(reversed(list(first_of_field.values())))[:limit]


def _quote(catalog: Catalog, price: Price, own: str | None) -> Quote:
    if own is None or own in ("USD", price.currency):
        return Quote(price)
    low, high = catalog.convert(price.low, price.currency, own), catalog.convert(price.high, price.currency, own)
    if low is None or high is None:
        return Quote(price)
    return Quote(price, rounded(low.amount), rounded(high.amount), own, low.rate_date)


def rounded(amount: float) -> float:
    """Three digits that count: more would look like a price, and it is only a conversion."""
    return float(f"{amount:.2e}")
