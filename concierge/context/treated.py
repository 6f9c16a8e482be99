"""Who was operated on a short while ago, and so wants no clinics but care afterwards; and whether a visit is for that."""

from __future__ import annotations

from collections.abc import Sequence

from concierge.catalog import Catalog
from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.conversation.details import Details
from concierge.languages.folding import fold

VISIT, FOLLOW_UP = "visit", "follow-up"
"""The detail that tells what kind of a visit is wished, and its one value: a check after a treatment."""
CHECKUP = "checkup"
TREATMENTS = ("procedure", "specialty")
OF_THE_PAST = ("date", "duration")
"""Details that are none of a journey where they tell when the operation was."""
WISHES = ("hospitals", "who_treats", "how_much", "remote_opinion", "wishes_now")
"""Kinds of words of somebody who tells of an operation, but wants another one or a price."""


def tells_treated(text: str, language: str, mentions: Sequence[Mention], catalog: Catalog) -> bool:
    """Whether a message tells of an operation that was done lately, named or not: "I am in Busan, had my eyelids done ten days ago"."""
    is_unnamed = not any(mention.detail in TREATMENTS for mention in mentions) and bool(cues(fold(text), language, "operation_said"))
    return (is_unnamed or _names_operation(text, language, mentions, catalog)) and _is_done(text, language)


def _names_operation(text: str, language: str, mentions: Sequence[Mention], catalog: Catalog) -> bool:
    named = [catalog.procedures.get(str(mention.value)) for mention in mentions if mention.detail == "procedure"]
    is_operation = any(one and one.min_days_before_flying > 0 and not one.suits_checkup_builder for one in named)
    is_field = any(mention.detail == "specialty" for mention in mentions) and bool(cues(fold(text), language, "operation_word"))
    return is_operation or is_field


def _is_done(text: str, language: str) -> bool:
    said = fold(text)
    return all(cues(said, language, kind) for kind in ("was_operated", "lately")) and not any(cues(said, language, kind) for kind in WISHES)


def speaks_of_visit(text: str, language: str, mentions: Sequence[Mention], catalog: Catalog, *, is_booked: bool) -> bool:
    """Whether a message tells of a named operation done lately, or books a visit after one."""
    is_told = _names_operation(text, language, mentions, catalog) and _is_done(text, language)
    return is_told or (is_booked and bool(cues(fold(text), language, "follow_up")))


def visit_after(mentions: Sequence[Mention], before: Details, *, is_visit: bool) -> str | None:
    """The detail `visit` after a message that speaks of one (`is_visit`) or not; another treatment that is wished ends it."""
    known = before.get("procedure")
    is_another = any(mention.detail == "procedure" and known not in (None, mention.value) for mention in mentions)
    return FOLLOW_UP if is_visit else None if is_another else before.get(VISIT)


def without_past(mentions: Sequence[Mention], text: str, language: str, catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions of a message about a visit, without when the operation was, and without the check-up as which one after it is heard."""
    if tells_treated(text, language, mentions, catalog):
        return tuple(mention for mention in mentions if mention.detail not in OF_THE_PAST)
    return tuple(one for one in mentions if one.detail not in TREATMENTS or not str(one.value).startswith(CHECKUP))
