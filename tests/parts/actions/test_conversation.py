"""Yes and no, bare details, doubts, a person, emergencies, small talk and languages."""

from __future__ import annotations

from typing import Any

import pytest

import actions.topic
from concierge.languages.registry import languages
from concierge.storage.case_store import CaseStore


def case_of(patient: Any) -> Any:
    with patient.database.read() as connection:
        return CaseStore(connection).current(patient.conversation)


@pytest.mark.parametrize("intent", ["greet", "goodbye", "thank", "bot_challenge", "ask_capabilities", "out_of_scope", "start_over"])
def test_small_talk_is_answered(patient: Any, intent: str) -> None:
    assert patient.says(intent) == [f"smalltalk-{intent.replace('_', '-')}"]


def test_starting_over_forgets_what_was_said(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    patient.says("start_over")
    assert {name: value for name, value in patient.slots.items() if value and name != "language"} == {}


def test_a_person_is_brought_in(patient: Any) -> None:
    assert "handover-waiting" in patient.says("request_human")
    assert (case_of(patient).reason, case_of(patient).priority) == ("requested", "normal")


def test_a_complaint_begins_with_an_apology(patient: Any) -> None:
    assert patient.says("complaint")[0] == "handover-complaint"
    assert case_of(patient).reason == "complaint"


def test_an_emergency_begins_with_the_local_number(patient: Any) -> None:
    keys = patient.says("medical_emergency", "my father fainted in Seoul", city="seoul")
    assert keys[0] == "emergency-call-only"
    assert patient.line("emergency-call-only")["ambulance"] == "119"
    assert case_of(patient).priority == "urgent"


def test_where_the_emergency_is_does_not_change_the_plan(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan")
    keys = patient.says("medical_emergency", "my father fainted in Seoul", city="seoul")
    assert "emergency-where" not in keys
    assert patient.slots["city"] == "busan"


def test_an_emergency_is_where_she_said_before_that_she_is(patient: Any) -> None:
    text = "i am in seoul now, which sights are near"
    patient.says_with("ask_attractions", text, [{"entity": "city", "value": "seoul", "start": 8, "end": 13}])
    keys = patient.says("medical_emergency", "i cannot breathe")
    assert "emergency-where" not in keys
    assert patient.line("emergency-call-only")["ambulance"] == "119"
    others = [one["values"]["country"]["country"] for one in patient.line("emergency-elsewhere")["numbers"]["items"]]
    assert others == ["CN", "RU"]  # she may have travelled on


def test_who_is_at_home_again_is_not_where_she_was(patient: Any) -> None:
    patient.says_with("inform", "we are in seoul", [{"entity": "city", "value": "seoul", "start": 10, "end": 15}])
    assert patient.says("medical_emergency", "we are back home and he cannot breathe")[0] == "emergency-call-one-of"


def test_an_emergency_somewhere_shows_every_country_and_home(patient: Any) -> None:
    patient.says("inform", nationality="MN")
    patient.says("medical_emergency", "he cannot breathe")
    countries = [row.label.values["country"]["country"] for row in patient.replies[0].cards[0].rows]
    assert countries == ["MN", "KR", "CN", "RU"]


def test_numbers_come_even_when_no_coordinator_can_be_called(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("actions.turn.open_case", None)
    keys = patient.says("medical_emergency", country="KR")
    assert keys[0] == "emergency-call-only"
    assert "emergency-alerted" not in keys


def test_medical_advice_is_declined_and_a_second_opinion_offered(patient: Any) -> None:
    assert patient.says("ask_medical_advice")[0] == "emergency-no-advice"
    assert patient.slots["pending"] == {"offer": "ask_second_opinion", "details": {}}


def test_no_leaves_an_offer(patient: Any) -> None:
    patient.says("ask_medical_advice")
    assert patient.says("deny", "no") == ["conversation-declined"]
    assert patient.slots["pending"] is None


def test_a_bare_detail_without_a_topic_is_noted(patient: Any) -> None:
    assert patient.says("inform", "I am from Mongolia", nationality="MN") == ["conversation-noted"]
    assert patient.slots["nationality"] == "MN"


def test_a_doubt_is_asked_about_with_the_likeliest_meanings(patient: Any) -> None:
    keys = patient.says("nlu_fallback", "hmm visa clinic", 0.2, ("ask_visa", "search_clinics"))
    assert keys == ["conversation-unsure"]
    assert patient.payloads == ["/ask_visa", "/search_clinics", "/request_human"]


def test_a_weak_meaning_is_a_doubt(patient: Any) -> None:
    assert patient.says("ask_reviews", "hm", 0.2) == ["conversation-unsure"]


def test_repeated_misunderstanding_brings_a_person(patient: Any) -> None:
    for _ in range(2):
        patient.says("nlu_fallback", "xyzzy", 0.2)
    assert patient.says("nlu_fallback", "xyzzy", 0.2)[0] == "conversation-person-instead"
    assert case_of(patient).reason == "cannot-answer"


def test_a_broken_action_apologises_and_brings_a_person(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("actions.clinics.search", None)
    assert patient.says("search_clinics", procedure="lasik") == ["conversation-failed"]
    assert case_of(patient).reason == "bot-failed"


def test_a_language_is_chosen_and_stays(patient: Any) -> None:
    assert patient.says("choose_language", language="mn") == ["languages-chosen"]
    assert (patient.slots["language"], patient.slots["language_is_chosen"]) == ("mn", True)
    assert patient.slots.get("spoken_language") is None


def test_a_people_stands_for_its_language(patient: Any) -> None:
    assert patient.says("choose_language", nationality="RU") == ["languages-chosen"]
    assert patient.slots["language"] == "ru"
    assert patient.slots.get("nationality") is None


def test_a_language_that_we_do_not_speak_is_said(patient: Any) -> None:
    assert patient.says("choose_language", language="fr") == ["languages-not-served"]
    assert len(patient.payloads) == len(languages())


def test_every_intent_of_the_rules_has_its_action() -> None:
    known = {intent: kind.action_name for kind in actions.topic.every_topic() for intent in kind.intents}
    assert known["search_clinics"] == "action_clinics"
    assert known["affirm"] == known["deny"] == "action_yes_or_no"


def test_two_questions_of_one_message_are_both_answered(patient: Any) -> None:
    patient.parts = ("ask_price", "ask_visa")
    keys = patient.says("ask_price", "what does it cost and do I need a visa", procedure="lasik", country="KR", nationality="MN")
    assert keys.index("prices-intro") < keys.index("visa-confirm")


def test_the_question_that_is_asked_back_comes_last(patient: Any) -> None:
    patient.parts = ("ask_visa", "ask_interpreter")
    keys = patient.says("ask_visa", "visa and interpreter?", country="KR")
    assert keys[-1] == "conversation-ask-nationality"
    assert patient.slots["pending"] == "nationality"
    assert any(key.startswith("services-") for key in keys)


def test_a_form_is_come_back_to_after_a_question_aside_that_asked_something_itself(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01")
    assert patient.says("ask_visa", "and the visa?")[-1] == "conversation-ask-nationality"
    keys = patient.says("inform", "Mongolia", nationality="MN")
    assert "visa-confirm" in keys
    assert keys[-2:] == ["requests-back", "requests-ask-people"]


def test_the_answer_to_the_form_counts_though_a_question_aside_asked_something_else(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01")
    patient.says("ask_visa", "and the visa?")
    assert patient.says("inform", "+97699112233", contact="+97699112233")[0] == "requests-summary"


@pytest.mark.parametrize(("text", "wanted"), [("and in Korea?", "KR"), ("وفي كوريا؟", "KR"), ("а в Корее?", "KR")])
def test_a_place_beside_the_question_for_a_passport_is_no_passport(patient: Any, text: str, wanted: str) -> None:
    patient.says("ask_visa", "visa?", country="CN")
    patient.says("inform", text, country=wanted)
    assert patient.slots.get("nationality") is None
    assert patient.slots["country"] == wanted


def test_a_bare_number_is_a_telephone_of_the_patients_country(patient: Any) -> None:
    patient.language = "mn"
    patient.says("book_consultation", procedure="lasik", country="KR", date="2026-12-01")
    assert patient.says("inform", "99112233")[0] == "requests-summary"
    assert patient.slots["contact"] == "+97699112233"


def test_a_form_goes_on_though_an_answer_names_nothing(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("inform", "when the snow melts") == ["requests-left-for-coordinator", "requests-ask-people"]


def test_why_these_is_answered_when_places_were_shown(patient: Any) -> None:
    patient.says("search_clinics", specialty="oncology", country="KR")
    assert patient.says("nlu_fallback", "why these?", 0.1)[0] == "clinics-why"


def test_a_city_of_the_same_country_asks_for_its_clinics_not_for_the_visa_again(patient: Any) -> None:
    patient.says("ask_visa", "visa?", country="KR", nationality="MN", procedure="lasik")
    assert patient.says("inform", "and in Busan?", city="busan")[0] == "clinics-intro"


def test_whose_check_up_it_is_may_be_told_afterwards(patient: Any) -> None:
    patient.says("customise_checkup")
    assert patient.says("inform", "I'm 52, a woman")[0] == "checkup-guide"


def test_the_price_of_a_check_up_of_her_own_is_that_of_all_its_parts(patient: Any) -> None:
    patient.says("customise_checkup", procedure="pet-ct")
    keys = patient.says("ask_price", "how much is it in Korea", country="KR")
    assert "checkup-total" in keys
    assert "prices-intro" not in keys


def test_a_form_does_not_ask_again_for_what_was_told_meanwhile(patient: Any) -> None:
    patient.says("book_consultation", procedure="ivf")
    assert patient.says("ask_price", "what does it cost in Korea", country="KR")[-1] == "requests-ask-date"


def test_a_form_comes_back_after_every_question_aside(patient: Any) -> None:
    patient.says("book_consultation", procedure="ivf", country="KR")
    assert patient.says("ask_insurance", "insurance?")[-1] == "requests-ask-date"
    assert patient.says("ask_payment", "and paying?")[-1] == "requests-ask-date"
    assert patient.says("inform", "in May", date="2027-05-01/2027-05-31") == ["requests-ask-people"]


def test_a_home_told_in_a_question_is_no_destination(patient: Any) -> None:
    patient.says("book_consultation", procedure="ivf")
    keys = patient.says("ask_visa", "we are from Kuwait, do we need a visa?", nationality="KW")
    assert patient.slots["nationality"] == "KW"
    assert keys[-1] == "conversation-ask-country"


def test_the_home_of_the_patient_does_not_repeat_an_answer(patient: Any) -> None:
    patient.says("ask_visa", "visa?", country="KR", nationality="KZ")
    assert "visa-confirm" not in patient.says("inform", "from Almaty", city="almaty")
    patient.says("ask_transport", "how do we get there", country="KR", nationality="KZ")
    assert "services-ways" in patient.says("inform", "from Almaty", city="almaty")


@pytest.mark.parametrize("code", languages())
def test_small_words_are_said_in_several_ways(patient: Any, code: str) -> None:
    patient.language = code
    said = set()
    for number in range(1, 7):
        patient.message = number
        patient.says("thank", "thanks")
        said.add(patient.read())
    assert len(said) == 3


def test_after_an_emergency_the_next_answer_begins_with_the_number(patient: Any) -> None:
    patient.says("medical_emergency", "he cannot breathe")
    assert patient.says("ask_transport", "how far is the hospital")[0] == "emergency-still"
    assert "emergency-still" not in patient.says("ask_payment", "do they take cards")


def test_thanks_after_an_emergency_need_no_number(patient: Any) -> None:
    patient.says("medical_emergency", "he cannot breathe")
    assert "emergency-still" not in patient.says("thank", "thank you")


def test_the_same_answer_to_other_words_says_that_it_is_the_same(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("ask_reviews", "what do people say")
    said = patient.replies[0].to_json()
    monkeypatch.setattr(actions.topic, "newest_said", lambda *_given: said)
    assert patient.says("ask_reviews", "but the stars, the ratings")[-1] == "conversation-said-again"
    patient.asks = (("ask_reviews", 0.98),)  # surely asked: the answer needs no excuse
    assert "conversation-said-again" not in patient.says("ask_reviews", "but the stars, the ratings")


def test_a_childs_heart_defect_gets_a_kind_word_first(patient: Any) -> None:
    keys = patient.says(
        "search_clinics", "my son of 4 has a heart defect, who operates", procedure="congenital-heart-surgery", country="KR"
    )
    assert keys[0].startswith("conversation-sorry")


def test_who_only_tells_a_treatment_first_hears_where_it_is_done(patient: Any) -> None:
    patient.says("inform", "the doctor says he needs a stent", procedure="coronary-stent", country="KR")
    assert patient.slots["topic"] == "search_clinics"


def test_the_second_time_nothing_was_understood_a_person_is_offered_in_other_words(patient: Any) -> None:
    assert "conversation-unsure-entirely" in patient.says("nlu_fallback", "blorp the wug", 0.1)
    assert "conversation-unsure-again" in patient.says("nlu_fallback", "the wug i mean", 0.1)


def first_number(patient: Any) -> str:
    return str(patient.replies[0].cards[0].rows[0].label.values["country"]["country"])


def test_help_before_the_journey_is_called_where_she_lives(patient: Any) -> None:
    patient.says("ask_visa", "we are Egyptians living in Riyadh", nationality="EG", home="riyadh", country="RU")
    patient.says("medical_emergency", "my father cannot breathe")
    assert first_number(patient) == "SA"


def test_once_a_day_of_the_journey_has_come_help_is_called_there(patient: Any) -> None:
    patient.says("ask_visa", nationality="MN", country="RU")
    patient.slots["date"] = "2020-01-10"
    patient.says("medical_emergency", "my father cannot breathe")
    assert first_number(patient) == "RU"


def in_summary(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", nationality="MN", date="2027-03-01", people=1, contact="a@b.mn")


def test_a_yes_after_anger_shows_once_more_what_is_to_be_sent(patient: Any) -> None:
    in_summary(patient)
    patient.says("complaint", "so many questions, i am angry")
    assert "requests-status-waiting" not in patient.says("affirm", "fine, go on, you may give it to the clinic")
    assert patient.slots["topic"] == "book_consultation"


def test_a_yes_after_sending_tells_that_it_was_sent(patient: Any) -> None:
    in_summary(patient)
    patient.says("affirm", "yes")
    patient.says("ask_documents", "which papers do you want")
    patient.asks = (("form", 0.99),)
    assert "requests-status-waiting" in patient.says("affirm", "all is right, send it")
