"""Letter statistics of languages by script, made from our own examples where there are any and from langdetect's counts where it has them.

langdetect knows neither Mongolian nor Kazakh, nor any language typed in Latin letters; its counts are of newspapers, ours of patients.
Made at first use (two seconds) and kept in `.cache/`, so that gateway and bot start fast.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import langdetect
import yaml
from pypinyin import lazy_pinyin

from concierge.languages.folding import fold
from concierge.languages.transliteration import to_latin
from concierge.settings import ROOT

DATA = ROOT / "data"
CACHE = ROOT / ".cache"
VERSION = 7  # of the way of making profiles
SCRIPTS = ("latn", "cyrl", "arab")
"""Scripts that more than one language of ours or of our patients' neighbours is written in; the others tell the language by themselves."""
NEWSPAPER_LETTERS = 60_000.0
"""What langdetect's counts are scaled to: the weight of as many letters of ours."""
WORD = re.compile(r"(?:(?<!\w)[235678](?=[a-z]))?[^\W\d_]+(?:['’ʻʼ\u200c-]?(?:[235678](?=[a-z]))?[^\W\d_]+)*")
"""A word, with the digits that stand for letters in Arabizi (`7abibi`, `sha3r`)."""
USUAL = 4
"""Sightings that make a pair of characters usual."""
STRENGTH = 4.0
"""How many sightings a shorter sequence is worth when a longer one is rare."""


class Profiles:
    """Chances of the letter sequences of each language of one script."""

    def __init__(self, languages: Sequence[str], tables: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
        """`tables` hold, for sequences of one, two and three letters, a log-chance per language in the order of `languages`."""
        self.languages = tuple(languages)
        self._tables = tables
        self._unknown = [math.log(1e-5)] * len(self.languages)

    def scores(self, words: Iterable[str]) -> dict[str, float]:
        """How well the words fit each language: sums of log-chances, to be compared with each other."""
        sums = [0.0] * len(self.languages)
        for sequence in _sequences(words):
            for index, chance in enumerate(self._chance(sequence)):
                sums[index] += chance
        return dict(zip(self.languages, sums, strict=True))

    def _chance(self, sequence: str) -> Sequence[float]:
        for length, penalty in ((3, 0.0), (2, -1.0), (1, -2.0)):
            found = self._tables[str(length)].get(sequence[-length:])
            if found is not None:
                return found if not penalty else [chance + penalty for chance in found]
        return self._unknown


def _sequences(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        framed = f"  {word} "
        for end in range(3, len(framed) + 1):
            yield framed[end - 3 : end]


@lru_cache(maxsize=1)
def other_languages(folder: Path = DATA) -> dict[str, Any]:
    """Languages that are not served, and the words that belong to none: data/other-languages.yml."""
    told: dict[str, Any] = yaml.load((folder / "other-languages.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 only strings: `no` is a word here
    return told


@lru_cache(maxsize=1)
def profiles() -> dict[str, Profiles]:
    """The profiles of each script in SCRIPTS, and under `words` which languages know a word."""
    made = _kept_or_made()
    return {script: Profiles(made[script]["languages"], made[script]["tables"]) for script in SCRIPTS}


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, frozenset[str]]:
    """For each word seen at least three times in the examples: the languages that it was seen in."""
    return {word: frozenset(languages) for word, languages in _kept_or_made()["vocabulary"].items()}


@lru_cache(maxsize=1)
def chinese_pairs() -> frozenset[str]:
    """Pairs of Chinese characters that are usual in the examples, as those of a person's name are not."""
    return frozenset(_kept_or_made()["pairs"])


@lru_cache(maxsize=1)
def example_words() -> dict[str, dict[str, int]]:
    """How often each word stands in the examples of each language, in whatever script."""
    words: dict[str, dict[str, int]] = _kept_or_made()["words"]
    return words


@lru_cache(maxsize=1)
def folded_words() -> dict[str, frozenset[str]]:
    """The words of `example_words`, folded."""
    return {language: frozenset(map(fold, words)) for language, words in example_words().items()}


@lru_cache(maxsize=1)
def _kept_or_made() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(kept("languages", lambda: json.dumps(_make(), ensure_ascii=False)))
    return made


def kept(name: str, make: Callable[[], str]) -> str:
    """Text that is made once from the words and examples under data/, and again only when one of them changed."""
    path = CACHE / f"{name}-{_fingerprint()}.json"
    if not path.is_file():
        made = make()
        CACHE.mkdir(exist_ok=True)
        for old in CACHE.glob(f"{name}-*.json"):
            old.unlink(missing_ok=True)
        half = path.with_suffix(f".{os.getpid()}")  # gateway and bot may make it at the same time
        half.write_text(made, encoding="utf-8")
        half.replace(path)
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _fingerprint() -> str:
    digest = hashlib.sha256(str(VERSION).encode())
    for path in [*_example_files(), DATA / "other-languages.yml", *sorted(DATA.glob("*/language.yml"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _example_files() -> list[Path]:
    return sorted(DATA.glob("*/understand/*/*.yml"))


def _make() -> dict[str, Any]:
    texts = _texts()
    made: dict[str, Any] = {"vocabulary": _vocabulary(), "words": _example_words(), "pairs": _chinese_pairs()}
    for script in SCRIPTS:
        counts = {language: _counts(lines) for (kind, language), lines in texts.items() if kind == script}
        for language, count in counts.items():
            _add_newspapers(count, script, language)
        languages = sorted(counts)
        made[script] = {"languages": languages, "tables": _tables([counts[language] for language in languages])}
    return made


def _texts() -> dict[tuple[str, str], list[list[str]]]:
    """Lines of words by script and language: examples, what they become in Latin letters, and the sentences of other languages."""
    texts: dict[tuple[str, str], list[list[str]]] = {}
    for language, line in _examples():
        for script, words in _by_script(line).items():
            texts.setdefault((script, language), []).append(words)
        for latin in to_latin(language, line):
            texts.setdefault(("latn", language), []).append(words_of(latin))
        if any("\u4e00" <= character <= "\u9fff" for character in line):
            texts.setdefault(("latn", language), []).append(words_of(" ".join(lazy_pinyin(line))))
    for language, told in other_languages()["languages"].items():
        for line in [*told["sentences"], *told["sentences"], *told["words"]]:
            for script, words in _by_script(line).items():
                texts.setdefault((script, language), []).append(words)
    return texts


def _examples() -> Iterator[tuple[str, str]]:
    for path in _example_files():
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("      - "):
                yield path.parts[-4], line[8:]


def _by_script(line: str) -> dict[str, list[str]]:
    """The words of a line under the script that most of its letters belong to."""
    words = words_of(line)
    letters = Counter(script_of(word[-1]) for word in words for _ in word)
    if not letters:
        return {}
    script = letters.most_common(1)[0][0]
    return {script: [word for word in words if script_of(word[-1]) == script]} if script in SCRIPTS else {}


def words_of(text: str) -> list[str]:
    """The words of a text, lower-case, without digits and signs."""
    return WORD.findall(unicodedata.normalize("NFC", text).lower())


@lru_cache(maxsize=5000)
def script_of(character: str) -> str:
    """latn, cyrl, arab, han, kana, hangul, or the first word of the Unicode name for others."""
    name = unicodedata.name(character, "?")
    first = name.split(" ")[0].split("-")[0]
    known = {
        "LATIN": "latn",
        "CYRILLIC": "cyrl",
        "ARABIC": "arab",
        "CJK": "han",
        "HIRAGANA": "kana",
        "KATAKANA": "kana",
        "HANGUL": "hangul",
    }
    return known.get(first, first.lower())


def _counts(lines: Iterable[Sequence[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for words in lines:
        for sequence in _sequences(words):
            for length in (1, 2, 3):
                counts[sequence[-length:]] += 1
    return counts


def _add_newspapers(counts: Counter[str], script: str, language: str) -> None:
    """Add langdetect's counts, when it knows the language in this script."""
    path = Path(langdetect.__file__).parent / "profiles" / language
    if not path.is_file():
        return
    told = json.loads(path.read_text(encoding="utf-8"))
    if script != script_of(
        max(told["freq"], key=lambda gram: told["freq"][gram] if gram.strip() and gram.strip().isalpha() else 0).strip()[0]
    ):
        return
    scale = NEWSPAPER_LETTERS / told["n_words"][0]
    for gram, count in told["freq"].items():
        if len(gram.lower()) == len(gram) and all(character == " " or script_of(character) == script for character in gram):
            counts[gram.lower()] += count * scale


def _tables(counts: Sequence[Counter[str]]) -> dict[str, dict[str, list[float]]]:
    """Log-chances of the last letter after those before it, for every sequence that two sightings support in some language."""
    tables: dict[str, dict[str, list[float]]] = {"1": {}, "2": {}, "3": {}}
    letters = {gram for count in counts for gram in count if len(gram) == 1}
    totals = [sum(value for gram, value in count.items() if len(gram) == 1) for count in counts]
    grams = {gram for count in counts for gram, value in count.items() if len(gram) == 1 or value >= 2}
    contexts = [_contexts(count) for count in counts]
    for gram in sorted(grams):
        chances = [
            _chance(gram, count, context, total, len(letters)) for count, context, total in zip(counts, contexts, totals, strict=True)
        ]
        tables[str(len(gram))][gram] = [round(math.log(chance), 3) for chance in chances]
    return tables


def _contexts(count: Counter[str]) -> Counter[str]:
    contexts: Counter[str] = Counter()
    for gram, value in count.items():
        if len(gram) > 1:
            contexts[gram[:-1]] += value
    return contexts


def _chance(gram: str, count: Counter[str], context: Counter[str], total: float, letters: int) -> float:
    chance = (count[gram[-1]] + 0.1) / (total + 0.1 * letters)
    for length in range(2, len(gram) + 1):
        tail = gram[-length:]
        chance = (count[tail] + STRENGTH * chance) / (context[tail[:-1]] + STRENGTH)
    return chance


def _chinese_pairs() -> list[str]:
    counts = Counter(
        line[at : at + 2]
        for _, line in _examples()
        for at in range(len(line) - 1)
        if script_of(line[at]) == script_of(line[at + 1]) == "han"
    )
    return sorted(pair for pair, count in counts.items() if count >= USUAL)


def _example_words() -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = {}
    for language, line in _examples():
        counts.setdefault(language, Counter()).update(words_of(line))
    return {language: dict(count) for language, count in counts.items()}


def _vocabulary() -> dict[str, list[str]]:
    seen: dict[str, Counter[str]] = {}
    for language, line in _examples():
        for words in _by_script(line).values():
            for word in words:
                seen.setdefault(word, Counter())[language] += 1
    return {word: sorted(count) for word, count in seen.items() if sum(count.values()) >= 3}
