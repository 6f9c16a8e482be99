"""The names of the catalog's things in each language, from data/<language>/names/<kind>.csv."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from concierge.languages.registry import DATA


@dataclass(frozen=True)
class Named:
    """What one thing is called in one language: the name we say, and other words that patients use for it."""

    id: str
    name: str
    synonyms: tuple[str, ...] = ()


@cache
def read_names(kind: str, language: str, folder: Path = DATA) -> dict[str, Named]:
    """Every name of this kind in this language by id; empty when the language has no such file."""
    path = folder / language / "names" / f"{kind}.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: _named(row) for row in csv.DictReader(file)}


def name(kind: str, known_as: str, language: str, folder: Path = DATA) -> str | None:
    """The name of one thing in this language, or None when it has none there."""
    known = read_names(kind, language, folder).get(known_as)
    return known.name if known else None


def synonyms(kind: str, known_as: str, language: str, folder: Path = DATA) -> tuple[str, ...]:
    """Other words that patients use for one thing in this language."""
    known = read_names(kind, language, folder).get(known_as)
    return known.synonyms if known else ()


def _named(row: dict[str, str]) -> Named:
    return Named(row["id"], row["name"], tuple(word.strip() for word in (row.get("synonyms") or "").split(";") if word.strip()))
