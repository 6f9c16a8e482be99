"""In which country a patient says that she is now: "I'm in Seoul now", "we are in Ulan-Ude"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from concierge.catalog import Catalog
from concierge.context.leaving_out import is_beside
from concierge.context.mentions import Mention
from concierge.context.towns import country_of_home
from concierge.conversation.details import Details

HERE = "here"
"""The detail: ISO code of the country."""


def whereabouts(mentions: Sequence[Mention], text: str, language: str, catalog: Catalog) -> str | None:
    """The country (ISO code) of the place beside which words like "I am in" stand; None when none does.

    A place where somebody is may be the one of the treatment, her home or her country, so any kind of it counts. Where she will be, or
    was operated on ("when we are in Seoul", 我在首尔做的), is none: the ambulance would be called by the number of another country.
    """
    for mention in mentions:
        place = (mention.start, mention.end)
        is_place = mention.detail in ("city", "home", "country", "nationality")
        if is_place and is_beside(text, language, place, "is_here") and not is_beside(text, language, place, "not_here"):
            return country_of_home(catalog, str(mention.value)) or str(mention.value)
    return None


def still_here(details: Details, home: str | None, today: date) -> str | None:
    """The country where she said she is, unless that was at home and a day of her journey has come since."""
    day = str(details.get("date") or "")[: len("2026-11-30")]
    has_left = bool(day) and day <= today.isoformat()
    here = details.get(HERE)
    return None if has_left and here == home else here
