"""Reading and writing what was given to messaging apps, within one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from concierge.conversation.model import Message, Part
from concierge.storage.conversation_store import whose_first_may_go
from concierge.storage.conversation_tables import conversations, deliveries, messages


class DeliveryStore:
    """The rows of deliveries, and the lease of the way out, seen through one connection."""

    def __init__(self, connection: Connection) -> None:
        """Work in the transaction of `connection`."""
        self._connection = connection

    def due(self, channels: Collection[str], now: datetime, limit: int) -> list[str]:
        """Conversations of these channels whose first queued message may go out now: no live lease, no later moment set."""
        query = whose_first_may_go("queued", conversations.c.delivering_until, now).where(conversations.c.channel.in_(channels))
        return list(self._connection.execute(query.limit(limit)).scalars())

    def lease(self, conversation: str, holder: str | None, until: datetime | None) -> None:
        """Write who is sending in the conversation; no news for watchers."""
        values = {"deliverer": holder, "delivering_until": until}
        self._connection.execute(sa.update(conversations).where(conversations.c.id == conversation).values(values))

    def parts(self, message: int) -> dict[int, Part]:
        """Number → part, of those that were tried or sent."""
        query = sa.select(deliveries).where(deliveries.c.message == message)
        return {row["part"]: Part(**row) for row in self._connection.execute(query).mappings()}

    def try_part(self, message: int, part: int, now: datetime) -> None:
        """Remember that a part is about to be given away."""
        again = sa.update(deliveries).where(_is(message, part)).values(tried_at=now)
        if not self._connection.execute(again).rowcount:
            row = {"message": message, "part": part, "state": "trying", "tried_at": now}
            self._connection.execute(sa.insert(deliveries).values(row))

    def part_sent(self, message: int, part: int, provider_id: str | None) -> None:
        """The provider has taken a part, and calls it by this id."""
        values = {"state": "sent", "provider_id": provider_id}
        self._connection.execute(sa.update(deliveries).where(_is(message, part)).values(values))

    def forget(self, message: int) -> None:
        """As if no part had been sent: the message is to go again."""
        self._connection.execute(sa.delete(deliveries).where(deliveries.c.message == message))

    def message_of(self, conversation: str, provider_id: str) -> int | None:
        """The message of which a part has this id at the provider."""
        query = sa.select(deliveries.c.message).join(messages, messages.c.id == deliveries.c.message)
        of = (messages.c.conversation == conversation, deliveries.c.provider_id == provider_id)
        found: int | None = self._connection.execute(query.where(*of)).scalars().first()
        return found

    def message_in(self, channel: str, provider_id: str) -> int | None:
        """The same for whichever conversation of a channel; only for apps whose ids are unique over all of them."""
        query = sa.select(deliveries.c.message).join(messages, messages.c.id == deliveries.c.message)
        query = query.join(conversations, conversations.c.id == messages.c.conversation)
        query = query.where(conversations.c.channel == channel, deliveries.c.provider_id == provider_id)
        found: int | None = self._connection.execute(query).scalars().first()
        return found

    def undelivered(self, limit: int) -> list[Message]:
        """Messages that could not be delivered, newest first."""
        query = sa.select(messages).where(messages.c.state == "failed")
        rows = self._connection.execute(query.order_by(messages.c.id.desc()).limit(limit)).mappings()
        return [Message(**row) for row in rows]


def _is(message: int, part: int) -> sa.sql.ColumnElement:
    return sa.and_(deliveries.c.message == message, deliveries.c.part == part)
