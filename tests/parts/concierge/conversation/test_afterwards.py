"""What an app tells of messages that are there already changes them as a person would expect, once, and nobody else's."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from concierge.conversation import afterwards, delivery, order, outbox, turns
from concierge.conversation.afterwards import Edited, Reacted, Report, TakenBack
from concierge.conversation.model import Inbound, Message, Reply
from concierge.conversation.receive import receive
from concierge.conversation.turns import Answer
from concierge.storage.database import Database

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=timezone.utc)
CHANNEL, PATIENT = "telegram", "97311"


def say(database: Database, text: str, number: str = "1", sender: str = PATIENT) -> Message:
    return receive(database, Inbound(CHANNEL, sender, text, number), NOW).message


def edited(text: str, number: str = "1") -> Edited:
    return Edited(Inbound(CHANNEL, PATIENT, text, number), "77")


def waiting(database: Database) -> list[str]:
    return [message.text for _, messages in order.waiting(database, 10) for message in messages]


def answered(database: Database, conversation: str) -> Message:
    """The bot answers what waits; its message."""
    turn = order.begin_turn(database, conversation, "gateway", NOW)
    assert turn
    answer = Answer([Reply("an answer", [], {}, "en")], {"intent": "inform"}, {}, "en", language_is_chosen=False)
    turns.finish_turn(database, turn, answer, NOW)
    order.release(database, conversation, "gateway")
    return outbox.said_since(database, CHANNEL, PATIENT, 0)[0][-1]


def sent(database: Database, conversation: str, provider_id: str | None = "900") -> Message:
    """The same, given to the provider."""
    message = answered(database, conversation)
    one = delivery.begin_delivery(database, conversation, "deliverer", NOW)
    assert one
    delivery.try_part(database, one, 0, NOW)
    if provider_id:
        delivery.part_sent(database, one, 0, provider_id)
        delivery.finish(database, one, NOW)
    delivery.release(database, conversation, "deliverer")
    return message


def state(database: Database) -> tuple[str, str | None]:
    message = outbox.said_since(database, CHANNEL, PATIENT, 0)[0][-1]
    return message.state, message.reason


def test_words_edited_before_their_turn_take_the_place_of_the_old_ones(database: Database) -> None:
    say(database, "how much is a hip?")
    afterwards.edit(database, edited("how much is a knee?"), NOW)
    assert waiting(database) == ["how much is a knee?"]


def test_words_edited_while_the_bot_reads_them_are_a_message_of_their_own(database: Database) -> None:
    message = say(database, "how much is a hip?")
    assert order.begin_turn(database, message.conversation, "gateway", NOW)
    afterwards.edit(database, edited("how much is a knee?"), NOW)
    assert waiting(database) == ["how much is a hip?", "how much is a knee?"]


def test_the_same_edit_twice_is_one_message(database: Database) -> None:
    answered(database, say(database, "how much is a hip?").conversation)
    for _ in range(2):
        afterwards.edit(database, edited("how much is a knee?"), NOW)
    assert waiting(database) == ["how much is a knee?"]


def test_an_edit_of_what_never_came_is_read_as_a_message(database: Database) -> None:
    afterwards.edit(database, edited("how much is a knee?"), NOW)
    assert waiting(database) == ["how much is a knee?"]


def test_what_is_taken_back_is_answered_no_more(database: Database) -> None:
    say(database, "a secret")
    afterwards.take_back(database, TakenBack(CHANNEL, PATIENT, "1"), NOW)
    assert waiting(database) == []
    afterwards.take_back(database, TakenBack(CHANNEL, "a stranger", "1"), NOW)


def test_a_reaction_stands_beside_the_message_and_can_be_taken_away(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    sent(database, conversation)
    for emoji in ("👍", ""):
        afterwards.react(database, Reacted(CHANNEL, PATIENT, "900", emoji), NOW)
        message = outbox.said_since(database, CHANNEL, PATIENT, 0)[0][-1]
        assert message.custom.get("reaction", "") == emoji


def test_reports_in_any_order_move_a_message_forward_only(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    sent(database, conversation)
    for told in ("read", "delivered", "sent", "nonsense"):
        afterwards.report(database, Report(CHANNEL, PATIENT, told, "900"), NOW)
    assert state(database) == ("read", None)


def test_reports_of_another_patient_move_nothing(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    sent(database, conversation)
    say(database, "hello there", "1", "97322")
    afterwards.report(database, Report(CHANNEL, "97322", "read", "900"), NOW)
    assert state(database)[0] == "sent"


def test_a_mark_that_comes_back_proves_that_the_part_arrived(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    message = sent(database, conversation, provider_id=None)
    afterwards.report(database, Report(CHANNEL, PATIENT, "sent", "901", key=f"{message.id}:0"), NOW)
    one = delivery.begin_delivery(database, conversation, "another", NOW)
    assert one
    assert [part.state for part in one.parts.values()] == ["sent"]


def test_a_mark_of_another_conversation_or_nonsense_proves_nothing(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    message = sent(database, conversation, provider_id=None)
    say(database, "hello there", "1", "97322")
    for sender, mark in (("97322", f"{message.id}:0"), (PATIENT, "x:y"), (PATIENT, "9" * 40 + ":0"), (PATIENT, ":")):
        afterwards.report(database, Report(CHANNEL, sender, "sent", "901", key=mark), NOW)
    one = delivery.begin_delivery(database, conversation, "another", NOW)
    assert one
    assert [part.state for part in one.parts.values()] == ["trying"]


def test_a_report_of_failure_opens_a_case_and_a_read_message_cannot_fail(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    sent(database, conversation)
    afterwards.report(database, Report(CHANNEL, PATIENT, "failed", "900", reason="blocked"), NOW)
    assert state(database) == ("failed", "blocked")
    sent_again = delivery.send_again(database, conversation, outbox.said_since(database, CHANNEL, PATIENT, 0)[0][-1].position, NOW)
    assert sent_again.state == "queued"


def test_everything_up_to_a_moment_is_read(database: Database) -> None:
    conversation = say(database, "hello there").conversation
    sent(database, conversation)
    afterwards.report(database, Report(CHANNEL, PATIENT, "read", until=NOW - timedelta(seconds=1)), NOW)
    assert state(database)[0] == "sent"
    afterwards.report(database, Report(CHANNEL, PATIENT, "read", until=NOW), NOW)
    assert state(database)[0] == "read"
