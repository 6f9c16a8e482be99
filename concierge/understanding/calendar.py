"""Days and intervals counted from today, in ISO 8601."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

ZONE = timezone(timedelta(hours=8))
"""Ulaanbaatar, Beijing and most of the journey keep this time, Seoul is an hour ahead."""
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}


def today() -> date:
    """The day it is where the journey goes."""
    return datetime.now(ZONE).date()


@dataclass(frozen=True)
class Span:
    """From one day to another; one day when both are the same."""

    first: date
    last: date

    def iso(self) -> str:
        """`2026-12-01` or `2026-12-01/2026-12-31`."""
        return self.first.isoformat() if self.first == self.last else f"{self.first.isoformat()}/{self.last.isoformat()}"


def day(year: int | None, month: int, number: int, now: date) -> date | None:
    """The day; without a year the next to come. None when there is no such day."""
    for candidate in [year] if year else range(now.year, now.year + 5):
        try:
            found = date(candidate, month, number)
        except ValueError:
            continue
        if year or found >= now:
            return found
    return None


def month(year: int | None, number: int, now: date, part: str | None = None) -> Span:
    """A month, or its beginning, middle, end or a half of it; without a year the next that is not over."""
    year = year or (now.year if number >= now.month else now.year + 1)
    last = calendar.monthrange(year, number)[1]
    parts = {"begin": (1, 10), "middle": (11, 20), "end": (21, last), "first_half": (1, 15), "second_half": (16, last)}
    first_day, last_day = parts.get(part or "", (1, last))
    return Span(date(year, number, first_day), date(year, number, last_day))


def week(shift: int, now: date) -> Span:
    """Monday to Sunday, `shift` weeks from this one."""
    monday = now + timedelta(days=7 * shift - now.weekday())
    return Span(monday, monday + timedelta(days=6))


def weekend(shift: int, now: date) -> Span:
    """Saturday and Sunday of that week."""
    return Span(week(shift, now).first + timedelta(days=5), week(shift, now).last)


def weekday(number: int, shift: int | None, now: date) -> date:
    """That day of the week that lies `shift` weeks ahead; without a shift the next to come, never today."""
    if shift is None:
        return now + timedelta(days=(number - now.weekday() - 1) % 7 + 1)
    return week(shift, now).first + timedelta(days=number)


def shifted(number: int, unit: str, now: date) -> date:
    """`number` days, weeks, months or years from now."""
    if unit in {"D", "W"}:
        return now + timedelta(days=number * (7 if unit == "W" else 1))
    months = now.month - 1 + number * (12 if unit == "Y" else 1)
    year, index = now.year + months // 12, months % 12 + 1
    return date(year, index, min(now.day, calendar.monthrange(year, index)[1]))


def season(name: str, year: int | None, now: date) -> Span:
    """Three months; without a year the next season that is not over."""
    first_month, last_month = SEASONS[name]
    for candidate in [year] if year else range(now.year - 1, now.year + 2):
        last_year = candidate + (last_month < first_month)
        span = Span(date(candidate, first_month, 1), date(last_year, last_month, calendar.monthrange(last_year, last_month)[1]))
        if year or span.last >= now:
            return span
    raise AssertionError("three years hold every season")
