"""`make bench-channels`: the load of tests/load/channels.py over a whole Ayan, and its figures printed."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from concierge.storage.database import Database
from tests.journeys.running import run_ayan
from tests.load.channels import Load, all_answered, compare, killer


def main(webhooks: Annotated[int, typer.Option(help="Good webhooks; each is brought three times at once.")] = 10_000) -> None:
    """Kill the gateway twice and Rasa once while webhooks come in over four apps; print what was kept, answered and sent."""
    console = Console()
    with (
        tempfile.TemporaryDirectory(prefix="ayan-bench-") as folder,
        console.status("Starting Ayan") as status,
        run_ayan(Path(folder)) as running,
    ):
        load = Load(running.company, webhooks, killer(running.pid_of))
        status.update(f"{webhooks} webhooks, {len(load.patients)} patients (about {max(2, webhooks // 700)} minutes)")
        database = Database(running.database_url)
        running.company.call(load.run(partial(all_answered, database, load.patients)))
        compare(database, load)
        database.close()
    print("\n".join(load.figures.lines()))


if __name__ == "__main__":
    typer.run(main)
