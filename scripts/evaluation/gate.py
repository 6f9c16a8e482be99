"""The gate: no language may lose more than a point of macro-F1 against the baseline."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from concierge.settings import ROOT

BASELINE = ROOT / "scripts" / "evaluation" / "baseline.json"
MARGIN = 0.01


def read_baseline(file: Path = BASELINE) -> dict[str, float]:
    """Macro-F1 by language, as agreed."""
    told: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))
    return told


def losses(baseline: Mapping[str, float], now: Mapping[str, float]) -> list[str]:
    """One sentence for each language that lost more than a point, or is on one side only."""
    faults = [f"[{code}] has no baseline: add it to {BASELINE.relative_to(ROOT)}" for code in sorted(now.keys() - baseline.keys())]
    faults += [f"[{code}] has a baseline but is not spoken" for code in sorted(baseline.keys() - now.keys())]
    return faults + [
        f"[{code}] macro-F1 fell from {baseline[code]:.4f} to {now[code]:.4f}"
        for code in sorted(now.keys() & baseline.keys())
        if round(baseline[code] - now[code], 6) > MARGIN
    ]


def shown(now: Mapping[str, float]) -> str:
    """The text of a baseline file."""
    return json.dumps({code: round(value, 4) for code, value in sorted(now.items())}, indent=2) + "\n"
