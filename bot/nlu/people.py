"""How many travel."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.people import find_people
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class People(Extractor):
    """The entity `people`."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """At most one number."""
        return find_people(text, language)
