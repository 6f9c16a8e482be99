"""First in the pipeline: the language of the message, told in every parse as `language` and `language_is_certain`."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from concierge.languages.detection import detect


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageOfMessage(GraphComponent):
    """Sets two fields of the parse. Not an entity: in the contract `language` as an entity is a mention ("a doctor who speaks Russian")."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageOfMessage:
        """Rasa's way of making a component."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Tell the language of each message."""
        for message in messages:
            detection = detect(message.get(TEXT) or "")
            message.set("language", detection.language, add_to_output=True)
            message.set("language_is_certain", detection.certain, add_to_output=True)
        return messages
