"""What the patient wants: a small network over meaning and form, with a confidence that means something."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.network import Ensemble

logger = logging.getLogger(__name__)
RANKED = 10
"""How many intents a parse names; the actions offer a choice between the first two when they are close."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WhatThePatientWants(IntentClassifier, GraphComponent):
    """Chooses one of the contract's intents and ranks the others."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, intents: Sequence[str] = (), ensemble: Ensemble | None = None) -> None:
        """Hold where the model is kept, and the model itself once there is one."""
        self._storage, self._resource = model_storage, resource
        self._intents, self._ensemble = list(intents), ensemble

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> WhatThePatientWants:
        """Rasa's way of making a component that is yet to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WhatThePatientWants:
        """Read a trained one; a model that cannot be read is an error, not an untrained classifier."""
        with model_storage.read_from(resource) as folder:
            intents = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
            return cls(model_storage, resource, intents, Ensemble.load(folder / "network.npz"))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples and keep what was learned."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._intents = sorted({example.get(INTENT) for example in examples})
        meaning, form = _features(examples)
        wanted = np.array([self._intents.index(example.get(INTENT)) for example in examples])
        self._ensemble = Ensemble.fit(meaning, form, wanted)
        with self._storage.write_to(self._resource) as folder:
            (folder / "intents.json").write_text(json.dumps(self._intents), encoding="utf-8")
            self._ensemble.save(folder / "network.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `intent` and `intent_ranking`."""
        if self._ensemble is None or not messages:
            return messages
        for message, chances in zip(messages, self._ensemble.chances(*_features(messages))):
            ranking = [
                {INTENT_NAME_KEY: self._intents[index], PREDICTED_CONFIDENCE_KEY: float(chances[index])}
                for index in np.argsort(-chances)[:RANKED]
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _features(messages: Sequence[Message]) -> tuple[npt.NDArray[np.float32], scipy.sparse.csr_matrix]:
    """Meaning (n, 384) and form (n, WIDTH) as the featurizers left them."""
    meaning, form = [], []
    for message in messages:
        _, dense = message.get_dense_features(TEXT, [])
        _, sparse = message.get_sparse_features(TEXT, [])
        if dense is None or sparse is None:
            raise ValueError("the intent classifier needs the sentence encoder and the word forms before it in config.yml")
        meaning.append(dense.features[0])
        form.append(sparse.features)
    return np.stack(meaning), scipy.sparse.vstack(form).tocsr()
