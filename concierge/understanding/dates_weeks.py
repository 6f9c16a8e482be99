"""A week of a month: `the 2nd week of May`, `the last one`, `5 сарын 2 дахь долоо хоног`, `五月第二周`, `الأسبوع الثاني من مايو`."""

from __future__ import annotations

from datetime import date, timedelta

from concierge.understanding import calendar
from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import Found, whole_at
from concierge.understanding.dates_east import chinese, mongolian
from concierge.understanding.lexicon import Reading

WEEKS = range(1, 6)
LAST = -1
"""The number of the last week, which has the last seven days of its month."""
WEEK = 7
ORDINAL_AFTER = {"дахь", "дэх", "дугаар", "дүгээр", "дугээр", "dahi", "个"}
BETWEEN = {"of", "in", "من", "في", "的", "第", *ORDINAL_AFTER}


def week_of_month(reading: Reading, index: int, now: date) -> Found | None:
    """The week as an interval within the month, whichever is named first."""
    return _week_first(reading, index, now) or _month_first(reading, index, now)


def _week_first(reading: Reading, index: int, now: date) -> Found | None:
    week = _numbered_week(reading, index)
    at = _past(reading, week[1]) if week else index
    month = reading.get(at, "months") if week else None
    return (_span(calendar.month(None, int(month), now, None), week[0]), at + 1) if week and month else None


def _month_first(reading: Reading, index: int, now: date) -> Found | None:
    found = chinese(reading, index, now) or mongolian(reading, index, now)
    if found is None:
        return None
    span, at = found
    if span.first == span.last and reading.text(at) in ORDINAL_AFTER and _is_week(reading, _past(reading, at)):
        return _span(_month_of(span), span.first.day), _past(reading, at) + 1  # "5 сарын 2" is a day until "дахь долоо хоног" follows
    week = _numbered_week(reading, _past(reading, at)) if span == _month_of(span) else None
    return (_span(span, week[0]), week[1]) if week else None


def _month_of(span: Span) -> Span:
    following = (span.first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return Span(span.first.replace(day=1), following - timedelta(days=1))


def _numbered_week(reading: Reading, index: int) -> tuple[int, int] | None:
    """`2nd week`, `第二周`, `الأسبوع الثاني`: the number, and where it ends; `2 weeks` is none."""
    if reading.get(index, "final") or (_is_week(reading, index) and reading.get(index + 1, "final")):
        at = index + 1 + (reading.get(index + 1, "digits") == 1)  # 最后一周
        is_last = bool(reading.get(index + 1, "final")) or _is_week(reading, at)
        return (LAST, at + 1) if is_last else None
    if reading.get(index, "part") == "begin" and _is_week(reading, index + 1):
        return 1, index + 2  # أول أسبوع من فبراير
    if _is_week(reading, index):
        told = whole_at(reading, index + 1) if reading.get(index + 1, "ordinals") else None
        return (told[0], told[1]) if told and told[0] in WEEKS else None
    told = whole_at(reading, index)
    if told is None or told[0] not in WEEKS or not _is_ordinal(reading, index, told[1]):
        return None
    at = _past(reading, told[1])
    return (told[0], at + 1) if _is_week(reading, at) else None


def _is_ordinal(reading: Reading, index: int, end: int) -> bool:
    has_suffix = end > index + 1 or reading.text(end) in ORDINAL_AFTER
    return bool(reading.get(index, "ordinals")) or has_suffix or reading.text(index - 1) == "第"


def _is_week(reading: Reading, index: int) -> bool:
    return bool(reading.get(index, "fixed") == "P7D" or reading.get(index, "units") == "W")


def _past(reading: Reading, index: int) -> int:
    while reading.text(index) in BETWEEN:
        index += 1
    return index


def _span(month: Span, number: int) -> Span:
    if number == LAST:
        return Span(month.last - timedelta(days=WEEK - 1), month.last)
    first = month.first + timedelta(days=WEEK * (number - 1))
    return Span(min(first, month.last), min(first + timedelta(days=WEEK - 1), month.last))
