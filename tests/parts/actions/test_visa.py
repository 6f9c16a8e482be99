"""Visas: the answer stands first, no rule is shown that has ended, and every passport is answered."""

from __future__ import annotations

from typing import Any

import pytest

from actions.turn import today_at_clinics
from concierge.catalog import Catalog
from concierge.catalog.facts import VisaRule
from concierge.languages.registry import languages

FREE = ("no", "no-with-k-eta")


def buttons_for(patient: Any, detail: str) -> list[str]:
    return [payload for payload in patient.payloads if payload.startswith("/ask_visa") and f'"{detail}"' in payload]


def test_without_a_passport_it_asks_for_it_hers_first(patient: Any) -> None:
    patient.language = "ru"
    assert patient.says("ask_visa", country="KR") == ["conversation-ask-nationality"]
    assert buttons_for(patient, "nationality")[0] == '/ask_visa{"nationality": "RU"}'
    patient.says("inform", "Монголия", country="MN")
    assert patient.line("visa-needed")["nationality"] == {"country": "MN"}
    assert patient.line("visa-needed")["destination"] == {"country": "KR"}


def test_who_speaks_a_language_of_one_country_is_answered_for_its_passport_until_she_names_another(patient: Any) -> None:
    patient.language = "mn"
    assert patient.says("ask_visa", country="KR")[:2] == ["visa-presumed", "visa-needed"]
    assert patient.slots.get("nationality") is None
    keys = patient.says("inform", "Казахстан", country="KZ")
    assert "visa-presumed" not in keys
    assert patient.line("visa-free")["nationality"] == {"country": "KZ"}


def test_a_passport_is_presumed_from_the_city_where_one_lives(patient: Any) -> None:
    keys = patient.says("ask_visa", "we live in Riyadh, do we need a visa", country="KR", city="riyadh")
    assert keys[0] == "visa-presumed"
    assert patient.line("visa-presumed")["nationality"] == {"country": "SA"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what about Russia then"),
        ("ru", "а если в Россию"),
        ("mn", "Орос руу бол яах вэ"),
        ("ar", "طيب وروسيا"),
        ("zh", "那去俄罗斯 呢"),
    ],
)
def test_another_destination_corrects_no_passport_that_was_presumed(patient: Any, language: str, text: str) -> None:
    patient.says("ask_visa", "we live in Riyadh, do we need a visa", country="KR", city="riyadh")
    patient.language = language
    patient.says("inform", text, country="RU")
    assert (patient.slots.get("nationality"), patient.slots["country"]) in ((None, "RU"), ("SA", "RU"))


def test_a_bare_country_is_the_passport_after_a_presumed_one(patient: Any) -> None:
    patient.says("ask_visa", "we live in Riyadh, do we need a visa", country="KR", city="riyadh")
    patient.says("inform", "Russia", country="RU")
    assert patient.slots["nationality"] == "RU"


def test_without_a_destination_every_one_is_told_in_short_and_it_is_asked_for(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("ask_visa", nationality="MN")
    assert keys == ["visa-needed", "visa-free", "visa-free", "visa-confirm", "conversation-source", "conversation-ask-country"]
    assert len(buttons_for(patient, "country")) == len(catalog.destinations)


def test_the_answer_comes_first_and_source_and_office_last(patient: Any) -> None:
    keys = patient.says("ask_visa", country="KR", nationality="MN")
    assert keys[0] == "visa-needed"
    assert {"visa-types", "visa-processing", "visa-remarks"} <= set(keys)
    assert keys[-3] == "visa-more"
    assert keys[-2:] == ["visa-confirm", "conversation-source"]
    assert patient.line("visa-confirm")["year"] == "2024"
    assert patient.line("visa-confirm")["certainty"] == {"words": "visa-certainty-high"}
    assert patient.line("visa-confirm")["offices"]["items"][0]["words"] == "visa-office-korea-visa-portal"
    assert patient.replies[0].cards[0].kind == "visa"


def test_a_stay_longer_than_the_visa_free_days_needs_a_visa(patient: Any) -> None:
    keys = patient.says("ask_visa", country="RU", nationality="MN", duration="P31D")
    assert keys[:2] == ["visa-free", "visa-not-enough"]
    assert "visa-processing" in keys
    keys = patient.says("ask_visa", duration="P30D")
    assert keys[:2] == ["visa-free", "visa-enough"]
    assert "visa-processing" not in keys


def test_the_treatment_tells_how_long_when_nothing_else_does(patient: Any) -> None:
    keys = patient.says("ask_visa", country="KR", nationality="KZ", procedure="knee-replacement")
    assert keys[:2] == ["visa-free", "visa-not-enough-usually"]


def test_no_rule_of_the_catalog_is_shown_after_its_last_day(patient: Any, catalog: Catalog) -> None:
    today = today_at_clinics()
    for rule in catalog.all(VisaRule):
        keys = patient.says("ask_visa", country=rule.destination, nationality=rule.nationality)
        if rule.visa_required in FREE:
            assert (keys[0] == "visa-ended") == rule.ended(today)
            assert (keys[0] == "visa-free") == (not rule.ended(today))


def test_a_rule_that_ends_before_the_trip_is_not_relied_on_and_a_person_is_offered(patient: Any) -> None:
    keys = patient.says("ask_visa", country="CN", nationality="GB", date="2099-01-10")
    assert keys[0] in ("visa-ends-first", "visa-ended")
    assert keys[-1] == "visa-ask-coordinator"
    assert "visa-processing" in keys
    assert patient.slots["pending"]["offer"] == "request_human"


def test_a_citizen_needs_none(patient: Any) -> None:
    keys = patient.says("ask_visa", country="KR", nationality="KR")
    assert keys[0] == "visa-citizen"
    assert "visa-processing" not in keys
    assert "visa-more" not in keys
    assert not buttons_for(patient, "choice")


def test_an_unknown_passport_is_said_with_the_office_and_a_person(patient: Any) -> None:
    assert patient.says("ask_visa", country="KR", nationality="BR") == ["visa-unknown"]
    assert patient.line("visa-unknown")["offices"]["items"][0]["words"] == "visa-office-korea-visa-portal"
    assert "/request_human" in patient.payloads


def test_both_passports_are_answered(patient: Any) -> None:
    keys = patient.says("ask_visa", country="RU", nationality=("MN", "US"))
    assert [key for key in keys if key in ("visa-free", "visa-needed")] == ["visa-free", "visa-needed"]
    assert patient.line("visa-needed")["nationality"] == {"country": "US"}
    assert [len(reply.cards) for reply in patient.replies] == [1, 1]  # one message for each


def test_two_destinations_are_both_answered(patient: Any) -> None:
    patient.says("ask_visa", nationality="MN", country=("KR", "CN"))
    assert patient.line("visa-needed")["destination"] == {"country": "KR"}
    assert patient.line("visa-free")["destination"] == {"country": "CN"}


def test_the_first_answer_fits_a_phone_and_its_buttons_bring_the_parts(patient: Any, catalog: Catalog) -> None:
    parts = {"visa-document", "visa-companion", "visa-extension"}
    for rule in catalog.all(VisaRule):
        patient.slots.pop("topic", None)
        keys = patient.says("ask_visa", country=rule.destination, nationality=rule.nationality)
        assert not parts & set(keys)
        assert len(patient.read()) < 1200
        assert len(buttons_for(patient, "choice")) == (0 if rule.visa_required == "citizen" else len(parts))


def test_who_asks_again_and_names_nothing_new_hears_the_whole_rule(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    keys = patient.says("ask_visa", "tell me about it once more")
    assert {"visa-types", "visa-document", "visa-companion", "visa-extension"} <= set(keys)
    assert keys.count("visa-processing") == 1
    assert not buttons_for(patient, "choice")
    assert "visa-document" in patient.says("ask_visa", "papers for Korea, Mongolian?", country="KR", nationality="MN")
    assert "visa-document" not in patient.says("ask_visa", country="CN")  # another question begins short again


def test_the_visa_button_of_another_topic_gives_the_short_answer(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.says("ask_price", procedure="lasik", country="KR")
    assert "visa-document" not in patient.presses("/ask_visa")


def test_from_medical_papers_the_papers_for_the_visa_are_a_press_away(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.says("ask_documents", "which papers do we need for it?")
    assert "visa-document" in patient.presses('/ask_visa{"choice": "documents"}')


def test_a_button_asks_for_one_part_alone(patient: Any) -> None:
    patient.says("ask_visa", country="RU", nationality="MN")
    keys = patient.presses('/ask_visa{"choice": "documents"}')
    assert "visa-documents-longer" in keys
    assert "visa-companion" not in keys
    assert {"visa-documents-longer", "visa-companion", "visa-extension"} <= set(patient.presses("/ask_visa"))


def test_the_companions_passport_is_asked_for_and_answered_beside_hers(patient: Any) -> None:
    patient.says("ask_visa", country="RU", nationality="MN")
    keys = patient.presses('/ask_visa{"choice": "companion"}')
    assert "visa-companion" in keys
    assert keys[-1] == "conversation-ask-second-nationality"
    patient.says("inform", "American", nationality="US")
    assert patient.slots["nationality"] == "MN"
    assert patient.slots["second_nationality"] == "US"
    assert patient.line("visa-needed")["nationality"] == {"country": "US"}


def test_while_the_companions_passport_is_asked_for_a_button_still_means_hers(patient: Any) -> None:
    patient.says("ask_visa", country="RU", nationality="MN")
    patient.presses('/ask_visa{"choice": "companion"}')
    patient.says("ask_visa", '/ask_visa{"nationality": "KZ"}', nationality="KZ")
    assert patient.slots["nationality"] == "KZ"
    assert not patient.slots.get("second_nationality")


def test_a_country_that_is_no_destination_is_her_passport(patient: Any) -> None:
    patient.says("search_clinics", city="busan", specialty="dentistry")
    patient.says("ask_visa", "I am from Kazakhstan", country="KZ")
    assert patient.line("visa-free")["nationality"] == {"country": "KZ"}
    assert (patient.slots["country"], patient.slots["city"]) == ("KR", "busan")
    patient.says("inform", "and for Mongolia?", country="MN")
    assert patient.line("visa-needed")["nationality"] == {"country": "MN"}


def test_a_destination_without_rules_is_said(patient: Any) -> None:
    keys = patient.says("ask_visa", "do Mongolians need a visa for Germany, please tell me", nationality="MN", country="DE")
    assert keys == ["visa-elsewhere"]
    assert patient.line("visa-elsewhere")["country"] == {"country": "DE"}
    assert patient.slots["nationality"] == "MN"


@pytest.mark.parametrize("language", languages())
def test_every_rule_is_read_in_every_language(patient: Any, catalog: Catalog, language: str, caplog: pytest.LogCaptureFixture) -> None:
    for rule in catalog.all(VisaRule):
        patient.says("ask_visa", country=rule.destination, nationality=rule.nationality, duration="P20D")
        assert "{" not in patient.read(language)
        patient.says("ask_visa")  # the whole rule
        assert "{" not in patient.read(language)
    assert caplog.records == []


def test_the_parts_named_in_the_message_are_told_at_once(patient: Any) -> None:
    keys = patient.says("ask_visa", "which papers do I need and may somebody accompany me", country="KR", nationality="MN")
    assert {"visa-documents", "visa-document", "visa-companion"} <= set(keys)
    assert "visa-extension" not in keys


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "visa for my child?"),
        ("ru", "виза ребёнку?"),
        ("zh", "孩子要签证吗"),
        ("mn", "хүүхдэд виз хэрэгтэй юу"),
        ("ar", "فيزا لطفل؟"),
    ],
)
def test_a_childs_papers_are_told_when_a_child_is_named(patient: Any, code: str, text: str) -> None:
    patient.language = code
    assert "visa-minor" in patient.says("ask_visa", text, country="KR", nationality="MN")
    assert len(patient.line("visa-minor")["answer"]) > 20
    assert "visa-minor" not in patient.says("ask_visa", "…", country="KR", nationality="MN")


def test_a_part_of_the_rule_that_is_named_goes_on_with_the_visa(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    assert "visa-companion" in patient.says("out_of_scope", "and my companion?", confidence=0.4)


def test_a_part_that_is_named_before_the_destination_is_told_for_every_one(patient: Any, catalog: Catalog) -> None:
    patient.says("ask_visa", nationality="MN")
    keys = patient.says("inform", "and my companion?")
    assert keys.count("visa-companion") == len(catalog.destinations)
    assert keys[-1] == "conversation-ask-country"


def test_an_entry_of_a_region_of_its_own_is_told_first(patient: Any) -> None:
    assert patient.says("ask_visa", city="sanya", nationality="RU")[0] == "questions-answer"
    assert "Russia" in patient.line("questions-answer")["answer"]
    assert "questions-answer" not in patient.says("ask_visa", city="beijing", nationality="RU")


def test_a_city_of_such_a_region_goes_on_with_the_visa(patient: Any) -> None:
    patient.says("ask_visa", country="CN", nationality="AU", procedure="checkup-basic")
    assert patient.says("inform", "and if it is boao", 0.46, city="qionghai")[0] == "questions-answer"


def test_both_countries_talked_about_are_answered(patient: Any) -> None:
    patient.says("compare_options", "lasik in korea or russia", procedure="lasik", country=("KR", "RU"))
    patient.says("ask_visa", "do we need a visa for both countries", nationality="KG")
    assert patient.read().count("Kyrgyzstan") > 1


def test_who_travels_in_company_is_told_what_holds_for_companions(patient: Any) -> None:
    keys = patient.says("ask_visa", "do we need a visa, the two of us", nationality="UZ", country="KR", people=2)
    assert "visa-companion" in keys


def test_how_long_the_treatment_keeps_her_is_told_with_the_visa(patient: Any) -> None:
    patient.says("ask_price", "ivf", procedure="ivf", country="KR")
    assert "compare-stay" in patient.says("ask_visa", "do i need a visa and how many days must i stay", nationality="UZ")


def test_a_visa_free_stay_that_is_not_meant_for_treatment_is_no_answer_by_its_days(patient: Any) -> None:
    patient.says("search_clinics", procedure="gallbladder-surgery", country="CN")
    keys = patient.says("ask_visa", "may he enter without a visa for surgery", nationality="CA")
    assert "visa-no-purpose" in keys
    assert "visa-enough-usually" not in keys


def test_how_long_it_takes_goes_on_with_the_visa(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="IN")
    assert "visa-processing" in patient.says("ask_package_details", "and how long does that take to come", 0.31)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and what if 30 days are not enough"),
        ("zh", "30天待不够怎么办"),
        ("ru", "а если не уложимся в 30 дней"),
        ("mn", "30 хоног багадвал яах вэ"),
        ("ar", "طيب واذا ٣٠ يوم ما كفت"),
    ],
)
def test_days_that_are_not_enough_are_no_stay(patient: Any, language: str, text: str) -> None:
    patient.says("ask_visa", nationality="KZ", country="CN")
    patient.language = language
    keys = patient.says("ask_visa", text, duration="P30D")
    assert {"visa-extension", "visa-types-longer"} <= {*keys}
    assert not any(key.startswith("visa-enough") for key in keys)
    assert patient.slots.get("duration") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "maybe three months, her back"),
        ("zh", "大概三个月吧 做脊柱"),
        ("ru", "месяца три, позвоночник"),
        ("mn", "гурван сар орчим, нуруу"),
    ],
)
def test_the_stay_told_after_a_visa_is_answered_by_the_visa(patient: Any, language: str, text: str) -> None:
    patient.says("ask_visa", nationality="KZ", country="CN")
    patient.language = language
    patient.asks = (("search_clinics", 0.8),)
    keys = patient.says("search_clinics", text, 0.6, duration="P3M", procedure="spine-endoscopic")
    assert keys[0] == "visa-free"
    assert "visa-not-enough" in keys
    patient.says("search_clinics", "three months. who treats backs there?", 0.6, duration="P3M", procedure="spine-endoscopic")
    assert patient.keys[0] != "visa-free"


def test_a_relatives_passport_right_after_her_own_rule_is_answered_alone(patient: Any) -> None:
    patient.language = "ru"
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.says_with("ask_visa", "у мужа казахский паспорт", [{"entity": "nationality", "value": "KZ", "start": 7, "end": 16}])
    assert (patient.slots["nationality"], patient.slots["second_nationality"]) == ("MN", "KZ")
    assert patient.line("visa-free")["nationality"] == {"country": "KZ"}
    assert "visa-needed" not in patient.keys


def test_papers_right_after_a_visa_are_those_of_the_visa(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.asks = (("ask_visa/documents", 0.12),)
    assert "visa-document" in patient.says("ask_documents", "and which other papers then", 0.8)


def test_a_question_of_another_topic_does_not_stand_beside_an_unknown_passport(patient: Any) -> None:
    patient.alike = (("faq-081", 0.4),)
    keys = patient.says("ask_visa", "my wife is egyptian, must she have one", country="KR", nationality="EG")
    assert "visa-unknown" in keys
    assert "questions-answer" not in keys


@pytest.mark.parametrize("text", ["we come from Almaty", "Almaty"])
def test_where_one_lives_answers_the_question_for_the_passport_of_a_visa(patient: Any, text: str) -> None:
    patient.says("ask_visa", "a visa for Korea?", country="KR")
    keys = patient.says_with("inform", text, [{"entity": "city", "value": "almaty", "start": text.index("Almaty"), "end": len(text)}])
    assert "visa-presumed" in keys
    assert patient.line("visa-presumed")["nationality"] == {"country": "KZ"}


def test_a_destination_whose_visa_is_meant_is_no_passport(patient: Any) -> None:
    patient.says("ask_visa", "do I need one", country="KR")
    text = "and a visa for Russia"
    patient.says_with("ask_visa", text, [{"entity": "country", "value": "RU", "start": text.index("Russia"), "end": len(text)}])
    assert patient.slots.get("nationality") is None
    assert patient.slots["country"] == "RU"
