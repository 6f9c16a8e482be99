"""The words of numbers, dates, money and people, and the endings of words: data/<language>/grammar.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from concierge.languages.registry import DATA


@cache
def grammar(code: str, folder: Path = DATA) -> dict[str, Any]:
    """What grammar.yml of a language says; empty without one."""
    path = folder / code / "grammar.yml"
    if not path.is_file():
        return {}
    told: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 `no` would be a truth value
    return told
