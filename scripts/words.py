"""Commands for those who write Ayan's words."""

from __future__ import annotations

import typer

from concierge.languages.checking import check_words

app = typer.Typer(help="The words of every language.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keep `check` a subcommand while it is the only one."""


@app.command()
def check() -> None:
    """List what a language does not say, says without need, or says with other values; fail when there is anything."""
    faults = check_words()
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} faults. Write the missing keys in data/<language>/, with the same values in braces as elsewhere.")
        raise typer.Exit(1)
    print("Every language says everything.")
