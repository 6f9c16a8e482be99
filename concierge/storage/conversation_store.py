"""Reading and writing conversations, profiles and messages, within one transaction."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Row

from concierge.conversation.model import Conversation, Message, Profile
from concierge.errors import NotFound
from concierge.storage.conversation_tables import conversations, messages, profiles

NEW = {"owner": "bot", "takeovers": 0, "apologised": False, "last_position": 0}
EMPTY = {"text": "", "buttons": [], "custom": {}, "language_is_certain": False, "attempts": 0}


class ConversationStore:
    """The rows of conversations, seen through one connection."""

    def __init__(self, connection: Connection) -> None:
        """Work in the transaction of `connection`."""
        self.connection = connection

    def find_or_create(self, channel: str, sender: str, now: datetime) -> Conversation:
        """The sender's conversation, locked until the end of the transaction; a new sender is a new patient."""
        new = {"id": f"c{secrets.token_hex(12)}", "channel": channel, "sender": sender, "created_at": now, "changed_at": now, **NEW}
        self.connection.execute(self._insert(conversations).values(new).on_conflict_do_nothing())
        found = self._one(sa.select(conversations).where(_is_of(channel, sender)).with_for_update())
        if found.id == new["id"]:
            self.connection.execute(sa.insert(profiles).values(conversation=found.id, language_is_chosen=False, details={}))
        return Conversation(**found)

    def find(self, channel: str, sender: str) -> Conversation | None:
        """The sender's conversation, if there is one."""
        row = self.connection.execute(sa.select(conversations).where(_is_of(channel, sender))).mappings().first()
        return Conversation(**row) if row else None

    def get(self, conversation: str) -> Conversation:
        """One conversation; raise `NotFound` when there is none."""
        return Conversation(**self._one(sa.select(conversations).where(conversations.c.id == conversation)))

    def lock(self, conversation: str) -> Conversation:
        """One conversation, nobody else writing to it until the end of the transaction; raise `NotFound` when there is none."""
        return Conversation(**self._one(sa.select(conversations).where(conversations.c.id == conversation).with_for_update()))

    def change(self, conversation: str, now: datetime, **columns: Any) -> None:
        """Set columns of a conversation, and tell every watcher that it changed."""
        self.connection.execute(sa.update(conversations).where(conversations.c.id == conversation).values(changed_at=now, **columns))

    def lease(self, conversation: str, holder: str | None, until: datetime | None) -> None:
        """Write who is working on the conversation; no news for watchers."""
        values = {"lease_holder": holder, "lease_until": until}
        self.connection.execute(sa.update(conversations).where(conversations.c.id == conversation).values(values))

    def changed_since(self, moment: datetime) -> list[tuple[str, datetime]]:
        """Conversations changed at or after `moment`, oldest change first."""
        query = sa.select(conversations.c.id, conversations.c.changed_at).where(conversations.c.changed_at >= moment)
        return [(row.id, row.changed_at) for row in self.connection.execute(query.order_by(conversations.c.changed_at))]

    def newest(self, limit: int) -> list[Conversation]:
        """The conversations that changed last, newest first."""
        query = sa.select(conversations).order_by(conversations.c.changed_at.desc()).limit(limit)
        return [Conversation(**row) for row in self.connection.execute(query).mappings()]

    def profile(self, conversation: str) -> Profile:
        """What is known of the patient."""
        return Profile(**self._one(sa.select(profiles).where(profiles.c.conversation == conversation)))

    def change_profile(self, conversation: str, **columns: Any) -> None:
        """Set columns of the profile."""
        self.connection.execute(sa.update(profiles).where(profiles.c.conversation == conversation).values(**columns))

    def add(self, conversation: str, now: datetime, **columns: Any) -> Message:
        """Append a message at the next position. The caller holds the conversation's lock."""
        place = sa.select(conversations.c.last_position).where(conversations.c.id == conversation)
        position = self.connection.execute(place).scalar_one() + 1
        row = {**EMPTY, **columns, "conversation": conversation, "position": position, "created_at": now}
        number = self.connection.execute(sa.insert(messages).values(row)).inserted_primary_key[0]
        self.change(conversation, now, last_position=position)
        return self.message(number)

    def message(self, number: int) -> Message:
        """One message by its id; raise `NotFound` when there is none."""
        return Message(**self._one(sa.select(messages).where(messages.c.id == number)))

    def change_message(self, number: int, **columns: Any) -> None:
        """Set columns of a message."""
        self.connection.execute(sa.update(messages).where(messages.c.id == number).values(**columns))

    def by_provider(self, conversation: str, direction: str, provider_id: str) -> Message | None:
        """The message that a provider (or a desk) already gave us under this id."""
        found = self._messages(
            messages.c.conversation == conversation, messages.c.direction == direction, messages.c.provider_id == provider_id
        )
        return found[0] if found else None

    def transcript(self, conversation: str, after: int = 0, limit: int = 1000) -> list[Message]:
        """Messages of both directions beyond position `after`, in order."""
        return self._messages(messages.c.conversation == conversation, messages.c.position > after, limit=limit)

    def newest_messages(self, conversation: str, limit: int) -> list[Message]:
        """The end of the transcript, in order."""
        return self._last(conversation, limit=limit)[::-1]

    def written_since(self, conversation: str, moment: datetime) -> list[Message]:
        """Messages of both directions written at or after a moment, in order."""
        return self._messages(messages.c.conversation == conversation, messages.c.created_at >= moment)

    def sent_since(self, conversation: str, after: int, limit: int = 1000) -> list[Message]:
        """Messages to the patient beyond position `after`, in order."""
        of = (messages.c.conversation == conversation, messages.c.direction == "out", messages.c.position > after)
        return self._messages(*of, limit=limit)

    def answers_to(self, number: int) -> list[Message]:
        """What was said in answer to one message of the patient."""
        return self._messages(messages.c.answers == number)

    def newest_said(self, conversation: str, limit: int) -> list[Message]:
        """The newest messages of the bot, newest first: where the buttons that we sent are found."""
        return self._last(conversation, messages.c.author.in_(("bot", "system")), limit=limit)

    def pending(self, conversation: str) -> list[Message]:
        """The patient's messages that wait for the bot, in order."""
        return self._messages(messages.c.conversation == conversation, messages.c.state == "received")

    def head(self, conversation: str) -> Message | None:
        """The first of the patient's messages that wait for the bot."""
        found = self._messages(messages.c.conversation == conversation, messages.c.state == "received", limit=1)
        return found[0] if found else None

    def first_queued(self, conversation: str) -> Message | None:
        """The first message that waits to be sent to the patient."""
        found = self._messages(messages.c.conversation == conversation, messages.c.state == "queued", limit=1)
        return found[0] if found else None

    def last_heard(self, conversation: str) -> Message | None:
        """The newest message of the patient."""
        return next(iter(self._last(conversation, messages.c.direction == "in", limit=1)), None)

    def sent_until(self, conversation: str, moment: datetime) -> list[Message]:
        """Messages given to the app that it may have shown by a moment, and has not reported as read."""
        of = (messages.c.conversation == conversation, messages.c.direction == "out", messages.c.created_at <= moment)
        return self._messages(*of, messages.c.state.in_(("sent", "delivered")))

    def is_taken(self, conversation: str, now: datetime) -> bool:
        """Whether the bot works on a message of this conversation at this moment."""
        found = self.lock(conversation)
        return found.lease_until is not None and found.lease_until > now

    def due(self, now: datetime, limit: int) -> list[str]:
        """Conversations whose first waiting message may be taken now: no live lease, no retry later on; longest waiting first."""
        query = whose_first_may_go("received", conversations.c.lease_until, now)
        return list(self.connection.execute(query.limit(limit)).scalars())

    def waiting(self, limit: int) -> list[str]:
        """Conversations in which the patient waits for the bot, leased or not, longest waiting first."""
        query = sa.select(messages.c.conversation).where(messages.c.state == "received").group_by(messages.c.conversation)
        return list(self.connection.execute(query.order_by(sa.func.min(messages.c.id)).limit(limit)).scalars())

    def finish_pending(self, conversation: str) -> None:
        """The bot will not answer what waits: a coordinator does."""
        waiting = sa.and_(messages.c.conversation == conversation, messages.c.state == "received")
        self.connection.execute(sa.update(messages).where(waiting).values(state="done"))

    def move(self, numbers: Collection[int], state: str, before: Collection[str]) -> None:
        """Set the state of messages, but only of those that are still in one of the states `before`."""
        of = sa.and_(messages.c.id.in_(numbers), messages.c.state.in_(before))
        self.connection.execute(sa.update(messages).where(of).values(state=state))

    def _insert(self, table: sa.Table) -> Any:
        dialect = postgresql if self.connection.dialect.name == "postgresql" else sqlite
        return dialect.insert(table)

    def _messages(self, *conditions: Any, limit: int = 1000) -> list[Message]:
        query = sa.select(messages).where(*conditions).order_by(messages.c.position).limit(limit)
        return [Message(**row) for row in self.connection.execute(query).mappings()]

    def _last(self, conversation: str, *conditions: Any, limit: int) -> list[Message]:
        query = sa.select(messages).where(messages.c.conversation == conversation, *conditions)
        rows = self.connection.execute(query.order_by(messages.c.position.desc()).limit(limit)).mappings()
        return [Message(**row) for row in rows]

    def _one(self, query: Any) -> Row:
        row = self.connection.execute(query).mappings().first()
        if row is None:
            raise NotFound("no such row")
        return row


def _is_of(channel: str, sender: str) -> Any:
    return sa.and_(conversations.c.channel == channel, conversations.c.sender == sender)


def whose_first_may_go(state: str, leased_until: sa.Column, now: datetime) -> Any:
    """Conversations whose first message in a state may be taken now: no live lease, no moment later on; longest waiting first."""
    first = (
        sa.select(messages.c.conversation, sa.func.min(messages.c.position).label("position"))
        .where(messages.c.state == state)
        .group_by(messages.c.conversation)
        .subquery()
    )
    return (
        sa.select(messages.c.conversation)
        .join(first, sa.and_(messages.c.conversation == first.c.conversation, messages.c.position == first.c.position))
        .join(conversations, conversations.c.id == messages.c.conversation)
        .where(sa.or_(messages.c.next_attempt_at.is_(None), messages.c.next_attempt_at <= now))
        .where(sa.or_(leased_until.is_(None), leased_until <= now))
        .order_by(messages.c.id)
    )
