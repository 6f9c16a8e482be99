"""One engine for SQLite and PostgreSQL, and the migrations that bring it up to date."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection, Engine

MIGRATIONS = Path(__file__).parent / "migrations"

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UTCDateTime(sa.types.TypeDecorator):
    """A moment in UTC; aware in Python on both databases (SQLite keeps no zone)."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: object) -> datetime | None:
        """Refuse a moment without a zone, store the rest as UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(timezone.utc) if value else None

    def process_result_value(self, value: datetime | None, _dialect: object) -> datetime | None:
        """Give the zone back."""
        return value.replace(tzinfo=timezone.utc) if value and value.tzinfo is None else value


class Database:
    """The way to the database. Every piece of work is one short transaction: `with database.begin() as connection`."""

    def __init__(self, url: str) -> None:
        """Open (and for SQLite create) the database at a SQLAlchemy `url`."""
        self.url = url
        self.engine = _engine(url)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One transaction: committed at the end of the block, rolled back on an error."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view for reading; takes no write lock, so readers never wait for each other."""
        with self.engine.connect() as connection:
            yield connection.execution_options(reading=True)

    def migrate(self) -> None:
        """Bring the tables to the newest shape."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        with self.engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def is_reachable(self) -> bool:
        """Whether the database answers."""
        try:
            with self.read() as connection:
                connection.execute(sa.text("SELECT 1"))
        except sa.exc.SQLAlchemyError:
            return False
        return True

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _engine(url: str) -> Engine:  # parameters stay out of error messages: they hold patients' words
    encode = _encode_json
    if not url.startswith("sqlite"):
        return sa.create_engine(url, future=True, pool_pre_ping=True, json_serializer=encode, hide_parameters=True)
    path = sa.engine.make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    arguments = {"timeout": 30, "check_same_thread": False}
    engine = sa.create_engine(url, future=True, json_serializer=encode, connect_args=arguments, hide_parameters=True)

    @sa.event.listens_for(engine, "connect")
    def _prepare(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # the driver's own late BEGIN would let two writers deadlock; ours is below
        for pragma in ("journal_mode=WAL", "busy_timeout=30000", "foreign_keys=ON", "synchronous=NORMAL"):
            raw.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _encode_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
