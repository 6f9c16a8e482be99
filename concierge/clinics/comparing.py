"""Two facilities side by side: what differs under each of them, what both have said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.catalog.facts import Facility
from concierge.clinics.describing import name_of
from concierge.clinics.search import is_named_for
from concierge.context.showing import coded
from concierge.languages.reply import Card, Line, Row, Value


@dataclass(frozen=True)
class Fact:
    """One kind of fact of a facility: the words of its label, and its values, how many they may be."""

    label: str
    values: tuple[Value, ...]


def compare_lines(catalog: Catalog, first: Facility, second: Facility, field: str | None) -> tuple[Line, ...]:
    """Each of the two with what only it has, then what both have; `field` is the field of medicine that matters to this patient."""
    rows = list(zip(_facts(catalog, first, field), _facts(catalog, second, field), strict=True))
    lines = [*_own_lines(first, 1, rows), *_own_lines(second, 2, [(other, one) for one, other in rows])]
    shared = [(one.label, both) for one, other in rows if (both := [value for value in one.values if value in other.values])]
    if shared:
        lines.append(Line("compare-both"))
        lines += [_row("compare-row", label, both) for label, both in shared]
    return tuple(lines)


def compare_card(catalog: Catalog, first: Facility, second: Facility, field: str | None) -> Card:
    """The facts of `compare_lines` in rows; a row that is the same for both says it once."""
    rows = []
    for one, other in zip(_facts(catalog, first, field), _facts(catalog, second, field), strict=True):
        if not one.values and not other.values:
            continue
        told: Value = {"items": list(one.values)}
        value = (
            Line("clinics-value", {"value": told})
            if set(map(str, one.values)) == set(map(str, other.values))
            else Line("clinics-compare-value", {"first": _or_nothing(one.values), "second": _or_nothing(other.values)})
        )
        rows.append(Row(Line(one.label), value))
    return Card("clinic", Line("clinics-compare-value", {"first": name_of(first), "second": name_of(second)}), tuple(rows))


def _own_lines(place: Facility, number: int, rows: Sequence[tuple[Fact, Fact]]) -> list[Line]:
    """A facility and what it has that the other one has not; that it has nothing more is said, too."""
    lines = []
    for own, other in rows:
        only = [value for value in own.values if value not in other.values]
        if only:
            lines.append(_row("compare-row" if len(only) == len(own.values) else "compare-row-more", own.label, only))
    return [Line("compare-place", {"number": number, "place": name_of(place)}), *(lines or [Line("compare-no-more")])]


def _facts(catalog: Catalog, place: Facility, field: str | None) -> tuple[Fact, ...]:
    """The facts that are compared, what decides first: the fields (the patient's own first), then what the catalog names it for."""
    fields = sorted(place.specialties, key=lambda one: one != field)
    named = [one for one, fact in catalog.procedures.items() if fact.specialty in place.specialties and is_named_for(place, one)]
    where: dict[str, Value] = {"city": {"name": ["city", place.city]}, "country": {"country": place.country}}
    return (
        Fact("clinics-label-specialties", tuple({"name": ["specialty", one]} for one in fields)),
        Fact("compare-label-named", tuple({"name": ["procedure", one]} for one in named)),
        Fact("clinics-label-insurers", tuple(coded(one) for one in place.direct_billing_insurers)),
        Fact("clinics-label-kind", (coded(place.kind),)),
        Fact("clinics-label-city", ({"words": "clinics-city-and-country", "values": where},)),
        Fact("clinics-label-languages", tuple({"language": one} for one in place.languages)),
        Fact("clinics-label-accreditation", tuple(coded(one) for one in place.accreditation)),
        Fact("clinics-label-centre", (coded(place.has_international_centre),)),
    )


def _row(key: str, label: str, values: Sequence[Value]) -> Line:
    return Line(key, {"label": {"words": label}, "value": {"items": list(values)}})


def _or_nothing(values: Sequence[Value]) -> Value:
    return {"items": list(values)} if values else "–"
