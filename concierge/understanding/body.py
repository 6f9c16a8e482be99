"""The field of medicine that a part of the body or an illness points to: no entity, but a lead when nothing else is said."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from concierge.languages.folding import fold
from concierge.languages.registry import languages
from concierge.languages.transliteration import to_latin
from concierge.understanding.phrases import body_words, never_words, words_in
from concierge.understanding.stems import SHORTEST, stems


def fields_of(text: str, language: str | None) -> tuple[str, ...]:
    """Ids of specialties, in the order in which the message names what belongs to them; every language but an unknown one's is searched."""
    folded = fold(text)
    found = dict(_han(folded)) if language in {"zh", None} else {}
    told = words_in(folded)
    for code in [language] if language in languages() else languages():
        other = never_words(str(code))  # "it hurts" is no knee, though its stem is
        for words, specialty in _phrases(str(code)).items():
            for start in range(len(told) - len(words) + 1):
                here = told[start : start + len(words)]
                if not other & {*here} and all(_same(one, same, str(code)) for one, same in zip(here, words, strict=True)):
                    found.setdefault(start, specialty)
    return tuple(dict.fromkeys(found[place] for place in sorted(found)))


def _same(one: str, other: str, code: str) -> bool:
    """Whether two words are forms of one; a stem of two letters ("وين" and "عين" both leave "ين") proves nothing.

    Nor does the sound in a language with Latin letters of its own, where "how long" is no lung.
    """
    shared = (stem for stem in stems(one) & stems(other) if not (stem.startswith("~") and _has_latin_letters(code)))
    return one == other or any(len(stem.lstrip("~+-")) >= SHORTEST for stem in shared)


@cache
def _has_latin_letters(code: str) -> bool:
    return all(word.isascii() for words in _phrases(code) for word in words)


@cache
def _phrases(code: str) -> Mapping[tuple[str, ...], str]:
    told = {specialty: [word for word in words if not _is_han(word)] for specialty, words in body_words(code).items()}
    spelt = {words_in(fold(word)): specialty for specialty, words in told.items() for word in words}
    latin = {words_in(fold(one)): specialty for specialty, words in told.items() for word in words for one in to_latin(code, word)}
    return {**latin, **spelt}


@lru_cache(maxsize=1)
def _characters() -> Mapping[str, str]:
    return {
        fold(word): specialty for code in languages() for specialty, words in body_words(code).items() for word in words if _is_han(word)
    }


def _han(folded: str) -> list[tuple[int, str]]:
    return [(folded.index(word), specialty) for word, specialty in _characters().items() if word in folded]


def _is_han(word: str) -> bool:
    return "\u4e00" <= word[0] <= "\u9fff"
