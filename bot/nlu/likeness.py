"""A library of texts with what each stands for, and which of them a message is likest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.sparse
import scipy.special
from sklearn.linear_model import LogisticRegression

from bot.nlu.seen import Array, rarity_of, unit, weighted

MEANING_SHARE = 0.7
"""Weight of likeness in meaning beside likeness in form."""
LIKEST = 2
"""Texts of a name whose likeness is averaged: one alone is easily a chance hit."""
CHANCE_SHARE, EVEN = 0.06, 1.0
"""Weight of what a logistic regression on the meanings says of a name, as the logarithm of its chance, and what is added to that so that
a likely name keeps its likeness. Of 1,200 paraphrases that were not in the library, the right name was first for 64 % by the likest text
alone, for 69 % by the mean of two, for 78 % with the regression."""
STRENGTH, STEPS = 10.0, 200
"""Inverse of the regularisation of that regression, and its steps at most."""
ABSENT = -9.0


@dataclass(frozen=True)
class Library:
    """`meaning` (n, d) centred and of length 1, `form` (n, width) weighted and of length 1, `names` what each row stands for.

    `weights` (names, d) and `bias` (names) are those of the regression, in the alphabetical order of the names.
    `level` (n) is how much liker than usual the texts of a row's language are to one another without meaning the same; it is taken off,
    so that one threshold holds for all languages.
    """

    names: tuple[str, ...]
    meaning: Array
    form: scipy.sparse.csr_matrix
    centre: Array
    rarity: Array
    level: Array
    weights: Array
    bias: Array

    @classmethod
    def fit(cls, names: Sequence[str], groups: Sequence[str], meaning: Array, form: scipy.sparse.csr_matrix) -> Library:
        """Make one from texts: rows as the featurizers give them, and the language of each as its group."""
        rarity = rarity_of(form, least=0)
        centre = meaning.mean(0)
        centred = unit(meaning - centre)
        weights, bias = _regression(centred, names)
        flat = cls(tuple(names), centred, weighted(form, rarity), centre, rarity, np.zeros(len(names), np.float32), weights, bias)
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
        """The likest names with their likeness (about 1 at most), best first, each once."""
        centred = unit((meaning - self.centre)[None, :])[0]
        alike = np.asarray((weighted(form, self.rarity) @ self._form_by_feature).todense()).ravel()
        scores = MEANING_SHARE * (self.meaning @ centred) + (1 - MEANING_SHARE) * alike - self.level
        names, rows = self._rows_by_name
        of_names = -np.sort(-np.append(scores, ABSENT)[rows], axis=1)[:, :LIKEST]
        likeness = np.where(of_names > ABSENT, of_names, of_names[:, :1]).mean(1)
        chances = scipy.special.log_softmax(self.weights @ centred + self.bias)
        best = likeness + CHANCE_SHARE * (chances + EVEN)
        return [(names[place], float(best[place])) for place in np.argsort(-best)[:count]]

    @cached_property
    def _form_by_feature(self) -> scipy.sparse.csr_matrix:
        """The form turned on its side: only the few features of a message are looked up, and not all of every row."""
        return self.form.T.tocsr()

    @cached_property
    def _rows_by_name(self) -> tuple[tuple[str, ...], npt.NDArray[np.intp]]:
        """Every name once, in alphabetical order, and the rows of each (names, longest), filled up with a row that is not there."""
        names = tuple(sorted(set(self.names)))
        rows = [np.flatnonzero(np.array(self.names) == name) for name in names]
        longest = max(LIKEST, *map(len, rows))
        return names, np.stack([np.pad(row, (0, longest - len(row)), constant_values=len(self.names)) for row in rows])

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
            weights=self.weights.astype(np.float32),
            bias=self.bias.astype(np.float32),
        )

    @classmethod
    def load(cls, path: Path) -> Library:
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            shape = (len(kept["names"]), len(kept["rarity"]))
            form = scipy.sparse.csr_matrix((kept["data"].astype(np.float32), kept["indices"], kept["indptr"]), shape)
            meaning = kept["meaning"].astype(np.float32)
            rest = (kept[part] for part in ("centre", "rarity", "level", "weights", "bias"))
            return cls(tuple(kept["names"].tolist()), meaning, form, *rest)


def _regression(meaning: Array, names: Sequence[str]) -> tuple[Array, Array]:
    """Weights (names, d) and bias (names) of a logistic regression of the names on the meanings, in the alphabetical order of the names."""
    order = sorted(set(names))
    if len(order) <= LIKEST:  # with two names the library keeps one row for both
        return np.zeros((len(order), meaning.shape[1]), np.float32), np.zeros(len(order), np.float32)
    learned = LogisticRegression(C=STRENGTH, max_iter=STEPS).fit(meaning, names)
    return np.asarray(learned.coef_, np.float32), np.asarray(learned.intercept_, np.float32)
