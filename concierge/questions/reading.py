"""The words of the knowledge base: data/<language>/questions/<topic>.yml, one entry for each question of catalog/questions.csv."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from concierge.languages.registry import DATA, default_language


@dataclass(frozen=True)
class Words:
    """One question in one language: as a button shows it, other ways in which patients ask it, and the answer."""

    question: str
    asked: tuple[str, ...]
    answer: str


@cache
def topics(folder: Path = DATA) -> Mapping[str, str]:
    """The topic of every question: the name of its file, without the number of a second one (`visa_2`)."""
    paths = sorted((folder / default_language() / "questions").glob("*.yml"))
    return {known: re.sub(r"_\d+$", "", path.stem) for path in paths for known in yaml.safe_load(path.read_text(encoding="utf-8"))}


@cache
def read_questions(language: str, folder: Path = DATA) -> Mapping[str, Words]:
    """The words of every question that a language has, by id. Raise `KeyError` when an entry lacks a part."""
    found: dict[str, Words] = {}
    for path in sorted((folder / language / "questions").glob("*.yml")):
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        found |= {known: Words(str(of["question"]), tuple(map(str, of["asked"])), str(of["answer"])) for known, of in told.items()}
    return found
