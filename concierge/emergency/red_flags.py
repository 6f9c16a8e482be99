"""Signs of an emergency in a patient's words, by the rules of `data/<language>/red_flags.yml`: missing one is worse than a false alarm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from concierge.settings import ROOT

DATA = ROOT / "data"
READ_AT_MOST = (1200, 600)
"""Characters looked at from the beginning and from the end; some hundred patterns on a flood would hold up everybody else."""
_RUN = re.compile(r"(.)\1{4,}")


@dataclass(frozen=True)
class Flag:
    """One sign: `name` is the same in every language; it is up when a pattern matches and no exception does."""

    name: str
    patterns: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]

    def is_up(self, text: str) -> bool:
        """Whether this sign is in the (normalised) text."""
        return any(p.search(text) for p in self.patterns) and not any(p.search(text) for p in self.unless)


def find(text: str, languages: Iterable[str] | None = None) -> tuple[str, ...]:
    """Names of the signs found in `text`, without repetition; every served language is searched unless `languages` are given.

    A patient in fear writes in whatever language comes first, so callers should not narrow the search without need.
    """
    begin, end = READ_AT_MOST
    seen = text if len(text) <= begin + end else f"{text[:begin]} {text[-end:]}"
    normal = _RUN.sub(r"\1\1\1\1", unicodedata.normalize("NFKC", seen).lower())
    wanted = _languages() if languages is None else languages
    names = [flag.name for language in wanted for flag in read_flags(language) if flag.is_up(normal)]
    return tuple(dict.fromkeys(names))


@cache
def read_flags(language: str, folder: Path = DATA) -> tuple[Flag, ...]:
    """The signs that a language knows; none when it has no file. Raise `re.error` when a pattern is broken."""
    path = folder / language / "red_flags.yml"
    if not path.is_file():
        return ()
    flags = yaml.safe_load(path.read_text(encoding="utf-8"))["flags"]
    return tuple(Flag(f["name"], _compile(f["patterns"]), _compile(f.get("unless") or ())) for f in flags)


def _compile(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@cache
def _languages(folder: Path = DATA) -> tuple[str, ...]:
    return tuple(sorted(path.parent.name for path in folder.glob("*/red_flags.yml")))
