"""A patient who talks to the actions as Rasa would let them, without Rasa: real catalog, real database."""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
import actions.topic
from actions.resources import Resources
from actions.topic import action_for
from concierge.catalog import Catalog, read_catalog
from concierge.conversation.outbox import new_conversation
from concierge.languages.rendering import compose
from concierge.languages.reply import Reply
from concierge.settings import ROOT
from concierge.storage.database import Database

for module in pkgutil.iter_modules(actions.__path__, "actions."):  # as the action server does
    importlib.import_module(module.name)


class FromFiles(Resources):
    """The catalog as it stands in the files, whatever was loaded."""

    def __init__(self, database: Database, catalog: Catalog) -> None:
        super().__init__(database)
        self._from_files = catalog

    def catalog(self) -> Catalog:
        return self._from_files


def named(asks: tuple[tuple[str, float], ...]) -> list[dict[str, Any]]:
    """Things that are asked as a parse tells them."""
    return [{"name": name, "chance": chance} for name, chance in asks]


@dataclass
class Patient:
    """Says things with a meaning of the test's choice; keeps slots between turns as Rasa does."""

    conversation: str
    database: Database
    language: str = "en"
    slots: dict[str, Any] = field(default_factory=dict)
    replies: list[Reply] = field(default_factory=list)

    message: int = 1
    parts: tuple[str | tuple[str, str], ...] = ()
    """Intents of the clauses that the next messages have, or intents with their texts."""
    sure: tuple[float, ...] = ()
    """How sure each of these clauses is."""
    alike: tuple[tuple[str, float], ...] = ()
    """Questions of the knowledge base that the next messages are like, with their likeness."""
    asks: tuple[tuple[str, float], ...] = ()
    """What the next messages ask in their conversation as it was learned, with the chance of each."""
    asks_of_clauses: tuple[tuple[tuple[str, float], ...], ...] = ()
    """The same for the clauses of the next messages."""

    def says_with(self, intent: str, text: str, entities: list[dict[str, Any]], confidence: float = 0.95) -> list[str]:
        """One turn whose entities stand where they are told to."""
        return self._turn(text, [{"name": intent, "confidence": confidence}], entities)

    def says(self, intent: str, text: str = "", confidence: float = 0.95, ranking: tuple[str, ...] = (), **entities: Any) -> list[str]:
        """One turn; returns the keys of all lines of the answer. Several values of one entity come as a tuple."""
        found = [
            {"entity": name, "value": value, "start": start, "end": start + 1}
            for start, (name, value) in enumerate(
                (name, one) for name, given in entities.items() for one in (given if isinstance(given, tuple | list) else (given,))
            )
        ]
        ranked = [{"name": intent, "confidence": confidence}, *({"name": name, "confidence": 0.2} for name in ranking)]
        return self._turn(text or f"/{intent}", ranked, found)

    def _turn(self, text: str, ranked: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[str]:
        message: dict[str, Any] = {"text": text, "intent": ranked[0], "entities": found, "intent_ranking": ranked}
        message["asks"] = named(self.asks)
        message["asks_of_clauses"] = [named(clause) for clause in self.asks_of_clauses]
        intent = str(ranked[0]["name"])
        told = [(one, one) if isinstance(one, str) else one for one in self.parts]
        sure = self.sure or (0.95,) * len(told)
        message["parts"] = [{"name": name, "confidence": how, "text": said} for (name, said), how in zip(told, sure, strict=True)]
        message["questions"] = [{"id": known, "score": score} for known, score in self.alike]
        event = {"event": "user", "metadata": {"language": self.language, "message": self.message}}
        tracker = Tracker(self.conversation, dict(self.slots), message, [event], False, None, {}, None)
        dispatcher = CollectingDispatcher()
        for change in asyncio.run(action_for(intent).run(dispatcher, tracker, {})):
            self.slots[change["name"]] = change["value"]
        self.language = self.slots.get("language") or self.language
        self.replies = [Reply.from_json(message["reply"]) for message in dispatcher.messages]
        return self.keys

    def presses(self, payload: str) -> list[str]:
        """Press a button by its payload, which must be among those of the last answer."""
        assert payload in [button.payload for reply in self.replies for button in reply.buttons]
        intent, _, told = payload[1:].partition("{")
        return self.says(intent, payload, 1.0, **(json.loads("{" + told) if told else {}))

    @property
    def keys(self) -> list[str]:
        return [line.key for reply in self.replies for line in reply.lines]

    @property
    def payloads(self) -> list[str]:
        return [button.payload for reply in self.replies for button in reply.buttons]

    def line(self, key: str) -> dict[str, Any]:
        """The values of the first line with this key."""
        return next(dict(line.values) for reply in self.replies for line in reply.lines if line.key == key)

    def read(self, language: str | None = None) -> str:
        """The whole answer as it is read in a language."""
        return "\n".join(compose(reply, language or self.language)["text"] for reply in self.replies)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


@pytest.fixture(scope="module")
def conversations(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("actions")
    database = Database(f"sqlite:///{folder / 'ayan.db'}")
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def another(patient: Patient, request: pytest.FixtureRequest) -> Patient:
    """A patient in another conversation."""
    started = new_conversation(patient.database, "rest", f"{request.node.nodeid} again", None, datetime.now(timezone.utc))
    return Patient(started.id, patient.database)


@pytest.fixture
def patient(conversations: Database, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Patient:
    using = FromFiles(conversations, catalog)
    monkeypatch.setattr(actions.topic, "resources", lambda: using)
    started = new_conversation(conversations, "rest", request.node.nodeid, None, datetime.now(timezone.utc))
    return Patient(started.id, conversations)
