"""Days and intervals that a message mentions."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.dates import find_dates
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Dates(Extractor):
    """The entity `date`."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """Days in ISO 8601, counted from today."""
        return find_dates(text, language)
