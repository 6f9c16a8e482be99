"""Words by which a message asks for one part of an answer: data/<language>/cues/<what they are about>.yml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import yaml

from concierge.languages.folding import fold
from concierge.languages.registry import DATA, languages

_HAN = re.compile(r"[\u4e00-\u9fff]")
SHORTEST_STEM = 4
"""Letters of a beginning, with its mark, that more than any word must have."""
_LETTER = r"[^\W\u4e00-\u9fff]"
"""A letter of a word that is apart from the next by a space; a Latin word may stand right within Chinese: 有halal餐吗."""
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_PREFIX = r"(?:و|ف|ب|ل|ال|وال|بال|لل)?"


def cues(folded: str, language: str | None, kind: str) -> tuple[tuple[int, int], ...]:
    """Where words of a kind stand in a folded text; of every language when the message's is none that we speak.

    >>> cues(fold("without the gastroscopy"), "en", "left_out")
    ((0, 7),)
    """
    known = [language] if language in languages() else languages()
    patterns = [pattern for code in known if (pattern := _pattern(str(code), kind)) is not None]
    return tuple(sorted(match.span() for pattern in patterns for match in pattern.finditer(folded)))


def is_denied(folded: str, language: str | None, kinds: Iterable[str]) -> bool:
    """Whether a message denies, or takes back with a "but", what words of some kinds say in it: a word for that stands outside them all."""
    left = list(folded)
    for kind in kinds:
        for start, end in cues(folded, language, kind):
            left[start:end] = " " * (end - start)
    return bool(cues("".join(left), language, "denied"))


def words_of(code: str, kind: str, folder: Path = DATA) -> tuple[str, ...]:
    """The words of a kind in one language; none when it has no such words, or no files."""
    return _kinds(code, folder).get(kind, ())


def is_cue_word(word: str, language: str | None) -> bool:
    """Whether a word stands in words of any kind, so that it is one of everyday speech: "surgery", "потом"."""
    known = [language] if language in languages() else languages()
    folded = fold(word)
    return any(folded in whole or folded.startswith(stems) for whole, stems in (_single_words(str(code)) for code in known))


@cache
def _single_words(code: str, folder: Path = DATA) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words that all kinds are made of, and the beginnings of those with an open ending; of names of families none."""
    told = [word for kind, words in _kinds(code, folder).items() if kind != "family_name" for one in words for word in one.split()]
    stems = tuple(fold(word[:-1]) for word in told if word.endswith("~") and len(word) > SHORTEST_STEM)
    return frozenset(fold(word) for word in told if not word.endswith("~")), stems


@cache
def _kinds(code: str, folder: Path) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted((folder / code / "cues").glob("*.yml")):
        told = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 `no` is a word
        found |= {kind: tuple(map(str, words)) for kind, words in told.items()}
    return found


@cache
def _pattern(code: str, kind: str, folder: Path = DATA) -> re.Pattern[str] | None:
    words = sorted(words_of(code, kind, folder), key=len, reverse=True)
    return re.compile("|".join(map(_of_word, words))) if words else None


def _of_word(word: str) -> str:
    pattern = re.escape(fold(word.rstrip("~"))) + (r"\w*" if word.endswith("~") else "")
    if _HAN.match(word):
        return pattern
    return rf"(?<!{_LETTER}){_ARABIC_PREFIX if _ARABIC.match(word) else ''}{pattern}(?!{_LETTER})"
