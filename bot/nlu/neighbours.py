"""Kernel ridge regression over the examples: near sentences vote, and far ones hardly.

Its kernel is the sum of a Gaussian over meanings and linear ones over forms and hints; solved once in closed form.
It errs elsewhere than the networks do, so that both together are better than either.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.linalg
import scipy.sparse
from threadpoolctl import threadpool_limits

Array = npt.NDArray[np.float32]
WIDTH = 1.0
"""Of the Gaussian: a sentence at a right angle counts a seventh of an equal one."""
FORM_SHARE = 0.15
HINT_SHARE = 0.3
RIDGE = 0.2
SHARPNESS = 12.0
"""Turns votes of about -1 … 1 into log-chances."""
BLOCK = 1000
"""Examples whose likenesses are computed at once."""


@dataclass(frozen=True)
class Neighbours:
    """The examples' meanings (n, d) of length 1, their votes (n, intents), and the linear parts summed up over the examples."""

    meanings: Array
    votes: Array
    by_form: Array
    by_hint: Array

    @classmethod
    def fit(cls, meaning: Array, form: scipy.sparse.csr_matrix, hint: Array, wanted: npt.NDArray[np.int64]) -> Neighbours:
        """Learn from examples: rows of length 1, and the number of each one's intent."""
        kernel = _kernel(meaning, form, hint)
        target = np.full((len(wanted), int(wanted.max()) + 1), -1 / int(wanted.max()), np.float32)
        target[np.arange(len(wanted)), wanted] = 1
        with threadpool_limits(os.cpu_count(), "blas"):
            # Transposed, the kernel has the order that LAPACK works on in place: there is no second copy of it.
            factor = scipy.linalg.cho_factor(kernel.T, overwrite_a=True, check_finite=False)
            votes = np.asarray(scipy.linalg.cho_solve(factor, target, check_finite=False), np.float32)
        return cls(meaning, votes, np.asarray(form.T @ votes, np.float32), np.asarray(hint.T @ votes, np.float32))

    def scores(self, meaning: Array, form: scipy.sparse.csr_matrix, hint: Array) -> Array:
        """Unnormalised log-chances, (n, intents)."""
        near = np.exp(2 * WIDTH * (meaning @ self.meanings.T - 1))
        total = near @ self.votes + FORM_SHARE * (form @ self.by_form) + HINT_SHARE * (hint @ self.by_hint)
        return np.asarray(SHARPNESS * total, np.float32)


def _kernel(meaning: Array, form: scipy.sparse.csr_matrix, hint: Array) -> Array:
    """Likeness of each example to each (n, n), with the ridge on the diagonal; row by row of blocks, for it is large itself."""
    kernel = np.empty((len(meaning), len(meaning)), np.float32)
    for start in range(0, len(meaning), BLOCK):
        rows = slice(start, start + BLOCK)
        kernel[rows] = np.exp(2 * WIDTH * (meaning[rows] @ meaning.T - 1))
        kernel[rows] += FORM_SHARE * (form[rows] @ form.T).toarray() + HINT_SHARE * (hint[rows] @ hint.T)
    kernel[np.diag_indices_from(kernel)] += RIDGE
    return kernel
