"""Pictures of the report, as data URLs; they hold intent names and numbers only, so that any font will do."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import Any

from scripts.evaluation import metrics
from scripts.evaluation.metrics import Bin, Pair

RESOLUTION = 90
"""Dots an inch: readable, and five matrices stay below a megabyte."""


def confusion(pairs: Sequence[Pair]) -> str:
    """Wanted intents down, told intents across; what lies off the diagonal was misunderstood."""
    labels = sorted({label for pair in pairs for label in pair})
    counts = metrics.confusion(pairs, labels)
    shares = [[count / max(1, sum(row)) for count in row] for row in counts]
    figure = _figure(12, 11)
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(labels)), labels=labels, rotation=90, fontsize=7)
    axes.set_yticks(range(len(labels)), labels=labels, fontsize=7)
    axes.set_xlabel("told")
    axes.set_ylabel("wanted")
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if count:
                colour = "white" if shares[row][column] > 0.5 else "firebrick" if row != column else "black"
                axes.text(column, row, str(count), ha="center", va="center", fontsize=6, color=colour)
    return _url(figure)


def reliability(bins: Sequence[Bin]) -> str:
    """Share that is right by confidence: on the dashed line, confidence means what it says."""
    figure = _figure(4.5, 4)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], "--", color="grey", linewidth=1)
    axes.plot([step.confidence for step in bins], [step.right for step in bins], "o-", color="steelblue")
    for step in bins:
        axes.annotate(str(step.messages), (step.confidence, step.right), textcoords="offset points", xytext=(6, -10), fontsize=7)
    axes.set(xlabel="confidence", ylabel="share that is right", xlim=(0, 1), ylim=(0, 1.03))
    return _url(figure)


def comparison(systems: Mapping[str, Sequence[float]], languages: Sequence[str]) -> str:
    """Macro-F1 of each system, language by language."""
    figure = _figure(9, 3.6)
    axes = figure.subplots()
    width = 0.8 / len(systems)
    for number, (title, values) in enumerate(systems.items()):
        bars = axes.bar([place + number * width for place in range(len(languages))], values, width * 0.94, label=title)
        axes.bar_label(bars, fmt="%.2f", fontsize=7)
    axes.set_xticks([place + width * (len(systems) - 1) / 2 for place in range(len(languages))], labels=languages)
    axes.set(ylabel="intent macro-F1", ylim=(0, 1.05))
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=len(systems), fontsize=8, frameon=False)
    return _url(figure)


def _figure(width: float, height: float) -> Any:
    from matplotlib.figure import Figure  # noqa: PLC0415 takes seconds, and every command of scripts/ loads this module

    return Figure(figsize=(width, height))


def _url(figure: Any) -> str:
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=RESOLUTION, bbox_inches="tight")
    return f"data:image/png;base64,{base64.b64encode(picture.getvalue()).decode()}"
