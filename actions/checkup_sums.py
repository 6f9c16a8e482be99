"""What a check-up costs together, as lines: in each country, for all who travel, and beside another country."""

from __future__ import annotations

from collections.abc import Sequence

from actions.checkup_hints import GOING
from actions.goal import countries_in
from actions.prices import asks_where_cheaper, in_own
from actions.saying import says
from actions.turn import Turn
from concierge.checkup.builder import Checkup, Total, totals
from concierge.languages.reply import Line, Value

ALIKE = 0.1
"""Share by which two sums may differ and still be about the same."""


def compared(turn: Turn, checkup: Checkup) -> tuple[Total, ...]:
    """The sums of the check-up put together where it is planned and where a message asks whether it is cheaper; none when it asks nothing.

    Without a country to compare with, or one that is planned, they are those of every destination.
    """
    before = turn.before.get("country")
    others = [one for one in countries_in(turn) if one in turn.catalog.destinations and one != before]
    is_dear = any(says(turn, kind) for kind in GOING)  # "take it out, too expensive" asks for no other country
    if not turn.before.get("examinations") or is_dear or not asks_where_cheaper(turn):
        return ()
    wanted = [before, *others] if before in turn.catalog.destinations and others else [None]
    return tuple(total for one in wanted for total in totals(checkup, turn.catalog, one))


def cheaper_line(turn: Turn, found: Sequence[Total]) -> list[Line]:
    """Whether the same check-up costs less in the country asked about than where it is planned, or where it costs least of all."""
    if len(found) < 2 or any(total.missing for total in found):
        return []
    ranked = sorted(found, key=_middle)
    before, named = turn.before.get("country"), [one for one in countries_in(turn) if one != turn.before.get("country")]
    there = next((total for total in found if total.country in named[:1]), None)
    if there is None:
        return [Line("checkup-cheapest", {"country": {"country": ranked[0].country}})]
    here = next((total for total in found if total.country == before), next(total for total in ranked if total is not there))
    gap = (_middle(there) - _middle(here)) / _middle(here)
    key = "alike" if abs(gap) <= ALIKE else "less" if gap < 0 else "more"
    return [Line(f"checkup-costs-{key}", {"there": {"country": there.country}, "here": {"country": here.country}})]


def _middle(total: Total) -> float:
    return (total.usd_low + total.usd_high) / 2


def for_people(turn: Turn, found: Sequence[Total]) -> list[Line]:
    """What the check-up costs for all who travel, where it has one sum; a price is for one."""
    count = int(turn.details.get("people") or 1)
    if count < 2 or len(found) != 1:
        return []
    total = found[0]
    told = {"money": total.low * count, "to": total.high * count, "currency": total.currency}
    dollars = {"money": total.usd_low * count, "to": total.usd_high * count, "currency": "USD"}
    return [Line("packages-for-people", {"n": count, "range": told, "dollars": dollars})]


def total_lines(turn: Turn, total: Total) -> list[Line]:
    """A sum as it is charged and in US dollars, then in the currency in which the patient wants prices."""
    return [Line("checkup-total", total_values(total)), *in_own(turn, total.low, total.high, (total.currency, "USD"))]


def place(total: Total) -> dict[str, Value]:
    """The country of a sum."""
    return {"country": {"country": total.country}}


def total_values(total: Total) -> dict[str, Value]:
    """The values of one sum."""
    years = sorted({price.as_of for price in total.prices})
    return {
        **place(total),
        "range": {"money": total.low, "to": total.high, "currency": total.currency},
        "dollars": {"money": total.usd_low, "to": total.usd_high, "currency": "USD"},
        "year": str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}",
    }
