"""The examples that every system of the comparison learns from: the same few of each intent and language, chosen by their hash."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from concierge.languages.registry import DATA, languages

OF_EACH = 20
"""Examples of each intent in each language."""


@dataclass(frozen=True)
class Example:
    """What a patient writes, what she wants by it, and the code of her language."""

    text: str
    intent: str
    language: str


def examples(folder: Path = DATA) -> list[Example]:
    """Every example of every language under `folder`."""
    return [example for code in languages(folder) for example in _of_language(folder / code / "understand", code)]


def sample(given: Sequence[Example], of_each: int = OF_EACH) -> list[Example]:
    """The first `of_each` of each intent and language in the order of their hashes, which no one chose."""
    groups: dict[tuple[str, str], set[Example]] = {}
    for example in given:
        groups.setdefault((example.language, example.intent), set()).add(example)
    return [example for key in sorted(groups) for example in sorted(groups[key], key=_hash)[:of_each]]


def _of_language(folder: Path, code: str) -> list[Example]:
    return [
        Example(line[2:].strip(), block["intent"], code)
        for path in sorted(folder.rglob("*.yml"))
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
        if line.startswith("- ")
    ]


def _hash(example: Example) -> str:
    return hashlib.sha256(example.text.encode()).hexdigest()
