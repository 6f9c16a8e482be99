"""The grammar words of data/<language>/grammar.yml, and a message cut into tokens that know their readings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein

from concierge.languages.folding import Folded, fold, fold_with_offsets
from concierge.languages.grammar import grammar
from concierge.languages.known_words import languages_of
from concierge.languages.registry import DATA, languages
from concierge.understanding.chinese import NUMERALS, chinese_number

LONGEST_ENDING = 6
LONGEST_PHRASE = 4
"""Words of the longest entry."""
LONGEST_HAN = 6
SHORTEST_MONTH = 6
"""Letters from which on the name of a month may be misspelt."""
_PIECE = re.compile(r"\d+(?:[.,]\d+)*|[\u3007\u4e00-\u9fff]+|[^\W\d_\u4e00-\u9fff]+(?:[-'’][^\W\d_\u4e00-\u9fff]+)*|[^\w\s]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_PIECE_OF_ARABIZI = re.compile(r"(?<![a-z\d])[2356789]?[a-z]+(?:[2356789]+[a-z]+)*[2356789]?(?!\d)|" + _PIECE.pattern)
"""The same where digits stand for letters: `wa7ed`, `3oyoon`."""
_ARABIC_PREFIXES = ("وال", "بال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ه", "ك")
Readings = Mapping[str, Any]


@dataclass(frozen=True)
class Token:
    """A piece of a folded message: its text, offsets in the folded text, and its readings, as `{"unit": "W"}`."""

    text: str
    start: int
    end: int
    readings: Readings = field(default_factory=dict)

    def get(self, reading: str) -> Any:
        """The value of one reading, or None."""
        return self.readings.get(reading)


class Lexicon:
    """Entries by their folded words; an entry with an open ending is kept by its stem."""

    def __init__(self) -> None:
        """Begin empty."""
        self.whole: dict[str, dict[str, Any]] = {}
        self.stems: dict[str, dict[str, Any]] = {}

    def add(self, entry: str, reading: str, value: Any, *, is_own: bool) -> None:
        """Add one entry; a word of another language never changes the meaning of one of our own."""
        table, word = (self.stems, entry[:-1]) if entry.endswith("~") else (self.whole, entry)
        key = " ".join(fold(word).split())
        if key and (is_own or (key not in self.whole and key not in self.stems)):
            table.setdefault(key, {}).setdefault(reading, value)

    def find(self, phrase: str) -> Readings | None:
        """Readings of a word or phrase, with an ending or an Arabic prefix if need be."""
        found = self.whole.get(phrase) or self._by_stem(phrase)
        if found is None and "\u0600" < phrase[:1] < "\u06ff":
            for prefix in _ARABIC_PREFIXES:
                if phrase.startswith(prefix) and len(phrase) > len(prefix) + 2:  # باب is a door, not "in August"
                    rest = phrase[len(prefix) :]
                    found = self.whole.get(rest) or self.whole.get("ال" + rest) or self._by_stem(rest)
                    if found is not None:
                        return {**found, "prefix": prefix}
        return found

    @cached_property
    def _months(self) -> tuple[tuple[str, dict[str, Any], int], ...]:
        """Names of months that may be misspelt, with their readings and how long an ending they may carry."""
        tables = ((self.whole, 0), (self.stems, 2))
        found = ((name, told, ending) for table, ending in tables for name, told in table.items() if "months" in told)
        return tuple(one for one in found if len(one[0]) >= SHORTEST_MONTH - 1)

    def misspelt_month(self, word: str) -> Readings | None:
        """Readings of the one month whose name is a letter away: `febuary`, `январе`, `ينايرر`; None for a word that is right as it is."""
        if len(word) < SHORTEST_MONTH or not word.isalpha() or languages_of(word):
            return None
        near = {
            found["months"]: found
            for name, found, ending in self._months
            if name[0] == word[0] and any(_is_a_letter_away(word[: len(word) - cut], name) for cut in range(ending + 1))
        }
        return next(iter(near.values())) if len(near) == 1 else None

    def _by_stem(self, phrase: str) -> Readings | None:
        for length in range(len(phrase), max(1, len(phrase) - LONGEST_ENDING) - 1, -1):
            found = self.stems.get(phrase[:length])
            if found is not None and (length == len(phrase) or phrase[length:].isalpha()):
                return found
        return None


def _is_a_letter_away(word: str, name: str) -> bool:
    return DamerauLevenshtein.distance(word, name, score_cutoff=1) == 1


@cache
def lexicon(language: str | None, folder: Path = DATA) -> Lexicon:
    """The words of `language`, joined by those of the others that cannot be mistaken: other scripts, and English among the Latin ones."""
    made = Lexicon()
    others = [code for code in languages(folder) if code != language]
    for code in [*([language] if language in languages(folder) else []), *others]:
        for entry, reading, value in _entries(code, folder):
            is_own = code == language
            if is_own or code == "en" or not entry.isascii():
                made.add(entry, reading, value, is_own=is_own)
    return made


def _entries(code: str, folder: Path) -> Iterator[tuple[str, str, Any]]:
    for reading, entries in grammar(code, folder).items():
        if isinstance(entries, str):
            continue  # a setting, not a word
        if isinstance(entries, list):
            yield from ((entry, reading, True) for entry in entries)
        else:
            for value, words in entries.items():
                yield from ((word, reading, _value(value)) for word in words)


def _value(told: str) -> Any:
    try:
        number = float(told)
    except ValueError:
        return told
    return int(number) if number.is_integer() else number


@dataclass(frozen=True)
class Reading:
    """A message read for its grammar words."""

    folded: Folded
    tokens: tuple[Token, ...]

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offsets in the original of the tokens [first:after)."""
        return self.folded.span(self.tokens[first].start, self.tokens[after - 1].end)

    def get(self, index: int, reading: str) -> Any:
        """A reading of the token at `index`; None outside of the message."""
        return self.tokens[index].get(reading) if 0 <= index < len(self.tokens) else None

    def text(self, index: int) -> str:
        """The text of the token at `index`; empty outside of the message."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""


@lru_cache(maxsize=64)
def read(text: str, language: str | None) -> Reading:
    """Cut a message into tokens with their readings."""
    folded = fold_with_offsets(text)
    words = lexicon(language)
    pieces = list((_PIECE_OF_ARABIZI if grammar(language or "").get("digit_letters") else _PIECE).finditer(folded.text))
    tokens: list[Token] = []
    index = 0
    while index < len(pieces):
        token, used = _token(pieces, index, words)
        tokens += token
        index += used
    return Reading(folded, tuple(tokens))


def _token(pieces: list[re.Match[str]], index: int, words: Lexicon) -> tuple[list[Token], int]:
    piece = pieces[index]
    if _NUMBER.fullmatch(piece.group()):
        return _digits(pieces, index, words)
    if "\u4e00" <= piece.group()[0] <= "\u9fff" or piece.group()[0] == "〇":
        return list(_han(piece.group(), piece.start(), words)), 1
    for count in range(min(LONGEST_PHRASE, len(pieces) - index), 0, -1):
        phrase = " ".join(match.group() for match in pieces[index : index + count])
        readings = words.find(phrase) or (words.find(phrase.replace(" . ", ".")) if " . " in phrase else None)
        if readings is not None:
            return [Token(phrase, piece.start(), pieces[index + count - 1].end(), readings)], count
    return [Token(piece.group(), piece.start(), piece.end(), words.misspelt_month(piece.group()) or {})], 1


def _digits(pieces: list[re.Match[str]], index: int, words: Lexicon) -> tuple[list[Token], int]:
    """A number, its groups of three joined (`1 500 000`); or an entry that begins with a digit (`7 хоног`)."""
    piece = pieces[index]
    if index + 1 < len(pieces):
        phrase = f"{piece.group()} {pieces[index + 1].group()}"
        readings = words.find(phrase) or words.find(phrase.replace(" ", ""))
        if readings is not None:
            return [Token(phrase, piece.start(), pieces[index + 1].end(), readings)], 2
    used = 1
    while _is_group_of_three(pieces, index + used):
        used += 1
    text = "".join(match.group() for match in pieces[index : index + used])
    return [Token(text, piece.start(), pieces[index + used - 1].end(), {"digits": plain_number(text)})], used


def _is_group_of_three(pieces: list[re.Match[str]], index: int) -> bool:
    if index >= len(pieces):
        return False
    before, here = pieces[index - 1], pieces[index]
    return bool(re.fullmatch(r"\d{3}", here.group()) and re.fullmatch(r"\d{1,3}", before.group()) and here.start() == before.end() + 1)


def plain_number(text: str) -> float:
    """`1,500` and `1.500.000` have separators of thousands, `2.5` and `2,5` a decimal one."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text):
        return float(re.sub(r"[.,]", "", text))
    head, separator, tail = text.replace(",", ".").rpartition(".")
    return float(head.replace(".", "") + separator + tail)


def _han(text: str, start: int, words: Lexicon) -> Iterator[Token]:
    position = 0
    while position < len(text):
        numeral = NUMERALS.match(text, position)
        best = next((text[position : position + n] for n in range(LONGEST_HAN, 0, -1) if text[position : position + n] in words.whole), "")
        if numeral and len(numeral.group()) >= len(best) and numeral.group() != "万一":  # "in case", not 10,001
            best, readings = (
                numeral.group(),
                {
                    "digits": chinese_number(numeral.group()),
                    "is_scale": numeral.group() in "百千万亿",
                    "is_big": bool(set(numeral.group()) & set("千万亿")),
                },
            )
            readings = {**readings, **words.whole.get(best, {})}
        else:
            readings = words.whole.get(best, {})
            best = best or text[position]
        yield Token(best, start + position, start + position + len(best), readings)
        position += len(best)
