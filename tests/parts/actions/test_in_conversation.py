"""What a message asks as it was learned from whole conversations: answered as it is, by its parts, or left to the rules."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.understanding.clauses import clauses


def test_what_is_surely_asked_is_answered_whatever_the_words_alone_mean(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("search_clinics", 0.93),)
    assert "clinics-item" in patient.says("inform", "and there?", 0.9)


def test_a_doubtful_reading_leaves_it_to_the_rules(patient: Any) -> None:
    patient.asks = (("ask_visa", 0.3), ("ask_transport", 0.25))
    assert "prices-range" in patient.says("ask_price", "how much is lasik", procedure="lasik", country="KR")


def test_two_things_are_answered_in_the_order_of_their_clauses(patient: Any) -> None:
    patient.asks = (("ask_aftercare/days", 0.9), ("ask_price", 0.04))
    patient.asks_of_clauses = ((("ask_price", 0.8),), (("ask_aftercare/days", 0.97),))
    keys = patient.says("ask_price", "how much is it and how many nights", procedure="knee-replacement", country="KR")
    assert keys.index("prices-range") < next(place for place, key in enumerate(keys) if key == "services-after-nights")


def test_a_clause_for_which_the_whole_leaves_no_room_is_not_believed(patient: Any) -> None:
    patient.asks = (("ask_price", 0.98),)
    patient.asks_of_clauses = ((("ask_price", 0.8),), (("ask_visa", 0.7),))
    patient.says("ask_price", "how much is it, my visa card", procedure="knee-replacement", country="KR")
    assert patient.slots["topic"] == "ask_price"
    assert not any(key.startswith("visa-") for key in patient.keys)


@pytest.mark.parametrize(("second", "is_answered"), [(0.03, True), (0.25, False)])
def test_what_is_likelier_than_anything_else_is_answered_rather_than_nothing(patient: Any, second: float, *, is_answered: bool) -> None:
    patient.says("ask_visa", nationality="CN", country="KR")
    patient.asks = (("ask_transport/way", 0.33), ("ask_payment", second))
    keys = patient.says("check_status", "how from here then", 0.2)
    assert any(key.startswith("services-") for key in keys) == is_answered


def test_what_is_likely_and_heard_alike_is_sure(patient: Any) -> None:
    patient.asks, patient.alike = (("search_clinics", 0.25),), (("faq-060", 0.8),)
    keys = patient.says(
        "search_clinics", "short sighted, want to do laser over there in vladivostok", 0.64, procedure="lasik", city="vladivostok"
    )
    assert "clinics-item" in keys


def test_a_few_words_ask_one_thing(patient: Any) -> None:
    patient.says("ask_visa", nationality="KZ", country="CN")
    patient.asks = (("ask_visa", 0.95), ("ask_price", 0.37), ("plan_itinerary/holidays", 0.21))
    keys = patient.says("inform", "and for korea?", country="KR")
    assert keys
    assert all(key.startswith("visa-") for key in keys if not key.startswith("conversation"))


def test_a_clause_beside_a_doubtful_whole_is_answered_too(patient: Any) -> None:
    patient.asks = (("faq-061", 0.36),)
    patient.asks_of_clauses = ((("ask_payment/tax", 0.7),), (("faq-061", 0.34),))
    patient.says(
        "ask_aftercare", "he says i get the vat back, and sends nice photos, is it true", 0.46, country="KR", procedure="rhinoplasty"
    )
    assert any(key.startswith("services-tax") for key in patient.keys)
    assert "questions-answer" in patient.keys


def test_a_clause_is_believed_when_the_whole_says_nothing(patient: Any) -> None:
    patient.asks = (("ask_price/cheaper", 0.03),)
    patient.asks_of_clauses = ((), (("search_packages", 0.62),))
    patient.says("verify_facilitator", "too dear.. what do you have below that", 0.43, country="KR")
    assert patient.slots["topic"] == "search_packages"


@pytest.mark.parametrize("small", ["thank", "inform", "emergency_news"])
def test_a_question_beside_small_words_is_answered(patient: Any, small: str) -> None:
    patient.asks = ((small, 0.95), ("ask_price", 0.7))
    assert "prices-range" in patient.says("thank", "thanks a lot, and what does it cost", procedure="lasik", country="KR")


def test_no_question_of_the_knowledge_base_stands_in_for_what_was_surely_asked(patient: Any) -> None:
    patient.asks, patient.alike = (("ask_price", 0.97),), (("faq-026", 0.5), ("faq-019", 0.2))
    assert patient.says("ask_price", "and how much would the operation be") == ["prices-ask-treatment"]


@pytest.mark.parametrize(("country", "question"), [("KR", "faq-067"), ("CN", "faq-069"), ("RU", "faq-070")])
def test_where_to_complain_is_told_for_the_country_of_the_treatment(patient: Any, country: str, question: str) -> None:
    patient.says("ask_price", procedure="lasik", country=country)
    patient.asks = (("complaint/hospital", 0.9),)
    patient.says("ask_aftercare", "they botched it, whom do I tell")
    assert patient.slots["question"] == question


def test_a_part_of_an_intent_chooses_what_the_rules_tell(patient: Any) -> None:
    patient.asks = (("ask_transport/wheelchair", 0.9),)
    keys = patient.says("ask_transport", "my mother cannot walk that far", country="KR", city="seoul")
    assert "services-ways" not in keys
    assert "services-about" in keys


def test_an_alarm_in_a_form_is_heard(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    patient.asks = (("medical_emergency", 0.95),)
    assert any(key.startswith("emergency") for key in patient.says("inform", "he cannot get his breath"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "he is grey and sweating, what happens next"), ("mn", "аав минь унаад өгсөн, яах вэ"), ("ru", "ему плохо, что дальше делать")],
)
def test_an_alarm_in_a_form_is_not_asked_what_follows(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    assert any(key.startswith("emergency-call") for key in patient.says("medical_emergency", text, 0.97))


def test_noise_is_no_alarm(patient: Any) -> None:
    patient.asks = (("not_understood", 0.9), ("medical_emergency", 0.05))
    assert not any(key.startswith("emergency") for key in patient.says("medical_emergency", "grbl frz wib", 0.45))


@pytest.mark.parametrize("chance", [0.95, 0.4])
def test_what_is_surely_asked_after_an_emergency_is_answered(patient: Any, chance: float) -> None:
    patient.says("medical_emergency", "she faints", 0.97)
    patient.asks = (("ask_insurance/travel", chance),)
    keys = patient.says("medical_emergency", "who pays the ward, we have a travel policy", 0.7)
    assert any(key.startswith("emergency-call") for key in keys) == (chance < 0.7)


def test_an_answer_to_the_form_stays_in_it(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    patient.asks = (("form", 0.95),)
    patient.says("ask_clinic_details", "let it be that one, I come alone", 0.6, people=1)
    assert patient.slots["topic"] == "book_consultation"


def test_words_that_nobody_understands_are_asked_about(patient: Any) -> None:
    patient.asks = (("not_understood", 0.9),)
    patient.says("ask_payment", "flurb the grindle", 0.5)
    assert patient.slots["misunderstood"] == 1


def test_a_yes_in_other_words_takes_the_offer(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("offer_yes", 0.9),)
    patient.says("inform", "that would be lovely", 0.5)
    assert patient.slots["topic"] == "book_consultation"


def test_how_much_of_a_medicine_is_a_doctors_question_whatever_was_learned(patient: Any) -> None:
    patient.asks = (("ask_aftercare/days", 0.9),)
    patient.says("ask_aftercare", "are two painkiller pills a day the right dose", procedure="knee-replacement", country="KR")
    assert "emergency-no-advice" in patient.keys


def test_why_these_shows_the_rule_of_the_list(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    patient.asks = (("search_clinics/why", 0.9),)
    assert any(key.startswith("clinics-why") for key in patient.says("inform", "what makes you show me those"))


@pytest.mark.parametrize("name", ["faq-068"])
def test_a_question_about_a_dispute_is_answered_by_itself(patient: Any, name: str) -> None:
    patient.asks = ((name, 0.95),)
    patient.says("complaint", "must the papers be in Korean", country="KR")
    assert patient.slots["question"] == name


def test_where_it_is_cheaper_compares(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("ask_price/cheaper", 0.9),)
    patient.says("ask_price", "and where is it cheaper")
    assert patient.slots["topic"] == "compare_options"


def test_a_budget_asks_for_another_package(patient: Any) -> None:
    patient.says("ask_package_details", package="gulf-family-korea")
    patient.asks = (("ask_package_details", 0.9),)
    patient.says("ask_package_details", "anything below 2500 dollars", budget={"amount": 2500, "currency": "USD"})
    assert patient.slots["topic"] == "search_packages"
    assert patient.slots.get("package") is None


def test_harm_is_met_with_a_kind_word(patient: Any) -> None:
    patient.asks = (("complaint/hospital", 0.9),)
    assert patient.says("ask_payment", "they do not answer us any more", country="KR")[0].startswith("conversation-sorry")


def test_which_visa_there_is_and_whether_she_needs_one_are_told_together(patient: Any) -> None:
    patient.asks = (("faq-006", 0.9),)
    keys = patient.says("ask_visa", "do i need a visa for treatment in china", country="CN")
    assert keys[0] == "questions-answer"
    assert patient.slots["pending"] == "nationality"


def test_who_tells_where_she_comes_from_hears_the_whole_way(patient: Any) -> None:
    patient.asks = (("ask_transport/pick_up", 0.9),)
    keys = patient.says("ask_transport", "will somebody meet us, we come from Ulaanbaatar", city=("seoul", "ulaanbaatar"), country="KR")
    assert "services-way" in keys


def test_what_is_compared_with_does_not_become_the_goal(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", city="vladivostok")
    patient.asks = (("ask_price/cheaper", 0.9),)
    patient.says("compare_options", "is it really cheaper there than in korea", country="KR")
    assert (patient.slots["country"], patient.slots["city"]) == ("RU", "vladivostok")


def test_what_red_flags_say_stands_above_what_was_learned(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    patient.asks = (("form", 0.9),)
    assert any(key.startswith("emergency") for key in patient.says("medical_emergency", "june 3. he has chest pain now", 0.95))


def test_an_alarm_in_a_clause_is_heard(patient: Any) -> None:
    patient.asks, patient.asks_of_clauses = (("ask_price", 0.9),), ((("ask_price", 0.9),), (("medical_emergency", 0.97),))
    keys = patient.says("ask_price", "how much is it, and now he turns grey", procedure="lasik", country="KR")
    assert keys[0].startswith("emergency")


def test_a_doubtful_alarm_says_whom_to_call_before_the_answer(patient: Any) -> None:
    patient.asks = (("ask_price", 0.8), ("medical_emergency", 0.75))
    keys = patient.says("ask_price", "it hurts a lot, what does it cost", procedure="lasik", country="KR")
    assert keys[0].startswith("emergency")
    assert "prices-range" in keys


def test_a_question_beside_an_answer_to_the_form_is_answered(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    patient.asks = (("form", 0.9), ("ask_price", 0.8))
    keys = patient.says("inform", "june 3, and what does it cost", 0.6, date="2027-06-03")
    assert "prices-range" in keys
    assert patient.slots["topic"] == "book_consultation"


def test_a_yes_that_changes_the_request_is_no_yes_to_it(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR")
    patient.asks = (("offer_yes", 0.9),)
    patient.says("inform", "good, but for two people", 0.6, people=2)
    assert patient.slots["people"] == 2
    assert patient.slots["topic"] == "book_consultation"


def test_a_person_is_not_called_by_a_mere_hint(patient: Any) -> None:
    patient.asks = (("ask_price", 0.9), ("request_human", 0.25))
    patient.says("ask_price", "what does it cost", procedure="lasik", country="KR")
    assert not any(key.startswith("handover") for key in patient.keys)


def test_a_joke_beside_a_question_forgets_nothing_of_it(patient: Any) -> None:
    patient.asks = (("out_of_scope", 0.9), ("ask_price", 0.8))
    assert "prices-range" in patient.says("out_of_scope", "tell me a joke, and the price", procedure="lasik", country="KR")


def test_a_length_asked_of_a_package_is_no_wish_for_another(patient: Any) -> None:
    patient.says("ask_package_details", package="gulf-family-korea")
    patient.asks = (("ask_package_details/days", 0.9),)
    patient.says("ask_package_details", "is it 14 days or 21", duration="P14D")
    assert patient.slots["topic"] == "ask_package_details"


def test_what_follows_two_answers_goes_on_with_the_first(patient: Any) -> None:
    patient.asks = (("ask_price", 0.9), ("ask_aftercare/days", 0.8))
    patient.says("ask_price", "how much, and how many nights", procedure="lasik", country="KR")
    assert patient.slots["topic"] == "ask_price"
    patient.asks = ()
    assert "prices-range" in patient.says("inform", "and in China", country="CN")


@pytest.mark.parametrize("asked", ["ask_visa/time", "faq-013"])
def test_her_own_rule_comes_before_a_general_question_about_visas_that_is_asked_first(patient: Any, asked: str) -> None:
    patient.says("search_clinics", procedure="heart-valve-surgery", city="seoul")
    patient.asks, patient.alike = ((asked, 0.95),), (("faq-013", 0.7),)
    keys = patient.says("ask_visa", "do we need a visa? emirati passports", nationality="AE")
    head = next(place for place, key in enumerate(keys) if key == "visa-free")
    assert head < keys.index("questions-answer")
    keys = patient.says("ask_visa", "and when shall we begin with it")
    assert "visa-free" not in keys


def test_what_only_a_doctor_may_answer_gets_no_comparison(patient: Any) -> None:
    patient.says("search_clinics", procedure="rhinoplasty", city="seoul")
    patient.parts, patient.sure = ("compare_options", "ask_reviews"), (0.9, 0.9)
    patient.asks = (("ask_reviews/choose", 0.21),)
    assert patient.says("ask_medical_advice", "silicone or my own rib, which one suits me better", 0.62)[0] == "emergency-no-advice"


def test_a_question_for_a_doctor_gets_no_price(patient: Any) -> None:
    patient.says("ask_price", procedure="pet-ct", country="CN")
    patient.asks = (("ask_medical_advice", 0.92), ("ask_price", 0.08))
    patient.asks_of_clauses = ((("ask_medical_advice", 0.36),), (("ask_price", 0.34),))
    keys = patient.says("ask_medical_advice", "i forgot to say i am pregnant, may i have the pet ct?", 0.62)
    assert keys[0] == "emergency-no-advice"
    assert not any(key.startswith("prices") for key in keys)


def test_a_second_thing_that_a_clause_surely_asks_is_answered(patient: Any) -> None:
    patient.asks = (("search_clinics", 0.6),)
    patient.asks_of_clauses = ((("inform", 0.9),), (("search_clinics", 0.92), ("ask_visa", 0.91)))
    patient.says("search_clinics", "we need IVF. which of these countries will accept us", procedure="ivf", country="KR", nationality="MN")
    assert "clinics-item" in patient.keys
    assert any(key.startswith("visa-") for key in patient.keys)


def test_who_asks_whether_we_are_a_robot_and_tells_a_wish_is_answered_both_and_remembered(patient: Any) -> None:
    text = "are you a robot? we want a check-up in China, our budget is 2000 dollars each"
    patient.asks = (("ask_price", 0.03),)
    patient.asks_of_clauses = ((("bot_challenge", 1.0),), (), ())
    pieces = clauses(text, "en")
    patient.parts = tuple(zip(("bot_challenge", "ask_attractions", "inform"), pieces, strict=True))
    patient.says("bot_challenge", text, 0.43, country="CN", budget={"amount": 2000, "currency": "USD"})
    assert {"smalltalk-bot-challenge", "packages-intro"} <= set(patient.keys)
    assert patient.slots["country"] == "CN"
    assert patient.slots["budget"]["amount"] == 2000


def test_a_clause_of_which_nothing_was_learned_is_answered_when_the_whole_is_surely_heard_so(patient: Any) -> None:
    text = "and how much is the aesthetic package in seoul? and do they return the tax?"
    patient.asks = (("ask_payment/tax", 0.8),)
    patient.asks_of_clauses = ((), (("ask_payment/tax", 1.0),))
    patient.parts = tuple(zip(("ask_package_details", "ask_payment"), clauses(text, "en"), strict=True))
    patient.sure = (0.99, 0.99)
    patient.says("ask_package_details", text, 0.99, package="seoul-aesthetic-7d")
    assert any(key.startswith("packages-") for key in patient.keys)
    assert any("tax" in key for key in patient.keys)


@pytest.mark.parametrize("told", [(("offer_yes", 0.75), ("cancel_request", 0.3)), (("offer_yes", 0.75), ("ask_privacy/who", 0.5))])
def test_a_yes_with_a_but_sends_nothing(patient: Any, told: tuple[tuple[str, float], ...]) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", country="KR", city="seoul", date="2027-05-03", people=1)
    patient.says("inform", "99112233", contact="+97699112233", nationality="MN")
    patient.asks = told
    keys = patient.says(
        "affirm", "yes, and who reads it?" if told[1][0].startswith("ask") else "yes but keep it until my brother calls", 0.7
    )
    assert "requests-opened" not in keys
    assert "requests-summary" in keys


@pytest.mark.parametrize("intent", ["ask_medical_advice", "complaint"])
def test_whom_to_call_stands_before_what_is_answered_in_an_emergency(patient: Any, intent: str) -> None:
    patient.says("medical_emergency", "he fainted", 0.97, country="KR")
    patient.asks = ((intent, 0.9),)
    keys = patient.says("medical_emergency", "can i give him aspirin while we wait", 0.7)
    assert keys[0].startswith("emergency-")


def test_a_question_of_another_country_than_the_goal_is_not_answered(patient: Any) -> None:
    patient.language = "mn"
    patient.says("ask_visa", nationality="MN", country="KR")
    patient.asks, patient.alike = (("ask_visa/free", 0.93), ("faq-008", 0.43)), (("faq-007", 0.8), ("faq-008", 0.8))
    keys = patient.says("ask_visa", "Чэжүд үзүүлбэл визгүй юу", city="jeju")
    assert "questions-answer" not in keys
    assert any(key.startswith("visa-") for key in keys)
    patient.says("ask_visa", "Хятадад визгүй эмчлүүлж болох уу", country="CN")
    assert "questions-answer" in patient.keys


def two_clauses(patient: Any, first: str, chance: float, second: tuple[tuple[str, float], ...] = ()) -> None:
    """The first clause surely asks something, the second what is told."""
    patient.asks, patient.asks_of_clauses = ((first, chance),), (((first, chance),), second)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do they want a visa there, which route do we take"),
        ("zh", "那里要签证吗，坐什么火车"),
        ("ru", "туда виза нужна, как добраться"),
        ("mn", "тийшээ виз хэрэгтэй юу, яаж очих вэ"),
        ("ar", "هل تلزم تأشيرة، كيف نوصل"),
    ],
)
def test_a_clause_of_which_nothing_was_learned_is_answered_by_its_words(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert len(clauses(text, language)) > 1
    two_clauses(patient, "ask_visa", 0.95)
    keys = patient.says("ask_visa", text, country="CN", nationality="MN")
    assert any(key.startswith("visa-") for key in keys)
    assert any(key.startswith("services-") for key in keys)


def test_a_word_of_many_questions_counts_only_where_the_whole_hints_at_it(patient: Any) -> None:
    text = "i need a visa, right, the hospital sent me a letter"
    patient.says("search_clinics", procedure="knee-replacement", country="KR", nationality="MN")
    patient.asks, patient.asks_of_clauses = (("ask_visa", 0.95),), ((("ask_visa", 0.95),), (), ())
    assert "clinics-item" not in patient.says("ask_visa", text)
    patient.asks = (("ask_visa", 0.95), ("search_clinics", 0.1))
    assert "clinics-item" in patient.says("ask_visa", text)


def test_an_age_after_another_treatment_asks_for_no_check_up(patient: Any) -> None:
    patient.says("ask_price", procedure="ivf", country="KR")
    patient.asks = (("customise_checkup/advice", 0.8), ("ask_medical_advice", 0.6))
    patient.says("ask_medical_advice", "she is 42 now, will it work")
    assert patient.slots["procedure"] == "ivf"
    assert not any(key.startswith("checkup-") for key in patient.keys)


def test_the_days_of_a_visa_are_none_in_hospital(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="RU", nationality="MN")
    patient.asks = (("ask_visa/free", 0.6), ("ask_aftercare/days", 0.3))
    keys = patient.says("ask_visa", "how many days may i be there without one")
    assert not any(key.startswith("services-after") for key in keys)
