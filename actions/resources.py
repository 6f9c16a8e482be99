"""What every action needs and is opened once in a process: the database, and the catalog as it was last loaded."""

from __future__ import annotations

from functools import lru_cache

from concierge.catalog import Catalog, catalog_version, open_catalog
from concierge.settings import read_settings
from concierge.storage.database import Database


class Resources:
    """The database, and the catalog in it; the catalog is read again when a newer one was loaded."""

    def __init__(self, database: Database) -> None:
        """Keep the database; the catalog is read at first need."""
        self.database = database
        self._catalog: Catalog | None = None
        self._version: object = None

    def catalog(self) -> Catalog:
        """The catalog as it is now."""
        version = catalog_version(self.database)
        if self._catalog is None or version != self._version:
            self._catalog, self._version = open_catalog(self.database), version
        return self._catalog


@lru_cache(maxsize=1)
def resources() -> Resources:
    """The resources of this process, by its settings."""
    return Resources(Database(read_settings().database_url))
