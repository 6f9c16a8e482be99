"""How a turn ends: the replies are kept, or dropped because a coordinator has taken over, or the bot failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from concierge.conversation.details import Details
from concierge.conversation.model import Conversation, Message, Reply
from concierge.conversation.order import Turn
from concierge.conversation.receive import follow_language, say
from concierge.conversation.sentences import sentence
from concierge.emergency import red_flags
from concierge.handover.case import Need
from concierge.handover.cases import open_case_within
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
        if not _is_ours(store, conversation, turn):
            return False
        store.change_message(turn.message, state="done", meaning=answer.meaning, next_attempt_at=None)
        store.change(turn.conversation, now, apologised=False)
        if not _bot_may_speak(conversation, turn):
            return False
        store.change_profile(
            turn.conversation, language=answer.language, language_is_chosen=answer.language_is_chosen, details=answer.details
        )
        for reply in answer.replies:
            columns = {"direction": "out", "author": "bot", "state": "queued", "answers": turn.message, **vars(reply)}
            store.add(turn.conversation, now, **columns)
        return True


def fail_turn(database: Database, turn: Turn, now: datetime) -> None:
    """The bot answered with an error or with nothing: say so kindly, bring in a person, and go on with the next message."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.lock(turn.conversation)
        if not _is_ours(store, conversation, turn):
            return
        store.change_message(turn.message, state="done", next_attempt_at=None)
        store.change(turn.conversation, now)
        if _bot_may_speak(conversation, turn):
            message = store.message(turn.message)
            is_urgent = bool(red_flags.find(message.text))
            _apologise(store, message, sentence(_key(is_urgent, "gateway-failed"), turn.language), _need(is_urgent), now)


def apologise_for_silence(database: Database, message: int, now: datetime, *, is_urgent: bool) -> None:
    """The bot is away: tell the patient once, in the language of the waiting message, and bring in a person; the answer still follows.

    An urgent message is answered so each time, because nobody must wait for the bot in an emergency.
    """
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.lock(store.message(message).conversation)
        waiting = store.message(message)
        if conversation.owner == "coordinator" or waiting.state != "received" or (conversation.apologised and not is_urgent):
            return
        language = follow_language(store, store.profile(conversation.id), waiting)
        _apologise(store, waiting, sentence(_key(is_urgent, "gateway-delayed"), language), _need(is_urgent), now)
        store.change(conversation.id, now, apologised=True)


def _apologise(store: ConversationStore, message: Message, apology: Reply, need: Need, now: datetime) -> None:
    say(store, message.conversation, apology, message.id, now)
    open_case_within(store, message.conversation, need, now)


def _need(is_urgent: bool) -> Need:
    return Need("emergency", "urgent") if is_urgent else Need("bot-failed")


def _key(is_urgent: bool, otherwise: str) -> str:
    return "gateway-emergency" if is_urgent else otherwise


def _is_ours(store: ConversationStore, conversation: Conversation, turn: Turn) -> bool:
    return conversation.lease_holder == turn.holder and store.message(turn.message).state == "received"


def _bot_may_speak(conversation: Conversation, turn: Turn) -> bool:
    return conversation.owner != "coordinator" and conversation.takeovers == turn.takeovers
