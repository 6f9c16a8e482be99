"""The report: one HTML page that stands by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from concierge.languages.registry import languages
from concierge.settings import ROOT
from scripts.evaluation import bars, metrics, pictures
from scripts.evaluation.bars import Measured, Row
from scripts.evaluation.detectors import Detected
from scripts.evaluation.figures import Figures
from scripts.evaluation.sample import OF_EACH

REPORT = ROOT / "build" / "evaluation" / "report.html"


@dataclass(frozen=True)
class Compared:
    """How one system did: macro-F1 by language, seconds of learning (0 when not measured), milliseconds of a parse."""

    title: str
    examples: int
    macro_f1: Sequence[float]
    seconds: float
    p50: float
    p95: float

    @property
    def mean(self) -> float:
        """Mean over the languages."""
        return sum(self.macro_f1) / len(self.macro_f1)


@dataclass(frozen=True)
class Others:
    """Systems that Ayan is compared with, and its figures on the held-out sets; empty when left out."""

    systems: Sequence[Compared] = ()
    detectors: Sequence[Detected] = ()
    unseen: Sequence[Row] = ()


def write(measured: Mapping[str, Measured], overall: Sequence[Row], others: Others, model: str, file: Path = REPORT) -> None:
    """Write the page."""
    codes = list(measured)
    told = {
        "messages": sum(len(figures.cases) for figures, _ in measured.values()),
        "model": model,
        "languages": codes,
        "rows": bars.rows(measured),
        "overall": overall,
        "systems": others.systems,
        "detectors": others.detectors,
        "unseen": others.unseen,
        "sample": min((system.examples for system in others.systems), default=0),
        "of_each": OF_EACH,
        "comparison": pictures.comparison({system.title: system.macro_f1 for system in others.systems}, codes) if others.systems else "",
        "parts": [_part(figures) for figures, _ in measured.values()],
    }
    page = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True).get_template("report.html").render(told)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, encoding="utf-8")


def _part(figures: Figures) -> dict[str, Any]:
    return {
        "language": figures.language,
        "name": languages()[figures.language].name,
        "intents": sorted(metrics.scores(figures.pairs).items(), key=lambda both: both[1].f1),
        "confusion": pictures.confusion(figures.pairs),
        "reliability": pictures.reliability(figures.reliability),
        "entities": figures.entities.items(),
        "entity_faults": figures.entity_faults,
        "faults": figures.faults,
    }
