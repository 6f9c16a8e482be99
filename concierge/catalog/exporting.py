"""From facts back to CSV files, byte for byte as they were read."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from concierge.catalog.catalog import Catalog
from concierge.catalog.columns import columns
from concierge.catalog.kinds import KINDS, Kind


def export_catalog(catalog: Catalog, folder: Path) -> list[Path]:
    """Write every table as `<folder>/<table>.csv` (the folder is made if needed); the files that were written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind in KINDS:
        path = folder / f"{kind.table}.csv"
        path.write_text(_table(catalog, kind), encoding="utf-8", newline="")
        written.append(path)
    return written


def _table(catalog: Catalog, kind: Kind) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    wanted = columns(kind.fact)
    writer.writerow([column.name for column in wanted])
    for fact in catalog.all(kind.fact):
        writer.writerow([column.write(getattr(fact, column.name)) for column in wanted])
    return text.getvalue()
