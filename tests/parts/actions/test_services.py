"""Services: answered for the place and patient known, asked for what is missing, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from actions.intents import TRANSPORT
from actions.services import RULES
from concierge.catalog import Catalog
from concierge.languages.registry import languages
from concierge.questions.reading import read_questions

INTENTS = (TRANSPORT, *RULES)
KNOWN: tuple[dict[str, Any], ...] = (
    {},
    {"country": "KR", "city": "busan", "nationality": "MN"},
    {"country": "CN", "city": "chengdu", "nationality": "SA"},
    {"country": "RU", "nationality": "CN"},
    {"country": "KR", "city": "seoul", "facility": "asan-medical-center", "procedure": "lasik", "nationality": "AE"},
    {"country": "JP"},
)
MOST_LINES = 10


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("known", KNOWN)
def test_every_answer_can_be_read_in_every_language(
    patient: Any, intent: str, known: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    patient.says(intent, **known)
    for code in languages():
        text = patient.read(code)
        assert text
        assert "{" not in text
    assert caplog.text == ""


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("known", KNOWN)
def test_the_first_answer_fits_a_phone(patient: Any, intent: str, known: dict[str, Any]) -> None:
    assert len(patient.says(intent, **known)) <= MOST_LINES


def test_the_rest_is_a_press_away(patient: Any) -> None:
    short = patient.says("ask_aftercare", procedure="cataract-surgery")
    whole = patient.presses('/ask_aftercare{"choice": "whole"}')
    assert set(short) < set(whole)
    assert {"services-care-at-home", "services-medicine-at-home"} <= set(whole) - set(short)
    assert '/ask_aftercare{"choice": "whole"}' not in patient.payloads


def test_who_asks_the_same_again_is_told_the_rest(patient: Any) -> None:
    patient.says("ask_documents")
    assert "services-records-home" in patient.says("ask_documents", "and what else about the papers?")


def test_who_asks_the_same_of_another_place_is_answered_in_short(patient: Any) -> None:
    patient.says("ask_payment", country="KR")
    assert "services-tax" not in patient.says("ask_payment", "and in Russia?", country="RU")


def test_the_same_question_after_another_topic_is_answered_in_short(patient: Any) -> None:
    patient.says("ask_documents")
    patient.says("ask_payment", country="KR")
    assert "services-records-home" not in patient.says("ask_documents")


@pytest.mark.parametrize("intent", [intent for intent in INTENTS if intent != "verify_facilitator"])  # a register is looked up by a person
def test_where_the_catalog_answers_no_person_is_offered(patient: Any, intent: str) -> None:
    patient.says(intent, country="KR", nationality="MN", city="seoul")
    assert "/request_human" not in patient.payloads


def test_where_the_catalog_has_nothing_a_person_is_a_button_away(patient: Any) -> None:
    patient.asks = (("ask_payment/instalments", 0.9),)
    assert "services-payment-gap" in patient.says("ask_payment", "may i pay in parts", country="KR")
    assert "/request_human" in patient.payloads


@pytest.mark.parametrize("intent", INTENTS)
def test_facts_come_with_their_source(patient: Any, intent: str) -> None:
    assert "conversation-source" in patient.says(intent, country="KR", nationality="MN")


def test_a_country_chosen_by_button_answers_the_same_question(patient: Any) -> None:
    patient.says("ask_accommodation")
    assert "services-stay" in patient.presses('/ask_accommodation{"country": "RU"}')


def test_a_city_added_later_continues_the_question(patient: Any) -> None:
    patient.says("ask_accommodation", country="KR")
    patient.says("inform", "and in Busan?", city="busan")
    assert patient.line("services-stays-in")["place"] == {"name": ["city", "busan"]}


def test_naming_home_keeps_the_destination(patient: Any) -> None:
    patient.says("ask_clinic_details", facility="asan-medical-center")
    patient.says("ask_transport", "how do we get there")
    patient.says("inform", "from Ulaanbaatar", city="ulaanbaatar")
    assert patient.line("services-ways")["goal"] == {"name": ["city", "seoul"]}
    assert (patient.slots["city"], patient.slots["country"], patient.slots["facility"]) == ("seoul", "KR", "asan-medical-center")


def test_yes_to_a_gap_brings_a_person(patient: Any) -> None:
    patient.asks = (("ask_payment/refund", 0.9),)
    patient.says("ask_payment", "is the deposit paid back", country="RU")
    patient.asks = ()
    assert "handover-waiting" in patient.says("affirm", "yes")


def test_a_treatment_answers_the_open_question_of_aftercare(patient: Any) -> None:
    patient.says("ask_aftercare")
    assert patient.slots["pending"] == "procedure"
    assert "services-after-flying" in patient.says("inform", "cataract", procedure="cataract-surgery")


def test_a_country_that_we_do_not_cover_is_named(patient: Any) -> None:
    assert patient.says("ask_attractions", country="JP")[0] == "services-elsewhere"


def test_an_insurer_is_answered_with_those_whom_it_pays(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("ask_insurance", "does anybody in China take Cigna", country="CN")
    assert "services-insurer-billed" in keys
    named = [one["name"][1] for one in patient.line("services-insurer-billed")["places"]["list"]]
    assert named == [one.id for one in catalog.facilities.values() if "cigna" in one.direct_billing_insurers and one.country == "CN"]
    assert "services-insurer-not-billed" in patient.says("ask_insurance", "and Cigna in Russia?", country="RU")


def test_whom_to_check_goes_to_a_person(patient: Any) -> None:
    patient.says("verify_facilitator", "I was cheated by a broker")
    assert patient.says("verify_facilitator", "his name is Kim, he is on Telegram") == ["services-facilitator-noted"]
    assert patient.says("check_status") == ["requests-status-waiting"]


def test_a_wheelchair_at_the_airport_is_what_the_airline_gives(patient: Any) -> None:
    patient.says("ask_transport", "is there a wheelchair at the airport and does somebody meet us", city="busan")
    assert patient.line("services-about")["name"] == {"name": ["service", "sv-wheelchair"]}


def test_the_way_and_being_met_are_both_told_when_both_are_asked(patient: Any) -> None:
    keys = patient.says("ask_transport", "is there a direct flight and will somebody meet us", home="almaty", city="seoul")
    assert {"services-way", "services-about"} <= set(keys)


def test_of_food_and_faith_only_what_was_asked_is_told(patient: Any) -> None:
    keys = patient.says("ask_food_religion", "i want a woman doctor for my mother", country="KR")
    assert keys[0] == "services-doctor-of-same-sex"
    assert not {"services-ramadan", "services-prayer-room", "services-halal-hospitals"} & set(keys)
    keys = patient.says("ask_food_religion", "is there halal food", country="KR")
    assert "services-halal-hospitals" in keys
    assert "services-doctor-of-same-sex" not in keys


def test_where_nobody_who_treats_it_speaks_the_language_their_own_languages_are_told(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", city="vladivostok")
    keys = patient.says("ask_interpreter", "do they speak Chinese", language="zh")
    assert "services-languages-of" in keys
    assert "services-speakers" not in keys


def test_trouble_at_home_is_answered_as_such(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.says("ask_aftercare", "and what if something is wrong with the knee when we are back in leeds", 0.69)
    assert patient.replies[0].lines[0].values["answer"] == read_questions("en")["faq-042"].answer


def test_the_insurance_of_her_own_country_comes_first(patient: Any) -> None:
    patient.language = "mn"
    patient.says("ask_insurance", "манай эрүүл мэндийн даатгал төлөх үү", country="KR")
    assert patient.line("services-cover")["name"] == {"name": ["insurance", "ins-mn-health"]}


def test_lodging_and_how_long_are_both_told(patient: Any) -> None:
    patient.says("ask_price", "ivf", procedure="ivf", country="KR")
    keys = patient.says("ask_accommodation", "how many days do we stay and where is a cheap place")
    assert "compare-stay" in keys
    assert "services-stay" in keys


def test_the_price_and_the_days_are_asked_and_no_hotel(patient: Any) -> None:
    patient.says("search_clinics", "heart surgery", procedure="congenital-heart-surgery", city="bucheon")
    keys = patient.says("ask_accommodation", "how much is it there, how many days", 0.85)
    assert "services-stay" not in keys
    assert "compare-stay" in keys


def test_who_looks_after_her_at_home_is_told_with_the_flight(patient: Any) -> None:
    patient.says("ask_price", "hip", procedure="hip-replacement", country="KR")
    assert "services-care-at-home" in patient.says("ask_aftercare", "when may she fly, and who follows her up when we go home")


def test_lodging_near_the_hospital_is_where_the_best_one_is(patient: Any) -> None:
    patient.says("search_clinics", procedure="congenital-heart-surgery", country="KR")
    patient.says("ask_accommodation", "where can we live near the hospital", country="KR")
    assert "Bucheon" in patient.read()


def test_a_guarantee_letter_is_told_first_and_the_flight_beside_it(patient: Any) -> None:
    patient.says("search_clinics", procedure="coronary-stent", city="seoul")
    patient.parts = (("ask_insurance", "do they take the guarantee letter"), ("ask_transport", "is there a direct flight from abu dhabi"))
    keys = patient.says("ask_insurance", "do they take the guarantee letter? is there a direct flight from abu dhabi", city="abu-dhabi")
    assert keys[0] == "services-cover"
    assert "services-way" in keys


def test_the_crossing_of_a_border_town_is_told_without_knowing_home(patient: Any) -> None:
    patient.says("search_packages", city="heihe")
    assert "services-way" in patient.says("ask_transport", "how do i cross the amur in winter and for how much")


def test_there_are_no_flights_between_korea_and_russia_in_either_direction(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="vladivostok")
    seoul = [{"entity": "city", "value": "seoul", "start": 10, "end": 15}]
    keys = patient.says_with("ask_transport", "i live in seoul, is there a direct flight", seoul, 0.99)
    assert "services-no-flights-russia-korea" in keys


def test_the_way_home_moves_no_hotel(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", city="vladivostok")
    text = "when may she fly home to khabarovsk"
    patient.says_with("ask_aftercare", text, [{"entity": "city", "value": "khabarovsk", "start": 25, "end": 35}])
    assert (patient.slots["home"], patient.slots["city"]) == ("khabarovsk", "vladivostok")
    patient.says("ask_accommodation", "or a hotel near it")
    assert patient.line("services-stays-in")["place"] == {"name": ["city", "vladivostok"]}


def test_what_is_told_of_her_own_insurance_is_not_taken_back(patient: Any) -> None:
    patient.language = "mn"
    keys = patient.says("ask_insurance", "манай эрүүл мэндийн даатгал төлөх үү", country="KR")
    assert "services-cover" in keys
    assert not {"services-insurance-own", "services-insurer-unnamed"} & set(keys)


def test_where_the_relatives_stay_is_told_with_the_rule_of_the_ward(patient: Any) -> None:
    patient.asks = (("ask_accommodation/ward", 0.9),)
    keys = patient.says("ask_accommodation", "where can we stay while he is in hospital", facility="inha-university-hospital")
    assert {"services-stays-near", "services-stay-family"} <= set(keys)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is there a railway to Hohhot from our city"),
        ("zh", "从我们那坐火车去"),
        ("ru", "а поездом как"),
        ("mn", "галт тэрэгтэй юу"),
        ("ar", "في قطار من عندنا"),
    ],
)
def test_who_asks_for_the_train_is_told_of_no_flight(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_transport", text, home="ulaanbaatar", city="hohhot")
    named = [line.values["name"]["name"][1] for reply in patient.replies for line in reply.lines if line.key == "services-way"]
    assert "tr-ub-hohhot-train" in named
    assert "tr-flight-ub-hohhot" not in named
