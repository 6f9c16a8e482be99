"""Chinese typed as pinyin without tones, read as characters: the likeliest words of jieba's list and of our own examples."""

from __future__ import annotations

import json
import math
import re
import warnings
from collections import Counter
from functools import lru_cache
from typing import Any

from pypinyin import lazy_pinyin

from concierge.languages.folding import fold
from concierge.languages.profiles import CACHE, example_words, kept

COMMON = 300
"""Sightings in jieba's corpus from which on a word is taken."""
OURS = 6000
"""What one sighting in our examples is worth in jieba's."""
LONGEST = 24
"""Letters of the longest word."""
CROSSING = 3.0
"""Against words that run over a space, though many are typed so."""
UNKNOWN = -16.0
_RUN = re.compile(r"[a-z]+(?:[ '’]+[a-z]+)*")


def to_characters(text: str) -> str:
    """`wo yao zhao zhenren` becomes `我要找真人`; Latin words in a text with characters are no pinyin and stay."""
    if any("\u4e00" <= character <= "\u9fff" for character in text):
        return text
    return _RUN.sub(lambda match: _read(match.group()), text.lower())


def _read(run: str) -> str:
    """The best way through the letters; a word may not end within a syllable that was typed apart."""
    breaks = {match.start() for match in re.finditer(r"[ '’]+", run)}
    letters, borders = "", {0}
    for position, letter in enumerate(run):
        if letter.isalpha():
            letters += letter
        elif position in breaks:
            borders.add(len(letters))
    best: list[tuple[float, int, str]] = [(0.0, 0, "")] + [(-math.inf, 0, "")] * len(letters)
    words = _words()
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - LONGEST), end):
            known = words.get(letters[start:end])
            score = known[1] if known else UNKNOWN * (end - start)
            crossed = sum(start < border < end for border in borders)
            if crossed and known and len(known[0]) <= crossed:
                continue
            score -= CROSSING * crossed
            if best[start][0] + score > best[end][0]:
                best[end] = (best[start][0] + score, start, known[0] if known else letters[start:end])
    out, at = [], len(letters)
    while at > 0:
        out.append(best[at][2])
        at = best[at][1]
    return _joined(out[::-1])


def _joined(pieces: list[str]) -> str:
    text = ""
    for piece in pieces:
        text += (" " if text and (piece.isascii() != text[-1].isascii()) else "") + piece
    return text


@lru_cache(maxsize=1)
def chinese_words() -> Any:
    """Jieba's word list, read and ready to cut a text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # its sources hold invalid escapes, and it asks for pkg_resources
        import jieba  # noqa: PLC0415 here, because only making the list of pinyin and cutting Chinese need it
    CACHE.mkdir(exist_ok=True)
    jieba.setLogLevel("WARNING")
    jieba.dt.tmp_dir = str(CACHE)  # else it writes its word list into the common temp folder
    jieba.dt.initialize()
    return jieba.dt


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, float]]:
    """Pinyin of a word: the likeliest word and its log-chance."""
    told: dict[str, tuple[str, float]] = json.loads(kept("pinyin", lambda: json.dumps(_make(), ensure_ascii=False)))
    return told


def _make() -> dict[str, tuple[str, float]]:
    words = chinese_words()
    counts: Counter[str] = Counter({word: count for word, count in words.FREQ.items() if count >= COMMON or (len(word) == 1 and count)})
    for run, count in example_words().get("zh", {}).items():
        for word in words.cut(fold(run)):
            counts[word] += count * OURS
    total = sum(counts.values())
    best: dict[str, tuple[str, float]] = {}
    for word, count in counts.items():
        if all("\u4e00" <= character <= "\u9fff" for character in word):
            key, score = "".join(lazy_pinyin(word)), math.log(count / total)
            if key not in best or score > best[key][1]:
                best[key] = (word, round(score, 3))
    return best
