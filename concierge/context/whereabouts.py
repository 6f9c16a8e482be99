"""In which country a patient says that she is now: "I'm in Seoul now", "we are in Ulan-Ude"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from concierge.catalog import Catalog
from concierge.context.cues import cues
from concierge.context.leaving_out import is_beside
from concierge.context.mentions import Mention
from concierge.context.towns import country_of_home
from concierge.conversation.details import Details
from concierge.languages.folding import fold

HERE = "here"
"""The detail: ISO code of the country."""
AT_HOME = ("at_home", "back_home")
"""Words of who is at home."""
NOT_YET = "not_here_yet"
"""Words by which "I am in" tells of another time: "when I am in"."""


def whereabouts(mentions: Sequence[Mention], text: str, language: str, catalog: Catalog) -> str | None:
    """The country (ISO code) of the place beside which words like "I am in" stand; None when none does.

    A place where somebody is may be the one of the treatment, her home or her country, so any kind of it counts. Where she will be, or
    was operated on ("when we are in Seoul", 我在首尔做的), is none: the ambulance would be called by the number of another country.
    """
    if cues(fold(text), language, NOT_YET):
        return None
    for mention in mentions:
        place = (mention.start, mention.end)
        is_place = mention.detail in ("city", "home", "country", "nationality")
        if is_place and is_beside(text, language, place, "is_here") and not is_beside(text, language, place, "not_here"):
            return country_of_home(catalog, str(mention.value)) or str(mention.value)
    return None


def with_whereabouts(details: Details, mentions: Sequence[Mention], text: str, language: str, catalog: Catalog) -> Details:
    """The details with where she is after a message; nowhere that we know once she is at home again."""
    here = whereabouts(mentions, text, language, catalog)
    is_home = here is None and any(cues(fold(text), language, kind) for kind in AT_HOME)
    kept = {detail: value for detail, value in details.items() if not (is_home and detail == HERE)}
    return {**kept, HERE: here} if here else kept


def still_here(details: Details, home: str | None, today: date) -> str | None:
    """The country where she said she is, unless that was at home and a day of her journey has come since."""
    here = details.get(HERE)
    return None if has_left(details, today) and here == home else here


def has_left(details: Details, today: date) -> bool:
    """Whether a day of the journey has come."""
    day = str(details.get("date") or "")[: len("2026-11-30")]
    return bool(day) and day <= today.isoformat()
