"""Gives every message the vector of its meaning."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.embeddings import EmbeddingCache, Vector, meaning_of
from bot.nlu.reading import reading_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """The whole sentence as one vector of length 1; there are none for single words."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceEncoder:
        """Rasa's way of making a component."""
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """There is nothing to set."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Encode each message."""
        for message in messages:
            self._add(message, meaning_of(reading_of(message.get(TEXT) or "")))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encode the examples, from the cache where it has them."""
        examples = [example for example in training_data.training_examples if example.get(TEXT)]
        cache = EmbeddingCache()
        cache.fill([reading_of(example.get(TEXT)) for example in examples])
        for example in examples:
            vector = cache.get(reading_of(example.get(TEXT)))
            if vector is not None:
                self._add(example, vector)
        return training_data

    def _add(self, message: Message, vector: Vector) -> None:
        self.add_features_to_message(None, vector[None, :], TEXT, message)
