"""Apologies: the bot failed or is away, so the patient is told in her language and a person is brought in."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from concierge.catalog import Catalog, read_catalog
from concierge.conversation.model import Message, Reply
from concierge.conversation.order import Turn
from concierge.conversation.receive import follow_language
from concierge.conversation.sentences import say, sentence
from concierge.conversation.turns import bot_may_speak, is_ours
from concierge.emergency import red_flags
from concierge.emergency.numbers import numbers_for
from concierge.handover.case import Need
from concierge.handover.cases import open_case_within
from concierge.languages.reply import Value
from concierge.settings import ROOT
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database


def fail_turn(database: Database, turn: Turn, now: datetime) -> None:
    """The bot answered with an error or with nothing: say so kindly, bring in a person, and go on with the next message."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.lock(turn.conversation)
        if not is_ours(store, conversation, turn):
            return
        store.change_message(turn.message, state="done", next_attempt_at=None)
        store.change(turn.conversation, now)
        if bot_may_speak(conversation, turn):
            message = store.message(turn.message)
            urgent = is_urgent(message.text)
            reply = _emergency(store, message, turn.language) if urgent else sentence("gateway-failed", turn.language)
            _apologise(store, message, reply, urgent, now)


def apologise_for_silence(database: Database, message: int, now: datetime, *, urgent: bool) -> None:
    """The bot is away: tell the patient once, in the language of the waiting message, and bring in a person; the answer still follows.

    An urgent message is answered so each time, because nobody must wait for the bot in an emergency.
    """
    with database.begin() as connection:
        store = ConversationStore(connection)
        conversation = store.lock(store.message(message).conversation)
        waiting = store.message(message)
        if conversation.owner == "coordinator" or waiting.state != "received" or (conversation.apologised and not urgent):
            return
        language = follow_language(store, store.profile(conversation.id), waiting)
        reply = _emergency(store, waiting, language) if urgent else sentence("gateway-delayed", language)
        _apologise(store, waiting, reply, urgent, now)
        store.change(conversation.id, now, apologised=True)


def is_urgent(text: str) -> bool:
    """Whether the words show signs of an emergency, in whatever language."""
    return bool(red_flags.find(text))


def _apologise(store: ConversationStore, message: Message, apology: Reply, urgent: bool, now: datetime) -> None:
    say(store, message.conversation, apology, message.id, now)
    need = Need("emergency", "urgent") if urgent else Need("bot-failed")
    open_case_within(store, message.conversation, need, now)


def _emergency(store: ConversationStore, message: Message, language: str) -> Reply:
    details = store.profile(message.conversation).details
    numbers = numbers_for(_catalog(), None, details.get("country"), details.get("nationality"))
    listed: list[Value] = [
        {"words": "gateway-emergency-number", "values": {"country": {"country": fact.country}, "number": fact.ambulance}}
        for fact in numbers
    ]
    return sentence("gateway-emergency", language, numbers={"list": listed})


@cache
def _catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")  # the files, not the database: an emergency number must not depend on its health
