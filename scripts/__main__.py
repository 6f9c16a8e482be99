"""Ayan's command line: `.venv/bin/python -m scripts --help`."""

from __future__ import annotations

import typer

from scripts import catalog, channel, chat, run, towns, words
from scripts.evaluation import asked
from scripts.evaluation import main as evaluation

app = typer.Typer(help="Ayan, a concierge for people who travel abroad for medical care.", no_args_is_help=True, add_completion=False)
app.command("run")(run.main)
app.command("chat")(chat.main)
app.command("evaluate")(evaluation.main)
app.command("asked")(asked.main)
app.command("towns")(towns.main)
app.add_typer(catalog.app, name="catalog")
app.add_typer(words.app, name="words")
app.add_typer(channel.app, name="channel")

if __name__ == "__main__":
    app(prog_name="python -m scripts")
