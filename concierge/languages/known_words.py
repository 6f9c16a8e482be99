"""Words whose language is known beforehand: small words, names of the catalog, and the endings that give a name away."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import yaml

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.names import read_names
from concierge.languages.profiles import DATA, other_languages, script_of, words_of
from concierge.languages.registry import languages
from concierge.languages.transliteration import to_latin

NAMED = ("city", "facility", "lodging", "insurance", "attraction", "package", "country")
CITIES = ("city", "country")
ENDINGS = {"cyrl": "place_endings", "latn": "latin_place_endings"}
"""Where the grammar of a language tells the case endings of a place, by script."""
SHORTEST_FORM = 4
"""Letters that an inflected name must exceed, or it could be any short word."""
_TAIL = re.compile(r"[аеиоуыэюяй]+$")


def languages_of(word: str) -> frozenset[str]:
    """The languages that have this small word, served or not; empty when it is none."""
    return _small_words().get(word, frozenset())


def has_small_chinese(text: str) -> bool:
    """Whether a short Chinese text holds a small word, so that it is more than a name."""
    return any(
        "zh" in languages_of(text[start:end]) for start in range(len(text)) for end in range(start + 1, min(len(text), start + 4) + 1)
    )


@lru_cache(maxsize=1)
def neutral() -> frozenset[str]:
    """Words of no language: `ok`, `mri`, `whatsapp`."""
    return frozenset(word.lower() for word in other_languages()["neutral"])


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Single words of the names of places, houses, insurers and packages, in every language, but for words that are small words too."""
    found = {
        word
        for kind in NAMED
        for code in languages()
        for named in read_names(kind, code).values()
        for word in _words(named.name, named.synonyms)
    }
    found |= {
        latin
        for code in languages()
        for kind in CITIES
        for named in read_names(kind, code).values()
        for latin in to_latin(code, named.name)
    }
    return frozenset(word for word in found if not languages_of(word))


def languages_of_ending(word: str) -> frozenset[str]:
    """The language whose case ending a place's name carries: `Пусанд` is Mongolian, `Пусане` Russian."""
    return _inflected().get(fold(word), frozenset())


@lru_cache(maxsize=1)
def _inflected() -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for code in languages():
        for script, kind in ENDINGS.items():
            for base in _bases(code, script) if kind in grammar(code) else ():
                for stem in (base, _TAIL.sub("", base)):
                    for ending in grammar(code)[kind].split():
                        forms.setdefault(stem + ending, set()).add(code)
    plain = {fold(named.name) for kind in CITIES for code in languages() for named in read_names(kind, code).values()}
    return {form: frozenset(codes) for form, codes in forms.items() if form not in plain and len(form) > SHORTEST_FORM}


def _bases(code: str, script: str) -> set[str]:
    bases = set()
    for kind in CITIES:
        for named in read_names(kind, code).values():
            name = fold(named.name)
            bases |= {name} if script == "cyrl" else {*to_latin(code, name)}
    if script == "latn":
        bases |= {
            fold(known.name)
            for kind in CITIES
            for other in languages()
            for known in read_names(kind, other).values()
            if known.name.isascii()
        }
    return {base for base in bases if " " not in base and script_of(base[0]) == script}


def _words(name: str, synonyms: tuple[str, ...]) -> set[str]:
    return {word for text in (name, *synonyms) for word in words_of(text)}


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    owners: dict[str, set[str]] = {}
    for code in languages():
        for word in _told(code):
            owners.setdefault(word, set()).add(code)
    for code, told in other_languages()["languages"].items():
        for word in told["words"]:
            owners.setdefault(word.lower(), set()).add(code)
    return {word: frozenset(codes) for word, codes in owners.items()}


def _told(code: str, folder: Path = DATA) -> list[str]:
    told = yaml.load((folder / code / "language.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 `no` is a word here
    return [word.lower() for word in [*(told.get("words") or []), *(told.get("latin_words") or [])]]
