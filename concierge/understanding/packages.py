"""Packages named by most of their words: nobody types "Seoul: premium check-up" as it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.names import read_names
from concierge.languages.registry import languages
from concierge.understanding.finds import Find
from concierge.understanding.phrases import Phrase, generic_words, place_names, words_in
from concierge.understanding.stems import stems

SHARE = 0.75
"""Part of a package's own words that must be there, in their order."""
SHARE_WITH_WORD = 0.6
"""The same when the message says "package"."""
GAP = 2
"""Other words that may stand between two of them."""
CHINESE_SHARE = 0.45
SHORTEST_CHINESE = 4


@dataclass(frozen=True)
class _Package:
    phrase: Phrase
    words: tuple[frozenset[str], ...]


def packages_in(text: str, tokens: Sequence[re.Match[str]]) -> Iterator[Find]:
    """Packages of which enough is said."""
    keys = [stems(token.group()) for token in tokens]
    share = SHARE_WITH_WORD if any(token.group() in _bundle_words() for token in tokens) else SHARE
    for package in _packages():
        if package.words:
            yield from _in_order(package, tokens, keys, share)
        else:
            yield from _in_chinese(package, text)


@lru_cache(maxsize=1)
def _packages() -> tuple[_Package, ...]:
    found = []
    for code in languages():
        for known in read_names("package", code).values():
            folded = fold(known.name)
            if re.search(r"[\u4e00-\u9fff]", folded):
                found.append(_Package(Phrase("package", known.id, (folded,), code, is_name=True), ()))
                continue
            common = {stem for word in generic_words(code) for stem in stems(word)}
            own = [word for word in words_in(folded) if not stems(word) & common]
            if len(own) > 1:
                found.append(_Package(Phrase("package", known.id, tuple(own), code, is_name=True), tuple(stems(word) for word in own)))
    return tuple(found)


def _in_order(package: _Package, tokens: Sequence[re.Match[str]], keys: Sequence[frozenset[str]], share: float) -> Iterator[Find]:
    for first in range(len(tokens)):
        if not keys[first] & package.words[0]:
            continue
        said, last, token = 1, first, first + 1
        for word in package.words[1:]:
            place = next((n for n in range(token, min(len(tokens), last + GAP + 2)) if keys[n] & word), None)
            if place is not None:
                said, last, token = said + 1, place, place + 1
        if said > 1 and said / len(package.words) >= share:
            yield Find(tokens[first].start(), tokens[last].end(), package.phrase)


@lru_cache(maxsize=1)
def _bundle_words() -> frozenset[str]:
    return frozenset(fold(word) for code in languages() for word in grammar(code).get("bundle", ()))


def _in_chinese(package: _Package, text: str) -> Iterator[Find]:
    name = package.phrase.words[0]
    match = SequenceMatcher(None, text, name, autojunk=False).find_longest_match(0, len(text), 0, len(name))
    said = text[match.a : match.a + match.size]
    if match.b == 0 and match.size >= max(SHORTEST_CHINESE, CHINESE_SHARE * len(name)) and said not in place_names(package.phrase.language):
        yield Find(match.a, match.a + match.size, package.phrase)
