"""Times that a message mentions and that are no wish: days that have passed, and how long one waits at home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.context.showing import days
from concierge.languages.folding import fold_with_offsets
from concierge.requests.questions import is_past

LONGEST_STAY = 365
"""Days; no visa for treatment lasts longer, so a longer time is one that is waited, or has passed."""
LEAST_BUDGET = 20
"""US dollars; nothing in the catalog costs less."""
CHILDREN = ("child", "son", "daughter")
"""Patients whose age is told in months."""
LONG_WAIT = 60
"""Days from which a time is the wait when the message speaks of waiting."""


def without_waiting(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions without a length of time that is no stay: a wait of 18 months at home, the 29 weeks of a pregnancy, a baby's age."""
    folded = fold_with_offsets(text)
    children = [span for who in CHILDREN for span in cues(folded.text, language, f"kin_{who}")]
    waits, is_pregnant = (bool(cues(folded.text, language, kind)) for kind in ("waiting", "pregnant"))

    def is_of_child(mention: Mention) -> bool:
        """Whether months stand right beside a child, as its age: "my baby 8 months"."""
        if mention.detail != "duration" or "M" not in str(mention.value) or mention.end <= mention.start:
            return False
        start, end = folded.at(mention.start), folded.at(mention.end - 1) + 1
        gaps = [folded.text[to:start] if to <= start else folded.text[end:at] for at, to in children if to <= start or end <= at]
        return any(not gap.strip(" ,，،") for gap in gaps)

    def is_wait(mention: Mention) -> bool:
        told = str(mention.value) if mention.detail == "duration" else ""
        length = LONGEST_STAY + 1 if "Y" in told else days(told) or 0
        return length > LONGEST_STAY or (waits and length >= LONG_WAIT) or (is_pregnant and bool(told))

    return tuple(mention for mention in mentions if not (is_wait(mention) or is_of_child(mention)))


def without_trifles(mentions: Sequence[Mention], in_dollars: Callable[[float, str], float | None]) -> tuple[Mention, ...]:
    """The mentions without sums that no treatment costs: a Gulf "52 ريال" is a man of 52."""

    def is_trifle(mention: Mention) -> bool:
        told = mention.value if mention.detail == "budget" else {}
        worth = in_dollars(told["amount"], told["currency"]) if told.get("currency") else None
        return worth is not None and worth < LEAST_BUDGET

    return tuple(mention for mention in mentions if not is_trifle(mention))


def without_past(mentions: Sequence[Mention], today: date) -> tuple[Mention, ...]:
    """The mentions without days that have passed ("I wrote last week")."""
    return tuple(mention for mention in mentions if mention.detail != "date" or not is_past(str(mention.value), today))
