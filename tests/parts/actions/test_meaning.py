"""How the conversation changes what a message means."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.questions.reading import read_questions


def test_agreeing_in_words_sends_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("ask_privacy", "i agree, you may pass my details to the clinic")[0] == "requests-opened"
    assert patient.says("affirm", "yes send it")[0] == "requests-status-waiting"


def test_a_question_is_no_agreement(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("ask_privacy", "if i agree who will see it?")[0] == "privacy-kept"


def test_a_name_is_taken_into_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01")
    patient.says("inform", "my name is Anna Kim", contact="a@b.mn")
    assert patient.slots["name"] == "Anna Kim"
    assert "Anna Kim" in patient.read("en")


def test_the_sum_of_an_own_check_up_is_asked_in_many_ways(patient: Any) -> None:
    patient.says("customise_checkup", procedure="gastroscopy", country="KR")
    assert "checkup-total" in patient.says("plan_itinerary", "how much altogether and how many days")
    assert patient.line("checkup-total")["country"] == {"country": "KR"}
    patient.says("compare_options", "and in china", country="CN")
    assert patient.line("checkup-total")["country"] == {"country": "CN"}


def test_a_doubtful_message_is_answered_by_the_question_it_most_likely_asks(patient: Any) -> None:
    patient.alike = (("faq-079", 0.47), ("faq-064", 0.4))
    keys = patient.says("plan_itinerary", "how do we prepare can i drink water", 0.3)
    assert keys[:2] == ["questions-perhaps", "questions-answer"]
    patient.alike = (("faq-055", 0.42), ("faq-064", 0.40))
    assert "questions-answer" not in patient.says("plan_itinerary", "the thing with the other thing", 0.3)


def test_a_question_near_the_topic_needs_less_likeness(patient: Any) -> None:
    patient.says("ask_visa", "visa?", country="KR", nationality="MN")
    patient.alike = (("faq-014", 0.36), ("faq-076", 0.33))
    assert patient.says("ask_payment", "would they let him in too perhaps", 0.2)[0] == "questions-perhaps"


def test_days_of_treatment_told_after_the_visa_are_judged_by_it(patient: Any) -> None:
    patient.says("ask_visa", "visa?", country="KR", nationality="SA")
    patient.alike = (("faq-003", 0.6), ("faq-051", 0.36))
    keys = patient.says("inform", "the doctor says about two months of treatment", duration="P60D")
    assert "visa-not-enough" in keys


def test_none_of_the_choices_leads_to_a_person(patient: Any) -> None:
    patient.says("nlu_fallback", "the thing we talked of", 0.1)
    assert patient.says("deny", "none of these")[0] == "conversation-person-instead"


def test_news_with_a_question_is_answered_by_the_question(patient: Any) -> None:
    patient.says("medical_emergency", "chest", city="vladivostok")
    keys = patient.says("search_clinics", "the ambulance is on its way, where is the heart done here", 0.5, procedure="coronary-stent")
    assert "clinics-item" in keys


def test_who_names_the_language_we_talk_in_asks_about_the_staff(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    assert "services-speakers" in patient.says("choose_language", "do they speak english over there", language="en")


def test_a_greeting_with_a_place_goes_on_with_the_search(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", country="KR")
    assert patient.says("greet", "and in Busan hello", city="busan")[0] == "clinics-intro"


def test_fingers_on_a_keyboard_are_not_understood(patient: Any) -> None:
    assert patient.says("inform", "zzz mnbv ffff", 0.86)[0].startswith("conversation-unsure")


def test_a_number_that_is_none_of_ours_is_said_so(patient: Any) -> None:
    assert patient.says("check_status", "my number was 20417, what is the status")[0] == "requests-number-strange"
    assert patient.says("inform", "my mobile is +97455512345", contact="+97455512345")[0] == "requests-not-found-by"


def test_another_number_never_shows_or_cancels_the_own_request(patient: Any) -> None:
    patient.says("complaint", "you never answer")
    assert patient.says("check_status", "how is 48213") == ["requests-number-strange", "requests-number-form"]
    assert patient.says("cancel_request", "cancel 48213") == ["requests-number-strange", "requests-number-form"]


def test_what_a_goal_is_compared_with_does_not_become_the_goal(patient: Any) -> None:
    patient.says("search_clinics", procedure="ivf", city="vladivostok")
    patient.says("compare_options", "is it cheaper than in korea", country="KR")
    assert (patient.slots["country"], patient.slots["city"]) == ("RU", "vladivostok")


def test_two_packages_that_were_shown_are_compared(patient: Any) -> None:
    patient.says("search_packages", specialty="checkup", country="KR")
    keys = patient.says("compare_options", "compare them")
    assert keys.count("packages-item") == 2


def test_where_to_complain_about_harm_is_told_for_the_country_talked_about(patient: Any) -> None:
    patient.says("search_clinics", procedure="rhinoplasty", country="CN")
    assert patient.says("ask_aftercare", "and if they botch it where do i complain", 0.4)[0] == "questions-answer"
    assert patient.replies[0].lines[0].values["answer"] == read_questions("en")["faq-069"].answer


def test_who_was_cheated_of_money_is_told_where_to_report_and_not_to_call_an_ambulance(patient: Any) -> None:
    keys = patient.says("medical_emergency", "oh god we transferred the money and she does not pick up", 0.7)
    assert "emergency-stay" not in keys
    assert patient.slots["topic"] == "verify_facilitator"


def test_mere_fear_is_met_and_not_answered_with_a_list(patient: Any) -> None:
    patient.says("search_clinics", procedure="heart-bypass", country="KR")
    assert patient.says("search_clinics", "i am so scared, i dont know what to do", 0.6) == ["conversation-afraid"]


def test_who_says_that_she_was_misunderstood_gets_an_apology(patient: Any) -> None:
    patient.says("search_clinics", procedure="heart-bypass", country="KR")
    assert patient.says("deny", "no no you misunderstood me") == ["conversation-misheard"]


def test_days_off_near_the_journey_are_told_with_their_dates(patient: Any) -> None:
    patient.says("ask_price", procedure="dental-implant", country="KR")
    keys = patient.says("ask_medical_advice", "flying over on feb 6, is that a bad time", 0.5, date="2027-02-06")
    assert keys[:2] == ["questions-answer", "itinerary-holiday"]


def test_a_telephone_number_left_beside_a_treatment_begins_the_request(patient: Any) -> None:
    patient.says("ask_transport", procedure="lasik", city="vladivostok")
    keys = patient.says("inform", "ok arrange it, around 10 january, my number is +97455512345", contact="+97455512345", date="2027-01-10")
    assert keys[0] == "requests-summary"


def test_a_question_near_the_one_asked_stands_beside_what_the_rules_tell(patient: Any) -> None:
    patient.alike = (("faq-035", 0.6), ("faq-050", 0.4))
    keys = patient.says("ask_accommodation", "may my wife sleep in the hospital room with me", 0.7, city="busan")
    assert keys[0] == "questions-answer"
    assert any(key.startswith(("services-lodging", "services-stay")) for key in keys)


def test_a_request_for_a_person_among_other_words_is_heard_alone(patient: Any) -> None:
    patient.parts = ("ask_privacy", "request_human")
    assert "privacy-kept" not in patient.says("ask_privacy", "not by chat, let me talk with a person", 0.6)


def test_a_day_in_a_joke_is_no_day_of_the_journey(patient: Any) -> None:
    patient.says("customise_checkup", procedure="gastroscopy", country="KR")
    patient.says("out_of_scope", "will the shares rise tomorrow", date="2026-12-01")
    assert patient.slots.get("date") is None


def test_a_number_that_is_no_telephone_is_explained_whatever_was_heard(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", people=1, nationality="MN")
    assert patient.says("request_human", "phone 12345", 0.7)[0] == "requests-contact-wrong"


def test_who_wants_a_check_up_and_tells_an_age_is_told_what_is_advised(patient: Any) -> None:
    keys = patient.says("search_clinics", "I am 45, a woman, and want a check-up in Busan", 0.65, specialty="checkup", city="busan")
    assert keys[0] == "checkup-guide"


def test_two_things_of_which_one_was_talked_about_are_compared(patient: Any) -> None:
    patient.says("ask_package_details", package="shanghai-checkup-disney")
    patient.says("ask_package_details", "compare it with the premium one in seoul", package="seoul-premium-checkup")
    assert [card.kind for card in patient.replies[0].cards] == ["package", "package"]


def test_who_is_at_home_is_told_the_number_of_home(patient: Any) -> None:
    patient.language = "mn"
    patient.says("medical_emergency", "хүү маань амьсгаадаад байна, бид гэртээ байна")
    assert patient.replies[0].lines[0].values["country"] == {"country": "MN"}


def test_an_unsure_alarm_without_a_sign_says_whom_to_call_and_answers_what_else_may_be_meant(patient: Any) -> None:
    keys = patient.says("medical_emergency", "do you understand me at all!!", 0.5, ranking=("complaint",))
    assert keys[:2] == ["emergency-if", "handover-complaint"]
    assert patient.says("medical_emergency", "he has chest pain and sweats", 0.5, ranking=("complaint",))[0].startswith("emergency-call")
    assert patient.slots["topic"] == "medical_emergency"


def test_a_city_left_out_by_itself_lists_the_others(patient: Any) -> None:
    patient.says("search_clinics", "knee replacement in busan", procedure="knee-replacement", city="busan")
    keys = patient.says("inform", "busan is too far", city="busan")
    assert keys[0] == "clinics-intro"
    assert patient.slots["apart"] == "busan"
    assert patient.slots["city"] is None
    assert patient.says("ask_visa", "seoul is too far", 0.25, city="seoul")[0] == "clinics-intro"


def test_a_city_left_out_before_any_wish_is_not_noted_as_one_that_is_wanted(patient: Any) -> None:
    assert patient.says("inform", "busan is too far", city="busan") == ["conversation-noted-nothing"]


def test_when_they_answer_is_asked_about_the_request_that_was_sent(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("affirm", "yes")
    assert patient.says("ask_reviews", "and what happens now, when do we hear from them", 0.5) == ["requests-status-waiting"]


def test_no_person_is_called_when_none_is_wanted(patient: Any) -> None:
    patient.parts = ("request_human", "ask_aftercare")
    keys = patient.says("ask_aftercare", "i dont need a person, how soon may she fly", procedure="knee-replacement")
    assert "handover-waiting" not in keys
    assert any(key.startswith("services-after") for key in keys)


def test_a_wish_for_a_treatment_is_no_wish_for_an_appointment_yet(patient: Any) -> None:
    patient.parts = (("book_consultation", "i want an implant in busan"), ("search_clinics", "is there a good clinic"))
    keys = patient.says("search_clinics", "i want an implant in busan, is there a good clinic", procedure="dental-implant", city="busan")
    assert "requests-so-far" not in keys


def test_a_budget_by_itself_goes_on_with_the_last_topic(patient: Any) -> None:
    patient.says("search_packages", specialty="checkup", country="KR")
    keys = patient.says("ask_price", "up to 2000 dollars", 0.46, budget={"amount": 2000, "currency": "USD"})
    assert "packages-item" in keys


def test_the_evening_before_is_no_length_of_the_stay(patient: Any) -> None:
    patient.says("book_consultation", specialty="checkup", city="busan")
    patient.says("ask_medical_advice", "can i eat before the tests, the evening one day before", 0.3, duration="P1D")
    assert patient.slots.get("duration") is None


def test_what_was_found_in_her_father_is_no_wish_for_a_check_up(patient: Any) -> None:
    keys = patient.says("search_clinics", "my father had something found in his liver", 0.5, specialty="hepatology")
    assert "checkup-guide-family" not in keys


def test_why_these_is_answered_before_anything_else_in_the_message(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    patient.parts = (("search_clinics", "why exactly these"), ("ask_payment", "do they pay you"))
    assert "clinics-why" in " ".join(patient.says("ask_price", "why exactly these, do they pay you", 0.5))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "why are you showing me these ones"),
        ("zh", "点解揀呢几间出嚟"),
        ("ru", "а почему вы советуете эти"),
        ("mn", "yagaad yg edgeeriig sanal bolgood bgaan"),
        ("ar", "ليش عطيتوني هذول"),
    ],
)
def test_why_those_is_heard_in_many_words(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", "lasik", procedure="lasik", country="KR")
    assert "clinics-why" in patient.says("ask_privacy", text, 0.65)


def test_the_price_of_an_opinion_in_a_country_is_its_own(patient: Any) -> None:
    patient.says("ask_second_opinion", "a second opinion please")
    patient.says("ask_price", "what does it cost in korea", 0.5, country="KR")
    assert patient.slots["topic"] == "ask_second_opinion"


def test_something_asked_back_comes_after_what_we_know(patient: Any) -> None:
    patient.alike = (("faq-035", 0.45),)
    keys = patient.says("ask_accommodation", "may i remain near her at night", 0.9)
    assert keys.index("questions-answer") < keys.index("services-ask-country")


def test_two_questions_that_nobody_can_tell_apart_are_both_answered(patient: Any) -> None:
    patient.alike = (("faq-067", 0.77), ("faq-068", 0.76))
    assert patient.says("ask_insurance", "does the mediation application have to be in korean", 0.4).count("questions-answer") == 2


def test_two_packages_named_are_compared_and_not_added_to_a_check_up(patient: Any) -> None:
    patient.says("customise_checkup", "a basic check-up with gastroscopy", procedure=("checkup-basic", "gastroscopy"), country="CN")
    both = ("shanghai-checkup-disney", "seoul-premium-checkup")
    assert patient.says("compare_options", "compare those two", 0.9, package=both).count("packages-item") == 2


def test_a_package_is_compared_with_the_one_of_a_city(patient: Any) -> None:
    keys = patient.says("ask_package_details", "compare the seoul premium with busan", 0.9, package="seoul-premium-checkup", city="busan")
    assert keys.count("packages-item") == 2


def test_who_does_it_in_another_city_and_for_how_much_are_both_told(patient: Any) -> None:
    patient.says("ask_price", "cataract in korea", procedure="cataract-surgery", country="KR")
    keys = patient.says("compare_options", "and vladivostok, who does it there and how much", 0.55, city="vladivostok")
    assert "clinics-item" in keys
    assert "prices-range" in keys


def test_the_days_of_a_check_up_and_fasting_are_both_told(patient: Any) -> None:
    patient.says("customise_checkup", "a full check-up", procedure="checkup-comprehensive", country="KR")
    keys = patient.says("plan_itinerary", "how long does it take and do we have to fast: may we eat before", 0.4)
    assert "checkup-now" in keys
    assert "questions-answer" in keys


def test_who_treats_it_there_is_a_search_in_doubt(patient: Any) -> None:
    patient.language = "ru"
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.says("search_clinics", "а у нас на дальнем востоке делают такое?", 0.25, country="RU")
    assert patient.slots["topic"] == "search_clinics"


def test_a_question_that_a_topic_answers_better_leads_to_it(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan")
    patient.alike = (("faq-031", 0.58), ("faq-071", 0.15))
    patient.says("search_clinics", "tell me whether somebody there talks like us", 0.25)
    assert patient.slots["topic"] == "ask_interpreter"


def test_a_place_compared_with_it_is_the_first_one_shown(patient: Any) -> None:
    patient.says("search_clinics", procedure="proton-therapy", country="KR")
    keys = patient.says("compare_options", "compare it with samsung", 0.93, facility="samsung-medical-center")
    assert "clinics-compare-intro" in keys


def test_words_that_only_lead_to_a_question_ask_nothing(patient: Any) -> None:
    patient.parts = (("ask_second_opinion", "one more doubt"), ("ask_insurance", "do foreigners have to pay in an emergency"))
    patient.says("ask_insurance", "one more doubt, do foreigners have to pay in an emergency", 0.7)
    assert not any(key.startswith("services-opinion") for key in patient.keys)


def test_flying_when_pregnant_is_no_matter_of_the_treatment(patient: Any) -> None:
    patient.language = "ru"
    patient.says("search_packages", procedure="checkup-basic", city="busan")
    patient.alike = (("faq-048", 0.62), ("faq-047", 0.06))
    patient.says("ask_visa", "она кстати беременная 29 недель, ее в самолет пустят?", 0.38)
    assert patient.slots["question"] == "faq-048"


@pytest.mark.parametrize(
    ("language", "text", "is_narrowed"),
    [
        ("en", "any of these with KAHF", True), ("zh", "有KAHF认证的吗", True), ("ru", "а с KAHF есть?", True),
        ("mn", "KAHF-тай нь аль вэ", True),
        ("ar", "فيه وحده معتمدة KAHF؟", True), ("en", "what is KAHF?", False), ("ru", "что такое KAHF", False),
    ],
)  # fmt: skip
def test_who_has_an_accreditation_is_told_beside_what_it_is(patient: Any, language: str, text: str, is_narrowed: bool) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="double-eyelid", city="seoul")
    patient.asks = (("faq-055", 0.95),)
    keys = patient.says("search_clinics", text, 0.3)
    assert "questions-answer" in keys
    assert ("clinics-item" in keys) == is_narrowed
