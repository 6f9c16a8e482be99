"""Fingers on a keyboard: a text that is no language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from concierge.languages.profiles import vocabulary, words_of

VOWELS = frozenset("aeiouy")
CYRILLIC = re.compile("[а-яёөү]+")
"""Letters of Russian and Mongolian: pairs with others are strange in our examples, but not in the languages that have them."""
STRANGE = 0.4
"""Share of the pairs of letters that no word of the examples has from which words are none; of 3,463 messages of the tests none has it."""
ENOUGH = 6
"""Pairs of letters from which that share says something."""


def is_noise(text: str) -> bool:
    """Whether a text is fingers on a keyboard: words that nobody wrote in the examples, without a vowel or made of strange pairs."""
    words = words_of(text)
    strange = [word for word in words if not vocabulary().get(word)]
    is_without_vowel = len(strange) > 1 and all(word.isascii() and not VOWELS & set(word) for word in words)
    return is_without_vowel or (bool(words) and len(strange) == len(words) and _is_strange(words))


def _is_strange(words: list[str]) -> bool:
    pairs = [pair for word in words for pair in _pairs(word)]
    is_spelt = all(CYRILLIC.fullmatch(word) for word in words)
    return is_spelt and len(pairs) >= ENOUGH and sum(pair not in _usual_pairs() for pair in pairs) >= STRANGE * len(pairs)


def _pairs(word: str) -> Iterator[str]:
    framed = f" {word} "
    return (framed[at : at + 2] for at in range(len(framed) - 1))


@lru_cache(maxsize=1)
def _usual_pairs() -> frozenset[str]:
    return frozenset(pair for word in vocabulary() for pair in _pairs(word))
