"""Fingers on a keyboard: a text that is no language."""

from __future__ import annotations

from concierge.languages.profiles import vocabulary, words_of

VOWELS = frozenset("aeiouy")


def is_noise(text: str) -> bool:
    """Whether a text is fingers on a keyboard: words in Latin letters without a vowel, several of which nobody wrote in the examples."""
    words = words_of(text)
    strange = [word for word in words if not vocabulary().get(word)]
    return len(strange) > 1 and all(word.isascii() and not VOWELS & set(word) for word in words)
