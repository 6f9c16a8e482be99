"""A second opinion."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.services.records import second_opinion
from concierge.services.wanted import Wanted


def test_a_second_opinion_has_the_price_of_the_country(catalog: Catalog) -> None:
    lines = [line for line in second_opinion(catalog, Wanted("mn", country="CN")).lines if line.key == "services-opinion-price"]
    assert [line.values["country"] for line in lines] == [{"country": "CN"}]
    assert not [line for line in second_opinion(catalog, Wanted("mn")).lines if line.key == "services-opinion-price"]
