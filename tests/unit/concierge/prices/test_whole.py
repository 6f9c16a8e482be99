"""What a whole journey for a treatment comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.itinerary.lengths import usual_days
from concierge.prices.whole import MET, NIGHTS, TREATMENT, WAY, Part, parts_of, total
from concierge.services.routes import Journey


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Path(__file__).parents[4] / "catalog")


def parts(catalog: Catalog, journey: Journey, people: int, procedure: str = "knee-replacement") -> dict[str, Part]:
    price = catalog.prices(procedure, journey.country)[0]
    return {part.kind: part for part in parts_of(catalog, catalog.procedures[procedure], price, journey, people)}


def test_every_part_is_there_when_the_catalog_knows_it(catalog: Catalog) -> None:
    found = parts(catalog, Journey("ulaanbaatar", "MN", "busan", "KR"), 2)
    assert list(found) == [TREATMENT, NIGHTS, WAY, MET]
    assert (found[WAY].low, found[WAY].high) == (500, 1200), "250 to 600 dollars there and back, for two"
    assert found[NIGHTS].count == usual_days(catalog.procedures["knee-replacement"]) - 1
    assert total(list(found.values())) == (sum(one.low for one in found.values()), sum(one.high for one in found.values()))


def test_who_travels_alone_needs_no_hotel_while_in_hospital(catalog: Catalog) -> None:
    alone, together = (parts(catalog, Journey("ulaanbaatar", "MN", "busan", "KR"), people)[NIGHTS].count for people in (1, 2))
    assert together - alone == catalog.procedures["knee-replacement"].typical_hospital_nights > 0


def test_three_people_take_two_rooms(catalog: Catalog) -> None:
    two, three = (parts(catalog, Journey("ulaanbaatar", "MN", "busan", "KR"), people)[NIGHTS].high for people in (2, 3))
    assert three == 2 * two


def test_a_way_without_a_price_for_there_and_back_is_left_out(catalog: Catalog) -> None:
    assert WAY not in parts(catalog, Journey("riyadh", "SA", "busan", "KR"), 1)
    assert WAY not in parts(catalog, Journey(None, None, "busan", "KR"), 1)
