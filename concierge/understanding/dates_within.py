"""Days that follow a month, apart from it: `в феврале, с 10 по 15`, `2月，10号到15号`, `in May, after the 10th`."""

from __future__ import annotations

from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import DASHES, DAY_MARKS, Found, whole_at
from concierge.understanding.lexicon import Reading

MARKS = DAY_MARKS | {"日", "аас", "ээс", "наас", "нээс", "ний"}
"""What may stand after the number of a day."""
AFTER = frozenset({"после", "after", "بعد"})
"""Words after a month that leave its days open: `в апреле после 10го`, `April, after the 10th`."""
OTHER = ("units", "scales", "currencies", "persons", "age")
"""What makes another number of the last one: 3 to 4 people."""


def days_within(reading: Reading, month: Found) -> Found:
    """The days of the month that follow it as a range, else the month as it is."""
    span, end = month
    is_whole = span.first.day == 1 and (span.last - span.first).days >= 27
    at = end + (reading.text(end) == ",")
    is_open = bool(reading.get(at, "since")) or reading.text(at) in AFTER
    first, at = _day_at(reading, at + is_open)
    if not is_whole or first is None:
        return month
    is_range = reading.text(at) in DASHES or bool(reading.get(at, "until")) or reading.text(at - 1) in MARKS
    last, end_of_days = _day_at(reading, at + (reading.text(at) in DASHES or bool(reading.get(at, "until"))))
    if last is None and is_open and first < span.last.day and not _is_other(reading, at):
        return Span(span.first.replace(day=first), span.last), at
    if last is None or not is_range or _is_other(reading, end_of_days) or not first < last <= span.last.day:
        return month
    return Span(span.first.replace(day=first), span.first.replace(day=last)), end_of_days


def _is_other(reading: Reading, index: int) -> bool:
    """Whether what follows a number makes it none of a day: `in May from 5 people`."""
    return any(reading.get(index, kind) for kind in OTHER)


def _day_at(reading: Reading, index: int) -> tuple[int | None, int]:
    """The number of a day at a token, and the token after it and its marks; None when there is none."""
    at = index + (reading.text(index) == "the")
    told = whole_at(reading, at)
    if told is None:
        return None, index
    end = told[1]
    while reading.text(end) in MARKS or (reading.text(end) == "-" and reading.text(end + 1) in MARKS):
        end += 1
    return told[0], end
