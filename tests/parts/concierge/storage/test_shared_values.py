"""A value that all processes share is the newest one, and is good until its end."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from concierge.storage.database import Database
from concierge.storage.shared_values import read_shared, write_shared

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=timezone.utc)


def test_the_newest_value_counts_until_its_end(database: Database) -> None:
    assert read_shared(database, "token", NOW) is None
    for number in (1, 2):
        write_shared(database, "token", f"value-{number}", NOW + timedelta(hours=2))
    assert read_shared(database, "token", NOW) == "value-2"
    assert read_shared(database, "token", NOW + timedelta(hours=2)) is None
    assert read_shared(database, "another", NOW) is None
