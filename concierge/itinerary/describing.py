"""A plan in lines and as a card; the words are in data/<language>/reply/itinerary.ftl."""

from __future__ import annotations

from concierge.itinerary.plan import Plan, Stage
from concierge.itinerary.wishing import Wished
from concierge.languages.reply import Card, Line, Row, Value


def head_lines(wished: Wished, plan: Plan) -> list[Line]:
    """What the plan is for, and which place we chose when none was given."""
    return [Line("itinerary-intro", _title(plan)), *_place_lines(wished)]


def day_lines(plan: Plan) -> list[Line]:
    """A line for each stage."""
    return [Line("itinerary-day", {"when": _when(plan, stage), "what": _what(stage)}) for stage in plan.stages]


def plan_card(plan: Plan) -> Card:
    """The stages as a card, one row each."""
    rows = (
        Row(Line("itinerary-label", {"when": _when(plan, stage)}), Line("itinerary-value", {"what": _what(stage)})) for stage in plan.stages
    )
    return Card("plan", Line("itinerary-intro", _title(plan)), tuple(rows))


def _title(plan: Plan) -> dict[str, Value]:
    package, procedure = plan.wish.package, plan.wish.procedure
    what: Value = {"name": ["package", package.id]} if package else {"name": ["procedure", procedure.id if procedure else ""]}
    return {
        "what": what,
        "city": {"name": ["city", plan.wish.city]},
        "days": {"words": "conversation-days", "values": {"n": plan.days}},
    }


def _place_lines(wished: Wished) -> list[Line]:
    facility = wished.wish.facility
    if facility is None:
        return []
    names: dict[str, Value] = {"city": {"name": ["city", facility.city]}, "facility": {"name": ["facility", facility.id]}}
    if wished.instead_of:
        return [Line("itinerary-city-instead", {**names, "wanted": wished.instead_of})]
    return [Line("itinerary-city-chosen" if wished.city_is_ours else "itinerary-facility", names)]


def _when(plan: Plan, stage: Stage) -> Value:
    """One day or several, with their dates when they are known."""
    first, last = plan.day(stage.first), plan.day(stage.last)
    values: dict[str, Value] = {"first": str(stage.first), "last": str(stage.last)}
    key = "itinerary-when" if stage.first == stage.last else "itinerary-when-range"
    if first and last:
        return {"words": f"{key}-dated", "values": {**values, "date": {"date": f"{first.isoformat()}/{last.isoformat()}"}}}
    return {"words": key, "values": values}


def _what(stage: Stage) -> Value:
    steps: list[Value] = [{"words": step.key, "values": dict(step.values)} for step in stage.steps]
    return {"items": steps, "between": "itinerary-between-steps"}
