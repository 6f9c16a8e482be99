"""From CSV files to facts: every fault is gathered as `file:line: fault`, nothing stops at the first one."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from concierge.catalog.catalog import Catalog
from concierge.catalog.columns import columns
from concierge.catalog.kinds import KINDS, Kind
from concierge.errors import BadCatalog


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong in a line of a file; `language` is the folder whose translator should look at it, if one should."""

    file: str
    line: int
    text: str
    language: str = ""

    def __str__(self) -> str:
        """`[mn] data/mn/names/city.csv:12: fault`, or without the language for a fact."""
        return f"{f'[{self.language}] ' if self.language else ''}{self.file}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Row:
    """A fact and where it stands."""

    kind: Kind
    file: str
    line: int
    fact: Any

    @property
    def key(self) -> tuple[Any, ...]:
        """What makes the row unique in its table."""
        return tuple(getattr(self.fact, name) for name in self.kind.key)

    def fault(self, text: str) -> Fault:
        """A fault of this row."""
        return Fault(self.file, self.line, text)


@dataclass
class Facts:
    """What was read from a folder: the rows that could be read, and the faults of the others."""

    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read_facts(folder: Path) -> Facts:
    """Read every table of a catalog folder; files and rows that cannot be read become faults."""
    facts = Facts()
    for kind in KINDS:
        _read_table(folder / f"{kind.table}.csv", kind, facts)
    known = {f"{kind.table}.csv" for kind in KINDS}
    strangers = sorted(path for path in folder.glob("*.csv") if path.name not in known)
    facts.faults += [Fault(shown(path), 1, "no table of the catalog has this name") for path in strangers]
    return facts


def read_catalog(folder: Path) -> Catalog:
    """The catalog of a folder of CSV files; raise `BadCatalog` with every row that cannot be read, a line each."""
    facts = read_facts(folder)
    refuse(facts.faults)
    return Catalog(row.fact for row in facts.rows)


def refuse(faults: list[Fault]) -> None:
    """Raise `BadCatalog` if there are faults, with all of them in the order of files and lines."""
    if faults:
        raise BadCatalog("\n".join(str(fault) for fault in sorted(faults)))


def shown(path: Path) -> str:
    """A file as people name it: from the folder that holds `catalog/` or `data/`."""
    parts = path.parts
    for start in ("catalog", "data"):
        if start in parts[:-1]:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(start) :])
    return path.name


def lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each record of a CSV file with the line on which it begins; raise ValueError when the file is no UTF-8 CSV."""
    text = path.read_bytes().decode("utf-8")
    if text.startswith("\ufeff") or "\r" in text or (text and not text.endswith("\n")):
        raise ValueError("must be UTF-8 without a mark, with \\n line ends and a last line end")
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    begin = 1
    try:
        for record in reader:
            yield begin, record
            begin = reader.line_num + 1
    except csv.Error as error:
        raise ValueError(f"line {begin}: {error}") from None


def _read_table(path: Path, kind: Kind, facts: Facts) -> None:
    file = shown(path)
    if not path.is_file():
        facts.faults.append(Fault(file, 1, "the file is missing"))
        return
    try:
        records = list(lines(path))
    except ValueError as error:
        facts.faults.append(Fault(file, 1, f"not a readable CSV file: {error}"))
        return
    header = [column.name for column in columns(kind.fact)]
    if not records or records[0][1] != header:
        facts.faults.append(Fault(file, 1, f"the first line must be {','.join(header)}"))
        return
    seen: dict[tuple[Any, ...], int] = {}
    for line, record in records[1:]:
        row = _read_row(kind, file, line, record, facts.faults)
        if row and row.key in seen:
            facts.faults.append(row.fault(f"the same {' + '.join(kind.key)} stands in line {seen[row.key]} already"))
        elif row:
            seen[row.key] = line
            facts.rows.append(row)


def _read_row(kind: Kind, file: str, line: int, record: list[str], faults: list[Fault]) -> Row | None:
    wanted = columns(kind.fact)
    if len(record) != len(wanted):
        faults.append(Fault(file, line, f"{len(record)} cells, the first line has {len(wanted)}"))
        return None
    values: dict[str, Any] = {}
    for column, cell in zip(wanted, record, strict=True):
        try:
            values[column.name] = column.read(cell)
        except ValueError as error:  # noqa: PERF203 every cell is tried, so that all its faults are told at once
            faults.append(Fault(file, line, f"{column.name}: {error}"))
    return Row(kind, file, line, kind.fact(**values)) if len(values) == len(wanted) else None
