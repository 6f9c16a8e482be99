"""A message as its language is properly written: Latin letters brought into the script, missing ө and ү put back.

Only a reading aid for the encoder and the classifier, which know the proper spelling best; nobody is shown the result. A word takes the
spelling of a word in our examples that sounds the same, else its letters are replaced one by one by data/<language>/latin.yml.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from concierge.languages.folding import fold
from concierge.languages.pinyin import to_characters
from concierge.languages.profiles import example_words
from concierge.languages.registry import DATA
from concierge.languages.transliteration import consonants, skeleton, sounds

_WORD = re.compile(r"(?<![\w@./])(?:[235-9](?=[a-z]))?[^\W\d_]+(?:['’]?[2-9]*[^\W\d_]+)*(?:[2-9](?!\d))?(?![\w@])", re.IGNORECASE)
_LATIN = re.compile(r"[a-zäöü0-9'’]+")
SHORTEST_ALIKE = 3
"""Letters from which on a word may take the spelling of one that sounds the same."""


@dataclass(frozen=True)
class _Spelling:
    """How one language is typed in Latin letters, and how its words are spelt."""

    letters: dict[str, str]
    sound: Callable[[str], str]
    by_sound: dict[str, str]
    by_fold: dict[str, str]
    front: frozenset[str]
    fronted: dict[int, str]


def to_native(language: str | None, text: str) -> str:
    """`sain bna uu` becomes `сайн бна уу` when the language is Mongolian; unchanged for a language without latin.yml."""
    spelling = _spelling(language or "")
    if spelling is None:
        return text
    if not spelling.letters:
        return to_characters(text)
    return _WORD.sub(lambda match: _word(match.group(), spelling), text)


def _word(word: str, spelling: _Spelling) -> str:
    lower = word.lower()
    if not _LATIN.fullmatch(lower):
        return _put_back(lower, spelling) if spelling.fronted else word
    if word.isupper() and len(word) <= 4:
        return word  # MRI, VIP
    alike = spelling.by_sound.get(spelling.sound(lower)) if len(lower) >= SHORTEST_ALIKE else None
    return alike or _put_back(_letter_by_letter(lower, spelling.letters), spelling)


def _letter_by_letter(word: str, letters: dict[str, str]) -> str:
    out, at = "", 0
    while at < len(word):
        piece = next((word[at : at + length] for length in (4, 3, 2) if word[at : at + length] in letters), word[at])
        out += letters.get(piece, piece)
        at += len(piece)
    return out


def _put_back(word: str, spelling: _Spelling) -> str:
    """Letters that are often left out come back where a known word has them, or where the word's other vowels ask for them."""
    if not spelling.fronted:
        return word
    known = spelling.by_fold.get(fold(word))
    if known is not None:
        return known
    return word.translate(spelling.fronted) if spelling.front & set(word) else word


@cache
def _spelling(language: str, folder: Path = DATA) -> _Spelling | None:
    path = folder / language / "latin.yml"
    if not language or not path.is_file():
        return None
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    letters = {str(latin): str(native or "") for latin, native in told["letters"].items()}
    sound = {"skeleton": skeleton, "consonants": consonants}[told.get("alike", "skeleton")]
    harmony = told.get("harmony") or {}
    words = [(word, count) for word, count in example_words().get(language, {}).items() if count > 1]
    return _Spelling(
        letters,
        sound,
        _most_frequent((sound(sounds(word)), word, count) for word, count in words if not word.isascii() and len(word) >= SHORTEST_ALIKE),
        _most_frequent((fold(word), word, count * (1 + 2 * (fold(word) != word))) for word, count in words),
        frozenset(harmony.get("front", "")),
        str.maketrans(harmony.get("becomes", {})),
    )


def _most_frequent(told: Any) -> dict[str, str]:
    counts: dict[str, Counter[str]] = {}
    for key, word, count in told:
        if key:
            counts.setdefault(key, Counter())[word] += count
    return {key: counter.most_common(1)[0][0] for key, counter in counts.items()}
