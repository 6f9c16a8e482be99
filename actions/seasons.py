"""What must be known of packages wished at a time of the year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from actions.turn import Turn
from concierge.catalog.facts import Package
from concierge.context.provenance import Sourced
from concierge.context.showing import coded
from concierge.itinerary.holidays import closures
from concierge.itinerary.notes import holiday_line
from concierge.languages.reply import Line

SEASON = "season"
"""What stands in the code of a remark that ties a package to a time of the year."""
LONG, MOST = 3, 3
"""Days from which a holiday moves a stay, and how many holidays are told."""


def season_lines(turn: Turn, packages: Sequence[Package]) -> tuple[list[Line], list[Sourced]]:
    """For who names a time: which packages have a season, or that none has, the long holidays there then, and the facts behind them."""
    span = next(iter(turn.mentioned("date")), None)
    if span is None:
        return [], []
    first, _, last = str(span).partition("/")
    days = date.fromisoformat(first), date.fromisoformat(last or first)
    countries = dict.fromkeys(package.country for package in packages)
    every = [one for country in countries for one in closures(turn.catalog, country, *days)]
    found = [one for one in every if (one.last - one.first).days + 1 >= LONG][:MOST]
    tied = [(package, remark) for package in packages for remark in package.remarks if SEASON in str(remark)]
    season = [Line("packages-season-of", {"package": {"name": ["package", one.id]}, "remark": coded(remark)}) for one, remark in tied]
    return [*(season or [Line("packages-season", {"date": {"date": span}})]), *map(holiday_line, found)], [one.holiday for one in found]
