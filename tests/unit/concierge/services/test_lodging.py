"""Where to stay, as near as the catalog has it."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.services.lodging import accommodation, find_stays
from concierge.services.wanted import Wanted


def test_what_is_near_the_hospital_comes_first_and_the_rest_of_the_city_after(catalog: Catalog) -> None:
    found = find_stays(catalog, Wanted("en", country="KR", city="seoul", facility="asan-medical-center"))
    assert found.nearness == "facility"
    assert found.places[0].near_facility == "asan-medical-center"
    assert {place.city for place in found.places} == {"seoul"}


def test_a_hospital_without_lodging_gets_that_of_its_city_and_says_so(catalog: Catalog) -> None:
    found = find_stays(catalog, Wanted("en", country="KR", city="seoul", facility="severance-hospital"))
    assert (found.nearness, found.is_elsewhere) == ("city", True)


def test_a_city_without_lodging_gets_one_place_of_each_other_city(catalog: Catalog) -> None:
    found = find_stays(catalog, Wanted("en", country="CN", city="chengdu"))
    cities = [place.city for place in found.places]
    assert (found.nearness, found.is_elsewhere) == ("country", True)
    assert len(cities) == len(set(cities))
    assert {catalog.cities[city].country for city in cities} == {"CN"}


def test_the_price_is_for_a_night_and_shown_in_the_patients_money_too(catalog: Catalog) -> None:
    answer = accommodation(catalog, Wanted("en", country="KR", city="busan", nationality="MN"))
    shown = next(line for line in answer.lines if line.key == "services-stay").values["range"]
    assert isinstance(shown, dict)
    assert shown["values"]["range"] == {"money": 180000, "to": 380000, "currency": "KRW"}
    assert shown["values"]["about"]["currency"] == "MNT"
    assert "prices-rate-date" in [line.key for line in answer.lines]


def test_the_card_holds_the_places_of_the_lines(catalog: Catalog) -> None:
    answer = accommodation(catalog, Wanted("en", country="RU", city="vladivostok"))
    named = [line.values["name"] for line in answer.lines if line.key == "services-stay"]
    assert [row.label.values["value"] for row in answer.cards[0].rows] == named


def test_the_best_fit_a_phone_and_the_rest_is_offered(catalog: Catalog) -> None:
    short = accommodation(catalog, Wanted("en", country="CN", city="chengdu"))
    whole = accommodation(catalog, Wanted("en", country="CN", city="chengdu", whole=True))
    counts = [len([line for line in answer.lines if line.key == "services-stay"]) for answer in (short, whole)]
    assert counts[0] == 3 < counts[1] == len(find_stays(catalog, Wanted("en", country="CN", city="chengdu")).places)
    assert (short.has_more, whole.has_more) == (True, False)


def test_without_a_country_it_asks_for_one_of_the_destinations(catalog: Catalog) -> None:
    answer = accommodation(catalog, Wanted("en"))
    assert answer.asks == "country"
    assert answer.choices == [("country", country) for country in catalog.destinations]
