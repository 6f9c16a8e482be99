"""The passport in the answer to our question for it, where more is taken for a country than elsewhere: codes, peoples, misspelt names."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import cache

from babel.core import Locale, get_global
from rapidfuzz.distance import DamerauLevenshtein

from concierge.context.mentions import Mention
from concierge.languages.folding import fold
from concierge.languages.known_words import languages_of
from concierge.languages.native import to_native
from concierge.languages.registry import languages
from concierge.understanding.lexicon import read

LANDS = frozenset({"nationality", "country", "second_nationality"})
"""Mentions beside which a message has told its country in plain words."""
CODE = (2, 3)
"""Letters of a country's code in ISO 3166."""
FEW = 4
"""Words of a message that hardly says more than the passport, so that it may be a code, or misspelt."""
MOST_HAN, LONGEST_HAN = 60, 12
"""Characters of a Chinese answer that are read, and of the longest name in it."""
LONGEST_NAME = 4
"""Words of a country's name."""
SHORTEST, TWO_MISTAKES = 5, 9
"""Letters from which on one may be wrong, or two."""
SHORTEST_HAN = 3
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)")
"""The dots of `K.S.A`."""
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_VOWEL = re.compile(r"[aeiouyаеиоуыэюяөүاوي]")


def with_passport(mentions: Sequence[Mention], text: str, language: str, known: Container[str]) -> tuple[Mention, ...]:
    """The mentions of an answer to our question for the passport, and the passport where the message names no country as we know them.

    `known` are the countries (ISO codes) whose people the catalog knows rules for.
    """
    is_told = any(mention.detail in LANDS for mention in mentions) or text.startswith("/")
    code = None if is_told else passport_in(text, language, known)
    return (*mentions, Mention("nationality", code)) if code else tuple(mentions)


def passport_in(text: str, language: str, known: Container[str]) -> str | None:
    """The country (ISO code) of a passport: by its people, its name, its code, or a name that is nearly right.

    Two letters are a code only of one of the `known` countries: "tg" is Telegram, and no Togo.

    >>> passport_in("kz", "en", {"KZ"}), passport_in("新家坡", "zh", ())
    ('KZ', 'SG')
    """
    text = _DOTTED.sub("", text)
    native = to_native(language, text) if text.isascii() else text
    for form in dict.fromkeys((text, native)):
        reading = read(form, language)
        told = [str(people) for index in range(len(reading.tokens)) if (people := reading.get(index, "peoples"))]
        if told:
            return told[0]
    words = _WORD.findall(fold(text))
    named = [code for run in _runs(words) if (code := _names(language).get(run))]
    if named or len(words) > FEW:
        return named[0] if named else None
    passports = {token.text for token in read(text, language).tokens if token.get("citizen")}
    bare = [word for word in words if word not in passports]
    code = _code(bare[0], known) if len(bare) == 1 else None  # "id card" is no Indonesia
    return code or next((near for word in words if (near := _nearly(word, language))), None)


def _runs(words: Sequence[str]) -> Iterable[str]:
    """Every run of words, the longest first; of Chinese also every run of characters."""
    for length in range(LONGEST_NAME, 0, -1):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
    for word in words:
        if _HAN.fullmatch(word):
            yield from _pieces(word[:MOST_HAN], range(min(len(word), LONGEST_HAN), 1, -1))


def _pieces(word: str, lengths: Iterable[int]) -> Iterable[str]:
    yield from (word[at : at + length] for length in lengths for at in range(len(word) - length + 1))


def _code(word: str, known: Container[str]) -> str | None:
    """A code of two or three letters that is no small word of any language: `kz`, `mng`; "no" is not Norway."""
    if len(word) not in CODE or not word.isascii() or languages_of(word):
        return None
    code = word.upper()
    aliases = get_global("territory_aliases").get(code, ())
    found = code if code in Locale("en").territories and code.isalpha() else aliases[0] if len(aliases) == 1 else None
    return found if len(word) > CODE[0] or found in known else None


def _nearly(word: str, language: str) -> str | None:
    """The one country whose name is a letter away, or two of a long one; the first letter is seldom wrong.

    Of a short name no consonant is: Susan is no Sudan.
    """
    if languages_of(word):
        return None
    is_han = bool(_HAN.fullmatch(word))
    near: dict[str, int] = {}
    for name, code in _names(language).items():
        if " " in name or name[0] not in word or len(name) < (SHORTEST_HAN if is_han else SHORTEST):
            continue
        if len(name) == SHORTEST and not is_han and _consonants(word) != _consonants(name):
            continue
        allowed = 2 if len(name) >= TWO_MISTAKES and not is_han else 1
        tried = _pieces(word, [len(name)]) if is_han else [word] if word[0] == name[0] else []
        mistakes = min((DamerauLevenshtein.distance(one, name, score_cutoff=allowed) for one in tried), default=allowed + 1)
        if mistakes <= allowed:
            near[code] = min(mistakes, near.get(code, mistakes))
    best = [code for code, mistakes in near.items() if mistakes == min(near.values())]
    return best[0] if len(best) == 1 else None


def _consonants(word: str) -> list[str]:
    """The consonants in the order of the alphabet, each once: one that is doubled or has changed places is a slip of the finger."""
    return sorted(set(_VOWEL.sub("", word)))


@cache
def _names(language: str) -> dict[str, str]:
    """Countries by their folded names in a language, and in those of ours that may stand in it."""
    codes = [*([language] if language in languages() else []), *(code for code in languages() if code != language)]
    found: dict[str, str] = {}
    for code in codes:
        for territory, name in Locale(code).territories.items():
            if territory.isalpha() and len(territory) == CODE[0]:
                found.setdefault(" ".join(_WORD.findall(fold(name))), territory)
    return {name: territory for name, territory in found.items() if name}
