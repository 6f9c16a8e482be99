"""Things of the catalog, countries, nationalities and languages that a message names."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extractor import Extractor
from concierge.understanding.names import find_catalog_names
from concierge.understanding.mention import Mention


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CatalogNames(Extractor):
    """The entities procedure, specialty, city, facility, package, country, nationality and language."""

    def find(self, text: str, language: str | None, message: Message) -> list[Mention]:
        """Names as ids of the catalog and ISO codes."""
        return find_catalog_names(text, language)
