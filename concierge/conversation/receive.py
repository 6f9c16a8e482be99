"""Receiving: every message is kept once, before anything is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from concierge.conversation import cleaning
from concierge.conversation.model import Conversation, Inbound, Message, Profile, Reply
from concierge.conversation.payloads import Understood, understand
from concierge.conversation.sentences import sentence
from concierge.languages.detection import Detection, decide, detect
from concierge.languages.registry import default_language
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

REMEMBERED = 200  # messages back in which a button may still be pressed


@dataclass(frozen=True)
class Received:
    """A kept message. `is_new` is false when the provider had brought it before."""

    conversation: Conversation
    message: Message
    is_new: bool


def receive(database: Database, inbound: Inbound, now: datetime) -> Received:
    """Keep one message and put it before the bot, or only before the coordinator who holds the conversation.

    Messages that say nothing, or more than the bot reads, are answered here. Raise `TooLong` beyond what a conversation keeps.
    """
    text = cleaning.clean(inbound.text)
    detection = detect(text[: cleaning.READ_AT_MOST])
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find_or_create(inbound.channel, inbound.sender, now)
        known = store.by_provider(conversation.id, "in", inbound.provider_id) if inbound.provider_id else None
        if known:
            return Received(conversation, known, is_new=False)
        understood = understand(text, store.newest_said(conversation.id, REMEMBERED))
        fault = None if conversation.owner == "coordinator" else _fault(understood)
        is_for_bot = conversation.owner != "coordinator" and fault is None
        state = "received" if is_for_bot else "done"
        message = store.add(conversation.id, now, state=state, **_columns(inbound, understood, detection))
        if not is_for_bot:
            language = follow_language(store, store.profile(conversation.id), message)
            if fault:
                say(store, conversation.id, sentence(fault, language, limit=cleaning.READ_AT_MOST), message.id, now)
        return Received(store.get(conversation.id), message, is_new=True)


def say(store: ConversationStore, conversation: str, reply: Reply, answers: int | None, now: datetime) -> None:
    """Put one of the gateway's own sentences into the outbox."""
    store.add(conversation, now, direction="out", author="system", state="queued", answers=answers, **vars(reply))


def follow_language(store: ConversationStore, profile: Profile, message: Message) -> str:
    """The language in which to answer this message, written into the profile: a pressed button changes nothing."""
    detection = Detection(None, False) if message.payload else Detection(message.language, message.language_is_certain)
    language = decide(profile.language, profile.language_is_chosen, detection, default_language())
    if language != profile.language:
        store.change_profile(profile.conversation, language=language)
    return language


def _fault(understood: Understood) -> str | None:
    if cleaning.says_nothing(understood.text):
        return "gateway-empty"
    return "gateway-too-long" if len(understood.text) > cleaning.READ_AT_MOST else None


def _columns(inbound: Inbound, understood: Understood, detection: Detection) -> dict[str, Any]:
    return {
        "direction": "in",
        "author": "patient",
        "provider_id": inbound.provider_id,
        "text": understood.text,
        "payload": understood.payload,
        "language": detection.language,
        "language_is_certain": detection.certain,
    }
