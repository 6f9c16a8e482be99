"""How words look when they are typed in Latin letters: every spelling that is in use, and the one skeleton that those spellings share."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

import yaml

from concierge.languages.registry import DATA

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
    "ь": "", "э": "e", "ю": "yu", "я": "ya", "х": "h", "ы": "y",
}  # fmt: skip
_CYRILLIC = re.compile(r"[а-яёөү]")
_SKELETON = (
    (re.compile(r"[ʻʼ’'`-]"), ""), (re.compile(r"shch|sch"), "sh"), (re.compile(r"kh|x"), "h"), (re.compile(r"tz|ts"), "c"),
    (re.compile(r"zh|dj|j"), "j"), (re.compile(r"ph"), "f"), (re.compile(r"w"), "v"),
    (re.compile(r"(?<=[aeiouv])[yi](?=[aeou])|y(?=[aeou])"), ""), (re.compile(r"[yi]+"), "i"), (re.compile(r"eo|oo|ou|[ouöü]"), "u"),
    (re.compile(r"(?<=[^aeiu])v(?=[^aeiu]|$)|^v(?=[^aeiu])"), "u"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def _table(spelling: dict[str, str]) -> dict[int, str]:
    return {ord(letter): latin for letter, latin in {**_COMMON, **spelling}.items()}


def to_latin(language: str, text: str) -> tuple[str, ...]:
    """The usual spellings of a Cyrillic text in Latin letters; none for a language or a text without Cyrillic."""
    lower = text.lower()
    if not _CYRILLIC.search(lower):
        return ()
    return tuple(lower.translate(_table(spelling)) for spelling in _spellings(language))


@cache
def _spellings(language: str, folder: Path = DATA) -> tuple[dict[str, str], ...]:
    """The habits of data/<language>/latin.yml; none when there is no such file."""
    path = folder / language / "latin.yml"
    if not path.is_file():
        return ()
    return tuple(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader).get("spellings") or ())  # noqa: S506 only strings


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """What the spellings of one word in Latin letters have in common: `khöldööd`, `holdood` and `huldvvd` come out alike.

    Expects folded Latin letters (lower case, no accents).
    """
    for pattern, instead in _SKELETON:
        word = pattern.sub(instead, word)
    return word


_ARABIC_SOUNDS = str.maketrans({
    "ا": "", "أ": "2", "إ": "2", "آ": "2", "ء": "2", "ئ": "2", "ؤ": "2", "ى": "", "و": "w", "ي": "y", "ة": "t", "ب": "b", "ت": "t",
    "ث": "s", "ج": "g", "ح": "7", "خ": "5", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s", "ش": "$", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "ع": "3", "غ": "8", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
})  # fmt: skip
_CONSONANTS = (
    (re.compile(r"3'|gh"), "8"), (re.compile(r"7'|kh"), "5"), (re.compile(r"sh|ch"), "$"), (re.compile(r"th"), "s"),
    (re.compile(r"dh"), "d"), (re.compile(r"6"), "t"), (re.compile(r"9"), "s"), (re.compile(r"[jg]"), "g"),
    (re.compile(r"[qk]|c(?!h)"), "k"), (re.compile(r"p"), "b"), (re.compile(r"v"), "f"), (re.compile(r"(?<=.)[wy](?=.)|2"), ""),
    (re.compile(r"[aeiou'’]+"), ""), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def sounds(word: str) -> str:
    """A word of a Cyrillic or Arabic script in Latin letters, in one fixed spelling."""
    lower = word.lower()
    if _CYRILLIC.search(lower):
        return lower.translate(_table({"ж": "j", "ө": "o", "ү": "u"}))
    return lower.translate(_ARABIC_SOUNDS)


@lru_cache(maxsize=50_000)
def consonants(word: str) -> str:
    """What the spellings of an Arabic word in Latin letters have in common: `zera3et`, `zra3a` and `زراعة` share their consonants."""
    for pattern, instead in _CONSONANTS:
        word = pattern.sub(instead, word)
    return word
