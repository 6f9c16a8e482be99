"""What coordinators look at: the cases that wait, every conversation, and one of them whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from concierge.conversation.model import Conversation, Message, Profile, StoredAttachment
from concierge.handover.case import Case
from concierge.storage.attachment_store import AttachmentStore
from concierge.storage.case_store import CaseStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.coordinator_store import CoordinatorStore
from concierge.storage.database import Database

NEWEST = 200  # conversations in the list of all
TRANSCRIPT = 1000  # messages of one conversation, its end


@dataclass(frozen=True)
class Summary:
    """One conversation in a list.

    `unread` counts the patient's messages since a coordinator's last word; `waiting_since` is the moment of the first of them.
    """

    conversation: Conversation
    profile: Profile
    case: Case | None
    coordinator: str | None
    last: Message | None
    unread: int
    waiting_since: datetime


@dataclass(frozen=True)
class Dossier:
    """One conversation whole. `attachments` are those of each message, by its id."""

    summary: Summary
    transcript: Sequence[Message]
    names: dict[int, str]
    attachments: dict[int, list[StoredAttachment]]


def cases(database: Database) -> list[Summary]:
    """Every case that is not closed: urgent first, then the one that waits longest."""
    with database.read() as connection:
        names = CoordinatorStore(connection).names()
        store = ConversationStore(connection)
        return [_summary(store, names, case.conversation, case) for case in CaseStore(connection).not_closed()]


def conversations(database: Database) -> list[Summary]:
    """The conversations in which something happened last, newest first, whether anybody asked for a person or not."""
    with database.read() as connection:
        names = CoordinatorStore(connection).names()
        store, found = ConversationStore(connection), CaseStore(connection)
        return [_summary(store, names, one.id, found.latest(one.id)) for one in store.newest(NEWEST) if one.last_position]


def case_dossier(database: Database, number: int) -> Dossier:
    """A case with its conversation whole; raise `NotFound` when there is none."""
    with database.read() as connection:
        case = CaseStore(connection).get(number)
        return _dossier(ConversationStore(connection), CoordinatorStore(connection).names(), case.conversation, case)


def conversation_dossier(database: Database, conversation: str) -> Dossier:
    """A conversation whole, with its newest case if it ever had one; raise `NotFound` when there is none."""
    with database.read() as connection:
        store = ConversationStore(connection)
        store.get(conversation)
        return _dossier(store, CoordinatorStore(connection).names(), conversation, CaseStore(connection).latest(conversation))


@dataclass(frozen=True)
class Change:
    """Something happened in a conversation: how it stands now, and the messages that are new."""

    moment: datetime
    summary: Summary
    messages: Sequence[Message]


def changes(database: Database, since: datetime, overlap: timedelta) -> list[Change]:
    """What happened at or after `since`, oldest first. It reaches back by the `overlap`, so the same may be told twice."""
    with database.read() as connection:
        names = CoordinatorStore(connection).names()
        store, found = ConversationStore(connection), CaseStore(connection)
        return [
            Change(moment, _summary(store, names, one, found.latest(one)), store.written_since(one, since - overlap))
            for one, moment in store.changed_since(since - overlap)
        ]


def _dossier(store: ConversationStore, names: dict[int, str], conversation: str, case: Case | None) -> Dossier:
    transcript = store.newest_messages(conversation, TRANSCRIPT)
    attachments = AttachmentStore(store.connection).of([message.id for message in transcript])
    return Dossier(_summary(store, names, conversation, case), transcript, names, attachments)


def _summary(store: ConversationStore, names: dict[int, str], number: str, case: Case | None) -> Summary:
    conversation = store.get(number)
    unread, first = CaseStore(store.connection).unanswered(number)
    last = store.newest_messages(number, 1)
    return Summary(
        conversation=conversation,
        profile=store.profile(number),
        case=case,
        coordinator=names.get(conversation.coordinator) if conversation.coordinator else None,
        last=last[0] if last else None,
        unread=unread,
        waiting_since=first or (case.opened_at if case else conversation.changed_at),
    )
