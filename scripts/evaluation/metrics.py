"""The measures, from pairs of what was wanted and what was told; plain Python, without any knowledge of Rasa."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Pair = tuple[str, str]
"""What was wanted, and what was told."""
BINS = 10
"""Steps of confidence in a reliability curve."""


@dataclass(frozen=True)
class Score:
    """Counts of one label: told rightly, told wrongly, not told."""

    right: int
    invented: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was told that is right; 1 when nothing was told."""
        return _share(self.right, self.right + self.invented)

    @property
    def recall(self) -> float:
        """Share of what was wanted that was told; 1 when nothing was wanted."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        return _share(2 * self.right, 2 * self.right + self.invented + self.missed)

    @property
    def wanted(self) -> int:
        """How often the label was wanted."""
        return self.right + self.missed

    def __add__(self, other: Score) -> Score:
        """Both together."""
        return Score(self.right + other.right, self.invented + other.invented, self.missed + other.missed)


NONE = Score(0, 0, 0)


@dataclass(frozen=True)
class Bin:
    """One step of confidence: how many messages, their mean confidence, and the share of them that was right."""

    messages: int
    confidence: float
    right: float


def score(pairs: Sequence[Pair], label: str) -> Score:
    """The score of one label."""
    right = sum(wanted == told == label for wanted, told in pairs)
    return Score(right, sum(told == label for _, told in pairs) - right, sum(wanted == label for wanted, _ in pairs) - right)


def scores(pairs: Sequence[Pair]) -> dict[str, Score]:
    """The score of every label that was wanted or told, in alphabetical order."""
    return {label: score(pairs, label) for label in sorted({label for pair in pairs for label in pair})}


def macro_f1(pairs: Sequence[Pair]) -> float:
    """Mean of the F1 of each label that was wanted, however rare."""
    wanted = sorted({wanted for wanted, _ in pairs})
    return sum(score(pairs, label).f1 for label in wanted) / len(wanted) if wanted else 1.0


def accuracy(pairs: Sequence[Pair]) -> float:
    """Share of messages that were understood; 1 when there are none."""
    return _share(sum(wanted == told for wanted, told in pairs), len(pairs))


def confusion(pairs: Sequence[Pair], labels: Sequence[str]) -> list[list[int]]:
    """How often each label (row) was told as each (column)."""
    counts = Counter(pairs)
    return [[counts[wanted, told] for told in labels] for wanted in labels]


def found(wanted: Iterable[str], told: Iterable[str]) -> Score:
    """Score of the entities of one message, each given as `entity=value`, as often as it is named."""
    expected, given = Counter(wanted), Counter(told)
    right = sum((expected & given).values())
    return Score(right, sum(given.values()) - right, sum(expected.values()) - right)


def reliability(confidences: Sequence[float], rights: Sequence[bool]) -> list[Bin]:
    """Equal steps of confidence from 0 to 1; a confidence of 1 belongs to the last, and empty steps are left out."""
    steps: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in zip(confidences, rights, strict=True):
        steps.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, right))
    return [
        Bin(len(seen), sum(confidence for confidence, _ in seen) / len(seen), sum(right for _, right in seen) / len(seen))
        for _, seen in sorted(steps.items())
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: mean distance of confidence and truth, each step by its number of messages."""
    messages = sum(step.messages for step in bins)
    return sum(step.messages * abs(step.confidence - step.right) for step in bins) / messages if messages else 0.0


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of all values don't exceed (nearest rank); 0 of none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
