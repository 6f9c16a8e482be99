"""A facility in lines and as a card; the words are in data/<language>/reply/clinics.ftl."""

from __future__ import annotations

from concierge.catalog.facts import Facility
from concierge.context.showing import coded
from concierge.languages.reply import Card, Line, Row, Value

CHECKED_ELSEWHERE = "low"
"""Confidence of facts that must be confirmed before anybody relies on them."""


def item_line(place: Facility, number: int | None) -> Line:
    """One facility in one line of a list; without a number when it stands alone."""
    values: dict[str, Value] = {**_values(place), "place": name_of(place), "year": str(place.as_of)}
    return Line("clinics-item", {**values, "number": number}) if number is not None else Line("clinics-item-alone", values)


def short_card(place: Facility) -> Card:
    """The facts of `item_line`."""
    return Card("clinic", Line("clinics-name", {"place": name_of(place)}), tuple(_rows(place)[:4]))


def described(place: Facility) -> tuple[tuple[Line, ...], Card]:
    """Everything known of a facility, as lines and as a card with the same facts."""
    title = Line("clinics-name", {"place": name_of(place)})
    rows = [Row(Line("clinics-label-native"), Line("clinics-value", {"value": place.name_native})), *_rows(place)]
    lines = [title, *(Line("clinics-row", {"label": {"words": row.label.key}, "value": _of(row.value)}) for row in rows)]
    if place.confidence == CHECKED_ELSEWHERE:
        lines.append(Line("clinics-confirm-first"))
    return tuple(lines), Card("clinic", title, tuple(rows))


def _rows(place: Facility) -> list[Row]:
    values = _values(place)
    shown: list[tuple[str, Value]] = [
        ("kind", values["kind"]),
        ("city", {"words": "clinics-city-and-country", "values": {"city": values["city"], "country": values["country"]}}),
        ("accreditation", values["accreditation"]),
        ("languages", values["languages"]),
        ("specialties", {"list": [{"name": ["specialty", one]} for one in place.specialties]}),
        ("centre", coded(place.has_international_centre)),
        ("insurers", {"items": [coded(one) for one in place.direct_billing_insurers]}),
    ]
    if place.website:
        shown.append(("website", place.website))
    return [Row(Line(f"clinics-label-{label}"), Line("clinics-value", {"value": value})) for label, value in shown]


def _values(place: Facility) -> dict[str, Value]:
    return {
        "kind": coded(place.kind),
        "city": {"name": ["city", place.city]},
        "country": {"country": place.country},
        "accreditation": {"items": [coded(one) for one in place.accreditation]},
        "languages": {"list": [{"language": one} for one in place.languages]},
    }


def name_of(place: Facility) -> Value:
    """The name of a facility, as each language writes it."""
    return {"name": ["facility", place.id]}


def _of(value: Line) -> Value:
    return value.values["value"]
