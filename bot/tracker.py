"""Where Rasa keeps the short memory of a conversation: a SQLite file of its own, or the PostgreSQL database of the settings."""

from __future__ import annotations

from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain

from concierge.settings import ROOT, read_settings

PREPARE = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA busy_timeout=10000")


class ShortMemory(SQLTrackerStore):
    """Rasa's own store, told where to keep things by our settings instead of by endpoints.yml."""

    def __init__(self, domain: Domain | None = None, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        """Open or make the store; endpoints.yml may name another SQLite file as `db`."""
        url = read_settings().database_url
        if url.startswith("postgresql"):
            super().__init__(domain, host=url, event_broker=event_broker, **kwargs)
            return
        file = ROOT / str(kwargs.pop("db", "var/tracker.db"))
        file.parent.mkdir(parents=True, exist_ok=True)
        super().__init__(domain, dialect="sqlite", db=str(file), event_broker=event_broker, **kwargs)
        with self.engine.connect() as connection:
            for statement in PREPARE:
                connection.exec_driver_sql(statement)
