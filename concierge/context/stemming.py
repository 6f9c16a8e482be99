"""The stems of a text, by which a message is found to hold a word of a name ("put the palace in")."""

from __future__ import annotations

from concierge.languages.folding import fold
from concierge.understanding.phrases import words_in
from concierge.understanding.stems import stems


def stems_of(text: str, shortest: int = 1) -> frozenset[str]:
    """Every stem of every word, those of so many letters at least; two texts share a word when they share a stem."""
    return frozenset(stem for word in words_in(fold(text)) for stem in stems(word) if len(stem) >= shortest)
