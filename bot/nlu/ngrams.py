"""The form of a sentence: its words and their letters, folded by script, as hashed features."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import HashingVectorizer

from bot.nlu.reading import reading_of
from concierge.languages.folding import fold

WIDTH = 2**16
_PIECES = re.compile(r"[\u4e00-\u9fff]+|[^\W\d_]+|\d+|[^\w\s]")
LONGEST_FORM = 600
"""Characters looked at: enough for any question, and a bound for a flood."""


def pieces(text: str) -> Iterator[str]:
    """Features of one text: letter sequences of each word, Chinese characters by one to three, pairs of neighbouring words."""
    folded = fold(text[:LONGEST_FORM])
    words = _PIECES.findall(folded)
    for word in words:
        yield from _of_word(word)
    for left, right in zip(["^", *words], [*words, "$"], strict=True):
        yield f"{left} {right}"


def _of_word(word: str) -> Iterator[str]:
    if word.isdigit():
        yield f"#{len(word)}"
        return
    is_chinese = "\u4e00" <= word[0] <= "\u9fff"
    framed = word if is_chinese else f"<{word}>"
    if not is_chinese:
        yield framed
    for length in (1, 2, 3) if is_chinese else (2, 3, 4, 5):
        for start in range(len(framed) - length + 1):
            yield framed[start : start + length]


VECTORIZER = HashingVectorizer(analyzer=pieces, n_features=WIDTH, alternate_sign=False, norm=None, binary=True, dtype=np.float32)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class WordForms(SparseFeaturizer, GraphComponent):
    """One row of WIDTH zeros and ones for each message; hashed, so there is no vocabulary to keep."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> WordForms:
        """Rasa's way of making a component."""
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """There is nothing to set."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Give each message its features."""
        for message in messages:
            self.add_features_to_message(None, VECTORIZER.transform([reading_of(message.get(TEXT) or "")]), TEXT, message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the examples."""
        self.process([example for example in training_data.training_examples if example.get(TEXT)])
        return training_data
