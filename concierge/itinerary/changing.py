"""What a patient may mean who names a number of days while she changes a plan: to shift it, or to make it longer or shorter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from concierge.context.cues import cues
from concierge.itinerary.plan import Plan
from concierge.languages.folding import fold, fold_with_offsets
from concierge.understanding.calendar import shifted

NEAR = 3
"""Words (or Chinese characters) that may stand between a word like "add" and the days; none between them and "longer"."""
BESIDE, FAR = 1, 10_000
"""Words between days and a word that surely adds them, and letters to a word that does not stand there."""
MOVING = ("postponed", "brought_forward")
_LENGTH = re.compile(r"P(\d+)([DWM])")
_WORD = re.compile(r"[\u4e00-\u9fff]|\w+")


@dataclass(frozen=True)
class Change:
    """One way to change the plan: a new day of arrival, or a new length in days."""

    start: date | None = None
    days: int | None = None


def changes_by(plan: Plan, days: int, today: date) -> tuple[Change, ...]:
    """The changes that "by so many days" may stand for and that the plan allows."""
    moved = [plan.wish.start + timedelta(days=move) for move in (days, -days)] if plan.wish.start else []
    lengths = dict.fromkeys((days, plan.days + days, plan.days - days))
    return (
        *(Change(start=start) for start in moved if start > today),
        *(Change(days=length) for length in lengths if length >= plan.shortest and length != plan.days),
    )


def new_length(text: str, language: str, days: int, now: int, place: tuple[int, int]) -> int | None:
    """The whole length that a number of days means beside words like "in all", "longer", "shorter"; None when no word tells.

    `place` is where the days stand in the text: "make it 10 days, and add a palace" makes the trip no 10 days longer.
    """
    folded = fold_with_offsets(text)
    start, end = folded.at(place[0]), folded.at(place[1] - 1) + 1
    if cues(folded.text, language, "in_all"):
        return days
    fewer, more = (cues(folded.text, language, kind) for kind in ("fewer", "more"))
    if fewer and nearest(fewer, (start, end)) <= nearest(more, (start, end)):
        return now - days if now > days else None
    is_after = any(at >= end and not folded.text[end:at].strip() for at, _ in more)
    if is_after:
        return now + days
    if any(to <= start and len(_WORD.findall(folded.text[to:start])) <= NEAR for _, to in more):
        return days if days > now else now + days  # "longer, 13 days" of a plan of 10
    return days if cues(folded.text, language, "made") else None  # "make it 7 days"; but "make it 2 days longer" is more


def adds_days(text: str, language: str, place: tuple[int, int]) -> bool:
    """Whether a word like "add" beside the days adds them to the stay, though one like "later" may stand farther off.

    `place` is where the days stand in the text: "add two days of rest at the end", "多住两晚".
    """
    folded = fold_with_offsets(text)
    span = (folded.at(place[0]), folded.at(place[1] - 1) + 1)
    more = outside(cues(folded.text, language, "more"), span)
    moving = [one for kind in MOVING for one in outside(cues(folded.text, language, kind), span)]
    is_beside = any(len(_WORD.findall(folded.text[slice(*gap(one, span))])) <= BESIDE for one in more)
    return is_beside and nearest(more, span) <= nearest(moving, span)


def outside(found: Iterable[tuple[int, int]], span: tuple[int, int]) -> list[tuple[int, int]]:
    """The places that do not lie in `span`: the 晚 of 两晚 is a night, and not "later"."""
    return [(at, to) for at, to in found if to <= span[0] or at >= span[1]]


def gap(one: tuple[int, int], span: tuple[int, int]) -> tuple[int, int]:
    """Where what lies between two places begins and ends."""
    return (one[1], span[0]) if one[1] <= span[0] else (span[1], one[0])


def nearest(found: Iterable[tuple[int, int]], span: tuple[int, int]) -> int:
    """Letters between `span` and the nearest of the places found outside of it."""
    return min((to - at for at, to in (gap(one, span) for one in outside(found, span))), default=FAR)


def moved_start(text: str, language: str, length: str, now: date | None) -> date | None:
    """The new day of arrival when words like "later" or "earlier" move the plan by a length (ISO 8601); None when none does."""
    folded, told = fold(text), _LENGTH.fullmatch(length)
    is_later, is_earlier = bool(cues(folded, language, "postponed")), bool(cues(folded, language, "brought_forward"))
    if now is None or told is None or not (is_later or is_earlier):
        return None
    return shifted(int(told[1]) * (1 if is_later else -1), told[2], now)


def moved_return(text: str, language: str, days: int, now: int) -> int | None:
    """The new length when words move the journey home alone by so many days: "we fly home two days later"; else None."""
    folded = fold(text)
    if not cues(folded, language, "way_back"):
        return None
    if cues(folded, language, "postponed"):
        return now + days
    return now - days if cues(folded, language, "brought_forward") and now > days else None


def new_start(dates: tuple[str, ...], before: str | None) -> str | None:
    """Of two single days named, the one that is not the old day of arrival ("not the 5th, the 9th"); else None."""
    old = (before or "").partition("/")[0]
    fresh = [one for one in dates if one != old]
    return fresh[0] if len(dates) == 2 and len(fresh) == 1 and "/" not in fresh[0] else None
