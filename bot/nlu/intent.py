"""What the patient wants, from meaning, form and hints, with a confidence that means something."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.decision import Decision
from bot.nlu.embeddings import meaning_of
from bot.nlu.hints import as_numbers, hints, hints_of_examples, known_hints
from bot.nlu.ngrams import VECTORIZER
from bot.nlu.reading import reading_of
from bot.nlu.seen import LONGEST, Seen
from concierge.languages.detection import detect
from concierge.understanding.clauses import clauses

RANKED = 10
"""How many intents a parse names; the actions offer a choice between the first two when they are close."""
ROOM = 0.0001
"""Chance that the message as a whole must leave to what a part asks."""
SURE_BY_ITSELF = 0.95
"""Chance of a clause by itself from which it is believed though the whole leaves no room for it."""
PARTS, FEATURES_OF_PARTS = "parts", "features_of_parts"
"""What the clauses of a message mean, and their meaning and form for whoever comes next in the pipeline."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WhatThePatientWants(IntentClassifier, GraphComponent):
    """Chooses one of the contract's intents and ranks the others."""

    def __init__(self, model_storage: ModelStorage, resource: Resource) -> None:
        """Hold where the model is kept; the model itself comes by training or loading."""
        self._storage, self._resource = model_storage, resource
        self._intents: list[str] = []
        self._known_hints: list[str] = []
        self._decision: Decision | None = None

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> WhatThePatientWants:
        """Rasa's way of making a component that is yet to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WhatThePatientWants:
        """Read a trained one; a model that cannot be read is an error, not an untrained classifier."""
        with model_storage.read_from(resource) as folder:
            made = cls(model_storage, resource)
            told = json.loads((folder / "names.json").read_text(encoding="utf-8"))
            made._intents, made._known_hints = told["intents"], told["hints"]
            made._decision = Decision.load(folder / "decision.npz")
            return made

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples and keep what was learned."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._intents = sorted({example.get(INTENT) for example in examples})
        told = [hints_of_examples(*_text_of(example)) for example in examples]
        self._known_hints = known_hints(told)
        wanted = np.array([self._intents.index(example.get(INTENT)) for example in examples])
        self._decision = Decision.fit(Seen(*_features(examples), as_numbers(told, self._known_hints)), wanted)
        with self._storage.write_to(self._resource) as folder:
            names = {"intents": self._intents, "hints": self._known_hints}
            (folder / "names.json").write_text(json.dumps(names), encoding="utf-8")
            self._decision.save(folder / "decision.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `intent`, `intent_ranking`, and `parts`: intent and confidence of each clause, when there are several."""
        if self._decision is None or not messages:
            return messages
        seen = Seen(*_features(messages), as_numbers([hints(*_text_of(message)) for message in messages], self._known_hints))
        for message, chances in zip(messages, self._decision.chances(seen), strict=True):
            ranking = self._ranking(chances)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            self._read_parts(message, dict(zip(self._intents, chances.tolist(), strict=True)))
        return messages

    def _ranking(self, chances: npt.NDArray[np.float32]) -> list[dict[str, Any]]:
        best = np.argsort(-chances)[:RANKED]
        return [{INTENT_NAME_KEY: self._intents[index], PREDICTED_CONFIDENCE_KEY: float(chances[index])} for index in best]

    def _read_parts(self, message: Message, whole: dict[str, float]) -> None:
        text, language = str(message.get(TEXT) or "")[:LONGEST], message.get("language")
        pieces = clauses(text, language) if not text.startswith("/") else ()
        if not pieces or self._decision is None:
            message.set(PARTS, [], add_to_output=True)
            return
        read = [reading_of(piece) for piece in pieces]
        meaning, form = np.stack([meaning_of(piece) for piece in read]), VECTORIZER.transform(read)
        numbers = as_numbers([hints(piece, language) for piece in pieces], self._known_hints)
        told = [self._ranking(row)[0] for row in self._decision.chances(Seen(meaning, form, numbers))]
        kept = [
            row for row, one in enumerate(told) if whole[one[INTENT_NAME_KEY]] >= ROOM or one[PREDICTED_CONFIDENCE_KEY] >= SURE_BY_ITSELF
        ]
        message.set(PARTS, [{**told[row], "text": pieces[row]} for row in kept], add_to_output=True)
        message.set(FEATURES_OF_PARTS, (meaning[kept], scipy.sparse.csr_matrix(form)[kept]))


def _text_of(message: Message) -> tuple[str, str | None]:
    text = (message.get(TEXT) or "")[:LONGEST]
    return text, message.get("language") or detect(text).language


def _features(messages: Sequence[Message]) -> tuple[npt.NDArray[np.float32], scipy.sparse.csr_matrix]:
    """Meaning (n, 384) and form (n, WIDTH) as the featurizers left them."""
    meaning, form = [], []
    for message in messages:
        _, dense = message.get_dense_features(TEXT, [])
        _, sparse = message.get_sparse_features(TEXT, [])
        if dense is None or sparse is None:
            raise ValueError("the intent classifier needs the sentence encoder and the word forms before it in config.yml")
        meaning.append(dense.features[0])
        form.append(sparse.features)
    return np.stack(meaning), scipy.sparse.vstack(form).tocsr()
