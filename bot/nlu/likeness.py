"""A library of texts with what each stands for, and which of them a message is likest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.sparse

Array = npt.NDArray[np.float32]
MEANING_SHARE = 0.7
"""Weight of likeness in meaning beside likeness in form."""


@dataclass(frozen=True)
class Library:
    """`meaning` (n, d) centred and of length 1, `form` (n, width) weighted and of length 1, `names` what each row stands for.

    `level` (n) is how much liker than usual the texts of a row's language are to one another without meaning the same; it is taken off,
    so that one threshold holds for all languages.
    """

    names: tuple[str, ...]
    meaning: Array
    form: scipy.sparse.csr_matrix
    centre: Array
    rarity: Array
    level: Array

    @classmethod
    def fit(cls, names: Sequence[str], groups: Sequence[str], meaning: Array, form: scipy.sparse.csr_matrix) -> Library:
        """Make one from texts: rows as the featurizers give them, and the language of each as its group."""
        sightings = np.asarray(form.sum(0)).ravel()
        rarity = (np.log((1 + len(names)) / (1 + sightings)) + 1).astype(np.float32)
        centre = meaning.mean(0)
        flat = cls(tuple(names), _unit(meaning - centre), _weighted(form, rarity), centre, rarity, np.zeros(len(names), np.float32))
        return replace(flat, level=flat._levels(np.array(groups)))

    def _levels(self, groups: npt.NDArray[np.str_]) -> Array:
        """For each row the median, over its group, of the likeness to the likest row of another name; the mean of the groups is 0."""
        names, medians = np.array(self.names), {}
        for group in sorted(set(groups)):
            rows = np.flatnonzero(groups == group)
            alike = MEANING_SHARE * (self.meaning[rows] @ self.meaning[rows].T)
            alike += (1 - MEANING_SHARE) * np.asarray((self.form[rows] @ self.form[rows].T).todense())
            alike[names[rows][:, None] == names[rows][None, :]] = -1
            medians[group] = float(np.median(alike.max(1)))
        usual = float(np.mean(list(medians.values())))
        return np.array([medians[group] - usual for group in groups], np.float32)

    def likest(self, meaning: Array, form: scipy.sparse.csr_matrix, count: int) -> list[tuple[str, float]]:
        """The likest names with their likeness (at most 1), best first, each once."""
        near = self.meaning @ _unit((meaning - self.centre)[None, :])[0]
        alike = np.asarray((_weighted(form, self.rarity) @ self._form_by_feature).todense()).ravel()
        scores = MEANING_SHARE * near + (1 - MEANING_SHARE) * alike - self.level
        names, rows, starts = self._groups
        best = np.maximum.reduceat(scores[rows], starts)
        return [(names[place], float(best[place])) for place in np.argsort(-best)[:count]]

    @cached_property
    def _form_by_feature(self) -> scipy.sparse.csr_matrix:
        """The form turned on its side: only the few features of a message are looked up, and not all of every row."""
        return self.form.T.tocsr()

    @cached_property
    def _groups(self) -> tuple[tuple[str, ...], npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """Every name once, the rows in the order of their names, and where the rows of each name begin among these."""
        rows = np.argsort(np.array(self.names), kind="stable")
        names, starts = np.unique(np.array(self.names)[rows], return_index=True)
        return tuple(names.tolist()), rows, starts

    def save(self, path: Path) -> None:
        """Keep everything as plain arrays."""
        form = self.form.tocsr()
        np.savez_compressed(
            path,
            names=np.array(self.names),
            meaning=self.meaning.astype(np.float16),
            data=form.data.astype(np.float16),
            indices=form.indices,
            indptr=form.indptr,
            centre=self.centre,
            rarity=self.rarity,
            level=self.level,
        )

    @classmethod
    def load(cls, path: Path) -> Library:
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            shape = (len(kept["names"]), len(kept["rarity"]))
            form = scipy.sparse.csr_matrix((kept["data"].astype(np.float32), kept["indices"], kept["indptr"]), shape)
            meaning = kept["meaning"].astype(np.float32)
            return cls(tuple(kept["names"].tolist()), meaning, form, kept["centre"], kept["rarity"], kept["level"])


def _unit(rows: Array) -> Array:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), np.float32)


def _weighted(form: scipy.sparse.csr_matrix, rarity: Array) -> scipy.sparse.csr_matrix:
    rows = form.multiply(rarity[None, :]).tocsr().astype(np.float32)
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(1)).ravel())
    return (scipy.sparse.diags((1 / np.maximum(lengths, 1e-6)).astype(np.float32)) @ rows).tocsr()
