"""What to see, food and faith, and who may be trusted."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import Catalog
from concierge.services.leisure import attractions, find_sights, food_and_religion
from concierge.services.trust import facilitators, offices
from concierge.services.wanted import Wanted, wanted_of


def test_what_is_easy_after_a_treatment_comes_first(catalog: Catalog) -> None:
    found = find_sights(catalog, "KR", "busan")
    easy = ["easy" in sight.suitability_after_treatment for sight in found]
    assert easy == sorted(easy, reverse=True)
    assert {sight.city for sight in found} == {"busan"}
    assert not easy[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "she uses a walking stick, what can we see"), ("zh", "老人走路不便 看什么"), ("ru", "бабушка с тростью, что посмотреть"),
        ("mn", "аав таягтай, юу үзэх вэ"), ("ar", "امي تمشي بصعوبة وش نشوف"),
    ],
)  # fmt: skip
def test_who_can_hardly_walk_is_shown_what_is_easy(catalog: Catalog, language: str, text: str) -> None:
    answer = attractions(catalog, wanted_of(catalog, {"country": "KR", "city": "busan"}, language, text=text))
    values: list[Any] = [line.values["suitability"] for line in answer.lines if line.key == "services-sight"]
    shown = [one["items"] for one in values]
    assert shown
    assert all({"words": "suitability-easy", "values": {}} in one for one in shown), shown


def test_a_city_without_sights_says_so_and_shows_others(catalog: Catalog) -> None:
    answer = attractions(catalog, Wanted("en", country="CN", city="changsha"))
    assert answer.lines[0].key == "services-sights-none"
    assert answer.choices


def test_every_sight_says_how_it_suits(catalog: Catalog) -> None:
    answer = attractions(catalog, Wanted("en", country="RU", city="vladivostok"))
    shown = [line.values["suitability"] for line in answer.lines if line.key == "services-sight"]
    assert shown
    assert all(isinstance(one, dict) and one["items"] for one in shown)


def test_springs_come_with_a_warning(catalog: Catalog) -> None:
    spa = attractions(catalog, Wanted("en", country="CN", city="nanjing"))
    none = attractions(catalog, Wanted("en", country="KR", city="busan"))
    assert "services-sight-spring" in [line.key for line in spa.lines]
    assert "services-sight-spring" not in [line.key for line in none.lines]


def test_halal_and_prayer_in_korea(catalog: Catalog) -> None:
    keys = [line.key for line in food_and_religion(catalog, Wanted("en", country="KR")).lines]
    assert {"services-prayer-room", "services-halal-hospitals", "services-worship"} <= set(keys)
    assert not {"services-food-korea", "services-food-china"} & set(keys)  # the hospitals themselves are named instead


def test_without_a_country_food_is_told_of_each(catalog: Catalog) -> None:
    keys = [line.key for line in food_and_religion(catalog, Wanted("en")).lines]
    assert {"services-food-korea", "services-food-china", "services-food-russia"} <= set(keys)


def test_a_doctor_of_the_same_sex_is_told_of_and_only_one_hospital_is_left_to_a_person(catalog: Catalog) -> None:
    answer = food_and_religion(catalog, Wanted("en", country="RU"))
    assert "services-doctor-of-same-sex" in [line.key for line in answer.lines]
    assert answer.on_yes is None
    assert food_and_religion(catalog, Wanted("en", country="KR", facility="asan-medical-center")).on_yes == "request_human"
    assert "services-prayer-room" not in [line.key for line in answer.lines]


def test_every_destination_has_an_office_with_a_contact(catalog: Catalog) -> None:
    for country in catalog.destinations:
        assert offices(catalog, country)
        assert all(office.contact for office in offices(catalog, country))


def test_the_official_contact_is_in_the_lines_and_on_the_card(catalog: Catalog) -> None:
    answer = facilitators(catalog, Wanted("en", country="RU"))
    line = next(line for line in answer.lines if line.key == "services-check")
    assert line.values["contact"] == {"items": ["8-800-550-99-03"]}
    assert answer.cards[0].rows[0].value.values["value"] == line.values["contact"]


def test_without_a_country_one_office_of_each_with_the_others_a_press_away(catalog: Catalog) -> None:
    def told(wanted: Wanted) -> list[object]:
        return [line.values["country"] for line in facilitators(catalog, wanted).lines if line.key == "services-check"]

    assert told(Wanted("en")) == [{"country": country} for country in dict.fromkeys(one.country for one in offices(catalog, None))]
    assert len(told(Wanted("en", whole=True))) == len(offices(catalog, None))
    assert facilitators(catalog, Wanted("en")).has_more


def test_a_country_that_we_do_not_cover_is_no_country(catalog: Catalog) -> None:
    wanted = wanted_of(catalog, {"country": "JP", "procedure": "no-such"}, "en")
    assert (wanted.country, wanted.elsewhere, wanted.procedure) == (None, "JP", None)


def test_what_the_catalog_does_not_answer_is_not_said(catalog: Catalog) -> None:
    rows: list[object] = [row for kind in catalog._rows.values() for row in kind]
    without = Catalog(row for row in rows if getattr(row, "id", "") != "faq-051")
    assert "services-ramadan" not in [line.key for line in food_and_religion(without, Wanted("en")).lines]


def test_a_city_without_halal_food_or_a_mosque_is_told_so_first(catalog: Catalog) -> None:
    keys = [line.key for line in food_and_religion(catalog, Wanted("en", country="KR", city="busan", words=frozenset({"halal"}))).lines]
    assert keys[0] == "services-faith-none-in"
    seoul = food_and_religion(catalog, Wanted("en", country="KR", city="seoul", words=frozenset({"halal"})))
    assert "services-faith-none-in" not in [line.key for line in seoul.lines]
