"""Conversations of patients in which each message tells what it asks: data/<language>/conversations/*.yml.

A file is a list of conversations, a conversation a list of `[message, what it asks]`. Several things are joined by `+`, ways of naming one
thing that are as good by `|`: `ask_price + ask_visa/companion|faq-014`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from concierge.asks.kinds import canonical
from concierge.languages.registry import DATA

AND, OR = "+", "|"


@dataclass(frozen=True)
class Message:
    """One message; `wants` are the things that it asks, each as the names that are as good for it."""

    text: str
    wants: tuple[frozenset[str], ...]


@cache
def conversations(language: str, folder: Path = DATA) -> tuple[tuple[Message, ...], ...]:
    """Every conversation of a language, in the order of the files."""
    return tuple(of for path in sorted((folder / language / "conversations").glob("*.yml")) for of in read_conversations(path))


def read_conversations(path: Path) -> tuple[tuple[Message, ...], ...]:
    """The conversations of one file. Raise `ValueError` when a line is no pair of texts."""
    return tuple(tuple(map(_message, of)) for of in yaml.safe_load(path.read_text(encoding="utf-8")))


def _message(line: Sequence[object]) -> Message:
    match line:
        case [str(text), str(wants)]:
            return Message(text, tuple(_thing(one) for one in wants.split(AND)))
    raise ValueError(f"not a message and what it asks: {line!r}")


def _thing(told: str) -> frozenset[str]:
    return frozenset(canonical(name.strip()) for name in told.split(OR))
