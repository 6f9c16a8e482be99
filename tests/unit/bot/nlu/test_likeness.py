"""A library of texts finds the likest, and is the same after it was kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import scipy.sparse

from bot.nlu.likeness import Library


def library() -> Library:
    meaning = np.eye(4, dtype=np.float32)
    form = scipy.sparse.csr_matrix(np.array([[1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 1, 1], [0, 1, 0, 1]], np.float32))
    return Library.fit(["a", "a", "b", "c"], ["xx"] * 4, meaning, form)


def test_each_name_is_told_once_best_first() -> None:
    found = library().likest(np.array([0, 0, 1, 0], np.float32), scipy.sparse.csr_matrix(np.array([[0, 0, 1, 1]], np.float32)), 2)
    assert found[0][0] == "b"
    assert len({name for name, _ in found}) == 2
    assert found[0][1] > 0.9 > found[1][1]


def test_what_was_kept_answers_the_same(tmp_path: Path) -> None:
    made = library()
    made.save(tmp_path / "library.npz")
    asked = (np.array([1, 0, 0, 0], np.float32), scipy.sparse.csr_matrix(np.array([[1, 1, 0, 0]], np.float32)), 3)
    kept = Library.load(tmp_path / "library.npz")
    assert [name for name, _ in kept.likest(*asked)] == [name for name, _ in made.likest(*asked)]


def test_a_language_whose_texts_are_all_alike_is_held_to_more() -> None:
    meaning = np.array([[1, 0, 0], [0, 1, 0], [0.6, 0.8, 0], [0.5, 0.8, 0.1]], np.float32)
    made = Library.fit(["a", "b", "a", "b"], ["xx", "xx", "yy", "yy"], meaning, scipy.sparse.csr_matrix(np.eye(4, dtype=np.float32)))
    assert made.level[0] == made.level[1] < 0 < made.level[2] == made.level[3]
    assert abs(float(made.level.sum())) < 1e-6


def test_one_chance_hit_counts_less_than_two_that_agree() -> None:
    meaning = np.array([[1, 0, 0], [0, 0, 1], [0.9, 0.43, 0], [0.9, 0.42, 0.1]], np.float32)
    made = Library.fit(["chance", "chance", "agreed", "agreed"], ["xx"] * 4, meaning, scipy.sparse.csr_matrix(np.eye(4, dtype=np.float32)))
    asked = np.array([0.99, 0.14, 0], np.float32)
    assert made.likest(asked, scipy.sparse.csr_matrix((1, 4), dtype=np.float32), 1)[0][0] == "agreed"
