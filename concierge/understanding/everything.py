"""All mentions of a message in one go, each finder after those that know better what stands on the same letters."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from concierge.languages.folding import fold
from concierge.languages.native import to_native
from concierge.understanding.contacts import find_contacts
from concierge.understanding.dates import find_dates
from concierge.understanding.durations import find_durations
from concierge.understanding.mention import Mention, not_over
from concierge.understanding.money import find_money
from concierge.understanding.names import find_catalog_names
from concierge.understanding.people import find_people
from concierge.understanding.phrases import never_words

_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9']*")
FINDERS = (find_money, find_dates, find_durations)


@lru_cache(maxsize=64)
def find_everything(text: str, language: str | None) -> tuple[Mention, ...]:
    """Every mention, none over another; the entities of the contract.

    A message in Latin letters is also read in its own script; the offsets of what is found only there are as near as may be.
    """
    mentions = list(_found_in(text, language))
    native = to_native(language, _without_never(text, language)) if text.isascii() else text
    if native.lower() == text.lower() or not native:  # a lone vowel has no letter of its own in Arabic
        return tuple(mentions)
    scale = len(text) / len(native)
    for mention in _found_in(native, language):
        moved = replace(mention, start=int(mention.start * scale), end=min(len(text), int(mention.end * scale) + 1))
        is_known = any(other.entity == mention.entity and (other.value == mention.value or other.overlaps(moved)) for other in mentions)
        if not is_known and len(not_over([moved], mentions)) == 1:
            mentions.append(moved)
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _without_never(text: str, language: str | None) -> str:
    """The text with gaps for words that are no names, which in their own script may be spelt like one: Arabic `thani` is no Asan."""
    never = never_words(language) if language else frozenset()
    return _LATIN_WORD.sub(lambda match: " " * len(match.group()) if fold(match.group()) in never else match.group(), text)


def _found_in(text: str, language: str | None) -> tuple[Mention, ...]:
    mentions = find_catalog_names(text, language)
    for finder in FINDERS:
        mentions += not_over(finder(text, language), mentions)
    nationality = next((str(mention.value) for mention in mentions if mention.entity == "nationality"), None)
    mentions += not_over(find_contacts(text, language, nationality), mentions)
    return tuple(mentions + not_over(find_people(text, language), mentions))
