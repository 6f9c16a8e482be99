"""Cells that say something without words: codes with values (`hotel-nights:4`) and spans of days (`--05-01/--05-05`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Union

from typing_extensions import Self

Value = Union[str, int, "dict[str, str | int]"]

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"0|[1-9][0-9]*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MONEY = re.compile(r"(\d+)([A-Z]{3})")
_NEVER_NUMBERS = ("phone", "year")  # 000 keeps its zeros, 2018 gets no thousands separator
_COUNTRY = re.compile(r"[A-Z]{2}")
_DAY_OF_YEAR = re.compile(r"--(\d\d)-(\d\d)")


class Code(str):  # noqa: SLOT000 it carries more than its text
    """A code and its values: equal to its bare code (`facility.kind == "public-tertiary"`), with words under `key`.

    `text` is the cell as written, `key` the Fluent key of its words, `values` what those words need: numbers, texts, or the
    typed values of a reply (`{"date": …}`, `{"money": …, "currency": …}`, `{"country": …}`). A value without a name is `n`.
    """

    text: str
    key: str
    values: Mapping[str, Value]

    def __new__(cls, text: str, words: str = "") -> Self:
        """Read `code:value:name=value`; `words` is the first part of the key of its words. Raise ValueError when malformed."""
        bare, *parts = text.split(":")
        if not _CODE.fullmatch(bare):
            raise ValueError(f"'{bare}' is not a code (small letters, digits and hyphens)")
        code = super().__new__(cls, bare)
        code.text = text
        code.key = f"{words}-{bare}" if words else bare
        code.values = dict(_value(part) for part in parts)
        return code

    def ended(self, today: date) -> bool:
        """Whether what this code says held only until a day that has passed."""
        until = self.values.get("until")
        return isinstance(until, dict) and date.fromisoformat(str(until["date"])) < today


def _value(part: str) -> tuple[str, Value]:
    name, sign, text = part.partition("=")
    if not sign:
        name, text = "n", name
    if not name.isidentifier() or not text:
        raise ValueError(f"'{part}' is not a value (write :4 or :name=value)")
    return name, text if name in _NEVER_NUMBERS else _typed(text)


def _typed(text: str) -> Value:
    if _NUMBER.fullmatch(text):
        return int(text)
    if _DATE.fullmatch(text):
        return {"date": date.fromisoformat(text).isoformat()}
    if money := _MONEY.fullmatch(text):
        return {"money": int(money[1]), "currency": money[2]}
    if _COUNTRY.fullmatch(text):
        return {"country": text}
    return text


class Span(str):
    """Days as ISO 8601: `2026-02-16/2026-02-18`, one day `2026-05-24`, or every year `--01-01` and `--05-01/--05-05`."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Check both ends; raise ValueError when one is no day or the last comes before the first (in the same year)."""
        span = super().__new__(cls, text)
        for year in (2026, 2027):
            days = span.within(year)
            if days and days[0] > days[1]:
                raise ValueError(f"'{text}' ends before it begins")
        return span

    def within(self, year: int) -> tuple[date, date] | None:
        """First and last day of the span that begins in `year`, or None when it does not occur in that year."""
        first, _, last = self.partition("/")
        begin, end = _day(first, year), _day(last or first, year)
        if first.startswith("--") and begin > end:
            end = end.replace(year=year + 1)
        return (begin, end) if begin.year == year else None


def _day(text: str, year: int) -> date:
    if every_year := _DAY_OF_YEAR.fullmatch(text):
        return date(year, int(every_year[1]), int(every_year[2]))
    return date.fromisoformat(text)
