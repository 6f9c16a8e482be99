"""One gateway works on a conversation at a time; the turn of one that died is taken again; states only move forward."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

from concierge.conversation import order, outbox, turns
from concierge.conversation.model import Inbound, Reply
from concierge.conversation.receive import receive
from concierge.conversation.turns import Answer
from concierge.storage.database import Database

NOW = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)
LATER = NOW + order.LEASE + timedelta(seconds=1)
ANSWER = Answer([Reply("well", [], {}, "en")], {"intent": "greet"}, {"city": "busan"}, "en", language_is_chosen=False)


def say(database: Database, text: str) -> str:
    return receive(database, Inbound("rest", "patient", text), NOW).conversation.id


def said(database: Database) -> list[str]:
    return [message.text for message in outbox.said_since(database, "rest", "patient", 0)[0]]


def test_many_gateways_at_once_take_a_message_once(database: Database) -> None:
    conversation = say(database, "hello there")
    with ThreadPoolExecutor(6) as threads:
        taken = list(threads.map(lambda number: order.begin_turn(database, conversation, f"gateway-{number}", NOW), range(6)))
    assert sum(turn is not None for turn in taken) == 1


def test_a_dead_gateways_turn_is_taken_again_and_its_late_answer_is_dropped(database: Database) -> None:
    conversation = say(database, "hello there")
    first = order.begin_turn(database, conversation, "dead", NOW)
    assert first
    assert order.due(database, NOW, 10) == []
    assert order.due(database, LATER, 10) == [conversation]
    second = order.begin_turn(database, conversation, "living", LATER)
    assert second
    assert not turns.finish_turn(database, first, ANSWER, LATER)
    assert turns.finish_turn(database, second, ANSWER, LATER)
    assert said(database) == ["well"]


def test_a_renewed_lease_is_not_taken(database: Database) -> None:
    conversation = say(database, "hello there")
    turn = order.begin_turn(database, conversation, "slow", NOW)
    assert turn
    assert order.renew(database, turn, NOW + timedelta(seconds=10))
    assert order.begin_turn(database, conversation, "other", LATER) is None


def test_a_postponed_message_holds_back_the_ones_behind_it(database: Database) -> None:
    conversation = say(database, "first words")
    say(database, "second words")
    turn = order.begin_turn(database, conversation, "gateway", NOW)
    assert turn
    order.postpone(database, turn, NOW)
    assert order.due(database, NOW, 10) == []
    again = order.begin_turn(database, conversation, "gateway", NOW + timedelta(seconds=1))
    assert again
    assert again.text == "first words"


def test_details_of_a_turn_are_there_for_the_next(database: Database) -> None:
    conversation = say(database, "hello there")
    turn = order.begin_turn(database, conversation, "gateway", NOW)
    assert turn
    turns.finish_turn(database, turn, ANSWER, NOW)
    say(database, "and the price?")
    following = order.begin_turn(database, conversation, "gateway", NOW)
    assert following
    assert following.details == {"city": "busan"}


def test_parallel_duplicates_are_kept_once(database: Database) -> None:
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda _: receive(database, Inbound("rest", "patient", "hello", "m-1"), NOW), range(16)))
    assert sum(one.is_new for one in kept) == 1
    assert len({one.message.id for one in kept}) == 1


def test_parallel_messages_get_positions_without_gaps(database: Database) -> None:
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda number: receive(database, Inbound("rest", "patient", f"words {number}"), NOW), range(24)))
    assert sorted(one.message.position for one in kept) == list(range(1, 25))


def test_states_of_the_outbox_only_move_forward(database: Database) -> None:
    conversation = say(database, "hello there")
    turn = order.begin_turn(database, conversation, "gateway", NOW)
    assert turn
    turns.finish_turn(database, turn, ANSWER, NOW)
    seen = []
    for state in ("sent", "read", "delivered", "failed", "sent"):
        messages, _ = outbox.said_since(database, "rest", "patient", 0)
        outbox.move_on(database, messages, state)
        seen.append(outbox.said_since(database, "rest", "patient", 0)[0][0].state)
    assert seen == ["sent", "read", "read", "read", "read"]
