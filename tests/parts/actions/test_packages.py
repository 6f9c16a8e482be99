"""Packages: found by wish, never dearer than said without saying so, told with everything that is known of them."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import Catalog
from concierge.languages.registry import languages


def shown_packages(patient: Any) -> list[str]:
    return [line.values["package"]["name"][1] for reply in patient.replies for line in reply.lines if line.key == "packages-item"]


def test_with_nothing_known_every_country_is_shown(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("search_packages")
    assert keys[0] == "packages-intro-wider"
    assert {catalog.packages[one].country for one in shown_packages(patient)} == set(catalog.destinations)


def test_a_place_and_a_treatment_narrow_it_down(patient: Any, catalog: Catalog) -> None:
    patient.says("search_packages", country="CN", procedure="acupuncture")
    found = [catalog.packages[one] for one in shown_packages(patient)]
    assert found
    assert all(package.country == "CN" and "acupuncture" in package.procedures for package in found)


def test_what_was_given_up_is_said(patient: Any) -> None:
    keys = patient.says("search_packages", country="KR", budget={"amount": 25, "currency": "USD"})
    assert keys[0] == "packages-none-exactly"
    assert patient.line("packages-none-exactly")["missing"]["items"] == [{"money": 25, "currency": "USD"}]


def test_more_button_shows_others(patient: Any) -> None:
    patient.says("search_packages", country="CN")
    first = shown_packages(patient)
    patient.presses('/search_packages{"page": 2}')
    assert shown_packages(patient)
    assert not set(first) & set(shown_packages(patient))


def test_a_package_is_told_with_all_that_is_known(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("ask_package_details", package="sanya-5d-medical-vacation")
    labels = {row.label.key.removeprefix("packages-label-") for row in patient.replies[0].cards[0].rows}
    assert labels == {"days", "cities", "facilities", "procedures", "included", "range", "for"}
    assert keys[-1] == "conversation-source"
    assert str(catalog.packages["sanya-5d-medical-vacation"].as_of) in patient.read("mn")


def test_her_own_money_stands_beside_the_price(patient: Any) -> None:
    patient.says("ask_package_details", package="sanya-5d-medical-vacation", nationality="MN")
    [price] = [row.value for row in patient.replies[0].cards[0].rows if row.label.key == "packages-label-range"]
    assert price.values["value"]["values"]["own"]["values"]["range"]["currency"] == "MNT"


def test_without_a_name_it_shows_which_there_are_and_a_button_tells(patient: Any) -> None:
    assert patient.says("ask_package_details", city="sanya")[0] == "packages-intro"
    patient.presses(patient.payloads[0])
    assert "packages-not-said" in patient.keys


@pytest.mark.parametrize("language", languages())
def test_every_language_tells_every_package(patient: Any, catalog: Catalog, language: str, caplog: pytest.LogCaptureFixture) -> None:
    for package in catalog.packages:
        patient.says("ask_package_details", package=package)
        assert patient.read(language)
    assert caplog.records == []


def test_what_is_in_it_means_the_first_package_shown(patient: Any) -> None:
    patient.says("search_packages", specialty="checkup", country="CN")
    patient.says("ask_package_details", "what is in it")
    assert patient.slots["package"]


def test_the_word_package_is_the_name_of_none(patient: Any) -> None:
    patient.says("search_packages", "any package with the sea and traditional medicine", country="CN")
    assert not patient.slots.get("package")


def test_a_package_for_families_is_found_whatever_is_treated(patient: Any) -> None:
    patient.says("search_clinics", procedure="heart-valve-surgery", city="seoul", nationality="AE")
    keys = patient.says("search_packages", "is there some package for families like us")
    assert keys.count("packages-item") > 0
    assert patient.line("packages-item")["package"] == {"name": ["package", "gulf-family-korea"]}


def test_after_a_package_a_currency_asks_for_its_price(patient: Any) -> None:
    patient.says("ask_package_details", package="hohhot-mongolian-checkup")
    keys = patient.says("ask_price", "and in tugrik?")
    assert "checkup-in-own" in keys


def test_an_omani_rial_is_not_taken_for_a_saudi_one(patient: Any) -> None:
    patient.language = "ar"
    patient.says("ask_package_details", package="hohhot-mongolian-checkup")
    patient.says("ask_price", "كم بالريال العماني")
    assert patient.line("checkup-in-own")["range"]["currency"] == "OMR"


def test_packages_of_two_places_are_compared(patient: Any) -> None:
    patient.says("search_packages", "a course of tcm", specialty="tcm", country="CN")
    keys = patient.says("compare_options", "that of chengdu and the hot spring", city="chengdu", facility="guian-hot-spring")
    assert keys.count("packages-item") == 2


def test_a_package_is_found_by_a_word_of_its_name(patient: Any) -> None:
    patient.says("search_packages", "a check-up for all of us and disney, is there one", procedure="checkup-comprehensive", country="CN")
    assert patient.payloads[0] == '/ask_package_details{"package": "shanghai-checkup-disney"}'


def test_what_the_price_includes_is_asked_of_the_package(patient: Any) -> None:
    patient.says("search_packages", "a check-up in shanghai", procedure="checkup-comprehensive", city="shanghai")
    patient.says("ask_price", "what is included in the price")
    assert patient.slots["topic"] == "ask_package_details"


def test_the_package_of_another_city_is_not_the_one_talked_about(patient: Any) -> None:
    patient.says("ask_package_details", package="seoul-premium-checkup")
    patient.says("ask_package_details", "and what is in the one of Busan", city="busan")
    assert patient.slots.get("package") != "seoul-premium-checkup"


def test_a_package_is_meant_by_its_length_and_priced_for_all(patient: Any) -> None:
    patient.says("search_packages", city="sanya")
    patient.says("ask_package_details", "what is in the one of 5 days", duration="P5D")
    assert patient.slots["package"] == "sanya-5d-medical-vacation"
    assert "packages-for-people" in patient.says("ask_price", "for three people", people=3)


def test_the_package_whose_name_shares_a_word_is_the_one_talked_about(patient: Any) -> None:
    patient.says("search_packages", "a check-up in shanghai and take the kids to disney", specialty="checkup", city="shanghai")
    patient.says("ask_package_details", "whats not in it")
    assert patient.slots["package"] == "shanghai-checkup-disney"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is there a package with the sea"),
        ("zh", "有没有能去海边的套餐"),
        ("ru", "есть программа море и лечение"),
        ("mn", "далайд амрах багц бий юу"),
        ("ar", "فيه باقة على البحر"),
    ],
)
def test_who_wants_the_sea_sees_packages_by_the_sea_first(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_packages", text, country="CN")
    first = next(line for reply in patient.replies for line in reply.lines if line.key == "packages-item")
    assert first.values["package"] in ({"name": ["package", one]} for one in ("weihai-seaside-rehab-week", "sanya-5d-medical-vacation"))


def test_what_packages_include_is_asked_of_them(patient: Any) -> None:
    patient.says("search_packages", specialty="checkup", country="KR")
    assert "services-interpreter" not in patient.says("ask_interpreter", "which of them include an interpreter", 0.97)
    assert patient.slots["topic"] == "ask_package_details"


def test_packages_of_two_cities_are_compared_though_none_was_chosen(patient: Any) -> None:
    patient.says("search_packages", "packages by the sea", country="CN")
    patient.says("compare_options", "compare the sanya 5 day one with dali", city=("sanya", "dali"), duration="P5D")
    told = [line.values["package"] for line in patient.replies[0].lines if line.key == "packages-item"]
    assert told == [{"name": ["package", "sanya-5d-medical-vacation"]}, {"name": ["package", "dali-climate-wellness"]}]


def test_the_package_of_just_so_many_days_comes_first(patient: Any) -> None:
    patient.says("search_packages", "5 days in sanya", city="sanya", duration="P5D")
    first = next(line for reply in patient.replies for line in reply.lines if line.key == "packages-item")
    assert first.values["package"] == {"name": ["package", "sanya-5d-medical-vacation"]}


def test_what_is_in_it_is_answered_alone_after_the_whole_card(patient: Any) -> None:
    patient.says("ask_package_details", package="seoul-aesthetic-7d")
    assert patient.says("ask_package_details", "is the flight included", 0.94)[:3] == ["packages-name", "packages-row", "packages-not-said"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a check-up and some fun for the kids"),
        ("zh", "有没有那种体检顺便带孩子玩的套餐"),
        ("ru", "чек-ап и чтобы с детьми отдохнуть"),
        ("mn", "үзлэгт ороод хүүхдүүдтэйгээ зугаалах багц"),
        ("ar", "باقة فحص مع سياحة للاطفال"),
    ],
)
def test_a_package_with_something_for_children_comes_first(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_packages", text, specialty="checkup")
    first = next(line for reply in patient.replies for line in reply.lines if line.key == "packages-item")
    assert first.values["package"] == {"name": ["package", "shanghai-checkup-disney"]}


def test_a_package_for_two_is_counted(patient: Any) -> None:
    patient.says("ask_package_details", package="seoul-premium-checkup")
    assert "packages-for-people" in patient.says("inform", "how much for the two of us", 0.83, people=2)


def test_the_price_of_the_package_is_said_alone_after_the_whole_card(patient: Any) -> None:
    patient.says("ask_package_details", package="shanghai-checkup-disney")
    keys = patient.says("ask_price", "is that for each of us", 0.95)
    assert keys == ["packages-name", "packages-row", "packages-not-said", "packages-remark", "conversation-source"]


def test_a_budget_for_both_is_compared_with_prices_for_one(patient: Any) -> None:
    sum_told = {"entity": "budget", "value": {"amount": 4000, "currency": "USD"}, "start": 11, "end": 23}
    place = {"entity": "country", "value": "KR", "start": 0, "end": 5}
    patient.says("search_packages", procedure="checkup-comprehensive")
    patient.says_with("search_packages", "Korea. with 4000 dollars for both of us", [place, sum_told])
    assert patient.line("packages-share") == {"n": 2, "share": {"money": 2000, "currency": "USD"}}
    assert '/ask_package_details{"package": "seoul-premium-checkup"}' not in patient.payloads


def test_a_list_of_the_package_just_told_is_not_shown_again(patient: Any) -> None:
    patient.says("search_packages", city="busan", specialty="checkup")
    [package] = shown_packages(patient)
    patient.asks = (("ask_package_details/contents", 0.8), ("search_packages", 0.6))
    patient.asks_of_clauses = ((("ask_package_details", 0.9),), (("search_packages", 0.9),))
    keys = patient.says("ask_package_details", "and what does that one hold, the check-up by the sea", package=package)
    assert "packages-item" not in keys
    assert keys[-1] == "conversation-source"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "your most affordable ones"),
        ("zh", "哪个最省钱"),
        ("ru", "дешевле всего"),
        ("mn", "хамгийн хямдыг нь"),
        ("ar", "الأرخص عندكم"),
    ],
)
def test_the_cheapest_come_first_whatever_their_country(patient: Any, catalog: Catalog, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_packages", text, specialty="checkup")
    shown = [catalog.packages[one.payload.split('"')[3]] for one in patient.replies[0].buttons if "ask_package_details" in one.payload]
    lows = [package.usd_low for package in shown]
    assert len(lows) == 3
    assert lows == sorted(lows)
    of_field = [one for one in catalog.packages.values() if "checkup" in {catalog.procedures[part].specialty for part in one.procedures}]
    assert lows[0] == min(package.usd_low for package in of_field)


def test_a_family_that_tells_of_an_illness_gets_no_package_for_families(patient: Any, catalog: Catalog) -> None:
    patient.says("search_packages", "something for the whole family in China, dad's heart is bad", specialty="cardiology", country="CN")
    named = [one.payload.split('"')[3] for one in patient.replies[0].buttons if "ask_package_details" in one.payload]
    assert all("cardiology" in {catalog.procedures[part].specialty for part in catalog.packages[one].procedures} for one in named)


def test_at_a_time_of_the_year_its_long_holidays_are_told(patient: Any) -> None:
    keys = patient.says("search_packages", "which packages are there in winter", country="KR", date="2026-12-01/2027-02-28")
    assert "packages-season" in keys
    assert {"name": ["holiday", "ho-kr-seollal"]} in [
        line.values["holiday"] for reply in patient.replies for line in reply.lines if line.key == "itinerary-holiday"
    ]


def test_a_package_with_a_season_of_its_own_is_not_said_to_have_none(patient: Any) -> None:
    keys = patient.says(
        "search_packages", "something for my back in winter", procedure="physiotherapy", country="CN", date="2026-12-01/2027-02-28"
    )
    assert "packages-season" not in keys
    assert patient.line("packages-season-of")["package"] == {"name": ["package", "weihai-seaside-rehab-week"]}


def test_without_a_time_no_season_is_spoken_of(patient: Any) -> None:
    assert "packages-season" not in patient.says("search_packages", "which packages are there", country="KR")


def test_contents_and_price_asked_together_are_the_whole_card(patient: Any) -> None:
    patient.says("ask_package_details", package="gulf-family-korea")
    assert "packages-title" in patient.says("ask_price", "what is included and how much is it") or patient.keys.count("packages-row") > 2


def test_what_a_price_does_not_include_is_told_with_it(patient: Any) -> None:
    patient.says("ask_package_details", package="gulf-family-korea")
    assert "packages-remark" in patient.says("ask_price", "what does it cost")
