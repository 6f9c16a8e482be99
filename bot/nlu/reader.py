"""Learns what a message asks in its conversation: a wide and deep network over the message and over what the two before it asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from bot.nlu.decision import FORM_SCALE, LEAST, MEANING_SCALE
from bot.nlu.network import Habits, Network, Trainer
from bot.nlu.seen import Array, Seen, rarity_of, spread, weighted

SEEDS = (1, 2)
"""Networks whose chances are averaged: one alone differs from machine to machine where it is unsure."""
HABITS = Habits(hidden=384, epochs=15, drop_hidden=0.5, drop_form=0.5, bias=-4.0)
BEFORE_SCALE = 2.0
FORGETTING = 0.15
"""Share of the messages that are learned a second time as if nothing had been said before."""
SEVERAL_WEIGHT = 3.0
"""How much more a message counts that asks several things: they are few, and it is easy to see only the first."""
FIRST = -1
"""Place of the message before, for the first one of a conversation."""


@dataclass(frozen=True)
class Wants:
    """What each message asks, for the trainer: for every message its things, each as the numbers of the names that are as good."""

    things: Sequence[Sequence[npt.NDArray[np.int64]]]
    weights: Array
    names: int

    def __len__(self) -> int:
        """The number of messages."""
        return len(self.things)

    def error(self, chosen: npt.NDArray[np.int64], scores: Array) -> Array:
        """By how much the chances are off: of names that are as good one at least must be likely, and each counts as far as it is."""
        chances = expit(scores)
        target = np.zeros_like(chances)
        for row, message in enumerate(chosen):
            for names in self.things[message]:
                likely = chances[row, names]
                target[row, names] = np.maximum(target[row, names], likely / np.maximum(1 - np.prod(1 - likely), 1e-6))
        return np.asarray((chances - target) * self.weights[chosen][:, None], np.float32)

    def believed(self) -> Array:
        """What was asked as chances (n, names), names that are as good sharing alike."""
        told = np.zeros((len(self), self.names), np.float32)
        for row, things in enumerate(self.things):
            for names in things:
                told[row, names] = 1 / len(names)
        return told


class Reader:
    """Chances of what is asked. `centre` is the mean meaning, `rarity` the weight of each form."""

    def __init__(self, centre: Array, rarity: Array, networks: Sequence[Network], names: int) -> None:
        """Take over what was learned."""
        self.centre, self.rarity, self.networks, self.names = centre, rarity, networks, names

    @classmethod
    def fit(cls, seen: Seen, wants: Wants, before: npt.NDArray[np.int64]) -> Reader:
        """Learn from messages, what each asks, and the place of the message before each (FIRST: none)."""
        rarity = rarity_of(seen.form, LEAST)
        forgotten = np.random.default_rng(1).choice(np.flatnonzero(before != FIRST), int(FORGETTING * len(before)))
        rows = np.concatenate([np.arange(len(wants)), forgotten])
        shown = np.concatenate([before, np.full(len(forgotten), FIRST)])
        again = Wants([wants.things[row] for row in rows], wants.weights[rows], wants.names)
        reader = cls(seen.meaning.mean(0), rarity, (), wants.names)
        believed = np.vstack([wants.believed(), np.zeros((1, wants.names), np.float32)])  # the last row stands for nothing before
        dense = reader._dense(
            Seen(seen.meaning[rows], seen.form, seen.hints[rows]),
            believed[shown],
            believed[np.where(shown == FIRST, FIRST, np.append(before, FIRST)[shown])],
            shown != FIRST,
        )
        form = (weighted(seen.form, rarity) * FORM_SCALE).tocsr()[rows]
        trainers = (Trainer(dense.shape[1], form.shape[1], wants.names, seed, HABITS) for seed in SEEDS)
        reader.networks = [trainer.fit(dense, form, again) for trainer in trainers]
        return reader

    def chances(self, seen: Seen, before: Sequence[Array] = ()) -> Array:
        """Chances (names) of what one message asks; `before` are those of the messages before it, the newest first."""
        nothing = np.zeros(self.names, np.float32)
        last, second = [*before[:2], nothing, nothing][:2]
        dense = self._dense(seen, last[None], second[None], np.array([bool(before)]))
        form = (weighted(seen.form, self.rarity) * FORM_SCALE).tocsr()
        return np.asarray(np.mean([expit(network.scores(dense, form))[0] for network in self.networks], axis=0), np.float32)

    def _dense(self, seen: Seen, last: Array, second: Array, is_later: npt.NDArray[np.bool_]) -> Array:
        parts = [(seen.meaning - self.centre) * MEANING_SCALE, seen.hints, last * BEFORE_SCALE, second * BEFORE_SCALE, is_later[:, None]]
        return np.concatenate(parts, axis=1, dtype=np.float32)

    def save(self, path: Path) -> None:
        """Keep everything as plain arrays; the rows of forms that were never learned are left out."""
        used = np.flatnonzero(self.rarity)
        weights = {
            f"{number}.{name}": (weight[used] if name == "form" else weight).astype(np.float16)
            for number, network in enumerate(self.networks)
            for name, weight in network.weights.items()
        }
        np.savez_compressed(path, centre=self.centre, rarity=self.rarity, names=self.names, **weights)

    @classmethod
    def load(cls, path: Path) -> Reader:
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name].astype(np.float32) for name in kept.files}
        centre, rarity, names = arrays.pop("centre"), arrays.pop("rarity"), int(arrays.pop("names"))
        weights: dict[str, dict[str, Array]] = {}
        for label, array in arrays.items():
            number, _, name = label.partition(".")
            weights.setdefault(number, {})[name] = spread(array, rarity) if name == "form" else array
        return cls(centre, rarity, [Network(one) for one in weights.values()], names)
