"""Which questions of the knowledge base a message is like: by its meaning, and by its form."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.embeddings import EmbeddingCache
from bot.nlu.intent import FEATURES_OF_PARTS, PARTS
from bot.nlu.likeness import Library
from bot.nlu.ngrams import VECTORIZER
from bot.nlu.reading import reading_of
from concierge.languages.registry import languages
from concierge.questions.reading import read_questions

BEST = 5
"""Questions that a parse names."""


def question_texts() -> list[tuple[str, str, str]]:
    """(language, id, text as the encoder reads it) of every way in which a question is asked."""
    return [
        (language, known, reading_of(text))
        for language in languages()
        for known, words in read_questions(language).items()
        for text in (words.question, *words.asked)
    ]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class KnownQuestions(GraphComponent):
    """Sets `questions`: the likest ones, best first, each with `id` and `score`."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, library: Library | None = None) -> None:
        """Hold where the library is kept."""
        self._storage, self._resource, self._library = model_storage, resource, library

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> KnownQuestions:
        """Rasa's way of making a component that is yet to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> KnownQuestions:
        """Read what was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Library.load(folder / "questions.npz"))

    def train(self, training_data: TrainingData) -> Resource:  # noqa: ARG002 Rasa wires parts by their names
        """Keep meaning and form of every way of asking."""
        told = question_texts()
        cache = EmbeddingCache()
        texts = [text for _, _, text in told]
        cache.fill(texts)
        meaning = np.stack([vector for text in texts if (vector := cache.get(text)) is not None])
        names, groups = [known for _, known, _ in told], [language for language, _, _ in told]
        library = Library.fit(names, groups, meaning, VECTORIZER.transform(texts))
        with self._storage.write_to(self._resource) as folder:
            library.save(folder / "questions.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Compare each message, and each of its parts, with all ways of asking; a payload asks nothing."""
        for message in messages:
            _, dense = message.get_dense_features(TEXT, [])
            _, sparse = message.get_sparse_features(TEXT, [])
            is_read = dense is not None and sparse is not None and not str(message.get(TEXT)).startswith("/")
            found = self._likest(dense.features[0], sparse.features) if is_read else []
            message.set("questions", found, add_to_output=True)
            meaning, form = message.get(FEATURES_OF_PARTS) or ((), ())
            for row, part in enumerate(message.get(PARTS) or []):
                part["questions"] = self._likest(meaning[row], form[row])
        return messages

    def _likest(self, meaning: npt.NDArray[np.float32], form: scipy.sparse.spmatrix) -> list[dict[str, Any]]:
        found = self._library.likest(meaning, scipy.sparse.csr_matrix(form), BEST) if self._library else []
        return [{"id": known, "score": round(score, 3)} for known, score in found]
