"""Reading and writing coordinators and shared keys, within one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from concierge.errors import NotFound
from concierge.handover.coordinator import Coordinator
from concierge.storage.conversation_tables import coordinators, keys


class CoordinatorStore:
    """The rows of coordinators, seen through one connection."""

    def __init__(self, connection: Connection) -> None:
        """Work in the transaction of `connection`."""
        self._connection = connection

    def is_empty(self) -> bool:
        """Whether there is no coordinator at all."""
        return self._connection.execute(sa.select(coordinators.c.id).limit(1)).first() is None

    def get(self, number: int) -> Coordinator:
        """One coordinator; raise `NotFound` when there is none."""
        found = self._first(coordinators.c.id == number)
        if found is None:
            raise NotFound(f"no coordinator {number}")
        return found

    def by_name(self, name: str) -> Coordinator | None:
        """The coordinator with this name, if there is one."""
        return self._first(coordinators.c.name == name)

    def names(self) -> dict[int, str]:
        """Every coordinator's name by id."""
        return {row.id: row.name for row in self._connection.execute(sa.select(coordinators.c.id, coordinators.c.name))}

    def add(self, name: str, password_hash: str, language: str, now: datetime) -> bool:
        """Add a coordinator; false when the name is taken."""
        row = {"name": name, "password_hash": password_hash, "language": language, "created_at": now}
        done = self._connection.execute(self._insert(coordinators).values(row).on_conflict_do_nothing())
        return bool(done.rowcount)

    def change(self, number: int, **columns: Any) -> None:
        """Set columns of a coordinator."""
        self._connection.execute(sa.update(coordinators).where(coordinators.c.id == number).values(**columns))

    def shared_key(self, name: str, made_up: str) -> str:
        """The key that all processes share under this name; the first one to ask sets it to what it `made_up`."""
        self._connection.execute(self._insert(keys).values(name=name, value=made_up).on_conflict_do_nothing())
        return str(self._connection.execute(sa.select(keys.c.value).where(keys.c.name == name)).scalar_one())

    def _insert(self, table: sa.Table) -> Any:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        return dialect.insert(table)

    def _first(self, condition: Any) -> Coordinator | None:
        row = self._connection.execute(sa.select(coordinators).where(condition)).mappings().first()
        return Coordinator(**row) if row else None
