"""Packages in lines and as cards; the words are in data/<language>/reply/packages.ftl."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.catalog.facts import Package
from concierge.context.showing import coded
from concierge.languages.formats import currency_of
from concierge.languages.reply import Card, Line, Row, Value
from concierge.prices.quoting import rounded


def item_line(package: Package, number: int) -> Line:
    """One package in one line of a list."""
    return Line("packages-item", {**_short(package), "number": number})


def offer_line(package: Package) -> Line:
    """One package and its price, as an offer beside other prices."""
    return Line("prices-in-city-package", _short(package))


def short_card(package: Package) -> Card:
    """The facts of `item_line`."""
    values = _short(package)
    rows = (Row(Line(f"packages-label-{label}"), Line("packages-value", {"value": values[label]})) for label in ("days", "cities", "range"))
    return Card("package", Line("packages-name", {"package": _name(package)}), tuple(rows))


def described(
    package: Package, catalog: Catalog, today_remarks: tuple[Value, ...], nationality: str | None
) -> tuple[tuple[Line, ...], Card]:
    """Everything known of a package, as lines and as a card with the same facts."""
    short = _short(package)
    told: list[tuple[str, Value]] = [
        ("days", short["days"]),
        ("cities", short["cities"]),
        ("facilities", {"list": [{"name": ["facility", one]} for one in package.facilities]}),
        ("procedures", {"list": [{"name": ["procedure", one]} for one in package.procedures]}),
        ("included", short["included"]),
        ("range", {"words": "packages-price", "values": _price(package, catalog, nationality)}),
        ("for", {"list": [coded(one) for one in package.for_whom]}),
    ]
    shown = [(label, value) for label, value in told if value != {"list": []}]
    title = Line("packages-name", {"package": _name(package)})
    rows = tuple(Row(Line(f"packages-label-{label}"), Line("packages-value", {"value": value})) for label, value in shown)
    lines = [Line("packages-row", {"label": {"words": f"packages-label-{label}"}, "value": value}) for label, value in shown]
    remarks = [Line("packages-remark", {"remark": remark}) for remark in today_remarks]
    return (title, *lines, *remarks, Line("packages-not-said")), Card("package", title, rows)


def short_lines(package: Package, label: str) -> tuple[Line, ...]:
    """One row of a package (`included` or `range`), and what is not in it."""
    short = _short(package)
    value: Value = {"words": "packages-price", "values": {**_price_alone(package)}} if label == "range" else short[label]
    row = Line("packages-row", {"label": {"words": f"packages-label-{label}"}, "value": value})
    return (Line("packages-name", {"package": _name(package)}), row, Line("packages-not-said"))


def _price_alone(package: Package) -> dict[str, Value]:
    return {
        "range": {"money": package.low, "to": package.high, "currency": package.currency},
        "dollars": {"money": package.usd_low, "to": package.usd_high, "currency": "USD"},
        "own": "",
        "year": str(package.as_of),
    }


def _short(package: Package) -> dict[str, Value]:
    return {
        "package": _name(package),
        "days": {"words": "conversation-days", "values": {"n": package.days}},
        "cities": {"list": [{"name": ["city", city]} for city in package.cities]},
        "range": {"money": package.low, "to": package.high, "currency": package.currency},
        "included": {"list": [coded(one) for one in package.included_items]},
        "year": str(package.as_of),
    }


def _price(package: Package, catalog: Catalog, nationality: str | None) -> dict[str, Value]:
    """The range in the package's currency, in dollars, and in the patient's own money when there is a rate for it."""
    own = currency_of(nationality) if nationality else None
    low = catalog.convert(package.low, package.currency, own) if own else None
    high = catalog.convert(package.high, package.currency, own) if own else None
    shown: Value = ""
    if low and high and own not in ("USD", package.currency):
        money: Value = {"money": rounded(low.amount), "to": rounded(high.amount), "currency": own or ""}
        shown = {"words": "prices-own", "values": {"range": money}}
    return {**_price_alone(package), "own": shown}


def _name(package: Package) -> Value:
    return {"name": ["package", package.id]}
