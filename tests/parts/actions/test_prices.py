"""Prices: per country, dated, with their source, and never more certain than they are."""

from __future__ import annotations

from typing import Any

import pytest

import actions.prices
from concierge.catalog import Catalog
from concierge.languages.registry import languages


def test_without_a_treatment_it_asks_with_buttons(patient: Any) -> None:
    assert patient.says("ask_price") == ["prices-ask-treatment"]
    assert all(payload.startswith("/ask_price") for payload in patient.payloads)


def test_without_a_country_all_are_shown(patient: Any) -> None:
    keys = patient.says("ask_price", procedure="dental-implant")
    countries = {row.label.values["country"]["country"] for row in patient.replies[0].cards[0].rows}
    assert countries == {"KR", "CN", "RU"}
    assert keys[0] == "prices-intro"
    assert keys[-1] == "conversation-source"


def test_a_demonstration_estimate_is_an_example(patient: Any, catalog: Catalog) -> None:
    assert all(price.is_estimate for price in catalog.prices("checkup-basic", "KR"))
    keys = patient.says("ask_price", procedure="checkup-basic", country="KR")
    assert patient.line("prices-range")["kind"]["words"] == "prices-kind-example"
    assert patient.line("prices-range")["range"] == {"money": 400000, "to": 800000, "currency": "KRW"}
    assert "prices-example-only" in keys


def test_the_patients_own_money_is_shown_with_the_day_of_the_rate(patient: Any) -> None:
    keys = patient.says("ask_price", procedure="lasik", country="KR", nationality="MN")
    assert patient.line("prices-range")["own"]["values"]["range"]["currency"] == "MNT"
    assert "prices-rate-date" in keys


def test_yes_means_a_written_estimate_only_where_one_was_offered(patient: Any) -> None:
    patient.says("ask_price", procedure="checkup-basic", country="KR")
    assert patient.slots["pending"]["offer"] == "book_consultation"
    assert "prices-example-only" not in patient.says("ask_price", procedure="dental-implant", country="KR")
    assert patient.slots["pending"] is None


def test_a_city_at_home_shows_every_destination(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", city="ulaanbaatar")
    assert len(patient.replies[0].cards[0].rows) == 3


def test_countries_are_compared_from_what_sources_say(patient: Any) -> None:
    patient.says("compare_options", procedure="lasik", country=("RU", "KR"))
    assert patient.line("prices-relation")["share"] == {"number": 50, "to": 50}
    countries = {row.label.values["country"]["country"] for row in patient.replies[0].cards[0].rows}
    assert countries == {"RU", "KR"}


def test_how_much_there_uses_what_was_said(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan")
    patient.says("ask_price", "how much is it there?")
    assert patient.line("prices-intro")["procedure"] == {"name": ["procedure", "lasik"]}
    assert patient.line("prices-range")["country"] == {"country": "KR"}


def test_another_country_is_one_press_away(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.presses('/ask_price{"country": "CN"}')
    assert patient.line("prices-range")["country"] == {"country": "CN"}


@pytest.mark.parametrize("code", languages())
def test_a_price_is_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.says("ask_price", procedure="pet-ct", nationality="KZ")
    assert "{" not in patient.read(code)
    assert "no words" not in caplog.text


def test_a_field_and_a_country_without_a_treatment_get_the_usual_prices(patient: Any) -> None:
    keys = patient.says("ask_price", specialty="checkup", city="seoul")
    assert keys[0] == "prices-intro"
    assert keys.count("prices-of") == 3
    assert "conversation-source" in keys


def test_cities_are_compared_by_their_countries(patient: Any) -> None:
    keys = patient.says("compare_options", specialty="checkup", city=("vladivostok", "seoul"))
    assert keys.count("prices-of") >= 2
    shown = {line.values["country"]["country"] for line in patient.replies[-1].lines if line.key == "prices-range"}
    assert shown == {"RU", "KR"}


def test_a_currency_that_is_asked_for_is_shown(patient: Any) -> None:
    patient.says("ask_price", "how much is it in tenge?", procedure="lasik", country="KR")
    assert patient.line("prices-range")["own"]["values"]["range"]["currency"] == "KZT"


def test_a_currency_named_after_a_price_is_a_wish_for_the_price_in_it(patient: Any) -> None:
    patient.says("ask_price", "how much is lasik", procedure="lasik", country="KR")
    patient.says("out_of_scope", "in rubles?", confidence=0.5)
    assert patient.line("prices-range")["own"]["values"]["range"]["currency"] == "RUB"


def test_a_currency_named_once_is_kept(patient: Any) -> None:
    patient.says("ask_price", "lasik in tenge", procedure="lasik")
    patient.says("ask_price", "and a knee?", procedure="knee-replacement")
    assert "tenge" in patient.read("en")


def test_a_country_that_we_do_not_cover_is_said_and_what_was_known_stays(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    assert patient.says("inform", "and Japan?", country="JP")[0] == "services-elsewhere"
    assert patient.slots["country"] == "KR"


def test_a_budget_is_said_to_be_enough_or_not(patient: Any) -> None:
    named = {"procedure": ("rhinoplasty", "double-eyelid"), "country": "KR"}
    for amount, key in ((20_000, "enough"), (6_000, "between"), (1_000, "short")):
        keys = patient.says("ask_price", "will it be enough", budget={"amount": amount, "currency": "USD"}, **named)
        assert f"prices-budget-{key}" in keys


def test_a_currency_without_a_rate_is_said_so(patient: Any) -> None:
    patient.language = "zh"
    assert patient.says("ask_price", "激光近视手术多少钱，用澳门币算", procedure="lasik", country="KR")[0] == "prices-no-rate"
    assert patient.says("ask_price", "那美元呢？")[0] != "prices-no-rate"


def test_prices_of_a_city_are_those_of_its_country_and_that_is_said(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert patient.says("ask_price", "is it cheaper in busan", city="busan")[0] == "prices-by-country"


def test_a_place_named_for_comparison_does_not_become_the_goal(patient: Any) -> None:
    patient.says("search_clinics", procedure="dental-crown", city="heihe")
    keys = patient.says("ask_price", "how much is a crown there, and in vladivostok to compare", city="vladivostok")
    assert keys.count("prices-line") > 1 or "prices-intro" in keys
    assert (patient.slots["city"], patient.slots["country"]) == ("heihe", "CN")


def test_a_budget_without_a_country_is_told_where_it_reaches(patient: Any) -> None:
    budget = {"amount": 6_000, "currency": "USD"}
    assert "prices-budget-reaches" in patient.says("ask_price", "i have only 6000 dollars", procedure="spine-endoscopic", budget=budget)
    poor = {"amount": 100, "currency": "USD"}
    assert "prices-budget-nowhere" in patient.says("ask_price", "i have only 100 dollars", procedure="spine-endoscopic", budget=poor)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is that with hotel n everything or just the op"),
        ("zh", "这是只是手术费还是含酒店"),
        ("ru", "это только операция или с проживанием"),
        ("mn", "энэ зөвхөн хагалгааны үнэ юу"),
        ("ar", "هذا السعر بس العملية ولا شامل الفندق"),
    ],
)
def test_what_a_price_covers_is_said(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="rhinoplasty", country="KR")
    assert patient.says("ask_capabilities", text, 0.36)[0] == "prices-treatment-only"


def test_a_budget_that_is_too_small_is_no_other_hospital(patient: Any) -> None:
    patient.says("search_clinics", procedure="congenital-heart-surgery", facility="sejong-hospital-bucheon")
    keys = patient.says(
        "ask_price", "we have only 10 thousand dollars, is it cheaper somewhere", 0.59, budget={"amount": 10000, "currency": "USD"}
    )
    assert "prices-range" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "so both eyes would be how much"),
        ("zh", "双眼一共多少钱"),
        ("ru", "оба глаза сколько"),
        ("mn", "хоёр нүд хэд болох вэ"),
        ("ar", "العينين بكم"),
    ],
)
def test_two_cost_double(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", text, 1.0, procedure="cataract-surgery", country="KR")
    assert patient.line("prices-both")["range"] == {"money": 3_000_000, "to": 5_000_000, "currency": "KRW"}


def test_a_field_that_is_named_with_a_price_is_another_treatment(patient: Any) -> None:
    patient.says("ask_price", procedure="checkup-comprehensive", country="KR")
    rehab = [{"entity": "specialty", "value": "rehabilitation", "start": 7, "end": 21}]
    patient.says_with("ask_price", "and is rehabilitation dear, how much a day", rehab, 0.7)
    assert "procedure" not in patient.slots or patient.slots["procedure"] != "checkup-comprehensive"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and which hospital does it there"),
        ("zh", "那边哪家医院能做"),
        ("ru", "а там в какой больнице делают"),
        ("mn", "тэнд аль эмнэлэг нь хийдэг вэ"),
        ("ar", "واي مستشفى يسويها هناك"),
    ],
)
def test_there_is_the_place_that_was_compared_with(patient: Any, language: str, text: str) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.says("compare_options", "is it cheaper in hohhot", city="hohhot")
    patient.language = language
    patient.says("search_clinics", text, 0.9)
    assert patient.slots["country"] == "CN"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how much is it at Severance"),
        ("zh", "世福兰斯医院多少钱"),
        ("ru", "сколько стоит в Северансе"),
        ("mn", "северансад хэд вэ"),
        ("ar", "كم السعر في سيفرانس"),
    ],
)
def test_how_much_it_is_at_a_place_asks_for_the_price(patient: Any, language: str, text: str) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.language = language
    keys = patient.says("ask_clinic_details", text, 0.6, ranking=("ask_price",), facility="severance")
    assert "prices-range" in keys


def test_who_asks_for_a_cheaper_country_is_told_all_of_them(patient: Any) -> None:
    patient.says("ask_price", procedure="hair-transplant", country="KR")
    patient.says("ask_price", "and in china", country="CN")
    patient.asks = (("ask_price/cheaper", 0.95),)
    patient.says("compare_options", "too dear, is there no cheaper country", 0.4)
    told = {str(dict(line.values)["country"]) for reply in patient.replies for line in reply.lines if line.key == "prices-range"}
    assert len(told) == 3


@pytest.mark.parametrize(("language", "text"), [("en", "and that in yuan?"), ("zh", "折成人民币呢"), ("ru", "а в юанях это сколько?")])
def test_every_price_told_before_is_told_in_the_currency(patient: Any, language: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.language = language
    patient.says("ask_price", procedure=("lasik", "cataract-surgery"), country="KR")
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr(actions.prices, "last_answer", lambda *_given: said)
    assert patient.says("ask_price", text).count("prices-intro") == 2


@pytest.mark.parametrize(
    ("language", "text", "there"),
    [
        ("en", "which of them is cheaper", "and who does it there"),
        ("zh", "哪里便宜", "那里哪家做"),
        ("ru", "где дешевле", "а кто там делает"),
        ("mn", "аль нь хямд вэ", "тэнд хэн хийдэг вэ"),
        ("ar", "وين ارخص", "ومين يسويها هناك"),
    ],
)
def test_the_cheapest_country_is_named_and_is_there_from_now_on(patient: Any, language: str, text: str, there: str) -> None:
    patient.language = language
    assert "prices-cheapest-roughly" not in patient.says("ask_price", procedure="hip-replacement")
    patient.says("compare_options", text)
    cheapest = patient.line("prices-cheapest-roughly")["country"]["country"]
    patient.says("search_clinics", there)
    assert patient.slots["country"] == cheapest == "RU"


def test_who_asks_where_a_field_is_cheaper_is_told_the_country_outright(patient: Any) -> None:
    patient.says("search_clinics", "her joint must be changed", specialty="orthopedics")
    keys = patient.says("compare_options", "where is it cheaper, in china or korea", country=("CN", "KR"))
    assert keys[0] == "prices-cheapest-field"
    assert patient.line("prices-cheapest-field")["country"]["country"] == "CN"


def test_prices_of_two_countries_set_side_by_side_say_which_is_lower(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert "prices-cheapest-roughly" in patient.says("compare_options", "how much is it there and in china, to compare", country="CN")


def test_a_budget_is_looked_for_in_every_country_after_two_were_compared(patient: Any) -> None:
    patient.says("compare_options", "korea or china for ivf", procedure="ivf", country=("KR", "CN"))
    keys = patient.says("ask_price", "we have 3000 dollars, where", budget={"amount": 3000, "currency": "USD"})
    reached = patient.line("prices-budget-reaches")["countries"]["list"]
    priced = [line.values["country"] for reply in patient.replies for line in reply.lines if line.key == "prices-range"]
    assert keys
    assert all(country in priced for country in reached)
