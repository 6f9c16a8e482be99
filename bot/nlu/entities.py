"""The contract's entities: everything that concierge/understanding finds in a message."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from concierge.languages.registry import languages
from concierge.understanding.body import fields_of
from concierge.understanding.everything import find_everything

LONGEST = 1000
"""Characters that are searched; a bound for floods."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Mentions(EntityExtractorMixin, GraphComponent):
    """Sets `entities`, and `fields`, the specialties that parts of the body point to.

    The finders themselves know nothing of Rasa, one file each, and are tested without it.
    """

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> Mentions:
        """Rasa's way of making a component; one search for each language now, so that the first patient does not wait for word lists."""
        for language in languages():
            find_everything("1", language)
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what is mentioned in each message."""
        for message in messages:
            text = (message.get(TEXT) or "")[:LONGEST]
            found = () if text.startswith("/") else find_everything(text, message.get("language"))
            told = [
                {
                    ENTITY_ATTRIBUTE_TYPE: mention.entity,
                    ENTITY_ATTRIBUTE_VALUE: mention.value,
                    ENTITY_ATTRIBUTE_START: mention.start,
                    ENTITY_ATTRIBUTE_END: mention.end,
                }
                for mention in found
            ]
            message.set(ENTITIES, self.add_extractor_name(told), add_to_output=True)
            message.set("fields", [] if text.startswith("/") else list(fields_of(text, message.get("language"))), add_to_output=True)
        return messages
