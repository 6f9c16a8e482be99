"""Words: spaCy's tokenizer of the message's language, jieba's words in Chinese, and our own language data for Mongolian."""

from __future__ import annotations

from functools import cache
from typing import Any

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language

import bot.nlu.spacy_mn  # noqa: F401 registers Mongolian with spaCy
from concierge.languages.detection import detect
from concierge.languages.pinyin import chinese_words

READ_AT_MOST = 600
"""Characters that are cut into words; nothing later in the pipeline needs more."""


@cache
def spacy_language(code: str) -> Language:
    """SpaCy's empty pipeline for a language; the one for any language where spaCy has none."""
    if code == "zh":
        chinese_words()  # jieba, which spaCy cuts Chinese with, must be told where to keep its list
        return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    try:
        return spacy.blank(code)
    except ImportError:
        return spacy.blank("xx")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class WordsByLanguage(Tokenizer):
    """Splits a message by the rules of its own language."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's settings of a tokenizer; intents are never split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None, "prefix_separator_symbol": None}

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> WordsByLanguage:
        """Rasa's way of making a component."""
        return cls(config)

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words with their offsets; never none, for Rasa needs at least one."""
        text = message.get(attribute)
        language = message.get("language") or detect(text).language or "xx"
        words = spacy_language(language)(text[:READ_AT_MOST].encode("utf-8", "replace").decode("utf-8"))
        tokens = [Token(word.text, word.idx) for word in words if not word.is_space]
        return tokens or [Token(text, 0)]
