"""A name of the catalog found in a message."""

from __future__ import annotations

from dataclasses import dataclass

from concierge.understanding.phrases import KINDS, Phrase

_ORDER = {kind: rank for rank, kind in enumerate((*KINDS, "language"))}


@dataclass(frozen=True)
class Find:
    """Folded offsets, the phrase, and how far the spelling was off: 0 as it is, 1 inflected, 2 misspelt."""

    start: int
    end: int
    phrase: Phrase
    mistakes: int = 0

    @property
    def rank(self) -> tuple[int, int, int]:
        """Longer before shorter, well spelt before misspelt, narrow kinds before wide ones."""
        return (-(self.end - self.start), self.mistakes, _ORDER[self.phrase.kind])
