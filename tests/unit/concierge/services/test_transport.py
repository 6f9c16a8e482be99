"""The way as lines: duration, how often, price, and what is missing."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.services.routes import Journey
from concierge.services.transport import transport
from concierge.services.wanted import Wanted


def test_a_route_says_duration_frequency_and_price(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en", country="KR"), Journey(from_country="MN", city="seoul", country="KR"))
    values = next(line for line in answer.lines if line.key == "services-way").values
    assert values["duration"] == {"words": "services-hours", "values": {"time": {"number": 3.5, "to": 3.5}, "n": 3.5}}
    assert values["frequency"] == {"items": [{"words": "frequency-several-daily", "values": {}}]}
    assert values["price"] == {
        "words": "services-price-basis",
        "values": {
            "price": {"money": 250, "to": 600, "currency": "USD"},
            "basis": {"items": [{"words": "price-basis-return", "values": {}}]},
        },
    }


def test_a_route_without_a_published_price_says_so(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en", country="CN"), Journey("khabarovsk", "RU", "harbin", "CN"))
    values = next(line for line in answer.lines if line.values.get("name") == {"name": ["transport", "tr-khv-harbin"]}).values
    assert values["price"] == {"items": [{"words": "price-basis-not-public", "values": {}}]}


def test_being_met_and_the_way_into_town_belong_to_the_answer(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en", country="KR"), Journey(from_country="MN", city="busan", country="KR"))
    keys = [line.key for line in answer.lines]
    assert "services-arrival" in keys
    assert {"name": ["service", "sv-airport-pickup"]} in [line.values.get("name") for line in answer.lines]


def test_unknown_home_is_asked_for(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en", country="KR"), Journey(city="busan", country="KR"))
    assert (answer.asks, answer.lines[-1].key) == ("home", "services-ask-from")
    assert ("city", "ulaanbaatar") in answer.choices
    assert all(catalog.cities[city].country not in catalog.destinations for _, city in answer.choices)


def test_unknown_destination_shows_the_ways_and_asks(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en"), Journey(from_country="MN"))
    assert answer.asks == "country"
    assert "services-ways-from" in [line.key for line in answer.lines]


def test_no_way_offers_a_person(catalog: Catalog) -> None:
    answer = transport(catalog, Wanted("en", country="CN"), Journey(from_country="SA", city="chengdu", country="CN"))
    assert answer.on_yes == "request_human"
    assert "services-way-none" in [line.key for line in answer.lines]


def test_that_no_flights_run_from_russia_to_korea_is_said(catalog: Catalog) -> None:
    russian = transport(catalog, Wanted("en", country="KR"), Journey(from_country="RU", country="KR"))
    kazakh = transport(catalog, Wanted("en", country="KR"), Journey(from_country="KZ", country="KR"))
    assert "services-no-flights-russia-korea" in [line.key for line in russian.lines]
    assert "services-no-flights-russia-korea" not in [line.key for line in kazakh.lines]


def test_the_pick_up_is_told_before_a_destination_is_known(catalog: Catalog) -> None:
    keys = [line.key for line in transport(catalog, Wanted("en"), Journey()).lines]
    assert keys[0] == "services-about"
