"""The migrations make exactly the tables that the code uses."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from concierge.storage import conversation_tables
from concierge.storage.database import Database


def test_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, conversation_tables.metadata)
    ours = [one for one in differences if "conversation" in str(one) or "messages" in str(one) or "cases" in str(one)]
    assert not ours


def test_migrating_again_changes_nothing(database: Database) -> None:
    database.migrate()
    assert database.is_reachable()
