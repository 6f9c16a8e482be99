"""How words look when they are typed in Latin letters: every spelling that is in use, and the one skeleton that those spellings share."""

from __future__ import annotations

import re
from functools import lru_cache

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "х": "h", "ы": "y",
}  # fmt: skip
_SPELLINGS: dict[str, tuple[dict[str, str], ...]] = {
    "ru": ({"ж": "zh", "х": "kh", "щ": "shch", "й": "y"}, {"ж": "j", "я": "ia", "ю": "iu", "ч": "4", "ш": "w"}, {"ж": "zh", "я": "ja", "ю": "ju", "й": "j"}),
    "mn": (
        {"ж": "j", "ө": "u", "ү": "u", "ы": "ii", "ь": "i", "е": "ye"},
        {"ж": "j", "ө": "o", "ү": "v", "в": "w", "ц": "c", "ы": "ii", "ь": "i"},
        {"ж": "zh", "ө": "ö", "ү": "ü", "х": "kh", "ы": "y", "й": "y"},
    ),
}  # fmt: skip
_CYRILLIC = re.compile(r"[а-яёөү]")
_SKELETON = (
    (re.compile(r"[ʻʼ’'`-]"), ""), (re.compile(r"shch|sch"), "sh"), (re.compile(r"kh|x"), "h"), (re.compile(r"tz|ts"), "c"), (re.compile(r"zh|dj|j"), "j"),
    (re.compile(r"ph"), "f"), (re.compile(r"w"), "v"), (re.compile(r"(?<=[aeiouv])[yi](?=[aeou])|y(?=[aeou])"), ""), (re.compile(r"[yi]+"), "i"),
    (re.compile(r"eo|oo|ou|[ouöü]"), "u"), (re.compile(r"(?<=[^aeiu])v(?=[^aeiu]|$)|^v(?=[^aeiu])"), "u"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def to_latin(language: str, text: str) -> tuple[str, ...]:
    """The usual spellings of a Cyrillic text in Latin letters; none for a language or a text without Cyrillic."""
    lower = text.lower()
    if language not in _SPELLINGS or not _CYRILLIC.search(lower):
        return ()
    return tuple(lower.translate(str.maketrans({**_COMMON, **spelling})) for spelling in _SPELLINGS[language])


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """What the spellings of one word in Latin letters have in common: `khöldööd`, `holdood` and `huldvvd` come out alike.

    Expects folded Latin letters (lower case, no accents).
    """
    for pattern, instead in _SKELETON:
        word = pattern.sub(instead, word)
    return word
