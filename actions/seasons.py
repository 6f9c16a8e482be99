"""What must be known of packages wished at a time of the year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from actions.turn import Turn
from concierge.catalog.facts import Package
from concierge.context.provenance import Sourced
from concierge.itinerary.holidays import closures
from concierge.itinerary.notes import holiday_line
from concierge.languages.reply import Line

LONG, MOST = 3, 3
"""Days from which a holiday moves a stay, and how many holidays are told."""


def season_lines(turn: Turn, packages: Sequence[Package]) -> tuple[list[Line], list[Sourced]]:
    """For who names a time: that no package is tied to a season, the long holidays of their countries then, and the facts behind them."""
    span = next(iter(turn.mentioned("date")), None)
    if span is None:
        return [], []
    first, _, last = str(span).partition("/")
    days = date.fromisoformat(first), date.fromisoformat(last or first)
    countries = dict.fromkeys(package.country for package in packages)
    every = [one for country in countries for one in closures(turn.catalog, country, *days)]
    found = [one for one in every if (one.last - one.first).days + 1 >= LONG][:MOST]
    return [Line("packages-season", {"date": {"date": span}}), *map(holiday_line, found)], [one.holiday for one in found]
