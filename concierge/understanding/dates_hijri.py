"""Dates of the Islamic calendar (`١٠ ذو الحجة`, `رمضان`, `عيد الفطر`), told as days of ours by the table of Umm al-Qura.

A month by sight of the moon may begin a day earlier or later; a coordinator confirms every date anyway.
"""

from __future__ import annotations

from datetime import date

from hijridate import Gregorian, Hijri

from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import Found, whole_at
from concierge.understanding.lexicon import Reading

YEARS = (1400, 1500)
"""Years of the Islamic calendar that the table holds and that a message may name (1979 to 2076)."""
LONGEST = 30  # days of a month


def hijri(reading: Reading, index: int, now: date) -> Found | None:
    """A feast, a day of a month, or a whole month; without a year the next that is not over."""
    feast = reading.get(index, "feasts")
    if feast:
        month, first, last = (int(part) for part in str(feast).split("-"))
        return _next(month, first, last, None, now), index + 1
    told = None if reading.get(index, "hijri") else whole_at(reading, index)
    at = told[1] if told else index
    month = reading.get(at, "hijri")
    if not month or (told and not 1 <= told[0] <= LONGEST):
        return None
    number = reading.get(at + 1, "digits")
    year = int(number) if number and YEARS[0] <= number <= YEARS[1] else None
    first, last = (told[0], told[0]) if told else (1, LONGEST)
    return _next(int(month), first, last, year, now), at + (2 if year else 1)


def _next(month: int, first: int, last: int, year: int | None, now: date) -> Span:
    this_year = Gregorian.fromdate(now).to_hijri().year
    span = _span(year or this_year, month, first, last)
    return span if year or span.last >= now else _span(this_year + 1, month, first, last)


def _span(year: int, month: int, first: int, last: int) -> Span:
    length = Hijri(year, month, 1).month_length()
    days = [Hijri(year, month, min(day, length)).to_gregorian() for day in (first, last)]
    return Span(*(date(day.year, day.month, day.day) for day in days))
