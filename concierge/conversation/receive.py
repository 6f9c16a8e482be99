"""Receiving: every message is kept once, before anything is done with it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from concierge.conversation import cleaning
from concierge.conversation.model import AttachmentKind, Conversation, Inbound, Message, Profile
from concierge.conversation.payloads import Understood, understand
from concierge.conversation.sentences import say, sentence
from concierge.errors import NotFound
from concierge.handover.case import Need
from concierge.handover.cases import open_case_within
from concierge.languages.detection import Detection, decide, detect
from concierge.languages.registry import default_language, languages
from concierge.storage.attachment_store import AttachmentStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

REMEMBERED = 200  # messages back in which a button may still be pressed
LONGEST_NAME = 100  # characters of a patient's name that a provider tells
MARKS: dict[AttachmentKind, str] = {"picture": "🖼", "document": "📄", "voice": "🎤", "video": "🎞", "location": "📍"}
"""What stands in the transcript for something that has no words, in every language."""


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
    if again := _known(database, inbound):
        return again
    detection = detect(text[: cleaning.READ_AT_MOST])  # takes its time, so nobody waits for it at the lock
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find_or_create(inbound.channel, inbound.sender, now)
        known = store.by_provider(conversation.id, "in", inbound.provider_id) if inbound.provider_id else None
        if known:
            return Received(conversation, known, is_new=False)
        _get_to_know(store, conversation.id, inbound)
        understood = _pressed(store, conversation.id, inbound) or understand(text, store.newest_said(conversation.id, REMEMBERED))
        remark = None if conversation.owner == "coordinator" else _remark(inbound, understood)
        is_for_bot = conversation.owner != "coordinator" and (remark is None or remark.leaves_words)
        state = "received" if is_for_bot else "done"
        message = store.add(conversation.id, now, state=state, **_columns(inbound, understood, detection))
        for attachment in inbound.attachments:
            AttachmentStore(store.connection).add(message.id, attachment)
        if inbound.attachments and conversation.owner != "coordinator":
            open_case_within(store, conversation.id, Need("attachment"), now)
        if not is_for_bot or remark:
            language = follow_language(store, store.profile(conversation.id), message)
            if remark:
                say(store, conversation.id, sentence(remark.key, language, limit=cleaning.READ_AT_MOST), message.id, now)
        return Received(store.get(conversation.id), message, is_new=True)


def follow_language(store: ConversationStore, profile: Profile, message: Message) -> str:
    """The language in which to answer this message, written into the profile: a pressed button changes nothing."""
    is_button = (message.payload or "").startswith("/")
    detection = Detection(None, False) if is_button else Detection(message.language, message.language_is_certain)
    language = decide(profile.language, profile.language_is_chosen, detection, default_language())
    if language != profile.language:
        store.change_profile(profile.conversation, language=language)
    return language


def _known(database: Database, inbound: Inbound) -> Received | None:
    """What is there of a message that was brought before; copies that come at the same moment meet at the unique key later."""
    if inbound.provider_id is None:
        return None
    with database.read() as connection:
        store = ConversationStore(connection)
        conversation = store.find(inbound.channel, inbound.sender)
        known = store.by_provider(conversation.id, "in", inbound.provider_id) if conversation else None
        return Received(conversation, known, is_new=False) if conversation and known else None


@dataclass(frozen=True)
class _Remark:
    """What the gateway itself says to a message; `leaves_words` when the bot still has something to answer."""

    key: str
    leaves_words: bool = False


def _remark(inbound: Inbound, understood: Understood) -> _Remark | None:
    is_empty = cleaning.says_nothing(understood.text)
    if len(understood.text) > cleaning.READ_AT_MOST:
        return _Remark("gateway-too-long")
    if inbound.attachments:
        return _Remark(f"gateway-got-{inbound.attachments[0].kind}", leaves_words=not is_empty)
    if is_empty:
        return _Remark("gateway-unreadable" if inbound.is_unreadable else "gateway-empty")
    return None


def _get_to_know(store: ConversationStore, conversation: str, inbound: Inbound) -> None:
    """What the provider knows of the patient is a first guess: her own words count for more."""
    profile = store.profile(conversation)
    hints = {}
    if inbound.language in languages() and profile.language is None:
        hints["language"] = inbound.language
    if inbound.name and profile.name is None:
        hints["name"] = cleaning.clean(inbound.name)[:LONGEST_NAME]
    if hints:
        store.change_profile(conversation, **hints)


def _pressed(store: ConversationStore, conversation: str, inbound: Inbound) -> Understood | None:
    """What a button, or a command of the app, says; None when this conversation never had such a button."""
    if inbound.order:
        return Understood(cleaning.clean(inbound.text), inbound.order)
    if inbound.pressed is None:
        return None
    number, place = inbound.pressed
    with suppress(NotFound):
        said = store.message(number)
        if said.conversation == conversation and 0 <= place < len(said.buttons):
            return Understood(said.buttons[place]["title"], said.buttons[place]["payload"])
    return None


def _columns(inbound: Inbound, understood: Understood, detection: Detection) -> dict[str, Any]:
    marks = " ".join(" ".join(filter(None, (MARKS[one.kind], one.name))) for one in inbound.attachments)
    return {
        "direction": "in",
        "author": "patient",
        "provider_id": inbound.provider_id,
        "text": understood.text or cleaning.clean(marks),
        "payload": understood.payload,
        "language": detection.language,
        "language_is_certain": detection.certain,
    }
