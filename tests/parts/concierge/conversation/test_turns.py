"""An answer is kept as the patient reads it."""

from __future__ import annotations

from datetime import datetime, timezone

from concierge.conversation import order, outbox, turns
from concierge.conversation.model import Inbound, Message, Reply
from concierge.conversation.receive import receive
from concierge.conversation.turns import Answer
from concierge.storage.database import Database

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=timezone.utc)


def answered(database: Database, text: str) -> Message:
    """What the patient reads after saying this."""
    conversation = receive(database, Inbound("rest", "patient", text), NOW).conversation.id
    turn = order.begin_turn(database, conversation, "gateway", NOW)
    assert turn
    buttons = [{"title": "签证", "payload": '/ask_visa{"说":"签证"}'}]
    reply = Reply("门诊费用", buttons, {"cards": [{"title": "费用"}], "reply": {"key": "费用"}}, "zh")
    turns.finish_turn(database, turn, Answer([reply], {}, {}, "zh", language_is_chosen=False), NOW)
    return outbox.said_since(database, "rest", "patient", 0)[0][-1]


def test_who_writes_traditional_characters_reads_them(database: Database) -> None:
    message = answered(database, "請問費用幾多")
    assert message.text == "門診費用"
    assert message.buttons == [{"title": "簽證", "payload": '/ask_visa{"说":"签证"}'}]
    assert message.custom == {"cards": [{"title": "費用"}], "reply": {"key": "费用"}}


def test_who_writes_simplified_ones_reads_those(database: Database) -> None:
    assert answered(database, "请问费用多少").text == "门诊费用"
