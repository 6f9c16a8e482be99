"""What all ways of saying a date are made of: whole numbers, years, marks."""

from __future__ import annotations

from datetime import date

from concierge.understanding.calendar import Span
from concierge.understanding.lexicon import Reading
from concierge.understanding.numbers import number_at

DASHES = {"-", "–", "—", "~", "～"}
NAMED_PARTS = (12, 31)
DAY_MARKS = {"号", "號", "числа", "число", "th", "st", "nd", "rd", "нд", "ны"}
Found = tuple[Span, int]


def whole_at(reading: Reading, index: int) -> tuple[int, int] | None:
    """A whole number in digits or words at `index`."""
    if reading.get(index, "ordinals"):
        return int(reading.get(index, "ordinals")), index + 1
    number = number_at(reading, index)
    if number is None or not float(number[0]).is_integer():
        return None
    end = number[1]
    while reading.text(end) in {"st", "nd", "rd", "th", "го", "-го", "ого", "е", "-е", "number"}:
        end += 1
    return int(number[0]), end


def year_at(reading: Reading, index: int, now: date) -> tuple[int | None, int]:
    """A year at `index`, with its word: `2027`, `2027 года`, `2027 оны`, `明年`."""
    number = reading.get(index, "digits")
    if number and 2020 <= number <= now.year + 10:
        following = index + 1
        return int(number), following + (1 if reading.get(following, "year") else 0)
    if reading.get(index, "next") and (reading.get(index + 1, "year") or reading.get(index + 1, "units") == "Y"):
        return now.year + 1, index + 2
    if reading.get(index, "this") and (reading.get(index + 1, "year") or reading.get(index + 1, "units") == "Y"):
        return now.year, index + 2
    return None, index
