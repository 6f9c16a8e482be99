"""Prices by country, converted and compared."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.prices.quoting import priced_procedures, quotes, relations
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_without_a_country_every_destination_is_quoted_and_no_other(catalog: Catalog) -> None:
    assert {quote.price.country for quote in quotes(catalog, "pet-ct", None, None)} <= set(catalog.destinations)


def test_the_patients_money_has_three_digits_that_count_and_a_day(catalog: Catalog) -> None:
    quote = quotes(catalog, "lasik", "KR", "MN")[0]
    assert quote.own_currency == "MNT"
    assert quote.rate_date is not None
    assert quote.own_low == float(f"{quote.own_low:.2e}")


@pytest.mark.parametrize("nationality", ["KR", "US", None, "ZZ"])
def test_nothing_is_converted_that_needs_no_conversion_or_has_no_rate(catalog: Catalog, nationality: str | None) -> None:
    assert quotes(catalog, "lasik", "KR", nationality)[0].own_currency is None


def test_only_relations_with_a_figure_are_told(catalog: Catalog) -> None:
    assert [relation.id for relation in relations(catalog, "lasik")] == ["pr-laser-ru-kr-cn"]
    assert all(relation.ratio_low is not None for relation in relations(catalog, "checkup-comprehensive"))
    assert relations(catalog, "lasik", ("US",)) == ()


def test_suggested_treatments_have_a_price(catalog: Catalog) -> None:
    suggested = priced_procedures(catalog, None)
    assert len({catalog.procedures[one].specialty for one in suggested}) == len(suggested)
    assert all(catalog.prices(one) for one in (*suggested, *priced_procedures(catalog, "dentistry")))
