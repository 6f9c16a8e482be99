"""What the finders of concierge/understanding have in common as parts of Rasa's pipeline."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    EXTRACTOR,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from concierge.languages.registry import languages
from concierge.understanding.mention import Mention

LONGEST = 1000
"""Characters that are searched for entities; a bound for floods."""


class Extractor(EntityExtractorMixin, GraphComponent):
    """Adds what it finds where no earlier extractor found something."""

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> Extractor:
        """Rasa's way of making a component; one search for each language now, so that the first patient does not wait for word lists."""
        made = cls()
        for language in languages():
            made.find("1", language, Message())
        return made

    @abstractmethod
    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """What this extractor knows in `text`; `message` holds what earlier ones found."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the mentions of each message as Rasa's entities."""
        for message in messages:
            text = (message.get(TEXT) or "")[:LONGEST]
            if text.startswith("/"):
                continue
            known = message.get(ENTITIES, [])
            found = [mention for mention in self.find(text, message.get("language"), message) if not any(_overlap(mention, entity) for entity in known)]
            message.set(ENTITIES, known + [self._entity(mention) for mention in found], add_to_output=True)
        return messages

    def _entity(self, mention: Mention) -> dict[str, Any]:
        return {
            ENTITY_ATTRIBUTE_TYPE: mention.entity,
            ENTITY_ATTRIBUTE_VALUE: mention.value,
            ENTITY_ATTRIBUTE_START: mention.start,
            ENTITY_ATTRIBUTE_END: mention.end,
            EXTRACTOR: type(self).__name__,
        }


def _overlap(mention: Mention, entity: dict[str, Any]) -> bool:
    return bool(mention.start < entity[ENTITY_ATTRIBUTE_END] and entity[ENTITY_ATTRIBUTE_START] < mention.end)
