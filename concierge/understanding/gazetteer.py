"""Finds the things of the catalog in a message: inflected, misspelt, in Latin letters; the longest name wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from concierge.languages.folding import Folded, fold_with_offsets
from concierge.languages.known_words import languages_of
from concierge.languages.profiles import folded_words
from concierge.understanding.finds import Find
from concierge.understanding.packages import packages_in
from concierge.understanding.phrases import Phrase, never_words, phrases
from concierge.understanding.stems import is_russian_word, stems

_TOKEN = re.compile(r"[\u4e00-\u9fff]+|[^\W\d_\u4e00-\u9fff]+(?:[&'.’-][^\W_\u4e00-\u9fff]+)*\d*|\d+(?:-[^\W\d_]+)?")
LONGEST_HAN = 24
LONGEST_PINYIN = 6
"""Syllables typed apart that may make one Chinese name."""
SHORTEST_FUZZY = 6
"""Letters from which on a word may be misspelt; shorter ones are too close to others."""
TWO_MISTAKES = 9
"""Letters from which on there may be two."""
SMALL_WORDS = frozenset({"us", "in", "it", "is", "am", "be", "do", "no", "so", "to", "at", "by", "my", "me", "he", "ok"})
"""Words of two letters that are codes of countries too."""
BARE_IN_LATIN = frozenset({"en", "zh"})
PLACES = frozenset({"city", "country", "facility"})
"""Kinds whose Arabic names keep their endings: الرياضة is sport, not Riyadh."""
SHORTEST_PINYIN = 5


@dataclass(frozen=True)
class _Index:
    by_stem: dict[str, list[tuple[Phrase, tuple[frozenset[str], ...]]]]
    chinese: dict[str, list[Phrase]]
    by_first_letter: dict[str, list[str]]


@lru_cache(maxsize=1)
def _index() -> _Index:
    by_stem: dict[str, list[tuple[Phrase, tuple[frozenset[str], ...]]]] = {}
    chinese: dict[str, list[Phrase]] = {}
    for phrase in phrases():
        if "\u4e00" <= max(phrase.words[0]) <= "\u9fff":
            chinese.setdefault(phrase.words[0], []).append(phrase)
            continue
        keys = tuple(_name_stems(word, phrase.kind in PLACES) for word in phrase.words)
        for key in keys[0]:
            by_stem.setdefault(key, []).append((phrase, keys))
    letters: dict[str, list[str]] = {}
    for key in by_stem:
        if len(key) >= SHORTEST_FUZZY:
            letters.setdefault(key[:1], []).append(key)
    return _Index(by_stem, chinese, letters)


@cache
def _name_stems(word: str, is_place: bool) -> frozenset[str]:
    """Stems of a word of a name; short ones could be another word's, so only the word itself may be short."""
    head = word.partition("-")[0]  # of "check-up" the first half alone is another word
    kept = frozenset(stem for stem in stems(word) if stem == word or (stem != head and len(stem.lstrip("~-")) >= 4))
    if is_place:
        return frozenset(stem for stem in kept if not stem.startswith("-"))
    kept = frozenset(stem for stem in kept if not stem.startswith("+"))
    return kept | {f"-{stem}" for stem in kept if "\u0600" < stem[0] < "\u06ff"}


def find_names(text: str, language: str | None = None) -> tuple[Folded, list[Find]]:
    """Every name in the message, none over another, in the order in which they stand.

    Names in Latin letters count only in a message of their own language: `kan` is no Canada in English.
    """
    folded = fold_with_offsets(text)
    tokens = list(_TOKEN.finditer(folded.text))
    candidates = [*_in_words(tokens, language), *_in_chinese(folded.text), *_in_pinyin(tokens), *packages_in(folded.text, tokens)]
    chosen: list[Find] = []
    never = never_words(language) if language else frozenset()
    for find in sorted(candidates, key=lambda find: find.rank):
        if (
            _is_foreign(find.phrase, language)
            or _is_pronoun(find, text, folded)
            or folded.text[find.start : find.end] in never | never_words(find.phrase.language)
        ):
            continue
        if not any(find.start < other.end and other.start < find.end for other in chosen):
            chosen.append(find)
    return folded, sorted(chosen, key=lambda find: find.start)


def _is_foreign(phrase: Phrase, language: str | None) -> bool:
    return (
        language is not None
        and phrase.language != language
        and (phrase.is_latin or (phrase.words[0].isascii() and phrase.language != "en"))
    )


def _is_pronoun(find: Find, text: str, folded: Folded) -> bool:
    """`US` is a country, `us` is not."""
    start, end = folded.span(find.start, find.end)
    word = text[start:end]
    return end - start <= 2 and word.isascii() and not word.isupper() and (bool(languages_of(word)) or word in SMALL_WORDS)


def _in_words(tokens: Sequence[re.Match[str]], language: str | None) -> Iterator[Find]:
    index = _index()
    keys = [_stems_in(token.group(), language) for token in tokens]
    for first, token in enumerate(tokens):
        for key in sorted(keys[first]):  # in an order of their own: of two names that fit as well, each start must take the same
            for phrase, wanted in index.by_stem.get(key, ()):
                mistakes = _following(tokens, keys, first, wanted)
                if mistakes is not None:
                    said = tuple(match.group() for match in tokens[first : first + len(wanted)])
                    end = tokens[first + len(wanted) - 1].end()
                    yield Find(token.start(), end, phrase, mistakes or int(said != phrase.words))
        if not any(key in index.by_stem for key in keys[first]):
            yield from _misspelt(tokens, keys, first)


def _following(tokens: Sequence[re.Match[str]], keys: Sequence[frozenset[str]], first: int, wanted: Sequence[frozenset[str]]) -> int | None:
    """Whether the words after the first fit: 0 when all do as they stand, 2 when one is misspelt, None when they do not."""
    if len(wanted) > len(tokens) - first:
        return None
    mistakes = 0
    for n in range(1, len(wanted)):
        word = tokens[first + n].group()
        if not keys[first + n] & wanted[n]:
            if mistakes or len(word) < SHORTEST_FUZZY or _is_known(word) or not any(_is_near(word, key) for key in wanted[n]):
                return None
            mistakes = 2
    return mistakes


def _is_near(word: str, key: str) -> bool:
    allowed = 1 if len(word) < TWO_MISTAKES else 2
    return abs(len(key) - len(word)) <= allowed and DamerauLevenshtein.distance(word, key, score_cutoff=allowed) <= allowed


def _stems_in(word: str, language: str | None) -> frozenset[str]:
    """Stems of a word of the message; English and pinyin have no sounds to compare and no endings of ours."""
    if word.isascii() and language in BARE_IN_LATIN:
        return frozenset({word, _plural(word)})
    return stems(word)


def _plural(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _misspelt(tokens: Sequence[re.Match[str]], keys: Sequence[frozenset[str]], first: int) -> Iterator[Find]:
    """Names whose first word is a letter or two away; the words after it must fit as they stand."""
    word = tokens[first].group()
    if len(word) < SHORTEST_FUZZY or _is_known(word):
        return
    index = _index()
    for stem in sorted(keys[first], key=lambda stem: (len(stem), stem)):
        if len(stem) < SHORTEST_FUZZY or stem[0] in "~-+":
            continue
        for key in index.by_first_letter.get(stem[:1], ()):
            if _is_near(stem, key):
                for phrase, wanted in index.by_stem[key]:
                    if _following(tokens, keys, first, wanted) == 0:
                        yield Find(tokens[first].start(), tokens[first + len(wanted) - 1].end(), phrase, 2)


@lru_cache(maxsize=20_000)
def _is_known(word: str) -> bool:
    """Whether somebody's example or the Russian dictionary has this very word, so that it is spelt as it was meant."""
    return any(word in words for words in folded_words().values()) or is_russian_word(word)


def _in_chinese(text: str) -> Iterator[Find]:
    chinese = _index().chinese
    for start in range(len(text)):
        for length in range(2, min(LONGEST_HAN, len(text) - start) + 1):
            for phrase in chinese.get(text[start : start + length], ()):
                yield Find(start, start + length, phrase)


def _in_pinyin(tokens: Sequence[re.Match[str]]) -> Iterator[Find]:
    """Chinese names typed in Latin letters, with or without spaces between the syllables."""
    by_stem = _index().by_stem
    for first in range(len(tokens)):
        joined = ""
        for last in range(first, min(first + LONGEST_PINYIN, len(tokens))):
            joined += tokens[last].group()
            if not joined.isascii():
                break
            if last > first and len(joined) >= SHORTEST_PINYIN:
                for phrase, _ in by_stem.get(joined, ()):
                    if len(phrase.words) == 1:
                        yield Find(tokens[first].start(), tokens[last].end(), phrase)
