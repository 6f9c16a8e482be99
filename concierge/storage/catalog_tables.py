"""The tables of the catalog: one for each kind of fact, a typed column for each field, and the count of loads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from concierge.catalog.codes import Code
from concierge.catalog.columns import Column, columns
from concierge.catalog.kinds import KINDS, Kind
from concierge.storage.database import UTCDateTime, metadata


class ExactDecimal(sa.types.TypeDecorator):
    """A decimal kept as it was written (0.10 stays 0.10), on both databases."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: object) -> str | None:  # noqa: ARG002 SQLAlchemy passes it
        """Write it out."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: object) -> Decimal | None:  # noqa: ARG002 as above
        """Read it back."""
        return None if value is None else Decimal(value)


_TYPES: dict[type, Any] = {
    str: sa.Text,
    Code: sa.Text,
    int: sa.BigInteger,
    bool: sa.Boolean,
    date: sa.Date,
    Decimal: ExactDecimal,
}


def _column(kind: Kind, column: Column) -> Any:
    refers = () if column.many or column.name not in kind.refers else (sa.ForeignKey(f"catalog_{kind.refers[column.name]}.id"),)
    kept = sa.JSON if column.many else _TYPES[column.type]
    nullable = column.optional and not column.many
    return sa.Column(column.name, kept, *refers, nullable=nullable, unique=True if kind.key == (column.name,) else None)


def _table(kind: Kind) -> sa.Table:
    """The table of a kind; `position` is the row's place in its file, so that an export gives the same file back."""
    position = sa.Column("position", sa.Integer, primary_key=True, autoincrement=False)
    return sa.Table(f"catalog_{kind.table}", metadata, position, *(_column(kind, column) for column in columns(kind.fact)))


TABLES = {kind.table: _table(kind) for kind in KINDS}

catalog_version = sa.Table(
    "catalog_version",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("loaded_at", UTCDateTime, nullable=True),
)
