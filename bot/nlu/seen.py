"""Messages as the featurizers give them, and their forms weighted by how rare they are: what all that learns from them shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import scipy.sparse

Array = npt.NDArray[np.float32]
Sparse: TypeAlias = scipy.sparse.csr_matrix
LONGEST = 1000
"""Characters that are searched for hints, as many as for entities."""


@dataclass(frozen=True)
class Seen:
    """Examples or messages: meaning (n, d), form (n, width) of zeros and ones, hints (n, h)."""

    meaning: Array
    form: Sparse
    hints: Array


def rarity_of(form: Sparse, least: int = 1) -> Array:
    """The weight (width) of each form in these examples (n, width); 0 for one that fewer than `least` have."""
    sightings = np.asarray(form.sum(0)).ravel()
    rarity = np.log((1 + form.shape[0]) / (1 + sightings)) + 1
    return np.where(sightings >= least, rarity, 0).astype(np.float32)


def weighted(form: Sparse, rarity: Array) -> Sparse:
    """Forms (n, width) by their rarity, each row of length 1."""
    rows = form.multiply(rarity[None, :]).tocsr().astype(np.float32)
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(1)).ravel())
    return (scipy.sparse.diags((1 / np.maximum(lengths, 1e-6)).astype(np.float32)) @ rows).tocsr()


def unit(rows: Array) -> Array:
    """Rows brought to length 1."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), np.float32)


def spread(rows: Array, rarity: Array) -> Array:
    """Rows of the forms that were learned put back to their places among all."""
    whole = np.zeros((len(rarity), rows.shape[1]), np.float32)
    whole[np.flatnonzero(rarity)] = rows
    return whole
