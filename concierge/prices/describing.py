"""Prices in lines and as a card; the words are in data/<language>/reply/prices.ftl."""

from __future__ import annotations

from collections.abc import Sequence

from concierge.catalog.facts import Relation
from concierge.context.showing import coded
from concierge.languages.reply import Card, Line, Row, Value
from concierge.prices.quoting import Quote

REGIONS = {"EUROPE": "150", "EU": "150"}
"""Codes of the catalog that Babel knows as regions of the world."""


def price_lines(found: Sequence[Quote]) -> list[Line]:
    """A line for each price, then what they include, the day of the rates, and how far they can be relied on."""
    return [*map(range_line, found), *_closing(found)]


def range_line(quote: Quote) -> Line:
    """One price, without what has to be said of all."""
    return Line("prices-range", _values(quote))


def field_lines(found: Sequence[tuple[str, Sequence[Quote]]]) -> list[Line]:
    """The same for several treatments: a line with the name of each before its prices."""
    lines = []
    for procedure, quotes in found:
        lines.append(Line("prices-of", {"procedure": {"name": ["procedure", procedure]}}))
        lines += map(range_line, quotes)
    return [*lines, *_closing([quote for _, quotes in found for quote in quotes])]


def _closing(found: Sequence[Quote]) -> list[Line]:
    lines = [
        Line("prices-remark", {"remark": coded(remark)}) for remark in dict.fromkeys(r for quote in found for r in quote.price.remarks)
    ]
    dates = [quote.rate_date for quote in found if quote.rate_date]
    if dates:
        lines.append(Line("prices-rate-date", {"date": {"date": min(dates).isoformat()}}))
    if any(quote.price.is_estimate for quote in found):
        lines.append(Line("prices-example-only" if all(quote.price.is_estimate for quote in found) else "prices-some-examples"))
    return lines


def price_card(procedure: str, found: Sequence[Quote]) -> Card:
    """The same ranges as a card."""
    rows = (Row(Line("prices-label-country", {"country": {"country": q.price.country}}), Line("prices-value", _values(q))) for q in found)
    return Card("price", Line("prices-title", {"procedure": {"name": ["procedure", procedure]}}), tuple(rows))


def relation_line(relation: Relation) -> Line:
    """What a source says of one country's prices against another's: a share of them, in percent."""
    low, high = relation.ratio_low or 0, relation.ratio_high or relation.ratio_low or 0
    return Line(
        "prices-relation",
        {
            "here": _side(relation.cheaper_country, relation.cheaper_city),
            "there": {"list": [_side(other, relation.compared_city) for other in relation.compared_with]},
            "share": {"number": round(float(low) * 100), "to": round(float(high) * 100)},
            "year": str(relation.as_of),
        },
    )


def _values(quote: Quote) -> dict[str, Value]:
    price = quote.price
    kind = "prices-kind-example" if price.is_estimate else "prices-kind-published"
    return {
        "country": {"country": price.country},
        "range": {"money": price.low, "to": price.high, "currency": price.currency},
        "dollars": {"money": price.usd_low, "to": price.usd_high, "currency": "USD"},
        "unit": {"words": "prices-unit", "values": {"unit": coded(price.unit)}} if price.unit else "",
        "own": {"words": "prices-own", "values": {"range": _own(quote)}} if quote.own_currency else "",
        "kind": {"words": kind, "values": {"year": str(price.as_of)}},
    }


def _own(quote: Quote) -> Value:
    return {"money": quote.own_low or 0, "to": quote.own_high or 0, "currency": quote.own_currency or ""}


def _side(country: str, city: str | None) -> Value:
    return {"name": ["city", city]} if city else {"country": REGIONS.get(country, country)}
