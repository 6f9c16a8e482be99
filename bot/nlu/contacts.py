"""Telephone numbers and e-mail addresses."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.contacts import find_contacts
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Contacts(Extractor):
    """The entity `contact`; after the catalog's names, for a national number belongs to the nationality's country."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """E.164 numbers and addresses."""
        entities = message.get(ENTITIES, [])
        nationality = next((e[ENTITY_ATTRIBUTE_VALUE] for e in entities if e[ENTITY_ATTRIBUTE_TYPE] == "nationality"), None)
        return find_contacts(text, language, nationality)
