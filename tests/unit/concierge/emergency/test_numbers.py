"""Whose emergency numbers are shown."""

from __future__ import annotations

from concierge.catalog import read_catalog
from concierge.emergency.numbers import numbers_for
from concierge.settings import ROOT


def test_one_country_when_we_know_where_the_patient_is() -> None:
    catalog = read_catalog(ROOT / "catalog")
    assert [number.country for number in numbers_for(catalog, "MN", "KR", "RU")] == ["MN"]


def test_all_destinations_and_home_when_we_do_not() -> None:
    catalog = read_catalog(ROOT / "catalog")
    assert [number.country for number in numbers_for(catalog, None, "CN", "MN")] == ["CN", "KR", "RU", "MN"]
    assert [number.country for number in numbers_for(catalog, "ZZ", None, None)] == ["KR", "CN", "RU"]
