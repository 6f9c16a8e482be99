"""Commands for those who keep the facts: check them, load them into the database, write them back as files."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from concierge.catalog import open_catalog
from concierge.catalog.checking import Checked, check_catalog
from concierge.catalog.exporting import export_catalog
from concierge.errors import BadSettings
from concierge.settings import ROOT, read_settings
from concierge.storage.catalog_store import Loaded, load_catalog
from concierge.storage.database import Database
from scripts.topics import as_table, tables_by_topic

app = typer.Typer(help="The facts of the catalog: catalog/*.csv and data/<language>/names/*.csv.", no_args_is_help=True)
console = Console(soft_wrap=True, highlight=False)
CATALOG = typer.Option(ROOT / "catalog", "--catalog", help="Folder of the tables.", show_default="catalog")
DATA = typer.Option(ROOT / "data", "--data", help="Folder of the languages.", show_default="data")
SHOWN = 40
"""Changes that a load prints one by one; the rest is counted."""


@app.command()
def check(catalog: Path = CATALOG, data: Path = DATA) -> None:
    """Check facts, names and words, and list every fault as `file:line: fault`; fail when there is one."""
    checked = check_catalog(catalog, data)
    _stop_at_faults(checked)
    for table, number in checked.english_only.items():
        console.print(f"English only: {number:>4} texts in {table}.csv", style="dim")
    console.print(f"{len(checked.facts.rows)} facts, no fault.")


@app.command()
def load(catalog: Path = CATALOG, data: Path = DATA) -> None:
    """Check everything, then put the facts into the database (AYAN_DATABASE_URL) in one step, and show what changed.

    Nothing is loaded when there is a fault. Loading the same facts again changes nothing. Running processes take the new
    facts with the next message.
    """
    checked = check_catalog(catalog, data)
    _stop_at_faults(checked)
    database = _database()
    try:
        loaded = load_catalog(database, [row.fact for row in checked.facts.rows], datetime.now(timezone.utc))
    finally:
        database.close()
    _show(loaded)


@app.command()
def export(folder: Path = typer.Argument(..., help="Where to write the tables; made if needed.")) -> None:
    """Write the facts in the database (AYAN_DATABASE_URL) as CSV files, byte for byte as they were loaded."""
    database = _database()
    try:
        catalog = open_catalog(database)
    finally:
        database.close()
    if catalog.version == 0:
        console.print("The database holds no catalog yet. Run `catalog load` first.", style="red")
        raise typer.Exit(1)
    written = export_catalog(catalog, folder)
    console.print(f"{len(written)} tables written to {folder} (version {catalog.version}).")


@app.command()
def topics() -> None:
    """Print which tables each topic shows, as docs/topics.md has it."""
    console.print(as_table(tables_by_topic()), markup=False)


def _database() -> Database:
    try:
        database = Database(read_settings().database_url)
    except BadSettings as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from None
    database.migrate()
    return database


def _stop_at_faults(checked: Checked) -> None:
    for fault in checked.faults:
        console.print(str(fault), markup=False)
    if checked.faults:
        console.print(f"{len(checked.faults)} faults. Mend the lines above and check again.", style="red")
        raise typer.Exit(1)


def _show(loaded: Loaded) -> None:
    if not loaded.changes:
        console.print(f"Nothing changed: version {loaded.version} is in force.")
        return
    table = Table("table", "added", "changed", "removed")
    for name in dict.fromkeys(change.table for change in loaded.changes):
        counts = [
            sum(change.what == what and change.table == name for change in loaded.changes) for what in ("added", "changed", "removed")
        ]
        table.add_row(name, *(str(number or "") for number in counts))
    console.print(table)
    if len(loaded.changes) <= SHOWN:
        for change in loaded.changes:
            console.print(str(change), markup=False)
    console.print(f"Loaded as version {loaded.version}.")
