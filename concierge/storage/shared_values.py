"""Values with an end that every process of an installation shares, such as a provider's access token."""

from __future__ import annotations

import json
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from concierge.storage.conversation_tables import keys
from concierge.storage.database import Database


def read_shared(database: Database, name: str, good_until: datetime) -> str | None:
    """The value with this name, if it is still good at that moment."""
    with database.read() as connection:
        kept = connection.execute(sa.select(keys.c.value).where(keys.c.name == name)).scalar()
    if kept is None:
        return None
    told = json.loads(kept)
    return str(told["value"]) if datetime.fromisoformat(told["until"]) > good_until else None


def write_shared(database: Database, name: str, value: str, until: datetime) -> None:
    """Put a value in the place of the one before."""
    kept = json.dumps({"value": value, "until": until.isoformat()})
    with database.begin() as connection:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        row = dialect.insert(keys).values(name=name, value=kept)
        connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": kept}))
