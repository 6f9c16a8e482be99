"""A check-up as a list of parts: nothing twice, sums of one currency, what has no price named."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.checkup.builder import Checkup, other_base, read_checkup, remarks, stay_days, suggestions, totals
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_a_part_is_in_it_once_and_a_base_replaces_the_base() -> None:
    checkup = Checkup().with_part("mri").with_part("mri").with_part("checkup-premium")
    assert checkup.parts == ("checkup-premium", "mri")


def test_dropping_the_base_goes_back_to_the_usual_one() -> None:
    assert Checkup("checkup-premium", ("mri",)).without_part("checkup-premium").parts == ("checkup-basic", "mri")


def test_what_is_kept_is_read_back_without_what_is_no_examination(catalog: Catalog) -> None:
    kept = ["checkup-cancer", "pet-ct", "knee-replacement", "no-such-thing"]
    assert read_checkup(kept, catalog).parts == ("checkup-cancer", "pet-ct")


def test_parts_without_a_price_in_a_country_are_missing_from_its_sum(catalog: Catalog) -> None:
    for total in totals(Checkup(added=tuple(one.id for one in catalog.procedures.values() if one.suits_checkup_builder)), catalog, None):
        assert {price.currency for price in total.prices} == {total.currency}
        assert total.low == sum(price.low for price in total.prices)
        assert not {price.procedure for price in total.prices} & set(total.missing)


def test_what_is_suggested_is_not_in_it_and_no_whole_checkup(catalog: Catalog) -> None:
    found = suggestions(Checkup(added=("pet-ct",)), catalog, 4)
    assert len(found) == 4
    assert "pet-ct" not in found
    assert not [one for one in found if one.startswith("checkup-")]


def test_the_slowest_part_tells_the_days_on_site(catalog: Catalog) -> None:
    assert stay_days(Checkup(), catalog) == 3
    assert stay_days(Checkup("checkup-premium"), catalog) == 4


def test_remarks_are_told_once(catalog: Catalog) -> None:
    found = remarks(Checkup(added=("gastroscopy", "colonoscopy")), catalog)
    assert len(found) == len(set(found)) > 0


@pytest.mark.parametrize(("base", "offered"), [("checkup-basic", "checkup-comprehensive"), ("checkup-premium", "checkup-basic")])
def test_another_base_is_offered(base: str, offered: str) -> None:
    assert other_base(Checkup(base)) == offered


def test_a_check_up_of_one_organ_is_added_to_one_of_the_whole_body() -> None:
    checkup = Checkup().with_part("checkup-comprehensive").with_part("checkup-cardiac")
    assert checkup.parts == ("checkup-comprehensive", "checkup-cardiac")
    assert checkup.without_part("checkup-cardiac").parts == ("checkup-comprehensive",)
    assert Checkup().with_part("checkup-cardiac").parts == ("checkup-cardiac",)


def test_what_holds_of_one_country_is_not_said_of_another(catalog: Catalog) -> None:
    checkup = Checkup("checkup-women")
    assert "primorye-strength" in remarks(checkup, catalog, "RU")
    assert "primorye-strength" in remarks(checkup, catalog)
    assert "primorye-strength" not in remarks(checkup, catalog, "KR")
