"""The sights that a message names by a word of their names: "put the palace in", "can he walk at Gamcheon?"."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Attraction
from concierge.context.stemming import stems_of
from concierge.languages.folding import fold
from concierge.languages.names import read_names
from concierge.languages.profiles import folded_words
from concierge.understanding.phrases import words_in

LONG_STEM = 5
"""Letters of a word that may name a sight; shorter ones are words of everyday speech."""
LONG_HAN = 3
"""Chinese characters that may."""
_HAN = re.compile(r"[\u4e00-\u9fff]+")


def named_sights(catalog: Catalog, text: str, language: str, city: str | None = None) -> tuple[Attraction, ...]:
    """The sights of a city, or of all cities, that the text names by a word that no other of them has, nor a city's name.

    Of all cities, a word of everyday speech ("beach") names none.
    """
    sights = [sight for sight in catalog.attractions.values() if city in (None, sight.city)]
    told = _marks(text if city else _rare(text))
    names = {sight.id: _marks_of("attraction", sight.id, language) - _marks_of("city", sight.city, language) for sight in sights}
    shared = Counter(mark for marks in names.values() for mark in marks)
    return tuple(sight for sight in sights if any(shared[mark] == 1 for mark in names[sight.id] & told))


@cache
def _marks_of(kind: str, known: str, language: str) -> frozenset[str]:
    named = read_names(kind, language)
    return _marks(named[known].name) if known in named else frozenset()


def _marks(text: str) -> frozenset[str]:
    """The long stems of a text, and its Chinese characters by threes."""
    threes = {run[at : at + LONG_HAN] for run in _HAN.findall(fold(text)) for at in range(len(run) - LONG_HAN + 1)}
    return frozenset(stem for stem in stems_of(text, LONG_STEM) if not _HAN.search(stem)) | threes


def _rare(text: str) -> str:
    """The words of a text that nobody's example of a message holds."""
    return " ".join(word for word in words_in(fold(text)) if not any(word in words for words in folded_words().values()))
