"""The phrases by which each thing of the catalog may be named: full names, their parts, and what patients say instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import yaml
from pypinyin import lazy_pinyin

from concierge.languages.folding import fold
from concierge.languages.known_words import languages_of
from concierge.languages.names import read_names
from concierge.languages.registry import DATA, languages
from concierge.languages.transliteration import to_latin
from concierge.understanding.stems import stems

KINDS = ("facility", "package", "procedure", "specialty", "city", "country", "nationality")
SAID_KINDS = ("specialty", "procedure", "city", "facility", "nationality", "language")
_WORD = re.compile(r"[^\W\d_]+(?:[&'.’-][^\W_]+)*\d*|\d+(?:-[^\W\d_]+)?")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_BRACKETS = re.compile(r"[((（「『«\"“].*?[))）」』»\"”]")
SHORTEST_LATIN = 2
SHORTEST_OWN = 4
"""Letters of a single word that names a house by itself."""


@dataclass(frozen=True)
class Phrase:
    """One way of naming a thing: the folded words in order (a single "word" in Chinese) and in which language.

    `is_name` is false for a part of a name; `is_latin` is true when the words are another script's in Latin letters.
    """

    kind: str
    id: str
    words: tuple[str, ...]
    language: str
    is_name: bool
    is_latin: bool = False


def words_in(text: str) -> tuple[str, ...]:
    """The words of a folded text, hyphens and digits kept."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """All phrases, each once; a phrase that fits several things of one kind belongs to the first."""
    found: dict[tuple[str, str, tuple[str, ...]], Phrase] = {}
    for phrase in _all():
        is_long_enough = phrase.words and (len(phrase.words) > 1 or len(phrase.words[0]) >= SHORTEST_LATIN)
        if is_long_enough and " ".join(phrase.words) not in never_words(phrase.language):
            found.setdefault((phrase.kind, phrase.language, phrase.words), phrase)
    return tuple(found.values())


def _all() -> Iterator[Phrase]:
    for is_exact in (True, False):  # exact names first: a part of a name must not take the place of another's whole name
        for code in languages():
            for kind in KINDS:
                for known in read_names(kind, code).values():
                    for text in (known.name, *known.synonyms):
                        yield from _phrases(kind, known.id, text, code, is_exact)
            if is_exact:
                for kind, said in said_words(code).items():
                    for known_as, words in said.items():
                        for text in words:
                            yield from _phrases(kind, known_as, text, code, True)


@cache
def said_words(code: str) -> dict[str, dict[str, list[str]]]:
    """data/<language>/mentions.yml without its generic words."""
    told = _mentions(code)
    return {kind: told[kind] for kind in SAID_KINDS if kind in told}


@cache
def generic_words(code: str) -> frozenset[str]:
    """Words that many names share, so that they name nothing by themselves."""
    return frozenset(fold(word) for word in _mentions(code).get("generic", ()))


@cache
def never_words(code: str) -> frozenset[str]:
    """Words of names that mean too many other things to be taken for a mention."""
    return frozenset(fold(word) for word in _mentions(code).get("never", ()))


@cache
def body_words(code: str) -> dict[str, list[str]]:
    """Parts of the body and illnesses by the specialty that looks after them."""
    return {str(specialty): list(words) for specialty, words in _mentions(code).get("body", {}).items()}


def _mentions(code: str) -> dict[str, Any]:
    path = DATA / code / "mentions.yml"
    if not path.is_file():
        return {}
    told: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 only strings
    return told


def _phrases(kind: str, known_as: str, text: str, code: str, is_exact: bool) -> Iterator[Phrase]:
    texts = [fold(text), fold(_BRACKETS.sub(" ", text))] if is_exact else list(_parts(kind, text, code))
    texts += [text.replace("-", " ") for text in texts if "-" in text]
    for folded in texts:
        if _HAN.search(folded):
            yield Phrase(kind, known_as, (folded.replace(" ", ""),), code, is_exact)
            if len(folded) >= 3 or kind in {"city", "country"}:
                yield Phrase(kind, known_as, ("".join(lazy_pinyin(folded)).replace(" ", ""),), code, is_exact, is_latin=True)
            continue
        yield Phrase(kind, known_as, words_in(folded), code, is_exact)
    if is_exact and kind != "package":
        for latin in to_latin(code, _BRACKETS.sub(" ", text)):
            yield Phrase(kind, known_as, words_in(fold(latin)), code, is_exact, is_latin=True)


def _parts(kind: str, text: str, code: str) -> Iterator[str]:
    """What stands in brackets, alternatives, and for a house the words that are its own."""
    for inner in _BRACKETS.findall(text):
        if kind in {"procedure", "facility", "city"}:
            yield from (fold(part) for part in re.split(r"[,/;]", inner[1:-1]) if _is_telling(part, code))
    for part in re.split(r"\s/\s", _BRACKETS.sub(" ", text)):
        if kind == "facility":
            yield _own_words(part, code)
        elif part != text:
            yield fold(part)


def _is_telling(part: str, code: str) -> bool:
    """Whether a part in brackets is an abbreviation: `(LASIK)`, `(УЗИ сердца)`, not `(one eye)`."""
    return sum(letter.isupper() for letter in part) >= 2 and fold(part).strip() not in place_names(code)


def _own_words(text: str, code: str) -> str:
    """A house's name without what others have too; nothing when only a place is left."""
    folded = fold(text)
    generic, places = generic_words(code), place_names(code)
    if _HAN.search(folded):
        for word in sorted([*generic, *places], key=lambda word: (-len(word), word)):
            folded = folded.replace(word, "")
        return folded if len(folded) >= 2 else ""
    common = {stem for word in generic for stem in stems(word)}
    kept = [word for word in words_in(folded) if not stems(word) & common and not word.isdigit()]
    own = [word for word in kept if not stems(word) & _place_stems(code)]
    is_own = len(own) > 1 or (own and len(own[0]) >= SHORTEST_OWN and not languages_of(own[0]))
    return " ".join(kept) if is_own else ""


@cache
def _place_stems(code: str) -> frozenset[str]:
    return frozenset(stem for place in place_names(code) for word in words_in(place) for stem in stems(word) if len(stem) >= SHORTEST_OWN)


@cache
def place_names(code: str) -> frozenset[str]:
    """Names of cities, countries and their people in one language, folded."""
    return frozenset(
        fold(_BRACKETS.sub("", text)).strip()
        for kind in ("city", "country", "nationality")
        for known in read_names(kind, code).values()
        for text in (known.name, *known.synonyms)
    ) | frozenset(fold(word) for words in said_words(code).get("city", {}).values() for word in words)
