"""Delivery: what is in the outbox of a messaging app goes out in order, by one gateway at a time, and is never forgotten."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from concierge.conversation.model import Conversation, Message, Part
from concierge.errors import Conflict, NotFound
from concierge.handover.case import Need
from concierge.handover.cases import open_case_within
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database
from concierge.storage.delivery_store import DeliveryStore

LEASE = timedelta(seconds=60)
"""How long a gateway that is heard of no more keeps the way out; longer than a provider may take to answer one request."""
TRIES_AT_MOST = 12
"""With pauses that double up to a quarter of an hour: about an hour and a half of trying."""
LONGEST_REASON = 300  # characters of a provider's own words


@dataclass(frozen=True)
class Delivery:
    """One message on its way out. `heard_at` is when the patient wrote last, `heard` her provider's id of that message."""

    conversation: Conversation
    message: Message
    parts: Mapping[int, Part]
    heard_at: datetime | None
    heard: str | None
    holder: str


def due(database: Database, channels: Collection[str], now: datetime, limit: int) -> list[str]:
    """Conversations with something to send now, longest waiting first."""
    with database.read() as connection:
        return DeliveryStore(connection).due(channels, now, limit)


def begin_delivery(database: Database, conversation: str, holder: str, now: datetime) -> Delivery | None:
    """Lease the way out and take the first queued message; None when there is none or somebody else has the lease."""
    with database.begin() as connection:
        store, deliveries = ConversationStore(connection), DeliveryStore(connection)
        found = store.lock(conversation)
        is_leased = found.deliverer not in {None, holder} and found.delivering_until is not None and found.delivering_until > now
        message = store.first_queued(conversation)
        if is_leased or message is None or (message.next_attempt_at and message.next_attempt_at > now):
            return None
        deliveries.lease(conversation, holder, now + LEASE)
        heard = store.last_heard(conversation)
        return Delivery(
            found, message, deliveries.parts(message.id), heard.created_at if heard else None, heard.provider_id if heard else None, holder
        )


def try_part(database: Database, delivery: Delivery, part: int, now: datetime) -> bool:
    """About to give away a part; false when another gateway has taken the way out meanwhile."""
    with database.begin() as connection:
        if ConversationStore(connection).lock(delivery.conversation.id).deliverer != delivery.holder:
            return False
        deliveries = DeliveryStore(connection)
        deliveries.lease(delivery.conversation.id, delivery.holder, now + LEASE)
        deliveries.try_part(delivery.message.id, part, now)
        return True


def part_sent(database: Database, delivery: Delivery, part: int, provider_id: str | None) -> None:
    """The provider has taken a part."""
    with database.begin() as connection:
        DeliveryStore(connection).part_sent(delivery.message.id, part, provider_id)


def finish(database: Database, delivery: Delivery, now: datetime) -> None:
    """All parts are sent, and so is the message."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        store.move([delivery.message.id], "sent", {"queued"})
        store.change(delivery.conversation.id, now)


def postpone(database: Database, delivery: Delivery, reason: str, pause: timedelta, now: datetime) -> None:
    """Try again after `pause`; what has been tried too often counts as undeliverable."""
    if delivery.message.attempts + 1 >= TRIES_AT_MOST:
        give_up(database, delivery, f"given up after {TRIES_AT_MOST} tries: {reason}", now)
        return
    with database.begin() as connection:
        values = {"attempts": delivery.message.attempts + 1, "next_attempt_at": now + pause, "reason": reason[:LONGEST_REASON]}
        ConversationStore(connection).change_message(delivery.message.id, **values)


def give_up(database: Database, delivery: Delivery, reason: str, now: datetime) -> None:
    """The provider will never take it: a person must know, and may send it again."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        store.lock(delivery.conversation.id)
        fail_within(store, delivery.message, reason, now)


def fail_within(store: ConversationStore, message: Message, reason: str, now: datetime) -> None:
    """The same within a transaction that holds the conversation's lock."""
    store.move([message.id], "failed", {"queued", "sent"})
    store.change_message(message.id, reason=reason[:LONGEST_REASON], next_attempt_at=None)
    open_case_within(store, message.conversation, Need("undelivered"), now)


def release(database: Database, conversation: str, holder: str) -> None:
    """Give the way out free for whoever comes next."""
    with database.begin() as connection:
        if ConversationStore(connection).lock(conversation).deliverer == holder:
            DeliveryStore(connection).lease(conversation, None, None)


def undelivered(database: Database, limit: int = 200) -> list[Message]:
    """What could not be delivered, newest first."""
    with database.read() as connection:
        return DeliveryStore(connection).undelivered(limit)


def send_again(database: Database, conversation: str, position: int, now: datetime) -> Message:
    """Put an undelivered message into the outbox anew; raise `Conflict` when it did not fail, `NotFound` when there is none."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        store.lock(conversation)
        message = next(iter(store.transcript(conversation, position - 1, 1)), None)
        if message is None or message.position != position or message.direction != "out":
            raise NotFound("there is no such message")
        if message.state != "failed":
            raise Conflict("only a message that could not be delivered is sent again")
        store.change_message(message.id, state="queued", attempts=0, next_attempt_at=None, reason=None)
        store.change(conversation, now)
        return store.message(message.id)
