"""Whether a country in a message is where the patient goes or where the patient comes from, or only an adjective of a clinic or a language."""

from __future__ import annotations

from functools import lru_cache

from concierge.understanding.finds import Find
from concierge.understanding.lexicon import Reading
from concierge.understanding.phrases import phrases

DESTINATIONS = frozenset({"KR", "CN", "RU"})
"""Countries with facilities in the catalog; a mention of another one can only be an origin."""
NEAR = 3
"""Tokens before and after that are looked at."""


def entity_of(find: Find, reading: Reading) -> str | None:
    """`country`, `nationality`, `language`, or None when it names neither."""
    code = find.phrase.id
    before, after = _around(find, reading)
    if any(reading.get(index, "tongue") for index in (*after[:1], *before[:1])) and find.phrase.words not in _country_words():
        return "language"
    comes_from = any(reading.get(index, "from") for index in before[:2]) or any(reading.get(index, "citizen") for index in after[:2])
    is_only_demonym = find.phrase.words not in _country_words()
    is_care = is_only_demonym and any(reading.get(index, "care") for index in (*before, *after))
    if code not in DESTINATIONS:
        return "nationality"
    if is_care and not comes_from:
        return "country"
    return "nationality" if comes_from or is_only_demonym else "country"


def _around(find: Find, reading: Reading) -> tuple[list[int], list[int]]:
    before = [index for index, token in enumerate(reading.tokens) if token.end <= find.start][-NEAR:]
    after = [index for index, token in enumerate(reading.tokens) if token.start >= find.end][:NEAR]
    return before[::-1], after


@lru_cache(maxsize=1)
def _country_words() -> frozenset[tuple[str, ...]]:
    return frozenset(phrase.words for phrase in phrases() if phrase.kind == "country")
