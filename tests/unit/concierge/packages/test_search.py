"""Packages by wish: every condition holds, the least important is given up first, countries take turns."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.packages.search import NEARLY, Wish, search, wish_of
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_all_conditions_hold_when_something_fits(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="checkup", country="KR", duration=4, budget=3000))
    assert found.packages
    assert found.given_up == ()
    for package in found.packages:
        assert (package.country, package.days <= 4, package.usd_low <= 3000) == ("KR", True, True)
        assert "checkup" in {catalog.procedures[one].specialty for one in package.procedures}


@pytest.mark.parametrize(
    ("wish", "given_up"),
    [
        (Wish(country="KR", budget=1), ("budget",)),
        (Wish(country="KR", duration=1), ("duration",)),
        (Wish(city="busan", duration=1, budget=1), ("budget", "duration")),
        (Wish(procedure="lasik", specialty="ophthalmology", city="sanya", country="CN"), ("city", "procedure")),
    ],
)
def test_as_little_as_possible_is_given_up(catalog: Catalog, wish: Wish, given_up: tuple[str, ...]) -> None:
    found = search(catalog, wish)
    assert found.packages
    assert found.given_up == given_up


def test_a_package_made_for_her_country_comes_first(catalog: Catalog) -> None:
    first = search(catalog, Wish(country="KR", nationality="AE")).packages[0]
    everybody = search(catalog, Wish(country="KR")).packages[0]
    assert first.id != everybody.id
    assert any(code.values.get("country") == {"country": "AE"} for code in first.for_whom)


def test_with_no_place_the_countries_take_turns(catalog: Catalog) -> None:
    assert {package.country for package in search(catalog, Wish()).page(1)} == set(catalog.destinations)


def test_a_budget_is_compared_in_dollars_and_without_a_rate_is_no_condition(catalog: Catalog) -> None:
    assert wish_of({"budget": {"amount": 1_000_000, "currency": "KRW"}}, catalog).budget == pytest.approx(710, rel=0.1)
    assert wish_of({"budget": {"amount": 100, "currency": None}}, catalog).budget is None
    assert wish_of({"budget": {"amount": 100, "currency": "XAU"}}, catalog).budget is None


def test_pages_hold_three_and_none_twice(catalog: Catalog) -> None:
    found = search(catalog, Wish())
    seen = [package.id for page in range(1, 20) for package in found.page(page)]
    assert len(seen) == len(set(seen)) == len(catalog.packages)
    assert found.has_more(1)
    assert not found.has_more(10)


def test_a_place_counts_more_than_a_field_and_a_treatment_more_than_a_place(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="spine", country="CN", duration=5))
    assert found.given_up == ("specialty",)
    assert {package.country for package in found.packages} == {"CN"}
    assert "procedure" not in search(catalog, Wish(procedure="ivf", specialty="fertility", city="sanya", country="CN")).given_up


def test_who_wants_to_recover_somewhere_keeps_purpose_and_city_a_little_above_the_budget(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="wellness", city="sanya", country="CN", budget=710))
    assert found.given_up == ("specialty", "budget")
    assert found.packages[0].id == "sanya-5d-medical-vacation"
    assert all("sanya" in package.cities and package.usd_low <= 710 * NEARLY for package in found.packages)
    assert search(catalog, Wish(specialty="wellness", city="sanya", country="CN", budget=900)).given_up == ("specialty",)


def test_a_field_that_the_country_lacks_is_sought_in_another_one(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="cardiology", country="CN"))
    assert found.given_up == ("country",)
    assert all("cardiology" in {catalog.procedures[one].specialty for one in package.procedures} for package in found.packages)
