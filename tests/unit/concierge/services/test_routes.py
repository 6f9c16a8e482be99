"""Home, destination, and the ways between them."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog
from concierge.services.routes import Journey, arrivals, by_means, find_ways, journey_of


def test_direct_ways_from_the_patients_country(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="MN", city="seoul", country="KR"))
    assert [route.id for route in ways.direct] == ["tr-flight-ub-seoul"]
    assert ways.chains == ()


def test_the_way_over_land_is_an_alternative_to_the_flight(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="MN", city="hohhot", country="CN"))
    assert {"tr-flight-ub-hohhot", "tr-ub-hohhot-train"} == {route.id for route in ways.direct}
    assert [leg.id for leg in ways.chains[0]] == ["tr-ub-zamynuud-train", "tr-zamynuud-erenhot", "tr-erenhot-hohhot"]


def test_without_a_direct_way_the_legs_join(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="KZ", city="busan", country="KR"))
    assert ways.direct == ()
    assert [leg.id for leg in ways.chains[0]] == ["tr-almaty-seoul", "tr-ktx-seoul-busan"]


def test_a_way_runs_in_both_directions(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="RU", country="KR"))
    assert "tr-ferry-donghae-vvo" in [route.id for route in ways.direct]


def test_what_leads_only_to_the_country_is_said_to_do_so(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="SA", city="chengdu", country="CN"))
    assert ways.is_elsewhere
    assert [route.id for route in ways.direct] == ["tr-riyadh-beijing"]


def test_an_airport_is_no_way_from_home_but_leads_into_town(catalog: Catalog) -> None:
    journey = Journey(from_country="MN", city="busan", country="KR")
    assert "tr-pus" not in [route.id for route in find_ways(catalog, journey).direct]
    assert [route.id for route in arrivals(catalog, journey)] == ["tr-pus"]


@pytest.mark.parametrize(
    ("details", "before", "named", "expected"),
    [
        ({"nationality": "MN", "country": "KR"}, {}, ((), ()), Journey(None, "MN", None, "KR")),
        # "from Ulaanbaatar", while Seoul was talked about, or in the same message
        ({"home": "ulaanbaatar", "city": "seoul", "country": "KR"}, {}, ((), ()), Journey("ulaanbaatar", "MN", "seoul", "KR")),
        ({"home": "dubai"}, {}, (("busan",), ()), Journey("dubai", "AE", "busan", "KR")),
        # both cities are destinations: home is that of the own country
        ({"nationality": "RU"}, {}, (("sanya", "moscow"), ()), Journey("moscow", "RU", "sanya", "CN")),
        # a country that is no destination is home
        ({"country": "KZ"}, {"country": "KR"}, ((), ("KZ",)), Journey(None, "KZ", None, "KR")),
        # a Russian patient on the way to China says "from Vladivostok"
        (
            {"nationality": "RU", "city": "vladivostok", "country": "RU"},
            {"nationality": "RU", "city": "harbin", "country": "CN"},
            (("vladivostok",), ()),
            Journey("vladivostok", "RU", "harbin", "CN"),
        ),
    ],
)
def test_home_and_destination_are_told_apart(
    catalog: Catalog,
    details: dict[str, str],
    before: dict[str, str],
    named: tuple[tuple[str, ...], tuple[str, ...]],
    expected: Journey,
) -> None:
    assert journey_of(catalog, details, before, *named) == expected


def test_only_the_ways_by_the_means_asked_for_count_where_there_are_any(catalog: Catalog) -> None:
    ways = find_ways(catalog, Journey(from_country="MN", city="hohhot", country="CN"))
    by_rail = by_means(ways, {"rail"})
    assert [route.id for route in by_rail.direct] == ["tr-ub-hohhot-train"]
    assert by_rail.chains == ways.chains
    assert by_means(ways, {"ferry"}) == ways
    assert by_means(ways, {"air"}).chains == ()
