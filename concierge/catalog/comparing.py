"""What a load changes: rows added, changed and removed, table by table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from concierge.catalog.columns import columns
from concierge.catalog.kinds import KINDS, Kind


@dataclass(frozen=True)
class Change:
    """One row that differs: `what` is added, changed or removed; `fields` names the columns that changed."""

    table: str
    row: str
    what: str
    fields: tuple[str, ...] = ()

    def __str__(self) -> str:
        """`prices lasik KR …: changed low, high`."""
        return f"{self.table} {self.row}: {self.what}{' ' + ', '.join(self.fields) if self.fields else ''}"


def compare(old: Iterable[Any], new: Iterable[Any]) -> list[Change]:
    """How the facts `new` differ from `old`, in the order of the tables; only the order of rows is no difference."""
    before, after = _by_kind(old), _by_kind(new)
    return [change for kind in KINDS for change in _changes(kind, before[kind.table], after[kind.table])]


def _by_kind(facts: Iterable[Any]) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {kind.table: {} for kind in KINDS}
    kinds = {kind.fact: kind for kind in KINDS}
    for fact in facts:
        kind = kinds[type(fact)]
        cells = {column.name: column.write(getattr(fact, column.name)) for column in columns(kind.fact)}
        found[kind.table][" ".join(cells[name] for name in kind.key)] = cells
    return found


def _changes(kind: Kind, before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]) -> list[Change]:
    changes = [Change(kind.table, row, "added") for row in after if row not in before]
    changes += [
        Change(kind.table, row, "changed", tuple(name for name in after[row] if after[row][name] != before[row][name]))
        for row in after
        if row in before and after[row] != before[row]
    ]
    return changes + [Change(kind.table, row, "removed") for row in before if row not in after]
