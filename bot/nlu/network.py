"""A wide and deep network in plain numpy: a linear layer over sparse forms beside a hidden layer over the sentence's meaning.

It learns 12,000 sentences in seconds on one core, answers in under a millisecond, and is kept as arrays without any pickled code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
import scipy.sparse

Array = npt.NDArray[np.float32]
Sparse: TypeAlias = scipy.sparse.csr_matrix


class Wanted(Protocol):
    """What the examples stand for."""

    def __len__(self) -> int:
        """The number of examples."""

    def error(self, chosen: npt.NDArray[np.int64], scores: Array) -> Array:
        """By how much the chances that follow from the scores (n, classes) of the chosen examples are off."""


@dataclass(frozen=True)
class OneEach:
    """Each example stands for one class: their numbers (n)."""

    numbers: npt.NDArray[np.int64]

    def __len__(self) -> int:
        """The number of examples."""
        return len(self.numbers)

    def error(self, chosen: npt.NDArray[np.int64], scores: Array) -> Array:
        """By how much the chances are off."""
        wrong = softmax(scores)
        wrong[np.arange(len(chosen)), self.numbers[chosen]] -= 1
        return wrong


@dataclass(frozen=True)
class Habits:
    """How a network learns; chosen on the development sets."""

    hidden: int = 384
    epochs: int = 25
    batch: int = 64
    rate: float = 2e-3
    form_rate: float = 0.05
    drop_hidden: float = 0.6
    drop_form: float = 0.5
    decay: float = 1e-4
    bias: float = 0.0


class Network:
    """One network. `meaning` is (n, dimension), `form` (n, width) and already weighted."""

    def __init__(self, weights: dict[str, Array]) -> None:
        """Take over learned or fresh weights: w1, b1, w2, b2, w3 (dense) and form (sparse layer)."""
        self.weights = weights

    def scores(self, meaning: Array, form: Sparse) -> Array:
        """Unnormalised log-chances, (n, intents)."""
        w = self.weights
        hidden = np.maximum(meaning @ w["w1"] + w["b1"], 0)
        return np.asarray(hidden @ w["w2"] + meaning @ w["w3"] + w["b2"] + form @ w["form"], dtype=np.float32)


class Trainer:
    """Adam for the dense layers, Adagrad on the touched rows of the sparse one, dropout in both."""

    def __init__(self, dimension: int, width: int, intents: int, seed: int, habits: Habits) -> None:
        """Begin with small random weights."""
        self.random = np.random.default_rng(seed)
        self.habits = habits
        hidden = habits.hidden
        self.weights: dict[str, Array] = {
            "w1": self._normal((dimension, hidden), 0.3 * (2 / dimension) ** 0.5),
            "b1": np.zeros(hidden, np.float32),
            "w2": self._normal((hidden, intents), 0.3 * (1 / hidden) ** 0.5),
            "b2": np.full(intents, habits.bias, np.float32),
            "w3": np.zeros((dimension, intents), np.float32),
            "form": np.zeros((width, intents), np.float32),
        }
        self.first = {name: np.zeros_like(weight) for name, weight in self.weights.items()}
        self.second = {name: np.zeros_like(weight) for name, weight in self.weights.items()}
        self.step = 0

    def fit(self, meaning: Array, form: Sparse, wanted: Wanted) -> Network:
        """Go through the examples `epochs` times, ever slower."""
        steps = self.habits.epochs * -(-len(wanted) // self.habits.batch)
        for chosen in self._batches(len(wanted)):
            self.step += 1
            self._learn(meaning[chosen], self._thinned(form[chosen]), partial(wanted.error, chosen), 1 - self.step / (steps + 1))
        return Network(self.weights)

    def _batches(self, count: int) -> Iterator[npt.NDArray[np.int64]]:
        for _ in range(self.habits.epochs):
            order = self.random.permutation(count)
            for start in range(0, count, self.habits.batch):
                yield order[start : start + self.habits.batch]

    def _thinned(self, form: Sparse) -> Sparse:
        thin = form.copy()
        keep = 1 - self.habits.drop_form
        thin.data = thin.data * (self.random.random(thin.nnz) < keep).astype(np.float32) / keep
        thin.eliminate_zeros()  # else _adagrad goes through the rows of what was dropped
        return thin

    def _learn(self, meaning: Array, form: Sparse, error_of: Callable[[Array], Array], pace: float) -> None:
        w, keep = self.weights, 1 - self.habits.drop_hidden
        before = meaning @ w["w1"] + w["b1"]
        gate = (before > 0) * (self.random.random(before.shape) < keep).astype(np.float32) / keep
        hidden = before * gate
        error = error_of(hidden @ w["w2"] + meaning @ w["w3"] + w["b2"] + form @ w["form"])
        error = (error / len(meaning)).astype(np.float32)
        back = (error @ w["w2"].T) * gate
        self._adam("w2", hidden.T @ error, pace)
        self._adam("b2", error.sum(0), pace)
        self._adam("w3", meaning.T @ error, pace)
        self._adam("w1", meaning.T @ back, pace)
        self._adam("b1", back.sum(0), pace)
        self._adagrad(form, error, pace)

    def _adam(self, name: str, slope: Array, pace: float) -> None:
        first, second, weight = self.first[name], self.second[name], self.weights[name]
        first += 0.1 * (slope - first)
        second += 0.001 * (slope * slope - second)
        move = first / (1 - 0.9**self.step) / (np.sqrt(second / (1 - 0.999**self.step)) + 1e-8)
        if name.startswith("w"):
            move += self.habits.decay * weight
        weight -= (self.habits.rate * pace * move).astype(np.float32)

    def _adagrad(self, form: Sparse, error: Array, pace: float) -> None:
        touched = np.unique(form.indices)
        slope = form.T.tocsr()[touched] @ error
        second = self.second["form"][touched] + slope * slope
        self.second["form"][touched] = second
        np.sqrt(second, out=second)  # in place, because these rows are most of the work of learning
        second += 1e-6
        slope /= second
        slope *= self.habits.form_rate * pace
        self.weights["form"][touched] -= slope

    def _normal(self, shape: tuple[int, int], size: float) -> Array:
        return self.random.normal(0, size, shape).astype(np.float32)


def softmax(scores: Array) -> Array:
    """Chances from scores, row by row."""
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(raised / raised.sum(1, keepdims=True), dtype=np.float32)
