"""What is to be sent goes out in order, by one gateway at a time, and is never forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from concierge.conversation import delivery, outbox
from concierge.conversation.model import Inbound
from concierge.conversation.receive import receive
from concierge.storage.database import Database

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=timezone.utc)
APPS = ["telegram"]


def remark(database: Database, sender: str = "p1", channel: str = "telegram") -> str:
    """A message without words, which the gateway itself answers; its conversation."""
    return receive(database, Inbound(channel, sender, ""), NOW).conversation.id


def states(database: Database, sender: str = "p1") -> list[str]:
    return [message.state for message in outbox.said_since(database, "telegram", sender, 0)[0]]


def test_only_conversations_of_these_apps_are_due_longest_waiting_first(database: Database) -> None:
    first, second = remark(database, "p1"), remark(database, "p2")
    remark(database, "p3", "rest")
    assert delivery.due(database, APPS, NOW, 10) == [first, second]


def test_one_gateway_at_a_time(database: Database) -> None:
    conversation = remark(database)
    assert delivery.begin_delivery(database, conversation, "one", NOW)
    assert delivery.due(database, APPS, NOW, 10) == []
    assert delivery.begin_delivery(database, conversation, "two", NOW) is None


def test_a_gateway_that_is_heard_of_no_more_loses_the_way_out(database: Database) -> None:
    conversation = remark(database)
    one = delivery.begin_delivery(database, conversation, "one", NOW)
    later = NOW + delivery.LEASE + timedelta(seconds=1)
    assert delivery.due(database, APPS, later, 10) == [conversation]
    assert delivery.begin_delivery(database, conversation, "two", later)
    assert one
    assert not delivery.try_part(database, one, 0, later)


def test_parts_that_were_sent_are_remembered(database: Database) -> None:
    conversation = remark(database)
    one = delivery.begin_delivery(database, conversation, "one", NOW)
    assert one
    for part in (0, 1):
        delivery.try_part(database, one, part, NOW)
    delivery.part_sent(database, one, 0, "900")
    delivery.release(database, conversation, "one")
    again = delivery.begin_delivery(database, conversation, "two", NOW)
    assert again
    assert {number: part.state for number, part in again.parts.items()} == {0: "sent", 1: "trying"}


def test_messages_go_one_after_another(database: Database) -> None:
    conversation = remark(database)
    remark(database)
    for _ in range(2):
        one = delivery.begin_delivery(database, conversation, "one", NOW)
        assert one
        delivery.finish(database, one, NOW)
    assert states(database) == ["sent", "sent"]
    assert delivery.begin_delivery(database, conversation, "one", NOW) is None


def test_a_message_that_waits_holds_the_later_ones_back(database: Database) -> None:
    conversation = remark(database)
    remark(database)
    one = delivery.begin_delivery(database, conversation, "one", NOW)
    assert one
    delivery.postpone(database, one, "busy", timedelta(seconds=30), NOW)
    delivery.release(database, conversation, "one")
    assert delivery.due(database, APPS, NOW, 10) == []
    assert delivery.due(database, APPS, NOW + timedelta(seconds=31), 10) == [conversation]


def test_tried_too_often_is_undeliverable_and_can_be_sent_again(database: Database) -> None:
    conversation = remark(database)
    now = NOW
    for _ in range(delivery.TRIES_AT_MOST):
        one = delivery.begin_delivery(database, conversation, "one", now)
        assert one
        delivery.postpone(database, one, "busy", timedelta(seconds=1), now)
        delivery.release(database, conversation, "one")
        now += timedelta(seconds=2)
    assert states(database) == ["failed"]
    (dead,) = delivery.undelivered(database)
    assert dead.reason == f"given up after {delivery.TRIES_AT_MOST} tries: busy"
    assert delivery.send_again(database, conversation, dead.position, now).attempts == 0
    assert delivery.due(database, APPS, now, 10) == [conversation]
