"""The rules of handing over: when a case is opened, who holds it, who may speak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from concierge.conversation import cleaning
from concierge.conversation.model import Conversation, Message
from concierge.conversation.sentences import say, sentence
from concierge.errors import BadInput, Conflict, NotAllowed, TooLong
from concierge.handover.case import Case, Need, Priority
from concierge.handover.coordinator import Coordinator
from concierge.languages.registry import default_language
from concierge.storage.case_store import CaseStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database


def open_case(database: Database, conversation: str, reason: str, priority: Priority, now: datetime) -> Case:
    """Ask for a person. One case at a time: asking again raises its priority at most, and a coordinator who holds it goes on."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        store.lock(conversation)
        return open_case_within(store, conversation, Need(reason, priority), now)


def open_case_within(store: ConversationStore, conversation: str, need: Need, now: datetime) -> Case:
    """The same within a transaction that holds the conversation's lock."""
    cases = CaseStore(store.connection)
    case = cases.current(conversation) or cases.open(conversation, need, now)
    if need.priority == "urgent" and case.priority != "urgent":
        case = cases.change(case.id, now, priority="urgent", reason=need.reason)
    owner = store.get(conversation).owner
    store.change(conversation, now, owner="waiting" if owner == "bot" else owner)
    return case


def take(database: Database, number: int, coordinator: Coordinator, now: datetime) -> Case:
    """The coordinator takes a case: from this moment the bot is silent. Raise `Conflict` when another one was first, or it is closed."""
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        conversation = store.lock(cases.get(number).conversation)
        return _take(store, cases.get(number), conversation, coordinator, now)


def step_in(database: Database, conversation: str, coordinator: Coordinator, now: datetime) -> Case:
    """The coordinator takes a conversation of whom nobody asked it. Raise `Conflict` when another one holds it."""
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        found = store.lock(conversation)
        case = cases.current(conversation) or cases.open(conversation, Need("stepped-in"), now)
        return _take(store, case, found, coordinator, now)


@dataclass(frozen=True)
class Words:
    """What a coordinator writes; the same `provider_id` again is the same message."""

    text: str
    provider_id: str


def answer(database: Database, number: int, coordinator: Coordinator, words: Words, now: datetime) -> Message:
    """The coordinator writes to the patient.

    Raise `NotAllowed` when the coordinator does not hold the case, `BadInput` for a text that says nothing, `TooLong` for one too long.
    """
    text = cleaning.clean(words.text)
    if cleaning.says_nothing(text):
        raise BadInput("a message needs some text")
    if len(text) > cleaning.READ_AT_MOST:
        raise TooLong(f"a message has at most {cleaning.READ_AT_MOST} characters")
    unique = f"{coordinator.id}:{words.provider_id}"
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        conversation = store.lock(cases.get(number).conversation)
        known = store.by_provider(conversation.id, "out", unique)
        if known:
            return known
        case = cases.get(number)
        _must_hold(case, coordinator)
        cases.change(case.id, now)
        columns = {"direction": "out", "author": "coordinator", "state": "queued", "coordinator": coordinator.id}
        return store.add(conversation.id, now, **columns, provider_id=unique, text=text)


def give_back(database: Database, number: int, coordinator: Coordinator, now: datetime) -> Case:
    """The bot answers again; the case stays open for the coordinators to follow.

    Raise `NotAllowed` when the coordinator does not hold it.
    """
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        store.lock(cases.get(number).conversation)
        case = cases.get(number)
        if case.state == "open":
            return case
        _must_hold(case, coordinator)
        _to_the_bot(store, case.conversation, now, was_held=True)
        return cases.change(case.id, now, state="open", coordinator=None)


def close(database: Database, number: int, coordinator: Coordinator, now: datetime) -> Case:
    """The case is done, and the bot answers again. Raise `NotAllowed` when another coordinator holds it."""
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        store.lock(cases.get(number).conversation)
        case = cases.get(number)
        if case.state == "closed":
            return case
        if case.state == "held":
            _must_hold(case, coordinator)
        _to_the_bot(store, case.conversation, now, was_held=case.state == "held")
        return cases.change(case.id, now, state="closed")


def _take(store: ConversationStore, case: Case, conversation: Conversation, coordinator: Coordinator, now: datetime) -> Case:
    if case.state == "held" and case.coordinator == coordinator.id:
        return case
    if case.state != "open":
        raise Conflict(f"case {case.id} is {case.state}")
    takeovers = conversation.takeovers + 1
    store.change(conversation.id, now, owner="coordinator", coordinator=coordinator.id, takeovers=takeovers, apologised=False)
    store.finish_pending(conversation.id)
    _notice(store, conversation.id, "gateway-coordinator-joined", now)
    return CaseStore(store.connection).change(case.id, now, state="held", coordinator=coordinator.id)


def _must_hold(case: Case, coordinator: Coordinator) -> None:
    if case.state != "held" or case.coordinator != coordinator.id:
        raise NotAllowed(f"case {case.id} is not held by this coordinator")


def _to_the_bot(store: ConversationStore, conversation: str, now: datetime, *, was_held: bool) -> None:
    store.change(conversation, now, owner="bot", coordinator=None)
    if was_held:
        _notice(store, conversation, "gateway-given-back", now)


def _notice(store: ConversationStore, conversation: str, key: str, now: datetime) -> None:
    language = store.profile(conversation).language or default_language()
    say(store, conversation, sentence(key, language), None, now)
