"""How a turn ends: the replies are kept, or dropped because a coordinator has taken over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from concierge.conversation.details import Details
from concierge.conversation.model import Conversation, Reply
from concierge.conversation.order import Turn
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database


@dataclass(frozen=True)
class Answer:
    """What the bot made of a turn. `meaning` is {"intent", "confidence", "entities"}; `details` are all that is known after it."""

    replies: Sequence[Reply]
    meaning: dict[str, Any]
    details: Details
    language: str
    language_is_chosen: bool


def finish_turn(database: Database, turn: Turn, answer: Answer, now: datetime) -> bool:
    """Keep the answer in the outbox; false when it was dropped, because the right to speak was lost since the turn began."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.lock(turn.conversation)
        if not is_ours(store, conversation, turn):
            return False
        store.change_message(turn.message, state="done", meaning=answer.meaning, next_attempt_at=None)
        store.change(turn.conversation, now, apologised=False)
        if not bot_may_speak(conversation, turn):
            return False
        store.change_profile(
            turn.conversation, language=answer.language, language_is_chosen=answer.language_is_chosen, details=answer.details
        )
        for reply in answer.replies:
            columns = {"direction": "out", "author": "bot", "state": "queued", "answers": turn.message, **vars(reply)}
            store.add(turn.conversation, now, **columns)
        return True


def is_ours(store: ConversationStore, conversation: Conversation, turn: Turn) -> bool:
    """Whether this turn still holds the lease, and its message still waits."""
    return conversation.lease_holder == turn.holder and store.message(turn.message).state == "received"


def bot_may_speak(conversation: Conversation, turn: Turn) -> bool:
    """Whether no coordinator holds the conversation, nor took it since the turn began, not even for a moment."""
    return conversation.owner != "coordinator" and conversation.takeovers == turn.takeovers
