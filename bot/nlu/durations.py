"""How long something lasts."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.durations import find_durations
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Durations(Extractor):
    """The entity `duration`; after the dates, which may be counted in days too."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """Durations in ISO 8601."""
        return find_durations(text, language)
