"""For each country: whether a visa is needed and how one gets there; and how long the treatment keeps the patient, wherever it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from concierge.catalog import Catalog
from concierge.catalog.facts import Procedure
from concierge.context.provenance import Sourced
from concierge.conversation.details import Details
from concierge.itinerary.lengths import days_until_flight, usual_days
from concierge.languages.reply import Line, Value
from concierge.services.routes import Journey, find_ways
from concierge.services.transport import duration_of, route_name
from concierge.visa.asking import read_stay
from concierge.visa.describing import caution_lines, head_line
from concierge.visa.judging import judge


@dataclass
class Beside:
    """Lines in the order of reading, what each is about (visa, way, stay), and the facts behind them."""

    labels: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    facts: list[Sourced] = field(default_factory=list)

    def tell(self, label: str, fact: Sourced, line: Line) -> None:
        """Add a line that states a fact."""
        self.labels.append(label)
        self.lines.append(line)
        self.facts.append(fact)


@dataclass(frozen=True)
class Side:
    """One place of a comparison: a country (ISO code), and the city when it is known."""

    country: str
    city: str | None = None


def beside(catalog: Catalog, details: Details, sides: Sequence[Side], today: date, home: str | None = None) -> Beside:
    """Visa and way for each side, as far as the patient's passport (or `home`, which it presumably is) is known, then the days."""
    told, nationality = Beside(), details.get("nationality") or home
    for country in dict.fromkeys(side.country for side in sides):
        rule = catalog.visa_rule(country, nationality) if nationality else None
        if rule:
            verdict = judge(rule, today, details.get("date"), read_stay(catalog, details))
            for line in (head_line(verdict), *caution_lines(verdict)):
                told.tell("visa", rule, line)
    for side in sides if nationality else ():
        ways = find_ways(catalog, Journey(None, nationality, side.city, side.country))
        if ways.direct and not ways.is_elsewhere and nationality != side.country:
            route = min(ways.direct, key=lambda one: one.minutes_min)
            if route in told.facts:  # two places of one city have one way
                continue
            told.tell("way", route, Line("compare-way", {"name": route_name(route), "duration": duration_of(route)}))
    procedure = catalog.procedures.get(details.get("procedure", ""))
    if procedure:
        told.tell("stay", procedure, stay_line(procedure))
    return told


def stay_line(procedure: Procedure) -> Line:
    """How long a treatment keeps the patient, wherever it is."""
    return Line("compare-stay", stay_values(procedure))


def stay_values(procedure: Procedure) -> dict[str, Value]:
    """Nights in hospital, days until one may fly, days of the whole trip."""
    return {
        "nights": {"words": "compare-nights", "values": {"n": procedure.typical_hospital_nights}},
        "flight": {"words": "conversation-days", "values": {"n": days_until_flight(procedure)}},
        "stay": {"words": "conversation-days", "values": {"n": usual_days(procedure)}},
    }
