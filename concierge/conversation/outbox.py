"""The outbox: what was said to the patient, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from concierge.conversation.model import Conversation, Message, Owner, Reply
from concierge.conversation.sentences import sentence
from concierge.languages.registry import default_language
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

PAGE = 500  # messages
NEWEST = 10  # messages in which one answer is found
LATELY = 20  # messages in which a list is still found
BEFORE = {
    "sent": {"queued"},
    "failed": {"queued", "sent"},
    "delivered": {"queued", "sent"},
    "read": {"queued", "sent", "delivered"},
}
"""From which states a message may come to each state: reports arrive in any order, the state only moves forward."""


@dataclass(frozen=True)
class View:
    """A conversation as its patient sees it, beyond some position. `is_typing` while the bot works on an answer."""

    messages: Sequence[Message]
    last: int
    owner: Owner
    is_typing: bool

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing beyond these messages."""
        return len(self.messages) < PAGE


def said_since(database: Database, channel: str, sender: str, after: int) -> tuple[list[Message], int]:
    """Messages to this sender beyond position `after`, and the position up to which this answer goes."""
    with database.read() as connection:
        store = ConversationStore(connection)
        conversation = store.find(channel, sender)
        if conversation is None:
            return [], 0
        messages = store.sent_since(conversation.id, after, PAGE)
        newest = messages[-1].position if messages else 0
        return messages, max(after if after <= conversation.last_position else 0, newest)


def view(database: Database, conversation: str, after: int) -> View:
    """What the patient sees beyond position `after`."""
    with database.read() as connection:
        store = ConversationStore(connection)
        found = store.get(conversation)
        messages = store.transcript(conversation, after, PAGE)
        is_typing = found.owner != "coordinator" and store.head(conversation) is not None
        return View(messages, messages[-1].position if messages else after, found.owner, is_typing)


def conversation_of(database: Database, channel: str, sender: str) -> Conversation | None:
    """The sender's conversation, if there is one."""
    with database.read() as connection:
        return ConversationStore(connection).find(channel, sender)


def new_conversation(database: Database, channel: str, sender: str, language: str | None, now: datetime) -> Conversation:
    """A conversation before its first message, with a guess of the patient's language."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.find_or_create(channel, sender, now)
        store.change_profile(conversation.id, language=language)
        return conversation


def answers_to(database: Database, message: int) -> tuple[bool, list[Message]]:
    """Whether the bot is done with a patient's message, and what was said in answer to it so far."""
    with database.read() as connection:
        store = ConversationStore(connection)
        is_done = store.message(message).state == "done"
        return is_done, store.answers_to(message)


def newest_said(database: Database, conversation: str) -> dict[str, Any] | None:
    """The keys and values of the first message of our last answer; None when there is none."""
    return next(iter(last_answer(database, conversation)), None)


def last_answer(database: Database, conversation: str) -> tuple[dict[str, Any], ...]:
    """The keys and values of every message of our last answer, in their order."""
    with database.read() as connection:
        said = ConversationStore(connection).newest_said(conversation, NEWEST)
    replies = (message.custom.get("reply") for message in reversed(said) if message.answers == said[0].answers)
    return tuple(reply for reply in replies if reply)


def lately_said(database: Database, conversation: str) -> tuple[dict[str, Any], ...]:
    """The keys and values of the messages that we said lately, newest first."""
    with database.read() as connection:
        said = ConversationStore(connection).newest_said(conversation, LATELY)
    return tuple(reply for message in said if (reply := message.custom.get("reply")))


def still_at_it(database: Database, conversation: str) -> Reply:
    """What a request is told that would wait too long for the bot; the answer itself follows."""
    with database.read() as connection:
        language = ConversationStore(connection).profile(conversation).language
    return sentence("gateway-still-at-it", language or default_language())


def move_on(database: Database, messages: Sequence[Message], state: str) -> None:
    """Tell how far messages have come; a state that lies behind is ignored."""
    numbers = [message.id for message in messages if message.direction == "out" and message.state in BEFORE[state]]
    if not numbers:
        return
    with database.begin() as connection:
        ConversationStore(connection).move(numbers, state, BEFORE[state])
