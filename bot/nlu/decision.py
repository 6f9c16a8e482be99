"""The decision about an intent: two networks and the vote of the neighbours, joined; kept as plain arrays, without any pickled code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.nlu.neighbours import Neighbours
from bot.nlu.network import Habits, Network, OneEach, Trainer, softmax
from bot.nlu.seen import Array, Seen, Sparse, rarity_of, spread, unit, weighted

LEAST = 2
"""Examples that must have a form for it to be learned."""
SEEDS = (1, 2)
"""Networks that are averaged; a third adds little."""
NEIGHBOURS_SHARE = 0.6
"""Weight of the neighbours' log-chances beside the networks'."""
MEANING_SCALE = 10.0
HINT_SCALE = 1.0
FORM_SCALE = 3.0


class Decision:
    """Chances of intents. `centre` is the mean meaning, `rarity` the weight of each form."""

    def __init__(self, centre: Array, rarity: Array, networks: list[Network], neighbours: Neighbours) -> None:
        """Take over what was learned."""
        self.centre, self.rarity, self.networks, self.neighbours = centre, rarity, networks, neighbours

    @classmethod
    def fit(cls, seen: Seen, wanted: npt.NDArray[np.int64]) -> Decision:
        """Learn from examples and the number of each one's intent."""
        rarity = rarity_of(seen.form, LEAST)
        centre = seen.meaning.mean(0)
        meaning, form, hints = _prepared(seen, centre, rarity)
        neighbours = Neighbours.fit(meaning, form, hints, wanted)
        dense, sparse = _for_networks(seen, centre, form)
        intents = int(wanted.max()) + 1
        networks = [Trainer(dense.shape[1], sparse.shape[1], intents, seed, Habits()).fit(dense, sparse, OneEach(wanted)) for seed in SEEDS]
        return cls(centre, rarity, networks, neighbours)

    def chances(self, seen: Seen) -> Array:
        """Chance of each intent, (n, intents), each row sums to 1."""
        meaning, form, hints = _prepared(seen, self.centre, self.rarity)
        dense, sparse = _for_networks(seen, self.centre, form)
        by_networks = np.mean([softmax(network.scores(dense, sparse)) for network in self.networks], axis=0)
        by_neighbours = softmax(self.neighbours.scores(meaning, form, hints))
        joined = NEIGHBOURS_SHARE * np.log(by_neighbours + 1e-9) + (1 - NEIGHBOURS_SHARE) * np.log(by_networks + 1e-9)
        return softmax(joined)

    def save(self, path: Path) -> None:
        """Keep everything; the rows of forms that were never learned are left out."""
        used = np.flatnonzero(self.rarity)
        arrays: dict[str, Any] = {
            "centre": self.centre,
            "rarity": self.rarity,
            "votes": self.neighbours.votes,
            "by_hint": self.neighbours.by_hint,
        }
        arrays["meanings"] = self.neighbours.meanings.astype(np.float16)
        arrays["by_form"] = self.neighbours.by_form[used].astype(np.float16)
        for number, network in enumerate(self.networks):
            for name, weight in network.weights.items():
                arrays[f"{number}.{name}"] = (weight[used] if name == "form" else weight).astype(np.float16)
        np.savez_compressed(path, **arrays)

    @classmethod
    def load(cls, path: Path) -> Decision:
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name].astype(np.float32) for name in kept.files}
        rarity = arrays["rarity"]
        networks = []
        for number in range(sum(name.endswith(".w1") for name in arrays)):
            weights = {name: arrays[f"{number}.{name}"] for name in ("w1", "b1", "w2", "b2", "w3")}
            networks.append(Network({**weights, "form": spread(arrays[f"{number}.form"], rarity)}))
        neighbours = Neighbours(arrays["meanings"], arrays["votes"], spread(arrays["by_form"], rarity), arrays["by_hint"])
        return cls(arrays["centre"], rarity, networks, neighbours)


def _prepared(seen: Seen, centre: Array, rarity: Array) -> tuple[Array, Sparse, Array]:
    """Everything centred, weighted and brought to length 1."""
    return unit(seen.meaning - centre), weighted(seen.form, rarity), unit(seen.hints)


def _for_networks(seen: Seen, centre: Array, form: Sparse) -> tuple[Array, Sparse]:
    dense = np.concatenate([(seen.meaning - centre) * MEANING_SCALE, seen.hints * HINT_SCALE], axis=1).astype(np.float32)
    return dense, (form * FORM_SCALE).tocsr()
