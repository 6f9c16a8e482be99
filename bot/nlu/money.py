"""Money that a message mentions."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.money import find_money
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Money(Extractor):
    """The entity `budget`."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """Amounts with their currency."""
        return find_money(text, language)
