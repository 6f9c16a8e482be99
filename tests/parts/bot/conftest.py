"""Rasa's own parts without a model: a tracker that holds one message of a patient."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import rasa.core.agent  # noqa: F401 as below
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import SlotSet, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    import bot.channel
    import bot.replies.localised  # noqa: F401 both import Rasa, which warns of itself

from concierge.settings import ROOT

MakeTracker = Callable[..., DialogueStateTracker]


@pytest.fixture(scope="session")
def domain() -> Domain:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def tracker(domain: Domain) -> MakeTracker:
    """A function that makes a tracker with one message, its metadata and some slots."""

    def make(metadata: dict[str, Any] | None = None, intent: str = "greet", **slots: Any) -> DialogueStateTracker:
        made = DialogueStateTracker("c1", domain.slots)
        entities = [{"entity": "city", "value": "seoul", "start": 0, "end": 5, "extractor": "x"}]
        made.update(UserUttered("Seoul", {"name": intent, "confidence": 0.9}, entities, metadata=metadata))
        for name, value in slots.items():
            made.update(SlotSet(name, value))
        return made

    return make
