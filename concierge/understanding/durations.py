"""How long: `10 days` is P10D, `two weeks` P14D; a moment that is counted from today is a date instead, and an age is neither."""

from __future__ import annotations

from concierge.understanding.lexicon import Reading, read
from concierge.understanding.mention import Mention
from concierge.understanding.numbers import number_at

DASHES = {"-", "–", "—", "~", "～"}
NO_LENGTH = {"第", "前", "头", "隔"}
DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
LONGEST = {"D": 366, "W": 60, "M": 24, "Y": 20}


def find_durations(text: str, language: str | None) -> list[Mention]:
    """Every duration as ISO 8601; of a range, the longer end."""
    reading = read(text, language)
    found: list[Mention] = []
    index = 0
    while index < len(reading.tokens):
        mention, index = _duration_at(reading, index)
        if mention is not None:
            found.append(mention)
    return found


def duration_parts(reading: Reading, index: int) -> tuple[float, str, int] | None:
    """Number, unit (D, W, M, Y) and the index after a length of time that begins at token `index`."""
    fixed = reading.get(index, "fixed")
    if fixed:
        return float(fixed[1:-1]), fixed[-1], index + 1
    number = number_at(reading, index)
    if number is None:
        return _without_number(reading, index)
    value, end = number
    if (reading.text(end) in DASHES or reading.get(end, "until")) and (upper := number_at(reading, end + 1)):
        value, end = max(value, upper[0]), upper[1]
    if reading.get(end, "half") and reading.get(end + 1, "units"):
        value, end = value + 0.5, end + 1  # 一个半月
    elif reading.text(end) == "个" and reading.text(end + 1) == "半月":
        return value + 0.5, "M", end + 2
    unit = reading.get(end, "units")
    if unit in {"W", "M", "Y"} and (after := _after_half(reading, end + 1)):
        return value + 0.5, unit, after  # "one month and a half"
    if unit is None and reading.get(end + 1, "units") and reading.text(end) in {"-", "个", "full", "whole", "полных"}:
        end += 1
        unit = reading.get(end, "units")
    return (value, unit, end + 1) if unit else None


def _without_number(reading: Reading, index: int) -> tuple[float, str, int] | None:
    """`a month`, `half a year`, `a month and a half`, `شهر ونص`."""
    is_bare = reading.get(index, "units") in {"W", "M", "Y"} and not reading.get(index - 1, "digits")
    if is_bare and (end := _after_half(reading, index + 1)):
        return 1.5, str(reading.get(index, "units")), end
    is_half = bool(reading.get(index, "half"))
    unit = reading.get(index + 1, "units")
    if not (reading.get(index, "one") or is_half) or unit not in {"W", "M", "Y"} or reading.get(index, "units"):
        return None
    after = None if is_half else _after_half(reading, index + 2)
    return (1.5, unit, after) if after else (0.5 if is_half else 1.0, unit, index + 2)


def _after_half(reading: Reading, index: int) -> int | None:
    """The index after "and a half", if that stands at `index`."""
    at = index + (reading.text(index) == "and")
    at += reading.text(at) == "a"
    is_half = reading.get(at, "half") or reading.get(at, "and_half")
    return at + 1 if is_half else None


def _duration_at(reading: Reading, index: int) -> tuple[Mention | None, int]:
    parts = duration_parts(reading, index) or _unit_before_number(reading, index)
    if parts is None:
        return None, index + 1
    value, unit, end = parts
    is_counted = reading.get(index - 1, "units") == "D" and reading.get(index, "digits") is not None and not number_at(reading, index - 2)
    if reading.text(index - 1) in NO_LENGTH or is_counted:
        return None, end  # 第二天 is the second day, 前一天 the day before, not so many days; so is "day 2 day"
    if (
        _is_moment(reading, index, end)
        or _is_age(reading, index, end)
        or _is_month(reading, index, end, unit)
        or not 0 < value <= LONGEST[unit]
    ):
        return None, end
    is_more = reading.get(index - 1, "more_than") or reading.get(end, "more_than_after")
    return Mention("duration", _longer(value, unit) if is_more else _iso(value, unit), *reading.span(index, end)), end


def _unit_before_number(reading: Reading, index: int) -> tuple[float, str, int] | None:
    """Russian turns it round for "about": `дней десять`, `месяца на два`."""
    unit = reading.get(index, "units")
    at = index + 1 + (reading.text(index + 1) == "на")
    number = number_at(reading, at) if unit in {"D", "W", "M"} and "а" <= reading.text(index)[:1] <= "я" else None
    follows = ("units", "persons") if at > index + 1 or unit == "M" else ("units",)
    is_round = number is not None and not reading.get(index - 1, "digits") and not any(reading.get(number[1], one) for one in follows)
    is_told = at > index + 1 or reading.get(at, "numbers")  # `дней на 10`, but `дней 10` may be a day of a month
    return (number[0], unit, number[1]) if number and is_round and is_told else None


def _is_moment(reading: Reading, index: int, end: int) -> bool:
    """`in 3 days`, `3 days later`, `3 days ago`; but `within` and `for` leave it a length."""
    return bool(
        (reading.get(index - 1, "ago") and reading.text(index - 1) == "قبل")  # "two months ago" stands so in Arabic
        or (reading.get(index - 1, "after") and reading.text(index - 1) != "within")
        or reading.get(end, "later")
        or reading.get(end, "ago")
    )


def _is_age(reading: Reading, index: int, end: int) -> bool:
    return bool(reading.get(end - 1, "age") and reading.get(end - 1, "units") == "Y") or bool(
        reading.get(end, "age") or reading.get(index - 1, "age")
    )


def _is_month(reading: Reading, index: int, end: int, unit: str) -> bool:
    """`5 сарын 12` and `3 сард` name a month, they do not last three."""
    return unit == "M" and reading.get(index, "digits") is not None and names_month(reading, end - 1)


def names_month(reading: Reading, index: int) -> bool:
    """Whether the Mongolian word for month at `index` stands in a form that names one, or before a word like "to"."""
    text = reading.text(index)
    is_mongolian = text.startswith(("сар", "sar"))
    is_more = reading.get(index + 1, "more_than_after")
    is_length = (
        is_more or text in {"сараар", "saraar"} or reading.get(index + 1, "after") or (reading.get(index + 1, "later") and text == "сарын")
    )
    return is_mongolian and (text not in {"сар", "sar"} or bool(reading.get(index + 1, "toward_after"))) and not is_length


def _longer(value: float, unit: str) -> str:
    """One day longer: who stays "more than 3 months" is not within 90 days."""
    return f"P{int(value * DAYS[unit]) + 1}D"


def _iso(value: float, unit: str) -> str:
    if unit == "W":
        return f"P{round(value * 7)}D"
    if not float(value).is_integer():
        return f"P{round(value * DAYS[unit])}D"
    return f"P{int(value)}{unit}"
