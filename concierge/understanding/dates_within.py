"""Days that follow a month, apart from it: `в феврале, с 10 по 15`, `2月，10号到15号`, `in May, from the 3rd to the 8th`."""

from __future__ import annotations

from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import DASHES, DAY_MARKS, Found, whole_at
from concierge.understanding.lexicon import Reading

MARKS = DAY_MARKS | {"日", "аас", "ээс", "наас", "нээс", "ний"}
"""What may stand after the number of a day."""
OTHER = ("units", "scales", "currencies", "persons", "age")
"""What makes another number of the last one: 3 to 4 people."""


def days_within(reading: Reading, month: Found) -> Found:
    """The days of the month that follow it as a range, else the month as it is."""
    span, end = month
    is_whole = span.first.day == 1 and (span.last - span.first).days >= 27
    at = end + (reading.text(end) == ",")
    has_since = bool(reading.get(at, "since"))
    first, at = _day_at(reading, at + has_since)
    is_range = reading.text(at) in DASHES or bool(reading.get(at, "until")) or reading.text(at - 1) in MARKS
    last, end_of_days = _day_at(reading, at + (reading.text(at) in DASHES or bool(reading.get(at, "until"))))
    is_other = any(reading.get(end_of_days, kind) for kind in OTHER)
    if not is_whole or first is None or last is None or not is_range or is_other or not first < last <= span.last.day:
        return month
    return Span(span.first.replace(day=first), span.first.replace(day=last)), end_of_days


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
