"""The reader learns what a message asks by its words and by what was asked before it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scipy.sparse

from bot.nlu.reader import FIRST, Reader, Wants
from bot.nlu.seen import Seen

NAMES, EACH, DEPTH, WIDTH = 3, 60, 8, 16
PRICE, VISA, BOTH = 0, 1, 2
"""Two things with words of their own; a message that asks both; and "and there?", which asks what was asked before."""


@pytest.fixture(scope="module")
def seen() -> Seen:
    """Pairs of messages: one of the three kinds with a meaning of its own, then one that leans on it."""
    random = np.random.default_rng(1)
    centres = random.normal(size=(4, DEPTH))
    kinds = np.array([kind for _ in range(EACH) for first in (PRICE, VISA, BOTH) for kind in (first, 3)])
    meaning = centres[kinds] / np.linalg.norm(centres[kinds], axis=1, keepdims=True) + 0.05 * random.normal(size=(len(kinds), DEPTH))
    form = scipy.sparse.csr_matrix(np.eye(WIDTH, dtype=np.float32)[kinds])
    return Seen(meaning.astype(np.float32), form, np.zeros((len(kinds), 2), np.float32))


@pytest.fixture(scope="module")
def reader(seen: Seen) -> Reader:
    things = {PRICE: [np.array([0])], VISA: [np.array([1, 2])], BOTH: [np.array([0]), np.array([1])]}
    wanted = [things[kind] for _ in range(EACH) for kind in (PRICE, VISA, BOTH) for _ in range(2)]
    before = np.array([place - 1 if place % 2 else FIRST for place in range(len(wanted))])
    return Reader.fit(seen, Wants(wanted, np.ones(len(wanted), np.float32), NAMES), before)


def one(seen: Seen, place: int) -> Seen:
    return Seen(seen.meaning[place : place + 1], seen.form[place], seen.hints[place : place + 1])


def test_what_a_message_asks_by_its_words_is_likely(reader: Reader, seen: Seen) -> None:
    chances = reader.chances(one(seen, 0))
    assert chances[0] > 0.8
    assert chances[1] < 0.3


def test_both_things_that_a_message_asks_are_likely(reader: Reader, seen: Seen) -> None:
    assert min(reader.chances(one(seen, 4))[:2]) > 0.6


def test_the_same_words_ask_what_was_asked_before(reader: Reader, seen: Seen) -> None:
    after_price = reader.chances(one(seen, 1), [np.array([1, 0, 0], np.float32)])
    after_visa = reader.chances(one(seen, 1), [np.array([0, 0.5, 0.5], np.float32)])
    assert after_price[0] > after_visa[0] + 0.3
    assert max(after_visa[1:]) > max(after_price[1:]) + 0.3


def test_what_was_kept_reads_alike(reader: Reader, seen: Seen, tmp_path: Path) -> None:
    reader.save(tmp_path / "reader.npz")
    again = Reader.load(tmp_path / "reader.npz")
    assert np.allclose(again.chances(one(seen, 4)), reader.chances(one(seen, 4)), atol=0.02)
