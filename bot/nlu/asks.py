"""What a message asks in its conversation: perhaps several things, and by more than its own words ("and there?")."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

import numpy as np
import scipy.sparse
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.embeddings import EmbeddingCache, meaning_of
from bot.nlu.examples import Example, examples_of
from bot.nlu.hints import as_numbers, hints, hints_of_examples, known_hints
from bot.nlu.ngrams import VECTORIZER
from bot.nlu.reader import Reader, Wants
from bot.nlu.reading import reading_of
from bot.nlu.seen import LONGEST, Array, Seen
from concierge.languages.detection import detect
from concierge.understanding.clauses import clauses

EARLIER: ContextVar[tuple[str, ...]] = ContextVar("earlier", default=())
"""The texts before a message, the newest first, as its channel sets them; in no event, so that nothing is kept twice."""
LEAST, MOST = 0.02, 6
"""Chance from which a thing is told, and how many at most."""
SURE_OF_CLAUSE = 0.3
"""The same for a clause."""
_PAYLOAD = re.compile(r"/(\w+)")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WhatIsAsked(GraphComponent):
    """Sets `asks`: what the message asks, likeliest first, each with `name` and `chance`; `asks_of_clauses` is the same for its clauses."""

    def __init__(self, model_storage: ModelStorage, resource: Resource) -> None:
        """Hold where the reader is kept."""
        self._storage, self._resource = model_storage, resource
        self._reader: Reader | None = None
        self._names: list[str] = []
        self._known_hints: list[str] = []
        self._seen = lru_cache(maxsize=64)(self._see)

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> WhatIsAsked:
        """Rasa's way of making a component that is yet to be trained."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> WhatIsAsked:
        """Read what was trained."""
        with model_storage.read_from(resource) as folder:
            made = cls(model_storage, resource)
            told = json.loads((folder / "names.json").read_text(encoding="utf-8"))
            made._names, made._known_hints = told["names"], told["hints"]
            made._reader = Reader.load(folder / "reader.npz")
            return made

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the conversations, the examples of intents, and the ways of asking the questions of the knowledge base."""
        told = [(example.get(TEXT), example.get(INTENT), example.get("language")) for example in training_data.intent_examples]
        examples = examples_of(told)
        self._names = sorted({name for example in examples for thing in example.wants for name in thing})
        hinted = [hints_of_examples(example.text[:LONGEST], example.language) for example in examples]
        self._known_hints = known_hints(hinted)
        cache, texts = EmbeddingCache(), [reading_of(example.text) for example in examples]
        cache.fill(texts)
        meaning = np.stack([vector for text in texts if (vector := cache.get(text)) is not None])
        seen = Seen(meaning, VECTORIZER.transform(texts), as_numbers(hinted, self._known_hints))
        self._reader = Reader.fit(seen, self._wants(examples), np.array([example.before for example in examples]))
        with self._storage.write_to(self._resource) as folder:
            (folder / "names.json").write_text(json.dumps({"names": self._names, "hints": self._known_hints}), encoding="utf-8")
            self._reader.save(folder / "reader.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Read each message after those that were written before it; a payload asks what it says."""
        for message in messages:
            text = str(message.get(TEXT) or "")
            before: list[Array] = []
            for one in reversed(EARLIER.get()):
                before.insert(0, self._chances(one, detect(one).language, before))
            is_read = self._reader is not None and text and not text.startswith("/")
            whole = self._chances(text, message.get("language"), before) if is_read else None
            message.set("asks", self._likeliest(whole, LEAST) if whole is not None else [], add_to_output=True)
            pieces = clauses(text[:LONGEST], message.get("language")) if is_read else ()
            told = []
            for piece in pieces:
                chances = self._chances(piece, message.get("language"), before)
                before.insert(0, chances)
                told.append(self._likeliest(chances, SURE_OF_CLAUSE))
            message.set("asks_of_clauses", told, add_to_output=True)
        return messages

    def _wants(self, examples: Sequence[Example]) -> Wants:
        places = {name: place for place, name in enumerate(self._names)}
        things = [[np.array(sorted(places[name] for name in thing)) for thing in example.wants] for example in examples]
        return Wants(things, np.array([example.weight for example in examples], np.float32), len(self._names))

    def _chances(self, text: str, language: str | None, before: Sequence[Array]) -> Array:
        if self._reader is None:
            raise RuntimeError("there is no reader: train a model, or load one")
        if pressed := _PAYLOAD.match(text):
            return np.array([name == pressed[1] for name in self._names], np.float32)
        return self._reader.chances(self._seen(text, language), before)

    def _see(self, text: str, language: str | None) -> Seen:
        read = reading_of(text)
        hinted = hints(text[:LONGEST], language)
        form = scipy.sparse.csr_matrix(VECTORIZER.transform([read]))
        return Seen(meaning_of(read)[None, :], form, as_numbers([hinted], self._known_hints))

    def _likeliest(self, chances: Array, least: float) -> list[dict[str, Any]]:
        best = [place for place in np.argsort(-chances)[:MOST] if chances[place] >= least]
        return [{"name": self._names[place], "chance": round(float(chances[place]), 3)} for place in best]
