"""Dates in which the month is said by its number before its word: Chinese and Mongolian."""

from __future__ import annotations

from datetime import date

from concierge.understanding import calendar
from concierge.understanding.calendar import Span
from concierge.understanding.date_parts import DASHES, NAMED_PARTS, Found, whole_at, year_at
from concierge.understanding.durations import names_month
from concierge.understanding.lexicon import Reading

OF_OTHERS = ("currencies", "scales", "persons", "units", "fixed", "until", "age")
"""What makes the number after a month none of a day: 3月2个人."""


def chinese(reading: Reading, index: int, now: date) -> Found | None:
    """`2026年12月25日`, `十二月底`, `5月3号到10号`, `下个月15号`."""
    year, at = None, index
    number = whole_at(reading, at)
    if number and reading.text(number[1]) == "年" and number[0] > 2000:
        year, at = number[0], number[1] + 1
        number = whole_at(reading, at)
    elif not number:
        year, at = year_at(reading, index, now)
        number = whole_at(reading, at)
    if not number or reading.text(number[1]) not in {"月", "月份"} or not 1 <= number[0] <= 12:
        return None
    month, at = number[0], number[1] + 1
    at += reading.text(at) == "份"
    told = whole_at(reading, at)
    if told and reading.text(told[1]) in {"日", "号", "號"}:
        first = calendar.day(year, month, told[0], now)
        return None if first is None else _chinese_end(reading, told[1] + 1, first)
    is_month = told is not None and reading.text(told[1]) in {"月", "月份"}  # 改成4月 三月要开会 names two months
    if told and not is_month and 1 <= told[0] <= NAMED_PARTS[1] and not any(reading.get(told[1], kind) for kind in OF_OTHERS):
        first = calendar.day(year, month, told[0], now)  # 2月20也行
        return (Span(first, first), told[1]) if first else None
    part = reading.get(at, "part")
    return calendar.month(year, month, now, part), at + (1 if part else 0)


def _chinese_end(reading: Reading, index: int, first: date) -> Found:
    if reading.text(index) in DASHES or reading.get(index, "until"):
        at, month = index + 1, first.month
        number = whole_at(reading, at)
        if number and reading.text(number[1]) == "月":
            month, number = number[0], whole_at(reading, number[1] + 1)
        last = calendar.day(None, month, number[0], first) if number and 1 <= month <= 12 else None
        if number and last is not None:
            end = number[1] + (1 if reading.text(number[1]) in {"日", "号", "號"} else 0)
            return Span(first, last), end
    return Span(first, first), index


def mongolian(reading: Reading, index: int, now: date) -> Found | None:
    """`2026 оны 12 сарын 25`, `12-р сарын 3-10`, `5 сард`: the month by number before its word."""
    year, at = year_at(reading, index, now)
    month = reading.get(at, "months") if reading.text(at).split(" ")[-1].startswith(("сар", "sar")) else None
    if month is None:
        number = whole_at(reading, at)
        if number is None or not 1 <= number[0] <= 12:
            return None
        month, at = number[0], number[1]
        while reading.text(at) in {"-", "р", "-р", "н", "дугаар", "дугээр", "r", "n"}:
            at += 1
        is_counted = at > number[1]  # the fifth month, and not five months
        if not (reading.get(at, "units") == "M" and reading.text(at).startswith(("сар", "sar"))):
            return None
        is_named = is_counted or names_month(reading, at) or whole_at(reading, at + 1) or reading.get(at + 1, "part") or year
        if not is_named or reading.get(at + 1, "later") or reading.get(at + 1, "ago"):
            return None
    return _rest_of_month(reading, at + 1, year, int(month), now)


def _rest_of_month(reading: Reading, index: int, year: int | None, month: int, now: date) -> Found:
    """What follows a month: a day, a range of days, or its beginning, middle or end."""
    told = whole_at(reading, index)
    if (
        told
        and 1 <= told[0] <= NAMED_PARTS[1]
        and not any(reading.get(told[1], kind) for kind in ("currencies", "scales", "persons", "units", "fixed"))
    ):
        first = calendar.day(year, month, told[0], now)
        end = told[1]
        while reading.text(end) in {"-", "ны", "нд", "ний", "наас", "нээс"} and not reading.get(end + 1, "digits"):
            end += 1
        if first is not None:
            is_from = reading.text(end) in {"наас", "аас", "нээс", "ээс"}
            end += is_from
            is_range = reading.text(end) in DASHES or bool(reading.get(end, "until"))
            upper = whole_at(reading, end + 1) if is_range else _until_day(reading, end) or (_second_day(reading, end) if is_from else None)
            last = calendar.day(first.year, month, upper[0], first) if upper else None
            return (Span(first, last), upper[1]) if upper and last and first <= last else (Span(first, first), end)
    part = reading.get(index, "part")
    return calendar.month(year, month, now, part), index + (1 if part else 0)


def _second_day(reading: Reading, index: int) -> tuple[int, int] | None:
    """`10-наас 15`, but not `10-наас 8 хоног`, which tells how long."""
    told = whole_at(reading, index)
    return told if told and not any(reading.get(told[1], kind) for kind in OF_OTHERS) else None


def _until_day(reading: Reading, index: int) -> tuple[int, int] | None:
    """`5-наас 12 хүртэл`: the word for "until" stands after the second day."""
    told = whole_at(reading, index)
    at = told[1] + (reading.text(told[1]) == "-") if told else index
    return (told[0], at + 1) if told and reading.get(at, "until") else None
