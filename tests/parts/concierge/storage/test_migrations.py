"""The migrations make exactly the tables that the code uses."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import concierge.storage.catalog_tables
import concierge.storage.conversation_tables  # noqa: F401 both fill the metadata
from concierge.storage.database import Database, metadata


def test_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, metadata)
    assert differences == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    database.migrate()
    assert database.is_reachable()
