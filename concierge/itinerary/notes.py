"""What must be known beside the days of a plan: when one may fly, what comes later, closed days, a wish that is too short."""

from __future__ import annotations

from collections.abc import Iterator

from concierge.catalog import Catalog
from concierge.catalog.facts import Package, Procedure
from concierge.catalog.surroundings import Attraction
from concierge.context.provenance import Sourced
from concierge.context.showing import coded
from concierge.itinerary.holidays import Closure, closures
from concierge.itinerary.lengths import treatment_day
from concierge.itinerary.plan import Plan
from concierge.languages.reply import Line, Value

EASY = "easy"
MOST_SIGHTS = 3
FREE_FROM = 4
"""Days from which a plan has free hours."""
MOVES_DAYS = frozenset(
    {
        "half-day", "fasting", "over-days", "no-driving-after-sedation", "longer-if-polyps", "no-flying-with-gas-bubble", "stitches-out",
        "splint-off", "two-stages-months-apart", "many-visits", "weeks-on-site", "marriage-documents", "airlines-limit-late-pregnancy",
        "fly-after-days", "guides-differ-on-flying", "ask-surgeon", "fly-months-some-guides", "fly-weeks-if-surgeon-agrees", "fly-next-day",
    }
)  # fmt: skip
"""Remarks on a treatment that matter for the days of a plan; others are told with the treatment itself."""


def notes_of(catalog: Catalog, plan: Plan) -> tuple[tuple[Line, ...], list[Sourced]]:
    """The notes on a plan, and the facts behind them."""
    package, procedure = plan.wish.package, plan.wish.procedure
    key = "itinerary-package-length" if package else "itinerary-too-short"
    lines = [Line(key, {"wished": plan.wish.days or 0, "n": plan.days})] if plan.is_longer_than_wished else []
    facts: list[Sourced] = []
    if package:
        lines += _package_notes(package, plan)
        slowest = _slowest(catalog, package)
        if slowest and plan.days - treatment_day(slowest) < slowest.min_days_before_flying:
            lines.append(Line("itinerary-flight-later-than-package", _flight(slowest)))
            facts.append(slowest)
    elif procedure:
        lines += _procedure_notes(procedure, plan)
    sights = _sights(catalog, plan)
    if sights:
        lines.append(Line("itinerary-sights", {"sights": {"list": [{"name": ["attraction", sight.id]} for sight in sights]}}))
    holidays, more = _holiday_notes(catalog, plan)
    return (*lines, *holidays), [*facts, *sights, *more]


def _sights(catalog: Catalog, plan: Plan) -> list[Attraction]:
    """What is easy to see in the city, if the plan is long enough to have free hours."""
    easy = [one for one in catalog.attractions.values() if one.city == plan.wish.city and EASY in one.suitability_after_treatment]
    easy = [one for one in easy if one.id not in plan.wish.unwanted]
    return easy[:MOST_SIGHTS] if plan.days >= FREE_FROM else []


def _package_notes(package: Package, plan: Plan) -> Iterator[Line]:
    if package.included_items:
        yield Line("itinerary-included", {"items": {"items": [coded(one) for one in package.included_items]}})
        if plan.days > package.days:
            yield Line("itinerary-package-days", {"n": package.days})


def _procedure_notes(procedure: Procedure, plan: Plan) -> Iterator[Line]:
    if procedure.min_days_before_flying:
        yield Line("itinerary-flight", _flight(procedure))
    remarks: list[Value] = [coded(one) for one in procedure.remarks if one in MOVES_DAYS]
    if remarks:
        yield Line("itinerary-remarks", {"remarks": {"items": remarks, "between": "itinerary-between"}})
    if procedure.follow_up_days and procedure.suits_checkup_builder:
        yield Line("itinerary-results", {"n": procedure.follow_up_days})
    elif procedure.follow_up_days > plan.days - treatment_day(procedure):
        yield Line("itinerary-later-check", {"n": procedure.follow_up_days})


def _holiday_notes(catalog: Catalog, plan: Plan) -> tuple[list[Line], list[Sourced]]:
    first, last = plan.day(1), plan.day(plan.days)
    if first is None or last is None:
        return [], []
    found = closures(catalog, plan.wish.country, first, last)
    return [holiday_line(one) for one in found], [one.holiday for one in found]


def holiday_line(one: Closure) -> Line:
    """A holiday, its days and what they mean for care."""
    return Line(
        "itinerary-holiday",
        {
            "holiday": {"name": ["holiday", one.holiday.id]},
            "date": {"date": f"{one.first.isoformat()}/{one.last.isoformat()}"},
            "effects": {"items": [coded(effect) for effect in one.holiday.effect_on_care], "between": "itinerary-between"},
        },
    )


def _flight(procedure: Procedure) -> dict[str, Value]:
    return {"procedure": {"name": ["procedure", procedure.id]}, "n": procedure.min_days_before_flying}


def _slowest(catalog: Catalog, package: Package) -> Procedure | None:
    return max((catalog.procedures[one] for one in package.procedures), key=lambda one: one.min_days_before_flying, default=None)
