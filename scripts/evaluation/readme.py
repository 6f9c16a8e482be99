"""The short table in the README, between its two markers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from concierge.errors import NotFound
from concierge.settings import ROOT
from scripts.evaluation.bars import Measured, rows
from scripts.evaluation.report import Others

BEGIN, END = "<!-- evaluation -->", "<!-- /evaluation -->"
SHOWN = frozenset({
    "intent macro-F1", "entities: recall", "entities: precision", "emergencies missed", "language of sentences", "one parse, median (ms)",
})  # fmt: skip
"""Rows of the report that the README repeats."""


def table(measured: Mapping[str, Measured], others: Others) -> str:
    """The table in Markdown: languages across, a few figures and every system down."""
    lines = [_line("", list(measured)), _line("---", ["---"] * len(measured))]
    lines += [_line(row.title, [cell.shown for cell in row.cells]) for row in rows(measured) if row.title in SHOWN]
    lines += [_line(f"{row.title}, held-out sets", [cell.shown for cell in row.cells]) for row in others.unseen if row.title in SHOWN]
    lines += [
        _line(f"macro-F1: {system.title}, {system.examples:,} examples", [f"{value:.3f}" for value in system.macro_f1])
        for system in others.systems
    ]
    return "\n".join(lines)


def put(text: str, file: Path = ROOT / "README.md") -> None:
    """Replace what stands between the markers; raise `NotFound` when there are none."""
    page = file.read_text(encoding="utf-8")
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise NotFound(f"{file.name} has no line {BEGIN} before a line {END}")
    file.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def _line(title: str, cells: Sequence[str]) -> str:
    return f"| {title} | {' | '.join(cells)} |"
