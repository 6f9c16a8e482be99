"""What the law says of medical data, sourced."""

from __future__ import annotations

from concierge.catalog import Catalog, read_catalog
from concierge.privacy.facts import kept_by_law
from concierge.settings import ROOT


def test_leaving_china_matters_only_there() -> None:
    catalog = read_catalog(ROOT / "catalog")
    assert [line.key for line in kept_by_law(catalog, "KR")] == ["privacy-law", "privacy-hospital-keeps", "conversation-source"]
    assert "privacy-leaving-china" in [line.key for line in kept_by_law(catalog, "CN")]


def test_nothing_is_said_without_a_source() -> None:
    assert kept_by_law(Catalog([]), "CN") == ()
