"""Packages named by most of their words: nobody types "Seoul: premium check-up" as it is printed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.names import read_names
from concierge.languages.registry import languages
from concierge.languages.transliteration import to_latin
from concierge.understanding.finds import Find
from concierge.understanding.phrases import Phrase, generic_words, place_names, words_in
from concierge.understanding.stems import stems

SHARE = 0.75
"""Part of a package's own words that must be there, in any order; rare words count more."""
SHARE_WITH_WORD = 0.55
"""The same when the message says "package"."""
GAP = 2
"""Other words that may stand between two of them."""
CHINESE_SHARE = 0.45
SHORTEST_CHINESE = 4


@dataclass(frozen=True)
class _Package:
    """A package's own words as their stems, and what each weighs; none for a Chinese name, which is compared as a whole."""

    phrase: Phrase
    words: tuple[frozenset[str], ...] = ()
    weights: tuple[float, ...] = ()


def packages_in(text: str, tokens: Sequence[re.Match[str]]) -> Iterator[Find]:
    """Packages of which enough is said."""
    keys = [stems(token.group()) for token in tokens]
    share = SHARE_WITH_WORD if any(token.group() in _bundle_words() for token in tokens) else SHARE
    for package in _packages():
        if package.words:
            yield from _in_words(package, tokens, keys, share)
        else:
            yield from _in_chinese(package, text)


@lru_cache(maxsize=1)
def _packages() -> tuple[_Package, ...]:
    return tuple(package for code in languages() for package in _packages_of(code))


def _packages_of(code: str) -> Iterator[_Package]:
    common = {stem for word in generic_words(code) for stem in stems(word)}
    named: list[tuple[Phrase, list[frozenset[str]]]] = []
    for known in read_names("package", code).values():
        folded = fold(known.name)
        if re.search(r"[\u4e00-\u9fff]", folded):
            yield _Package(Phrase("package", known.id, (folded,), code, is_name=True))
            continue
        own = [word for word in words_in(folded) if not stems(word) & common]
        named.append((Phrase("package", known.id, tuple(own), code, is_name=True), [_keys(word, code) for word in own]))
    counts = Counter(stem for _, words in named for stem in frozenset().union(*words))
    for phrase, words in named:
        if len(words) > 1:
            weights = [math.log((len(named) + 1) / max(counts[stem] for stem in word)) for word in words]
            yield _Package(phrase, tuple(words), tuple(weight / sum(weights) for weight in weights))


def _keys(word: str, code: str) -> frozenset[str]:
    """Stems of a word as it is written, and as it is typed in Latin letters."""
    return stems(word).union(*(stems(fold(latin)) for latin in to_latin(code, word)))


def _in_words(package: _Package, tokens: Sequence[re.Match[str]], keys: Sequence[frozenset[str]], share: float) -> Iterator[Find]:
    said: dict[int, int] = {}
    for place, stems_here in enumerate(keys):
        if said and place > max(said) + GAP + 1:
            yield from _enough(package, tokens, said, share)
            said = {}
        number = next((n for n, word in enumerate(package.words) if n not in said.values() and stems_here & word), None)
        if number is not None:
            said[place] = number
    yield from _enough(package, tokens, said, share)


def _enough(package: _Package, tokens: Sequence[re.Match[str]], said: dict[int, int], share: float) -> Iterator[Find]:
    if len(said) > 1 and sum(package.weights[number] for number in said.values()) >= share:
        yield Find(tokens[min(said)].start(), tokens[max(said)].end(), package.phrase)


@lru_cache(maxsize=1)
def _bundle_words() -> frozenset[str]:
    return frozenset(fold(word) for code in languages() for word in grammar(code).get("bundle", ()))


def _in_chinese(package: _Package, text: str) -> Iterator[Find]:
    name = package.phrase.words[0]
    match = SequenceMatcher(None, text, name, autojunk=False).find_longest_match(0, len(text), 0, len(name))
    said = text[match.a : match.a + match.size]
    if match.b == 0 and match.size >= max(SHORTEST_CHINESE, CHINESE_SHARE * len(name)) and said not in place_names(package.phrase.language):
        yield Find(match.a, match.a + match.size, package.phrase)
