"""Reading and writing attachments, within one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from concierge.conversation.model import Attachment, StoredAttachment
from concierge.errors import NotFound
from concierge.storage.conversation_tables import attachments, conversations, messages

_TOLD = [column for column in attachments.c if column.name != "content"]


class AttachmentStore:
    """The rows of attachments, seen through one connection. The content is read only by `content`."""

    def __init__(self, connection: Connection) -> None:
        """Work in the transaction of `connection`."""
        self._connection = connection

    def add(self, message: int, attachment: Attachment) -> None:
        """One attachment of a message: waiting for its content, or kept at once when there is nothing to fetch."""
        row = {**vars(attachment), "message": message, "state": "waiting" if attachment.reference else "kept", "attempts": 0}
        self._connection.execute(sa.insert(attachments).values(row))

    def of(self, numbers: Collection[int]) -> dict[int, list[StoredAttachment]]:
        """Message → its attachments, in the order they came."""
        wanted = frozenset(numbers)
        first, last = min(numbers, default=0), max(numbers, default=-1)  # a range: SQLite takes no list of a thousand
        query = sa.select(*_TOLD).where(attachments.c.message.between(first, last)).order_by(attachments.c.id)
        found: dict[int, list[StoredAttachment]] = {}
        for row in self._connection.execute(query).mappings():
            if row["message"] in wanted:
                found.setdefault(row["message"], []).append(StoredAttachment(**row))
        return found

    def due(self, channels: Collection[str], now: datetime, limit: int) -> list[tuple[str, StoredAttachment]]:
        """Channel and attachment, for what is to be fetched now through these channels, oldest first."""
        query = (
            sa.select(conversations.c.channel, *_TOLD)
            .join(messages, messages.c.id == attachments.c.message)
            .join(conversations, conversations.c.id == messages.c.conversation)
            .where(attachments.c.state == "waiting", conversations.c.channel.in_(channels))
            .where(sa.or_(attachments.c.next_attempt_at.is_(None), attachments.c.next_attempt_at <= now))
            .order_by(attachments.c.id)
            .limit(limit)
        )
        rows = [dict(row) for row in self._connection.execute(query).mappings()]
        return [(row.pop("channel"), StoredAttachment(**row)) for row in rows]

    def change(self, number: int, **columns: Any) -> str | None:
        """Set columns of an attachment; the conversation it belongs to."""
        self._connection.execute(sa.update(attachments).where(attachments.c.id == number).values(**columns))
        query = sa.select(messages.c.conversation).join(attachments, attachments.c.message == messages.c.id)
        found: str | None = self._connection.execute(query.where(attachments.c.id == number)).scalars().first()
        return found

    def content(self, number: int) -> tuple[StoredAttachment, bytes]:
        """An attachment with its bytes; raise `NotFound` when there is none, or nothing is kept of it."""
        row = self._connection.execute(sa.select(attachments).where(attachments.c.id == number)).mappings().first()
        if row is None or row["content"] is None:
            raise NotFound("there is no such attachment")
        told = dict(row)
        content: bytes = told.pop("content")
        return StoredAttachment(**told), content
