"""The facts: read from `catalog/*.csv`, checked, loaded into the database and read back as frozen dataclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.catalog.catalog import Catalog, Converted
from concierge.catalog.codes import Code, Span
from concierge.catalog.reading import read_catalog

if TYPE_CHECKING:
    from concierge.storage.database import Database

__all__ = ["Catalog", "Code", "Converted", "Span", "catalog_version", "open_catalog", "read_catalog"]


def open_catalog(database: Database) -> Catalog:
    """The catalog as it was loaded last; empty (version 0) before the first load."""
    from concierge.storage.catalog_store import open_catalog as read_back  # noqa: PLC0415 the store is built on this package

    return read_back(database)


def catalog_version(database: Database) -> int:
    """How many loads changed the catalog: a running process opens it anew when this number grows."""
    from concierge.storage.catalog_store import loaded_version  # noqa: PLC0415 the store is built on this package

    return loaded_version(database)
