"""What we ask for before a coordinator takes over a request for an appointment: little, one thing at a time, each may stay open."""

from __future__ import annotations

from datetime import date, timedelta

from concierge.conversation.details import Details

QUESTIONS = ("procedure", "country", "date", "contact")
"""Details that matter most, in the order of asking."""
ANSWERED_BY = {
    "procedure": ("procedure", "specialty", "package"),
    "country": ("country", "city", "facility", "package"),
    "date": ("date",),
    "contact": ("contact",),
}
SUMMARY = (
    "procedure",
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
MONTHS = 3


def next_question(details: Details, after: str | None) -> str | None:
    """The first question that is still open, of those that come after the question `after`; None when we need no more."""
    rest = QUESTIONS[QUESTIONS.index(after) + 1 :] if after in QUESTIONS else QUESTIONS
    return next((question for question in rest if not any(detail in details for detail in ANSWERED_BY[question])), None)


def summary(details: Details) -> tuple[str, ...]:
    """The known details worth telling, a city standing for its country."""
    return tuple(detail for detail in SUMMARY if detail in details and not (detail == "country" and "city" in details))


def months_ahead(today: date) -> tuple[str, ...]:
    """The next whole months as ISO intervals, for those who know no day yet."""
    found, first = [], today.replace(day=1)
    for _ in range(MONTHS):
        first = (first + timedelta(days=31)).replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append(f"{first.isoformat()}/{last.isoformat()}")
    return tuple(found)
