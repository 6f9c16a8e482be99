"""How a turn ends: the replies are kept, or dropped because a coordinator has taken over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from concierge.conversation.details import Details
from concierge.conversation.model import Conversation, Reply
from concierge.conversation.order import Turn
from concierge.languages.scripts import CHINESE, in_traditional, writes_traditional
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

LOOKED_AT = 20
"""Messages back in which the patient's way of writing is looked for: a short one shows none."""


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
        for reply in as_the_patient_writes(store, turn.conversation, answer.replies):
            columns = {"direction": "out", "author": "bot", "state": "queued", "answers": turn.message, **vars(reply)}
            store.add(turn.conversation, now, **columns)
        return True


def as_the_patient_writes(store: ConversationStore, conversation: str, replies: Sequence[Reply]) -> Sequence[Reply]:
    """The replies, the Chinese ones in the characters that the patient uses; payloads stay, and so do the keys for the desk."""
    if all(reply.language != CHINESE for reply in replies):
        return replies
    said = [message.text for message in reversed(store.newest_messages(conversation, LOOKED_AT)) if message.direction == "in"]
    return [_in_traditional(reply) for reply in replies] if writes_traditional(said) else replies


def _in_traditional(reply: Reply) -> Reply:
    buttons = [{**button, "title": in_traditional(button["title"])} for button in reply.buttons]
    custom = {key: in_traditional(value) if key == "cards" else value for key, value in reply.custom.items()}
    return replace(reply, text=in_traditional(reply.text), buttons=buttons, custom=custom)


def is_ours(store: ConversationStore, conversation: Conversation, turn: Turn) -> bool:
    """Whether this turn still holds the lease, and its message still waits."""
    return conversation.lease_holder == turn.holder and store.message(turn.message).state == "received"


def bot_may_speak(conversation: Conversation, turn: Turn) -> bool:
    """Whether no coordinator holds the conversation, nor took it since the turn began, not even for a moment."""
    return conversation.owner != "coordinator" and conversation.takeovers == turn.takeovers
