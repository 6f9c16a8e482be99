"""The stems that a word may have: Russian by dictionary, Mongolian and Arabic by endings and prefixes, Latin letters by sound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

import pymorphy3

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.registry import languages
from concierge.languages.transliteration import skeleton

LONGEST_TAIL = 4
"""Letters of an ending that follows an abbreviation by a hyphen."""
SHORTEST = 3
"""Letters that a stem keeps at least."""
_CYRILLIC = re.compile(r"[а-я]")
_LATIN = re.compile(r"[a-z]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_VERBS = frozenset({"VERB", "INFN", "GRND", "ADVB", "PREP", "CONJ", "PRCL"})
_LAST_VOWELS = re.compile(r"[аеиоуыэюя]+$")
_VOWEL_GAP = re.compile(r"(?<=[^аеиоуыэюя])[аоуэе](?=[^аеиоуыэюя]$)")


@lru_cache(maxsize=1)
def _russian() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=50_000)
def stems(word: str) -> frozenset[str]:
    """Every stem of a folded word, itself included; two words are forms of one when they share a stem.

    A stem in Latin letters is marked by `~`, an Arabic one that lost an ending by `-` (what is no name of a place may lose
    its ending too), a Cyrillic one without its last vowels by `+` (the dictionary does not know every place: в Санье).
    """
    found = {word}
    head, _, tail = word.partition("-")
    if tail and len(tail) <= LONGEST_TAIL:
        found.add(head)  # УБ-аас, MRI-g
    if _CYRILLIC.match(word):
        if len(word) >= SHORTEST:
            found |= {fold(parse.normal_form) for parse in _russian().parse(word)[:3] if parse.tag.POS not in _VERBS}
            found |= {f"+{bare}" for bare in [_LAST_VOWELS.sub("", word)] if len(bare) > SHORTEST}
        found |= _without_endings(word, _endings("word_endings"))
        found |= {_VOWEL_GAP.sub("", stem) for stem in found if len(stem) > SHORTEST + 1}
    elif _ARABIC.match(word):
        found |= _arabic(word)
    elif _LATIN.match(word):
        found |= {"~" + skeleton(stem) for stem in {word} | _without_endings(word, _endings("latin_word_endings")) if len(stem) > SHORTEST}
    return frozenset(found)


def is_russian_word(word: str) -> bool:
    """Whether the Russian dictionary has this form."""
    return bool(_CYRILLIC.match(word)) and bool(_russian().word_is_known(word))


def is_common_russian(word: str) -> bool:
    """Whether the Russian dictionary has this form and knows it as no place."""
    return is_russian_word(word) and not any("Geox" in parse.tag for parse in _russian().parse(word))


@cache
def _endings(kind: str) -> tuple[str, ...]:
    """Endings or prefixes that the languages' grammar.yml tell, the longest first; folded, as the words are."""
    told = {fold(ending) for code in languages() for ending in str(grammar(code).get(kind, "")).split()}
    return tuple(sorted(told, key=len, reverse=True))


def _without_endings(word: str, endings: Iterable[str]) -> set[str]:
    return {word[: -len(ending)] for ending in endings if word.endswith(ending) and len(word) - len(ending) >= SHORTEST}


def _arabic(word: str) -> set[str]:
    bare = {word} | {
        word[len(prefix) :] for prefix in _endings("prefixes") if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST - 1
    }
    return bare | {f"-{shorter}" for stem in bare for shorter in _without_endings(stem, _endings("word_endings"))}
