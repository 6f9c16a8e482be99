"""The catalog in the database: loaded whole or not at all, read back as the same facts, counted by a version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from concierge.catalog.catalog import Catalog
from concierge.catalog.codes import Code
from concierge.catalog.columns import Column, columns, written
from concierge.catalog.comparing import Change, compare
from concierge.catalog.kinds import KINDS, Kind
from concierge.storage.catalog_tables import TABLES, catalog_version
from concierge.storage.database import Database


@dataclass(frozen=True)
class Loaded:
    """What a load did: the version now in force, and how the facts differ from those before."""

    version: int
    changes: tuple[Change, ...]


def load_catalog(database: Database, facts: Iterable[Any], now: datetime) -> Loaded:
    """Put checked facts in the place of those in the database, in one transaction; nothing is written when nothing differs."""
    wanted = Catalog(facts)
    with database.begin() as connection:
        version = connection.execute(sa.select(catalog_version.c.number).with_for_update()).scalar_one()
        before = _read(connection, version)
        changes = compare(_every(before), _every(wanted))
        if not changes and _every(before) == _every(wanted):
            return Loaded(version, ())
        _replace(connection, wanted)
        connection.execute(sa.update(catalog_version).values(number=version + 1, loaded_at=now))
    return Loaded(version + 1, tuple(changes))


def open_catalog(database: Database) -> Catalog:
    """The catalog as it was loaded last; empty (version 0) before the first load."""
    while True:
        with database.read() as connection:
            version = _version(connection)
            catalog = _read(connection, version)
            if _version(connection) == version:  # PostgreSQL lets a load slip in between two of our reads
                return catalog


def loaded_version(database: Database) -> int:
    """How many loads changed the catalog: a running process opens it anew when this number grows."""
    with database.read() as connection:
        return _version(connection)


def _version(connection: Connection) -> int:
    return int(connection.execute(sa.select(catalog_version.c.number)).scalar_one())


def _every(catalog: Catalog) -> list[Any]:
    return [fact for kind in KINDS for fact in catalog.all(kind.fact)]


def _read(connection: Connection, version: int) -> Catalog:
    return Catalog((fact for kind in KINDS for fact in _facts(connection, kind)), version)


def _facts(connection: Connection, kind: Kind) -> list[Any]:
    table = TABLES[kind.table]
    wanted = columns(kind.fact)
    rows = connection.execute(sa.select(table).order_by(table.c.position)).mappings()
    return [kind.fact(**{column.name: _fact_value(column, row[column.name]) for column in wanted}) for row in rows]


def _fact_value(column: Column, kept: Any) -> Any:
    if column.many:
        return tuple(column.item(text) for text in kept)
    return column.item(kept) if column.type is Code and kept is not None else kept


def _kept_value(column: Column, value: Any) -> Any:
    if column.many:
        return [written(item) for item in value]
    return value.text if isinstance(value, Code) else value


def _replace(connection: Connection, catalog: Catalog) -> None:
    for kind in reversed(KINDS):
        connection.execute(sa.delete(TABLES[kind.table]))
    for kind in KINDS:
        wanted = columns(kind.fact)
        rows = [
            {"position": position, **{column.name: _kept_value(column, getattr(fact, column.name)) for column in wanted}}
            for position, fact in enumerate(catalog.all(kind.fact))
        ]
        if rows:
            connection.execute(sa.insert(TABLES[kind.table]), rows)
