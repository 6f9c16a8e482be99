"""The decision learns, gives chances, and is the same after it was kept and read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scipy.sparse

from bot.nlu.decision import Decision
from bot.nlu.seen import Seen

INTENTS, EACH, WIDTH = 3, 30, 64


@pytest.fixture(scope="module")
def seen() -> Seen:
    """Examples whose meaning gathers around one point per intent, with one form and one hint that belong to it."""
    random = np.random.default_rng(1)
    centres = random.normal(size=(INTENTS, 16))
    meaning = np.repeat(centres, EACH, axis=0) + 0.4 * random.normal(size=(INTENTS * EACH, 16))
    form = np.zeros((INTENTS * EACH, WIDTH))
    form[np.arange(INTENTS * EACH), np.repeat(np.arange(INTENTS), EACH)] = 1
    form[:, 10:20] = random.random((INTENTS * EACH, 10)) > 0.5
    hints = np.eye(INTENTS)[np.repeat(np.arange(INTENTS), EACH)]
    return Seen(meaning.astype(np.float32), scipy.sparse.csr_matrix(form, dtype=np.float32), hints.astype(np.float32))


@pytest.fixture(scope="module")
def decision(seen: Seen) -> Decision:
    return Decision.fit(seen, np.repeat(np.arange(INTENTS), EACH))


def test_it_learns_what_can_be_learned(decision: Decision, seen: Seen) -> None:
    assert (decision.chances(seen).argmax(1) == np.repeat(np.arange(INTENTS), EACH)).mean() > 0.95


def test_chances_of_a_message_sum_to_one(decision: Decision, seen: Seen) -> None:
    assert np.allclose(decision.chances(seen).sum(1), 1, atol=1e-4)


def test_a_message_without_known_forms_or_hints_is_decided_too(decision: Decision) -> None:
    nothing = Seen(np.zeros((1, 16), np.float32), scipy.sparse.csr_matrix((1, WIDTH), dtype=np.float32), np.zeros((1, INTENTS), np.float32))
    assert np.isfinite(decision.chances(nothing)).all()


def test_what_was_kept_decides_alike(decision: Decision, seen: Seen, tmp_path: Path) -> None:
    decision.save(tmp_path / "decision.npz")
    assert np.allclose(Decision.load(tmp_path / "decision.npz").chances(seen), decision.chances(seen), atol=0.02)
