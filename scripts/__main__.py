"""Ayan's command line: `.venv/bin/python -m scripts --help`."""

from __future__ import annotations

import typer

from scripts import catalog, chat, measure_understanding, run, words

app = typer.Typer(help="Ayan, a concierge for people who travel abroad for medical care.", no_args_is_help=True, add_completion=False)
app.command("run")(run.main)
app.command("chat")(chat.main)
app.command("measure")(measure_understanding.main)
app.add_typer(catalog.app, name="catalog")
app.add_typer(words.app, name="words")

if __name__ == "__main__":
    app(prog_name="python -m scripts")
