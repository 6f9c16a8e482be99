"""Reading and writing cases, within one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from concierge.errors import NotFound
from concierge.handover.case import Case, Need
from concierge.storage.conversation_tables import cases, messages


class CaseStore:
    """The rows of cases, seen through one connection."""

    def __init__(self, connection: Connection) -> None:
        """Work in the transaction of `connection`."""
        self._connection = connection

    def get(self, number: int) -> Case:
        """One case; raise `NotFound` when there is none."""
        row = self._connection.execute(sa.select(cases).where(cases.c.id == number)).mappings().first()
        if row is None:
            raise NotFound(f"no case {number}")
        return Case(**row)

    def current(self, conversation: str) -> Case | None:
        """The conversation's case that is not closed."""
        query = sa.select(cases).where(cases.c.conversation == conversation, cases.c.state != "closed")
        row = self._connection.execute(query).mappings().first()
        return Case(**row) if row else None

    def latest(self, conversation: str) -> Case | None:
        """The conversation's newest case, closed or not."""
        query = sa.select(cases).where(cases.c.conversation == conversation).order_by(cases.c.id.desc()).limit(1)
        row = self._connection.execute(query).mappings().first()
        return Case(**row) if row else None

    def open(self, conversation: str, need: Need, now: datetime) -> Case:
        """A new case. The caller holds the conversation's lock and has seen that there is no current one."""
        row = {"conversation": conversation, "reason": need.reason, "priority": need.priority, "state": "open"}
        added = self._connection.execute(sa.insert(cases).values(**row, opened_at=now, changed_at=now))
        return self.get(added.inserted_primary_key[0])

    def change(self, number: int, now: datetime, **columns: Any) -> Case:
        """Set columns of a case."""
        self._connection.execute(sa.update(cases).where(cases.c.id == number).values(changed_at=now, **columns))
        return self.get(number)

    def not_closed(self) -> list[Case]:
        """Every case that is not closed: urgent first, then the one that waits longest."""
        query = sa.select(cases).where(cases.c.state != "closed")
        order = (sa.case((cases.c.priority == "urgent", 0), else_=1), cases.c.opened_at, cases.c.id)
        return [Case(**row) for row in self._connection.execute(query.order_by(*order)).mappings()]

    def unanswered(self, conversation: str) -> tuple[int, datetime | None]:
        """How many messages the patient wrote since a coordinator's last word, and when the first of them came."""
        spoken = sa.select(sa.func.coalesce(sa.func.max(messages.c.position), 0)).where(
            messages.c.conversation == conversation, messages.c.author == "coordinator"
        )
        query = sa.select(sa.func.count(), sa.func.min(messages.c.position)).where(
            messages.c.conversation == conversation, messages.c.author == "patient", messages.c.position > spoken.scalar_subquery()
        )
        count, first = self._connection.execute(query).one()
        moment = sa.select(messages.c.created_at).where(messages.c.conversation == conversation, messages.c.position == first)
        return count, self._connection.execute(moment).scalar()
