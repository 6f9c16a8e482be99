"""Whether a country in a message is where the patient goes to or comes from, or only an adjective of a clinic or a language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.registry import languages
from concierge.understanding.finds import Find
from concierge.understanding.lexicon import Reading
from concierge.understanding.phrases import phrases

DESTINATIONS = frozenset({"KR", "CN", "RU"})
"""Countries with facilities in the catalog; a mention of another one can only be an origin."""
NEAR = 3
"""Tokens before and after in which a clinic is looked for."""
FAR = 5
"""Tokens before and after in which a word like "speak" is looked for."""
SENTENCE = 4
"""Tokens from which on a country that is not said to be the origin is one that somebody travels to."""
LONGEST_SMALL = 4
"""Letters of a small word ("my", "at me") that may stand between a passport and its country."""
SHORT = 2
"""Tokens of a message that says hardly more than the language."""


def entity_of(find: Find, reading: Reading) -> str | None:
    """`country`, `nationality`, `language` when the adjective belongs to somebody who should speak it; None for a clinic's adjective."""
    code = find.phrase.id
    before, after = _around(find, reading)
    is_only_demonym = find.phrase.words not in _country_words()
    is_person = is_only_demonym and _means_people(find)
    is_person = (
        is_person
        or _has(reading, "citizen", (*_own(reading, before)[:1], *_within(find, reading), *after[:2]))
        or _has(reading, "citizen_of", (*before[:1], *_within(find, reading)))
        or _follows_passport(reading, _own(reading, before))
    )
    comes_from = is_person or _has(reading, "from", (*before[:2], *_within(find, reading)))
    goes_to = _has(reading, "toward", before[:1]) or _has(reading, "toward_after", (*_within(find, reading), *after[:1]))
    goes_to = goes_to or (not is_only_demonym and (_begins_with_in(find, reading) or _has(reading, "within", before[:1])))
    if goes_to and code in DESTINATIONS and not is_only_demonym:
        return "country"  # also in "the price in Korea please", where the last word could as well be about a language
    follows = [index for index in after if not reading.get(index, "within")]  # "in Chinese" wants a language, "China in mind" none
    near = (*before, *follows) if is_only_demonym or code not in DESTINATIONS else follows[:1] if follows[:1] == after[:1] else ()
    if not comes_from and not goes_to and _has(reading, "tongue", near):
        return "language"
    if code not in DESTINATIONS:
        if _has(reading, "care", after[:1]) and not comes_from:
            return None
        return "nationality" if comes_from or is_only_demonym or len(reading.tokens) < SENTENCE else "country"
    if is_only_demonym and not comes_from and _has(reading, "care", (*before[:NEAR], *after[:NEAR])):
        return "country"
    return "nationality" if comes_from or is_only_demonym else "country"


def _own(reading: Reading, before: Sequence[int]) -> Sequence[int]:
    """The tokens before, unless the nearest belongs to another people: in "монгол хүн Хятадад" only the Mongolian is a person."""
    is_of_other = tuple(reading.text(index) for index in before[1::-1]) in _peoples()
    return () if is_of_other else before


def _follows_passport(reading: Reading, before: Sequence[int]) -> bool:
    """Whether "passport" stands before with nothing but small words between: `паспорт у меня российский`."""

    def is_small(index: int) -> bool:
        word = reading.text(index)
        return word.isalpha() and len(word) <= LONGEST_SMALL and not reading.get(index, "citizen")

    return _has(reading, "citizen", before[len(list(takewhile(is_small, before))) :][:1])


def _means_people(find: Find) -> bool:
    """Whether the word itself is a plural of persons: "Russians" are no Russian hospital."""
    endings = tuple(fold(ending) for code in languages() for ending in str(grammar(code).get("people_endings", "")).split())
    return find.phrase.words[-1].endswith(endings)


def is_tongue(find: Find, reading: Reading) -> bool:
    """Whether a word for a language is one: `по-русски` is by itself, a bare adjective needs a word like "speak" near."""
    text = " ".join(find.phrase.words)
    is_clear = (
        len(find.phrase.words) > 1
        or "-" in text
        or "\u4e00" <= max(text) <= "\u9fff"
        or text.startswith(("بال", "русскоязыч", "русскоговор", "англоязыч", "англоговор", "арабоязыч", "монголоязыч"))
        or text.endswith(("аар", "оор", "ээр"))
    )
    before, after = _around(find, reading)
    return is_clear or len(reading.tokens) <= SHORT or _has(reading, "tongue", (*before, *after))


def _begins_with_in(find: Find, reading: Reading) -> bool:
    """Whether a word like "in" is written as one with the place: بكوريا."""
    prefixes = [fold(prefix) for code in languages() for prefix in str(grammar(code).get("toward_prefixes", "")).split()]
    first, *others = [reading.text(index) for index in _within(find, reading)] or [""]
    return any(first.startswith(prefix) and (first.removeprefix(prefix), *others) in _country_words() for prefix in prefixes)


def _has(reading: Reading, kind: str, indexes: Iterable[int]) -> bool:
    return any(reading.get(index, kind) for index in indexes)


def _within(find: Find, reading: Reading) -> list[int]:
    return [index for index, token in enumerate(reading.tokens) if find.start <= token.start and token.end <= find.end]


def _around(find: Find, reading: Reading) -> tuple[list[int], list[int]]:
    before = [index for index, token in enumerate(reading.tokens) if token.end <= find.start][-FAR:]
    after = [index for index, token in enumerate(reading.tokens) if token.start >= find.end][:FAR]
    return before[::-1], after


@lru_cache(maxsize=1)
def _peoples() -> frozenset[tuple[str, ...]]:
    """A people and the word for a person or a passport."""
    return frozenset(phrase.words for phrase in phrases() if phrase.kind == "nationality" and len(phrase.words) > 1)


@lru_cache(maxsize=1)
def _country_words() -> frozenset[tuple[str, ...]]:
    return frozenset(phrase.words for phrase in phrases() if phrase.kind == "country")
