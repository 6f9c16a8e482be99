"""What we ask for before a coordinator takes over a request for an appointment: little, one thing at a time, each may stay open."""

from __future__ import annotations

import re
from datetime import date, timedelta

from concierge.context.treated import VISIT
from concierge.conversation.details import Details

QUESTIONS = ("procedure", "country", "date", "people", "nationality", "contact")
"""Details that matter most, in the order of asking."""
OPTIONAL = ("people", "nationality")
"""Asked only as long as no contact was given, which people tell last: who has told it wants to be done."""
ANSWERED_BY = {
    "procedure": ("procedure", "specialty", "package"),
    "country": ("country", "city", "facility", "package"),
    "date": ("date",),
    "people": ("people",),
    "nationality": ("nationality",),
    "contact": ("contact",),
}
SUMMARY = (
    "name",
    "patient",
    "visit",
    "procedure",
    "examinations",
    "specialty",
    "package",
    "facility",
    "city",
    "country",
    "date",
    "duration",
    "people",
    "nationality",
    "second_nationality",
    "spoken_language",
    "budget",
    "contact",
)
"""Details that a coordinator needs, in the order of the summary."""
SEVERAL = 2
"""Examinations from which a check-up is one of the patient's own, and not the usual one."""
MONTHS = 3
_TYPED = re.compile(r"[\d\s().-]+")
_DIGITS = re.compile(r"\d(?:[\s().-]*\d){4,}")


def looks_like_contact(text: str) -> bool:
    """Whether a message was meant as a telephone number or an address, though none could be read in it."""
    return "@" in text or bool(_DIGITS.search(text))


def is_of_no_country(contact: str) -> bool:
    """Whether a contact is a telephone number that was kept as it was typed, as we don't know to which country it belongs."""
    return bool(_TYPED.fullmatch(contact))


def is_past(travel: str | None, today: date) -> bool:
    """Whether an ISO date or interval has ended."""
    last = (travel or "").partition("/")[2] or (travel or "")
    return bool(last) and date.fromisoformat(last) < today


def next_question(details: Details, after: str | None) -> str | None:
    """The first question that is still open, of those that come after the question `after`; None when we need no more."""
    rest = QUESTIONS[QUESTIONS.index(after) + 1 :] if after in QUESTIONS else QUESTIONS
    is_short = "contact" in details or VISIT in details  # who is there already travels with nobody
    rest = tuple(question for question in rest if question not in OPTIONAL) if is_short else rest
    return next((question for question in rest if not any(detail in details for detail in ANSWERED_BY[question])), None)


def question_before(question: str | None) -> str | None:
    """The question asked before this one; None before the first."""
    return QUESTIONS[QUESTIONS.index(question) - 1] if question in QUESTIONS[1:] else None


def summary(details: Details) -> tuple[str, ...]:
    """The known details worth telling: a city stands for its country, a treatment for its field, several examinations for their base."""
    parts = details.get("examinations") or ()
    is_own = len(parts) >= SEVERAL and details.get("procedure") in (None, *parts)
    hidden = {"country" if "city" in details else "", "specialty" if "procedure" in details else ""}
    hidden |= {"procedure"} if is_own else {"examinations"}
    return tuple(detail for detail in SUMMARY if detail in details and detail not in hidden)


def months_ahead(today: date) -> tuple[str, ...]:
    """The next whole months as ISO intervals, for those who know no day yet."""
    found, first = [], today.replace(day=1)
    for _ in range(MONTHS):
        first = (first + timedelta(days=31)).replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append(f"{first.isoformat()}/{last.isoformat()}")
    return tuple(found)
