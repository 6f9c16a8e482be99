"""All mentions of a message in one go, each finder after those that know better what stands on the same letters."""

from __future__ import annotations

from functools import lru_cache

from concierge.understanding.contacts import find_contacts
from concierge.understanding.dates import find_dates
from concierge.understanding.durations import find_durations
from concierge.understanding.mention import Mention, not_over
from concierge.understanding.money import find_money
from concierge.understanding.names import find_catalog_names
from concierge.understanding.people import find_people

FINDERS = (find_money, find_dates, find_durations)


@lru_cache(maxsize=64)
def find_everything(text: str, language: str | None) -> tuple[Mention, ...]:
    """Every mention, none over another; the entities of the contract."""
    mentions = find_catalog_names(text, language)
    for finder in FINDERS:
        mentions += not_over(finder(text, language), mentions)
    nationality = next((str(mention.value) for mention in mentions if mention.entity == "nationality"), None)
    mentions += not_over(find_contacts(text, language, nationality), mentions)
    return tuple(mentions + not_over(find_people(text, language), mentions))
