"""What a patient may mean who names a number of days while she changes a plan: to shift it, or to make it longer or shorter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from concierge.context.cues import cues
from concierge.itinerary.plan import Plan
from concierge.languages.folding import fold, fold_with_offsets
from concierge.understanding.calendar import shifted

NEAR = 3
"""Words (or Chinese characters) that may stand between a word like "add" and the days; none between them and "longer"."""
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
    if cues(folded.text, language, "fewer"):
        return now - days if now > days else None
    more = cues(folded.text, language, "more")
    is_after = any(at >= end and not folded.text[end:at].strip() for at, _ in more)
    if is_after:
        return now + days
    if any(to <= start and len(_WORD.findall(folded.text[to:start])) <= NEAR for _, to in more):
        return days if days > now else now + days  # "longer, 13 days" of a plan of 10
    return days if cues(folded.text, language, "made") else None  # "make it 7 days"; but "make it 2 days longer" is more


def moved_start(text: str, language: str, length: str, now: date | None) -> date | None:
    """The new day of arrival when words like "later" or "earlier" move the plan by a length (ISO 8601); None when none does."""
    folded, told = fold(text), _LENGTH.fullmatch(length)
    is_later, is_earlier = bool(cues(folded, language, "postponed")), bool(cues(folded, language, "brought_forward"))
    if now is None or told is None or not (is_later or is_earlier):
        return None
    return shifted(int(told[1]) * (1 if is_later else -1), told[2], now)


def new_start(dates: tuple[str, ...], before: str | None) -> str | None:
    """Of two single days named, the one that is not the old day of arrival ("not the 5th, the 9th"); else None."""
    old = (before or "").partition("/")[0]
    fresh = [one for one in dates if one != old]
    return fresh[0] if len(dates) == 2 and len(fresh) == 1 and "/" not in fresh[0] else None
