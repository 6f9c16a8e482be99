"""One form for the many ways in which the same word is typed: digits, width, accents, Arabic and Mongolian letters, Traditional Chinese."""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

READ_AT_MOST = 4000
"""Characters of a message that are looked at; the gateway cuts longer ones with a kind reply."""

_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي", "گ": "ك", "چ": "ج", "پ": "ب"}
)
_CYRILLIC = str.maketrans({"ё": "е", "ө": "о", "ү": "у", "є": "о", "ї": "у", "ѳ": "о"})
_HOMOGLYPHS = str.maketrans("aceopxyv", "асеорхуу")
_WORD = re.compile(r"[a-zа-я]+")
_CYRILLIC_LETTER = re.compile(r"[а-я]")
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Folded:
    """A folded text that remembers where each of its characters stood in the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's offsets for the folded slice [start:end)."""
        return self.starts[start], self.ends[end - 1]

    def at(self, original: int) -> int:
        """The folded offset of the character that holds the original offset."""
        return max(0, bisect_right(self.starts, original) - 1)


def clean(text: str) -> str:
    """`text` without control characters, lone surrogates and runs of space, at most READ_AT_MOST long; case and letters untouched."""
    kept = "".join(
        " " if c.isspace() else c for c in text[:READ_AT_MOST] if c.isspace() or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"}
    )
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """The folded form alone."""
    return fold_with_offsets(text).text


def fold_with_offsets(text: str) -> Folded:
    """Fold `text` (its first READ_AT_MOST characters) letter by letter, keeping offsets."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text[:READ_AT_MOST]):
        folded = _fold_cluster(text[start:end])
        out.append(folded)
        starts += [start] * len(folded)
        ends += [end] * len(folded)
    joined = "".join(out)
    return Folded(_WORD.sub(_one_script, joined), tuple(starts), tuple(ends))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Each character with the combining marks that follow it; a flood of marks stays one cluster."""
    clusters: list[tuple[int, int]] = []
    for position, character in enumerate(text):
        if clusters and unicodedata.combining(character):
            clusters[-1] = (clusters[-1][0], position + 1)
        else:
            clusters.append((position, position + 1))
    return clusters


@lru_cache(maxsize=20_000)
def _fold_cluster(cluster: str) -> str:
    composed = unicodedata.normalize("NFKC", cluster[:4]).casefold()
    if composed in "йў" or not composed:
        return composed
    if composed.isspace():
        return " "
    bare = "".join(c for c in _bare(composed) if unicodedata.category(c) not in _DROPPED and c != "ـ")
    return "".join(_digit(c) for c in bare.translate(_ARABIC).translate(_CYRILLIC).translate(_simplified()))


def _bare(composed: str) -> str:
    """Latin and Arabic letters lose their marks; Cyrillic and kana keep theirs, for there they make another letter."""
    return "".join(unicodedata.normalize("NFD", c) if ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x2000 else c for c in composed)


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _one_script(match: re.Match[str]) -> str:
    """A Cyrillic word with Latin look-alikes in it (`vзлэг`, `cайн`) becomes all Cyrillic."""
    word = match.group()
    return word.translate(_HOMOGLYPHS) if _CYRILLIC_LETTER.search(word) else word


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Zhconv's table of single characters, read without importing it: it would leave the file open and ask for pkg_resources."""
    spec = find_spec("zhconv")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("the package zhconv is missing")
    table = json.loads((Path(spec.submodule_search_locations[0]) / "zhcdict.json").read_text(encoding="utf-8"))["zh2Hans"]
    return {ord(old): new for old, new in table.items() if len(old) == 1 and len(new) == 1}
