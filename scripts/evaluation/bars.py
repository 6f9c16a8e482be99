"""The bar: what each figure must reach, and how a figure stands to it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from scripts.evaluation.figures import Figures, LanguageFigures
from scripts.evaluation.metrics import calibration_error, percentile

Grade = Literal["stretch", "bar", "short", "none"]
Measured = tuple[Figures, LanguageFigures]


@dataclass(frozen=True)
class Limit:
    """What a figure is called and must reach; `bar` and `stretch` are None where nothing is set, `high` is False where less is better."""

    title: str
    bar: float | None = None
    stretch: float | None = None
    form: str = ".3f"
    high: bool = True


@dataclass(frozen=True)
class Cell:
    """A figure as it is shown, and its grade."""

    shown: str
    grade: Grade


@dataclass(frozen=True)
class Row:
    """A figure of all languages, in the order of the report's columns."""

    title: str
    cells: Sequence[Cell]
    bar: str
    stretch: str


BARS: Sequence[tuple[Limit, Callable[[Figures, LanguageFigures], float]]] = (
    (Limit("intent macro-F1", 0.85, 0.92), lambda read, _: read.macro_f1),
    (Limit("intents right in Latin letters", 0.75, 0.88), lambda read, _: read.latin_accuracy),
    (Limit("entities: recall", 0.85, 0.93), lambda read, _: read.all_entities.recall),
    (Limit("entities: precision", 0.85, 0.93), lambda read, _: read.all_entities.precision),
    (Limit("out of scope: recall", 0.80, 0.90), lambda read, _: read.out_of_scope.recall),
    (Limit("out of scope: precision", 0.80, 0.90), lambda read, _: read.out_of_scope.precision),
    (Limit("emergencies missed", 0, 0, ".0f", high=False), lambda read, _: read.emergency.missed),
    (Limit("alarms that are right", 0.80, 0.90), lambda read, _: read.emergency.precision),
    (Limit("alarms on aftercare", 0, 0, ".0f", high=False), lambda read, _: read.alarms_on_aftercare),
    (Limit("language of sentences", 0.995, 0.999), lambda _, told: told.sentences),
    (Limit("sentences called certain", 0.98, 0.99), lambda _, told: told.sentences_certain),
    (Limit("language of very short messages", 0.95, 0.98), lambda _, told: told.very_short),
    (Limit("language in Latin letters"), lambda _, told: told.latin),
    (Limit("neutral messages left alone"), lambda _, told: told.neutral_left_alone),
    (Limit("messages that would flip to a wrong language", 0, 0, ".0f", high=False), lambda _, told: told.flips),
    (Limit("calibration error (ECE)", high=False), lambda read, _: calibration_error(read.reliability)),
    (Limit("one parse, median (ms)", 40, 25, ".0f", high=False), lambda read, _: percentile(read.times, 50)),
    (Limit("one parse, 95 of 100 (ms)", form=".0f", high=False), lambda read, _: percentile(read.times, 95)),
)
SPREAD = Limit("best language minus worst (macro-F1)", 0.05, 0.03, high=False)
APART = Limit("messages in languages not spoken, told as such", 0.95, 0.98)


def rows(measured: Mapping[str, Measured]) -> list[Row]:
    """Every figure of every language, in the order of `measured`."""
    return [row(limit, [value(*both) for both in measured.values()]) for limit, value in BARS]


def overall(measured: Mapping[str, Measured], told_apart: float) -> list[Row]:
    """The figures that belong to no single language."""
    macros = [figures.macro_f1 for figures, _ in measured.values()]
    return [row(SPREAD, [max(macros) - min(macros)]), row(APART, [told_apart])]


def row(limit: Limit, values: Sequence[float]) -> Row:
    """Values of one figure, graded."""
    return Row(
        limit.title,
        [_cell(limit, value) for value in values],
        _shown(limit, limit.bar),
        _shown(limit, limit.stretch),
    )


def _cell(limit: Limit, value: float) -> Cell:
    return Cell("–", "none") if math.isnan(value) else Cell(format(value, limit.form), grade(limit, value))


def grade(limit: Limit, value: float) -> Grade:
    """How `value` stands to the bar, unrounded."""
    if limit.bar is None or limit.stretch is None:
        return "none"
    if value >= limit.stretch if limit.high else value <= limit.stretch:
        return "stretch"
    return "bar" if (value >= limit.bar if limit.high else value <= limit.bar) else "short"


def _shown(limit: Limit, value: float | None) -> str:
    return "" if value is None else f"{'≥' if limit.high else '≤'} {value:g}"
