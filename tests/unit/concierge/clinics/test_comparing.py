"""Two facilities side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.clinics.comparing import compare_card, compare_lines
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_of_a_place_that_has_nothing_more_than_the_other_that_is_said(catalog: Catalog) -> None:
    place = catalog.facilities["sejong-hospital-bucheon"]
    lines = compare_lines(catalog, place, replace(place, specialties=(*place.specialties, "dentistry")), None)
    assert [line.key for line in lines[:4]] == ["compare-place", "compare-no-more", "compare-place", "compare-row-more"]
    assert lines[3].values["value"] == {"items": [{"name": ["specialty", "dentistry"]}]}


def test_a_row_of_the_card_that_is_the_same_for_both_says_it_once(catalog: Catalog) -> None:
    one, other = (catalog.facilities[name] for name in ("asan-medical-center", "samsung-medical-center"))
    told = {row.label.key: row.value.key for row in compare_card(catalog, one, other, None).rows}
    assert told["clinics-label-insurers"] == "clinics-value"
    assert told["clinics-label-specialties"] == "clinics-compare-value"


def test_the_field_of_the_illness_stands_first(catalog: Catalog) -> None:
    one, other = (catalog.facilities[name] for name in ("severance-hospital", "fuwai-hospital"))
    lines = compare_lines(catalog, one, other, "urology")
    assert lines[1].values["value"]["items"][0] == {"name": ["specialty", "urology"]}  # type: ignore[index]
