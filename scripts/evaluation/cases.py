"""What is written, and what is to be understood: development sets to tune on, held-out sets to tune nothing on; none is trained on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from concierge.languages.registry import languages
from concierge.settings import ROOT

SETS = ROOT / "tests" / "languages"
OTHERS = "others"
"""Folder of the languages that Ayan doesn't speak, which it is to recognise all the same."""
SENTENCE = 4
"""Words from which on a message is a sentence."""
VERY_SHORT = 2
"""Words up to which a message is very short."""
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Case:
    """One message. `entities` as `entity=value`; `latin`: the language's own script is another than the letters used."""

    language: str
    text: str
    intent: str
    entities: tuple[str, ...]
    latin: bool


@dataclass(frozen=True)
class LanguageCase:
    """One message whose language is to be told. `certain` is None where either will do."""

    language: str
    text: str
    certain: bool | None


def cases(folder: Path = SETS) -> list[Case]:
    """Every development message of every language that is spoken."""
    return [_case(told, code) for code in languages() for told in _read_all(folder / code / "understanding")]


def held_out_cases(folder: Path = SETS) -> list[Case]:
    """Every message of the held-out sets, which tell what to expect of text that nobody here has seen."""
    return [_case(told, code) for code in languages() for told in _read(folder / code / "heldout.yml")]


def language_cases(folder: Path = SETS) -> list[LanguageCase]:
    """Every message of the sets about language, those of languages not spoken among them."""
    files = [folder / code / "detection.yml" for code in (*languages(), OTHERS)]
    return [
        LanguageCase(told["language"], str(told["text"]), told.get("certain")) for file in files if file.is_file() for told in _read(file)
    ]


def entity(name: str, value: Any) -> str:
    """An entity as one comparable word; the order of a value's parts doesn't matter."""
    return f"{name}={ {key: value[key] for key in sorted(value)} if isinstance(value, dict) else value }"


def words(text: str) -> int:
    """Words of a message, where two Chinese characters count as one."""
    han = len(_HAN.findall(text))
    return len(_HAN.sub(" ", text).split()) + (han + 1) // 2


def is_latin(text: str) -> bool:
    """Whether most letters are Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 > len(letters)


def _read_all(folder: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(folder.glob("*.yml")):
        yield from _read(file)


def _read(file: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(file.read_text(encoding="utf-8")) or []


def _case(told: dict[str, Any], code: str) -> Case:
    entities = (
        entity(name, value)
        for name, values in (told.get("entities") or {}).items()
        for value in (values if isinstance(values, list) else [values])
    )
    return Case(code, str(told["text"]), told["intent"], tuple(entities), bool(told.get("latin")))
