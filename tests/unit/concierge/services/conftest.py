"""The facts as they stand in the files."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.settings import ROOT


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")
