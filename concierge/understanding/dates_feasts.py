"""Holidays as dates: `at Christmas`, `на майские`, `过年`, `наадмаар`, `بعد رأس السنة`; of the Islamic ones see dates_hijri.py.

`holidays` of grammar.yml tell their days: `12-24/12-26` each year, or the name of a new year by the moon.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from holidays import country_holidays

from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import DASHES, Found, year_at
from concierge.understanding.dates_hijri import hijri
from concierge.understanding.lexicon import Reading

NEW_YEARS = {
    "spring-festival": ("CN", "Chinese New Year (Spring Festival)"),
    "tsagaan-sar": ("MN", "Lunar New Year"),
}
"""New years by the moon: the country whose calendar prints them, and how it calls them in English."""
LENGTHS = {"spring-festival": 8, "tsagaan-sar": 3}
"""Days that people keep it."""
RIGHT_AFTER = 14
"""Days that "after the holidays" means."""


def feast(reading: Reading, index: int, now: date) -> Found | None:
    """A holiday, or with a word like "after" the two weeks that follow it; without a year the next that is not over."""
    before = int(bool(reading.get(index, "past_feast")))
    year, at = year_at(reading, index + before, now)
    at = _past(reading, at) if before else at
    told = _fixed(reading, at, year, now, is_year=_is_new_year(reading, at)) or (None if year else _of_islam(reading, at, now))
    if told is None:
        return None
    span, end = told
    later = _past(reading, end)
    is_later = bool(reading.get(later, "over_feast") or reading.get(later, "later"))
    if not (before or is_later):
        return told
    following = Span(span.last + timedelta(days=1), span.last + timedelta(days=RIGHT_AFTER))
    return following, (later + 1 if is_later else end)


def _is_new_year(reading: Reading, index: int) -> bool:
    """Whether the word for a year means the new one: `过完年`, `年后`, and not `两年后`, `明年后`."""
    is_counted = any(reading.get(index - 1, kind) is not None for kind in ("digits", "next", "this", "past", "how_many", "half"))
    return reading.text(index) == "年" and not is_counted and bool(reading.get(index - 1, "past_feast") or reading.get(index + 1, "later"))


def _fixed(reading: Reading, index: int, year: int | None, now: date, *, is_year: bool) -> Found | None:
    name = "spring-festival" if is_year else reading.get(index, "holidays")
    if not name or reading.text(index + 1) in DASHES:
        return None
    days = _new_year(str(name)) if name in NEW_YEARS else _each_year(str(name))
    end = index + 1
    if year is None:
        year, end = year_at(reading, end, now)
    spans = (days(one) for one in ([year] if year else range(now.year - 1, now.year + 3)))
    found = next((span for span in spans if span and (year or span.last >= now)), None)
    return (found, end) if found else None


def _of_islam(reading: Reading, index: int, now: date) -> Found | None:
    return hijri(reading, index, now) if reading.get(index, "feasts") or reading.get(index, "hijri") else None


def _past(reading: Reading, index: int) -> int:
    """The token after small words that may stand between a holiday and a word like "after"."""
    while reading.get(index, "beside_feast"):
        index += 1
    return index


def _each_year(days: str) -> Callable[[int], Span | None]:
    first, _, last = days.partition("/")

    def of(year: int) -> Span:
        begin, end = date.fromisoformat(f"{year}-{first}"), date.fromisoformat(f"{year}-{last or first}")
        return Span(begin, end if end >= begin else end.replace(year=year + 1))

    return of


def _new_year(name: str) -> Callable[[int], Span | None]:
    def of(year: int) -> Span | None:
        first = first_day(name, year)
        return Span(first, first + timedelta(days=LENGTHS[name] - 1)) if first else None

    return of


@cache
def first_day(name: str, year: int) -> date | None:
    """The day on which a new year by the moon begins; None for a year that its calendar does not know.

    >>> first_day("tsagaan-sar", 2027)
    datetime.date(2027, 2, 7)
    """
    country, called = NEW_YEARS[name]
    return min(country_holidays(country, years=year, language="en_US").get_named(called, lookup="exact"), default=None)
