"""The facts: read from `catalog/*.csv`, checked, loaded into the database and read back as frozen dataclasses."""

from __future__ import annotations

from concierge.catalog.catalog import Catalog, Converted
from concierge.catalog.codes import Code, Span
from concierge.catalog.reading import read_catalog

__all__ = ["Catalog", "Code", "Converted", "Span", "read_catalog"]
