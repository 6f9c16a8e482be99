"""What an app tells of messages that are there already: edited, taken back, reacted to, delivered, read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from concierge.conversation import cleaning
from concierge.conversation.delivery import fail_within
from concierge.conversation.model import Conversation, Inbound, Message
from concierge.conversation.outbox import BEFORE
from concierge.conversation.receive import Received, receive
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database
from concierge.storage.delivery_store import DeliveryStore


@dataclass(frozen=True)
class Edited:
    """The patient has changed her words: `inbound` has the new ones under the old id, `edit` makes this change unique."""

    inbound: Inbound
    edit: str


@dataclass(frozen=True)
class TakenBack:
    """The patient has deleted a message."""

    channel: str
    sender: str
    provider_id: str


@dataclass(frozen=True)
class Reacted:
    """The patient has put an emoji to a message of either side; an empty one takes it away."""

    channel: str
    sender: str
    provider_id: str
    emoji: str


@dataclass(frozen=True)
class Report:
    """How far a part of ours has come: sent, delivered, read or failed (for a `reason`).

    `key` is the mark ("message:part") that we gave the provider and it gives back; `until` instead of an id means everything up to then.
    """

    channel: str
    sender: str
    state: str
    provider_id: str | None = None
    key: str | None = None
    until: datetime | None = None
    reason: str | None = None


def edit(database: Database, edited: Edited, now: datetime) -> Received:
    """New words in the place of the old ones while these still wait; once they are answered, the new ones are a message of their own."""
    inbound = edited.inbound
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find_or_create(inbound.channel, inbound.sender, now)
        old = store.by_provider(conversation.id, "in", inbound.provider_id or "")
        if old and old.state == "received" and not store.is_taken(conversation.id, now):
            text = cleaning.clean(inbound.text)[: cleaning.READ_AT_MOST]
            if text:
                store.change_message(old.id, text=text, payload=None)
                store.change(conversation.id, now)
                return Received(conversation, store.message(old.id), is_new=False)
    return receive(database, replace(inbound, provider_id=f"{inbound.provider_id}/{edited.edit}"), now)


def take_back(database: Database, taken: TakenBack, now: datetime) -> None:
    """The words disappear, and are answered no more if they still waited."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find(taken.channel, taken.sender)
        message = store.by_provider(conversation.id, "in", taken.provider_id) if conversation else None
        if conversation and message:
            store.lock(conversation.id)
            values = {"text": "", "payload": None, "meaning": None, "custom": {**message.custom, "taken_back": True}}
            store.change_message(message.id, state="done", next_attempt_at=None, **values)
            store.change(conversation.id, now)


def react(database: Database, reacted: Reacted, now: datetime) -> None:
    """Keep the emoji beside the message: a coordinator sees it, the bot does not answer it."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find(reacted.channel, reacted.sender)
        if conversation is None:
            return
        store.lock(conversation.id)
        number = DeliveryStore(connection).message_of(conversation.id, reacted.provider_id)
        message = store.message(number) if number else store.by_provider(conversation.id, "in", reacted.provider_id)
        if message:
            custom = {key: value for key, value in message.custom.items() if key != "reaction"}
            emoji = cleaning.clean(reacted.emoji)[:16]
            store.change_message(message.id, custom={**custom, "reaction": emoji} if emoji else custom)
            store.change(conversation.id, now)


def report(database: Database, told: Report, now: datetime) -> None:
    """Move messages forward, never back; one that failed after all becomes a matter for a person."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = _conversation(store, DeliveryStore(connection), told)
        if conversation is None or told.state not in BEFORE:
            return
        store.lock(conversation.id)
        for message in _meant(store, DeliveryStore(connection), conversation.id, told):
            if told.state == "failed":
                if message.state in BEFORE["failed"]:
                    DeliveryStore(connection).forget(message.id)
                    fail_within(store, message, told.reason or "the provider could not deliver it", now)
            else:
                store.move([message.id], told.state, BEFORE[told.state] - {"queued"})
        store.change(conversation.id, now)


def _conversation(store: ConversationStore, deliveries: DeliveryStore, told: Report) -> Conversation | None:
    """The patient's conversation; some apps name her otherwise in reports than in messages, so else that of the part itself."""
    found = store.find(told.channel, told.sender)
    number = deliveries.message_in(told.channel, told.provider_id) if found is None and told.provider_id else None
    return store.get(store.message(number).conversation) if number else found


def _meant(store: ConversationStore, deliveries: DeliveryStore, conversation: str, told: Report) -> list[Message]:
    if told.key:
        _confirm(store, deliveries, conversation, told)
    if told.until:
        return store.sent_until(conversation, told.until)
    number = deliveries.message_of(conversation, told.provider_id) if told.provider_id else None
    return [store.message(number)] if number else []


def _confirm(store: ConversationStore, deliveries: DeliveryStore, conversation: str, told: Report) -> None:
    """Our own mark came back, so the provider has the part, even if its answer to the request was lost."""
    number, _, part = (told.key or "").partition(":")
    if not (number.isascii() and number.isdigit() and part.isascii() and part.isdigit() and len(number) < 16 and len(part) < 4):
        return
    found = deliveries.parts(int(number)).get(int(part))
    if found and found.state == "trying" and store.message(found.message).conversation == conversation:
        deliveries.part_sent(found.message, found.part, told.provider_id)
