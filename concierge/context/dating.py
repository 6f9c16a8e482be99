"""Days and months that a message names by halves, completed by the date that was talked about: "not the 10th, the 20th"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.conversation.details import Details
from concierge.languages.folding import fold
from concierge.understanding.durations import names_month
from concierge.understanding.lexicon import read
from concierge.understanding.numbers import whole_numbers

_DAY = re.compile(r"\D*(\d{1,2})\D*")
_MONTHS = re.compile(r"P(\d{1,2})M")
_KNOWN = re.compile(r"(\d{4})-(\d{2})")
DECEMBER = 12
_FULL = re.compile(r"\d{4}-\d{2}-\d{2}")
_COUNTED = ("months", "after", "later", "ago")
"""Kinds of words by which a number is more than the day of a month."""


def in_known_month(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, a bare day as one of the month that was talked about."""
    known = _KNOWN.match(str(before.get("date") or ""))
    if known is None or text.startswith("/"):
        return tuple(mentions)
    reading = read(text, language)

    def is_counted(mention: Mention) -> bool:
        near = (token for token in reading.tokens if mention.start <= reading.folded.span(token.start, token.end)[0] < mention.end)
        return any(token.get(kind) for token in near for kind in _COUNTED)

    def moved(mention: Mention) -> Mention:
        told = _DAY.fullmatch(text[mention.start : mention.end]) if mention.detail == "date" else None
        if told is None or not str(mention.value).endswith(f"-{int(told[1]):02d}") or is_counted(mention):
            return mention
        with suppress(ValueError):  # no 31st in that month
            return replace(mention, value=date(int(known[1]), int(known[2]), int(told[1])).isoformat())
        return mention

    return tuple(map(moved, mentions))


def other_day_of_known(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, and the day that two bare numbers put in place of the known one: `not 10, 12` after "March 10"."""
    known = _FULL.fullmatch(str(before.get("date") or ""))
    is_dated = any(mention.detail in ("date", "duration", "people", "contact", "budget") for mention in mentions)
    if known is None or is_dated or text.startswith("/") or not cues(fold(text), language, "rather"):
        return tuple(mentions)
    numbers = whole_numbers(text, language)
    is_other = len(numbers) == 2 and numbers[0] == date.fromisoformat(known[0]).day
    return (*mentions, *(_instead(known[0], numbers[1:]) if is_other else ()))


def another_day(mentions: Sequence[Mention], left: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions that are `left`, and the day named beside one that was left out: `3 сарын 5 биш 12`."""
    gone = [mention for mention in mentions if mention.detail == "date" and mention not in left and _FULL.fullmatch(str(mention.value))]
    if len(gone) != 1 or any(mention.detail in ("date", "duration") for mention in left):
        return tuple(left)
    return (*left, *_instead(str(gone[0].value), whole_numbers(text[gone[0].end :], language)))


def another_month(mentions: Sequence[Mention], left: Sequence[Mention], text: str, language: str, today: date) -> tuple[Mention, ...]:
    """The mentions that are `left`, and the month beside one that was left out, though its word has other meanings: "not april. may"."""
    gone = [mention for mention in mentions if mention.detail == "date" and mention not in left]
    is_dated = any(mention.detail in ("date", "duration") for mention in left)
    if len(gone) != 1 or _FULL.fullmatch(str(gone[0].value)) or is_dated or cues(fold(text), language, "may_i"):
        return tuple(left)
    reading = read(text, language)
    apart = (token for token in reading.tokens if not gone[0].start <= reading.folded.span(token.start, token.end)[0] < gone[0].end)
    numbers = {int(told) for token in apart if (told := token.get("months"))}
    if len(numbers) != 1:
        return tuple(left)
    number = numbers.pop()
    return (*left, Mention("date", month(today.year + (number < today.month), number)))


def _instead(day: str, numbers: Sequence[int]) -> tuple[Mention, ...]:
    """Another day of the same month, when exactly one of the numbers can be one."""
    known = date.fromisoformat(day)
    others = [one for one in numbers if one != known.day and 1 <= one <= monthrange(known.year, known.month)[1]]
    return (Mention("date", known.replace(day=others[0]).isoformat()),) if len(others) == 1 else ()


def month(year: int, number: int) -> str:
    """A month as its first and last day."""
    return f"{year}-{number:02d}-01/{year}-{number:02d}-{monthrange(year, number)[1]}"


def months_named(mentions: Sequence[Mention], before: Details) -> tuple[Mention, ...]:
    """The mentions, lengths of months as months when one of several is the month talked about: `3 сар биш 4 сар`."""
    known = _KNOWN.match(str(before.get("date") or ""))
    lengths = [_MONTHS.fullmatch(str(mention.value)) for mention in mentions]
    months = [int(told[1]) for told in lengths if told]
    has_day = any(mention.detail == "date" for mention in mentions)
    if known and has_day and months == [int(known[2])]:  # "forget the 3 сар that I said, make it April 5"
        return tuple(mention for mention, told in zip(mentions, lengths, strict=True) if not told)
    if known is None or len(months) < 2 or int(known[2]) not in months:
        return tuple(mentions)
    return tuple(
        replace(mention, detail="date", value=month(int(known[1]), int(told[1]))) if told and 1 <= int(told[1]) <= DECEMBER else mention
        for mention, told in zip(mentions, lengths, strict=True)
    )


def moved_by_one(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions, and the one month or week by which words move a plan without a number: `сараар хойшлуул`, `أجلها شهر`."""
    is_dated = any(mention.detail in ("date", "duration") for mention in mentions)
    is_moved = any(cues(fold(text), language, kind) for kind in ("postponed", "brought_forward"))
    if is_dated or not is_moved or text.startswith("/"):
        return tuple(mentions)
    reading = read(text, language)
    units = [(index, reading.get(index, "units")) for index in range(len(reading.tokens))]
    bare = [(index, unit) for index, unit in units if unit in ("W", "M") and not names_month(reading, index)]
    return (*mentions, *(Mention("duration", f"P1{unit}", *reading.span(index, index + 1)) for index, unit in bare if len(bare) == 1))


def in_form(mentions: Sequence[Mention], text: str, language: str, before: Details, today: date) -> tuple[Mention, ...]:
    """The mentions in a form, the month to which a message moves the journey as the date.

    That is the other of two when one is the known month ("not in March, move it to May"), and a month whose word means other things, too,
    where words speak of the date ("the date is wrong, I want may").
    """
    known = _KNOWN.match(str(before.get("date") or ""))
    dates = [mention for mention in mentions if mention.detail == "date"]
    if text.startswith("/"):
        return tuple(mentions)
    others = [mention for mention in dates if known and not str(mention.value).startswith(known[0])]
    if len(dates) > 1 and others:
        return tuple(mention for mention in mentions if mention not in dates or mention in others)
    if dates or not cues(fold(text), language, "of_date"):
        return tuple(mentions)
    lengths = [mention for mention in mentions if mention.detail == "duration" and _MONTHS.fullmatch(str(mention.value))]
    numbers = {int(str(told)) for token in read(text, language).tokens if (told := token.get("months"))}
    numbers |= {int(told[1]) for mention in lengths if (told := _MONTHS.fullmatch(str(mention.value)))}
    if len(numbers) != 1 or not 1 <= (number := numbers.pop()) <= DECEMBER:
        return tuple(mentions)
    moved = Mention("date", month(today.year + (number < today.month), number))
    return (*(mention for mention in mentions if mention not in lengths), moved)
