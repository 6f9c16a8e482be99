"""Whether every code of the catalog has words in a language: a message of its key in `data/<language>/reply/*.ftl`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from concierge.catalog.codes import Code
from concierge.catalog.columns import columns
from concierge.catalog.reading import Fault, Row

_KEY = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)


def check_code_words(rows: list[Row], data: Path, language: str) -> Iterator[Fault]:
    """A fault for each code that has no words in this language, at the first row that uses it."""
    known = {key for path in (data / language / "reply").glob("*.ftl") for key in _KEY.findall(path.read_text(encoding="utf-8"))}
    for key, row in _used(rows).items():
        if key not in known:
            yield Fault(row.file, row.line, f"{key} has no words in data/{language}/reply", language)


def _used(rows: list[Row]) -> dict[str, Row]:
    used: dict[str, Row] = {}
    for row in rows:
        for column in columns(row.kind.fact):
            if column.type is Code:
                value = getattr(row.fact, column.name)
                for code in value if isinstance(value, tuple) else [value]:
                    if code is not None:
                        used.setdefault(code.key, row)
    return used
