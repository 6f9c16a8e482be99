"""Order: the messages of a conversation are taken one at a time, by one gateway at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from concierge.conversation.details import Details
from concierge.conversation.model import Conversation, Message
from concierge.conversation.receive import follow_language
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

LEASE = timedelta(seconds=15)
"""How long a gateway that is heard of no more keeps a conversation; a living one renews well before."""
LONGEST_PAUSE = timedelta(seconds=5)


@dataclass(frozen=True)
class Turn:
    """One patient's message on its way to the bot, with what the bot must know; `holder` may finish it as long as its lease lives."""

    conversation: str
    message: int
    text: str
    language: str
    language_is_chosen: bool
    details: Details
    takeovers: int
    holder: str


def due(database: Database, now: datetime, limit: int) -> list[str]:
    """Conversations with a message that may be taken now, longest waiting first."""
    with database.read() as connection:
        return ConversationStore(connection).due(now, limit)


def waiting(database: Database, limit: int) -> list[tuple[Conversation, list[Message]]]:
    """Conversations in which the patient waits for the bot, longest waiting first, with the messages that wait."""
    with database.read() as connection:
        store = ConversationStore(connection)
        found = [(store.get(conversation), store.pending(conversation)) for conversation in store.waiting(limit)]
    return [(conversation, messages) for conversation, messages in found if messages]


def begin_turn(database: Database, conversation: str, holder: str, now: datetime) -> Turn | None:
    """Lease the conversation and take its first waiting message; None when there is none or somebody else has the lease."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        found = store.lock(conversation)
        is_leased = found.lease_holder not in {None, holder} and found.lease_until is not None and found.lease_until > now
        message = store.head(conversation)
        if is_leased or message is None or (message.next_attempt_at and message.next_attempt_at > now):
            return None
        profile = store.profile(conversation)
        language = follow_language(store, profile, message)
        store.lease(conversation, holder, now + LEASE)
        return Turn(
            conversation=conversation,
            message=message.id,
            text=message.payload or message.text,
            language=language,
            language_is_chosen=profile.language_is_chosen,
            details=profile.details,
            takeovers=found.takeovers,
            holder=holder,
        )


def renew(database: Database, turn: Turn, now: datetime) -> bool:
    """Keep the lease while the bot thinks; false when another gateway has taken it."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        if store.lock(turn.conversation).lease_holder != turn.holder:
            return False
        store.lease(turn.conversation, turn.holder, now + LEASE)
        return True


def release(database: Database, conversation: str, holder: str) -> None:
    """Give the conversation free for whoever comes next."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        if store.lock(conversation).lease_holder == holder:
            store.lease(conversation, None, None)


def postpone(database: Database, turn: Turn, now: datetime) -> None:
    """The bot is not there: try the message again, after a pause that doubles from half a second to five seconds."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        if store.lock(turn.conversation).lease_holder != turn.holder:
            return
        attempts = store.message(turn.message).attempts + 1
        pause = min(LONGEST_PAUSE, timedelta(seconds=0.25 * 2 ** min(attempts, 8)))
        store.change_message(turn.message, attempts=attempts, next_attempt_at=now + pause)
        store.lease(turn.conversation, None, None)
