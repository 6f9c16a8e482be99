"""A copy of the catalog and its names and words, in which a test may break something."""

from __future__ import annotations

import csv
import shutil
from io import StringIO
from pathlib import Path

import pytest

from concierge.catalog.checking import check_catalog
from concierge.settings import ROOT


class Copy:
    """`catalog/` and the names and words of `data/` in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.catalog, self.data = folder / "catalog", folder / "data"
        shutil.copytree(ROOT / "catalog", self.catalog)
        for part in ("names", "reply"):
            for path in (ROOT / "data").glob(f"*/{part}"):
                shutil.copytree(path, self.data / path.parent.name / part)

    def faults(self) -> list[str]:
        return [str(fault) for fault in check_catalog(self.catalog, self.data).faults]

    def edit(self, table: str, row: str, column: str, cell: str) -> int:
        """Put another cell into the first row that begins with `row`; the line of that row."""
        path = self.catalog / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            records = list(csv.reader(file))
        line = next(number for number, record in enumerate(records) if ",".join(record).startswith(row))
        records[line][records[0].index(column)] = cell
        text = StringIO()
        csv.writer(text, lineterminator="\n").writerows(records)
        path.write_text(text.getvalue(), encoding="utf-8")
        return line + 1

    def replace(self, path: Path, old: str, new: str) -> int:
        """Change text in a file; the line on which it stood."""
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)
