"""Finding clinics, their details, two side by side, reviews."""

from __future__ import annotations

from typing import Any

import pytest

import actions.clinics
from concierge.catalog import Catalog
from concierge.languages.registry import languages


def test_without_a_wish_it_asks_for_the_treatment_with_buttons(patient: Any) -> None:
    assert patient.says("search_clinics") == ["clinics-ask-treatment"]
    assert patient.slots["pending"] == "procedure"
    assert any('"specialty"' in payload for payload in patient.payloads)


def test_a_city_without_facilities_where_she_lives_leaves_the_fields_to_choose_from(patient: Any) -> None:
    assert patient.says("search_clinics", "we live in UB, where should we go?", city="ulaanbaatar") == ["clinics-ask-treatment"]
    assert any('"specialty"' in payload for payload in patient.payloads)


def test_it_shows_three_places_that_offer_the_treatment(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("search_clinics", procedure="dental-implant", country="KR")
    assert keys.count("clinics-item") == 3
    assert keys[-2:] == ["clinics-order", "conversation-source"]
    for card in patient.replies[0].cards:
        place = catalog.facilities[card.title.values["place"]["name"][1]]
        assert "dentistry" in place.specialties
        assert place.country == "KR"


def test_more_shows_the_next_places(patient: Any) -> None:
    patient.says("search_clinics", specialty="oncology", country="KR")
    first = [card.title for card in patient.replies[0].cards]
    assert patient.presses('/search_clinics{"page": 2}').count("clinics-item") == 3
    assert not set(map(str, first)) & {str(card.title) for card in patient.replies[0].cards}


def test_a_wish_that_nothing_fits_is_loosened_and_said(patient: Any) -> None:
    keys = patient.says("search_clinics", specialty="dentistry", country="KR", accreditation="jci")
    assert keys[0] == "clinics-none-exactly"
    assert patient.line("clinics-none-exactly")["missing"]["items"] == [{"words": "accreditation-jci"}]


def test_what_was_left_out_is_not_looked_for_again(patient: Any) -> None:
    patient.says("search_clinics", specialty="dentistry", country="KR", accreditation="jci")
    assert patient.slots.get("accreditation") is None


def test_a_city_at_home_is_not_where_we_look(patient: Any) -> None:
    keys = patient.says("search_clinics", "I live in Ulaanbaatar and need LASIK", procedure="lasik", city="ulaanbaatar")
    assert keys[0] == "clinics-intro"
    assert patient.line("clinics-intro")["criteria"]["items"] == [{"name": ["procedure", "lasik"]}]


def test_an_accreditation_is_recognised_in_the_words(patient: Any) -> None:
    patient.says("search_clinics", "hospitals with jci in China please", country="CN")
    assert patient.slots["accreditation"] == "jci"


def test_a_city_may_be_added_later(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    assert "clinics-intro" in patient.says("inform", "and in Busan?", city="busan")
    assert {"name": ["city", "busan"]} in patient.line("clinics-intro")["criteria"]["items"]
    assert {"name": ["procedure", "lasik"]} in patient.line("clinics-intro")["criteria"]["items"]


def test_of_two_cities_named_only_their_places_are_shown_on_every_page(patient: Any, catalog: Catalog) -> None:
    patient.says("search_clinics", "knee, seoul or busan", procedure="knee-replacement", city=("seoul", "busan"))
    assert {"list": [{"name": ["city", "busan"]}, {"name": ["city", "seoul"]}]} in patient.line("clinics-intro")["criteria"]["items"]
    assert cities_shown(patient, catalog) == {"seoul", "busan"}
    patient.presses(next(payload for payload in patient.payloads if '"page": 2' in payload))
    assert cities_shown(patient, catalog) <= {"seoul", "busan"}


def test_what_no_clinic_of_two_cities_has_is_given_up_and_said(patient: Any, catalog: Catalog) -> None:
    patient.says(
        "search_clinics", "a proton centre, jeju or busan", procedure="proton-therapy", city=("jeju", "busan"), accreditation="jci"
    )
    assert "clinics-none-exactly" in patient.keys
    assert cities_shown(patient, catalog)


def cities_shown(patient: Any, catalog: Catalog) -> set[str]:
    return {catalog.facilities[card.title.values["place"]["name"][1]].city for card in patient.replies[0].cards}


def test_details_say_what_is_known_and_what_is_not(patient: Any) -> None:
    keys = patient.says("ask_clinic_details", facility="asan-medical-center")
    assert (keys[0], keys[-1]) == ("clinics-name", "conversation-source")
    labels = [row.label.key for row in patient.replies[0].cards[0].rows]
    assert {"clinics-label-kind", "clinics-label-accreditation", "clinics-label-languages", "clinics-label-insurers"} <= set(labels)


def test_only_who_asks_how_to_reach_a_place_is_offered_a_person(patient: Any) -> None:
    patient.asks = (("ask_clinic_details/contact", 0.9),)
    assert "clinics-not-in-catalog" in patient.says("ask_clinic_details", "when is it open", facility="asan-medical-center")
    patient.asks = ()
    assert "handover-waiting" in patient.says("affirm", "yes please")


def test_yes_after_the_details_begins_a_request(patient: Any) -> None:
    patient.says("ask_clinic_details", facility="asan-medical-center")
    assert "/request_human" not in patient.payloads
    assert "requests-so-far" in patient.says("affirm", "yes please")


def test_details_without_a_name_ask_which(patient: Any) -> None:
    assert patient.says("ask_clinic_details") == ["clinics-ask-which"]
    assert patient.slots["pending"] == "facility"


def test_two_places_are_shown_side_by_side(patient: Any) -> None:
    keys = patient.says("compare_options", facility=("asan-medical-center", "samsung-medical-center"))
    assert keys.count("compare-place") == 2
    assert (keys[0], keys[-1]) == ("clinics-compare-intro", "conversation-source")


def test_the_place_talked_about_is_one_of_the_two(patient: Any) -> None:
    patient.says("ask_clinic_details", facility="asan-medical-center")
    keys = patient.says("compare_options", facility="samsung-medical-center")
    assert keys.count("compare-place") == 2


def test_there_are_no_reviews_and_it_says_so(patient: Any) -> None:
    assert patient.says("ask_reviews")[0] == "clinics-reviews-none"


@pytest.mark.parametrize("code", languages())
def test_an_answer_is_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.says("search_clinics", procedure="dental-implant", country="CN")
    patient.says("ask_clinic_details", facility="beijing-united-family")
    assert "Beijing United Family" in patient.read("en")
    text = patient.read(code)
    assert text.count("\n") >= 8
    assert "no words" not in caplog.text


def test_an_insurer_narrows_the_search(patient: Any, catalog: Catalog) -> None:
    patient.says("search_clinics", "hospitals in China that take Cigna", country="CN")
    shown = [card.title.values["place"]["name"][1] for card in patient.replies[0].cards]
    assert all("cigna" in catalog.facilities[one].direct_billing_insurers for one in shown)


def test_a_budget_leaves_the_countries_where_the_treatment_is_within_it(patient: Any, catalog: Catalog) -> None:
    lows = {one: min(price.usd_low for price in catalog.prices("knee-replacement", one)) for one in catalog.destinations}
    cheapest = min(lows, key=lambda country: lows[country])
    patient.says("search_clinics", procedure="knee-replacement", budget={"amount": lows[cheapest], "currency": "USD"})
    assert {catalog.facilities[card.title.values["place"]["name"][1]].country for card in patient.replies[0].cards} == {cheapest}


def test_the_order_is_explained_on_request(patient: Any) -> None:
    patient.says("search_clinics", specialty="oncology", country="KR")
    keys = patient.presses('/search_clinics{"page": 1, "choice": "why"}')
    assert keys[0] == "clinics-why"
    assert keys.count("clinics-why-place") + keys.count("clinics-why-none") == 3


def test_a_treated_patient_may_leave_a_review_for_a_person_to_check(patient: Any) -> None:
    patient.says("ask_reviews")
    assert patient.presses('/ask_reviews{"choice": "leave"}') == ["clinics-review-write"]
    assert patient.says("check_status")[0] == "requests-status-waiting"
    assert patient.line("requests-status-waiting")["about"] == {"words": "requests-about-review"}


def test_beside_two_places_stand_price_visa_way_and_days(patient: Any) -> None:
    named = ("asan-medical-center", "ruijin-hospital")
    keys = patient.says("compare_options", facility=named, procedure="knee-replacement", nationality="MN")
    assert {"prices-range", "compare-beside", "compare-way", "compare-stay", "conversation-source"} <= set(keys)
    assert any(key.startswith("visa-") for key in keys)


def test_without_passport_or_treatment_nothing_is_made_up(patient: Any) -> None:
    assert "compare-beside" not in patient.says("compare_options", facility=("asan-medical-center", "ruijin-hospital"))


def test_the_hospitals_of_two_countries_are_compared(patient: Any) -> None:
    patient.says("search_clinics", "congenital heart surgery", procedure="congenital-heart-surgery")
    patient.says("compare_options", "which hospital in korea, which in china", country=("KR", "CN"))
    assert patient.keys.count("compare-place") == 2


def test_whoever_tells_of_an_illness_that_we_did_not_understand_is_asked_and_gets_no_list_of_anything(patient: Any) -> None:
    assert "clinics-ask-treatment" in patient.says(
        "search_clinics", "mother's zzyzx hurts, is there a good hospital in korea", country="KR"
    )
    assert "clinics-intro" in patient.says("search_clinics", "which hospitals are there in korea", country="KR")


def test_places_of_all_countries_that_are_named_are_shown(patient: Any, catalog: Catalog) -> None:
    patient.says("search_clinics", "korea or vladivostok, who does it", procedure="hip-replacement", country="KR", city="vladivostok")
    shown = [str(line.values["place"]) for reply in patient.replies for line in reply.lines if line.key == "clinics-item"]
    countries = {place.country for place in catalog.facilities.values() if any(place.id in one for one in shown)}
    assert countries == {"KR", "RU"}


@pytest.mark.parametrize("alike", [(("faq-057", 0.62),), (("faq-057", 0.46),)])
def test_a_city_beside_a_known_treatment_asks_for_its_places(patient: Any, alike: tuple[tuple[str, float], ...]) -> None:
    patient.says("search_clinics", procedure="hip-replacement", country="KR")
    patient.alike = alike
    assert "clinics-item" in patient.says("search_clinics", "any in busan?", 0.13 if alike[0][1] < 0.5 else 1.0, city="busan")


@pytest.mark.parametrize("is_explained", [False, True])
def test_who_asks_for_others_in_words_sees_the_next_page(patient: Any, monkeypatch: pytest.MonkeyPatch, *, is_explained: bool) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    shown = patient.line("clinics-item")["place"]
    if is_explained:
        patient.presses('/search_clinics{"page": 1, "choice": "why"}')
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr(actions.clinics, "last_answer", lambda *_given: said)
    patient.asks = (("search_clinics/more", 0.9),)
    patient.says("greet", "any others", 0.3)
    assert patient.line("clinics-item")["number"] == 4
    assert patient.line("clinics-item")["place"] != shown


def test_others_after_an_answer_that_was_no_list_begin_with_the_best(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions.clinics, "last_answer", lambda *_given: ())
    patient.asks = (("search_clinics/more", 0.9),)
    patient.says("search_clinics", "any others", procedure="lasik", country="KR")
    assert patient.line("clinics-item")["number"] == 1


def test_a_city_that_shall_not_be_the_only_one_is_shown_among_the_others(patient: Any, catalog: Catalog) -> None:
    patient.says("search_clinics", specialty="oncology", city="seoul")
    patient.says_with("search_clinics", "not only seoul", [{"entity": "city", "value": "seoul", "start": 9, "end": 14}])
    assert "apart" not in patient.slots or patient.slots["apart"] is None
    assert "seoul" in cities_shown(patient, catalog)
    assert len(cities_shown(patient, catalog)) > 1


@pytest.mark.parametrize("language", ["en", "zh", "ru", "mn", "ar"])
def test_an_accreditation_asked_for_after_a_list_narrows_it(patient: Any, catalog: Catalog, language: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="double-eyelid", city="seoul")
    assert "clinics-item" in patient.says("ask_clinic_details", "KAHF?")
    named = [card.title.values["place"]["name"][1] for card in patient.replies[0].cards]
    assert named
    assert all("kahf" in catalog.facilities[one].accreditation for one in named)


def test_an_accreditation_asked_of_a_named_place_is_told_of_it(patient: Any) -> None:
    patient.says("search_clinics", procedure="double-eyelid", city="seoul")
    assert "clinics-item" not in patient.says("ask_clinic_details", "does JK have KAHF", facility="jk-plastic-surgery-center")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what about another city?"), ("zh", "其他城市呢"), ("ru", "а в другом городе?"), ("mn", "өөр хотод?"),
        ("ar", "في مدينة ثانية؟"),
    ],
)  # fmt: skip
def test_another_city_is_any_but_that_of_the_list(patient: Any, catalog: Catalog, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="knee-replacement", city="seoul")
    patient.asks = (("search_clinics/more", 0.9),)
    assert "clinics-item" in patient.says("search_clinics", text)
    places = [catalog.facilities[card.title.values["place"]["name"][1]] for card in patient.replies[0].cards]
    assert all(place.country == "KR" and place.city != "seoul" for place in places)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "someone who speaks our language"), ("zh", "有会说普通话的吗"), ("ru", "чтоб по-русски говорили"),
        ("mn", "монголоор ярьдаг хүнтэй юу"), ("ar", "عندهم حد يرمس عربي؟"),
    ],
)  # fmt: skip
def test_who_wants_her_language_spoken_gets_the_places_where_it_is(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    patient.asks = (("ask_interpreter", 0.6), ("search_clinics/language", 0.4))
    assert "clinics-item" in patient.says("ask_interpreter", text)
    assert {"language": language} in patient.line("clinics-intro")["criteria"]["items"]


def test_only_places_named_for_a_rare_treatment_are_said_to_do_it(patient: Any) -> None:
    keys = patient.says("search_clinics", procedure="proton-therapy", country="KR")
    assert "clinics-named-for" in keys
    assert {"name": ["procedure", "proton-therapy"]} not in patient.line("clinics-intro")["criteria"]["items"]
    assert "clinics-named-for" not in patient.says("search_clinics", procedure="lasik", country="KR")


def shown_so_far(patient: Any, monkeypatch: pytest.MonkeyPatch, *older: Any) -> None:
    """Let the actions find the last answer, and what was said before it."""
    last = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr(actions.clinics, "last_answer", lambda *_given: last)
    monkeypatch.setattr(actions.clinics, "lately_said", lambda *_given: (*last[::-1], *older))
    monkeypatch.setattr("actions.shown.lately_said", lambda *_given: (*last[::-1], *older))


@pytest.mark.parametrize("is_explained", [False, True])
def test_who_has_seen_all_that_fits_is_told_so_and_sees_what_is_nearest(
    patient: Any, monkeypatch: pytest.MonkeyPatch, *, is_explained: bool
) -> None:
    patient.says("search_clinics", city="shanghai", accreditation="jci", insurer="bupa")
    places = cards_shown(patient)
    listed = [reply.to_json() for reply in patient.replies]
    if is_explained:
        patient.presses('/search_clinics{"page": 1, "choice": "why"}')
    shown_so_far(patient, monkeypatch, *listed)
    patient.asks = (("search_clinics/more", 0.9),)
    keys = patient.says("search_clinics", "are there no others")
    assert keys[0] == "clinics-all-shown"
    assert patient.line("clinics-all-shown")["missing"]["items"]
    assert not places & cards_shown(patient)
    first = cards_shown(patient)
    shown_so_far(patient, monkeypatch, *listed)
    assert not (places | first) & (patient.says("search_clinics", "and still others") and cards_shown(patient))


def test_why_these_is_about_the_places_that_were_listed_last(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("search_clinics", procedure="lasik")
    places = cards_shown(patient)
    listed = [reply.to_json() for reply in patient.replies]
    patient.says("ask_price", city="vladivostok")
    shown_so_far(patient, monkeypatch, *listed)
    patient.asks = (("search_clinics/why", 0.9),)
    patient.says("search_clinics", "and what made you choose those")
    told = {str(line.values["place"]) for reply in patient.replies for line in reply.lines if line.key.startswith("clinics-why-")}
    assert told == {str({"name": ["facility", one]}) for one in places}


def test_a_reason_names_the_accreditation_that_counts(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    patient.presses('/search_clinics{"page": 1, "choice": "why"}')
    held = [reason["values"]["held"] for reason in patient.line("clinics-why-place")["reasons"]["items"]]
    assert {"items": [{"words": "accreditation-kahf", "values": {}}]} in held


def test_a_field_that_a_city_lacks_is_looked_for_elsewhere_and_an_earlier_one_is_said_to_be_left_out(
    patient: Any, catalog: Catalog
) -> None:
    keys = patient.says("search_clinics", specialty="ophthalmology", city="hohhot")
    assert keys[0] == "clinics-none-exactly"
    assert all("ophthalmology" in catalog.facilities[one].specialties for one in cards_shown(patient))
    patient.says("search_clinics", "what is there in hohhot", city="hohhot")
    assert cities_shown(patient, catalog) == {"hohhot"}
    assert patient.line("clinics-none-exactly")["missing"]["items"] == [{"name": ["specialty", "ophthalmology"]}]


def cards_shown(patient: Any) -> set[str]:
    """The ids of the places on the cards of the answer."""
    return {card.title.values["place"]["name"][1] for reply in patient.replies for card in reply.cards}


@pytest.mark.parametrize("is_compared", [False, True])
def test_the_cheapest_place_is_looked_for_where_it_costs_least(patient: Any, catalog: Catalog, *, is_compared: bool) -> None:
    if is_compared:
        patient.says("compare_options", "korea, china or russia for it", procedure="lasik", country=("KR", "CN", "RU"))
    patient.asks = (("search_clinics", 0.9), ("ask_price/cheaper", 0.8))
    patient.says("search_clinics", "which place is cheapest for it", procedure="lasik")
    listed = [catalog.facilities[one].country for one in cards_of_places(patient)]
    assert listed
    assert set(listed) == {"RU"}
    assert {"country": "RU"} in patient.line("clinics-intro")["criteria"]["items"]


def cards_of_places(patient: Any) -> list[str]:
    """The ids of the listed places, in their order."""
    return [line.values["place"]["name"][1] for reply in patient.replies for line in reply.lines if line.key == "clinics-item"]


def test_new_wishes_of_a_place_give_up_the_treatment_of_before(patient: Any) -> None:
    patient.says("ask_price", procedure="pet-ct", country="KR")
    keys = patient.says("search_clinics", "a jci place in shanghai for cigna", city="shanghai", accreditation="jci", insurer="cigna")
    assert patient.line("clinics-none-exactly")["missing"] == {"items": [{"name": ["procedure", "pet-ct"]}]}
    assert "clinics-item" in keys


def test_a_city_without_what_is_wished_is_given_up_without_a_field(patient: Any) -> None:
    patient.says("search_clinics", accreditation="jci", insurer="bupa", country="CN")
    assert "clinics-item" in patient.says("search_clinics", "and in erenhot?", city="erenhot")


def test_a_city_given_up_is_said_and_not_the_field_in_its_place(patient: Any) -> None:
    patient.says(
        "search_clinics", "oncology in china with jci for bupa", specialty="oncology", country="CN", accreditation="jci", insurer="bupa"
    )
    patient.says("search_clinics", "and in chengdu, with jci and bupa?", city="chengdu", accreditation="jci", insurer="bupa")
    assert {"name": ["city", "chengdu"]} in patient.line("clinics-none-exactly")["missing"]["items"]
