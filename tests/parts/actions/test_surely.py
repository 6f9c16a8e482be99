"""What surely is asked after the last topic: a written estimate is a request, a question about one is not."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "then request a quote for us"),
        ("zh", "帮我要一份书面报价吧"),
        ("ru", "сделайте нам письменный расчёт"),
        ("mn", "надад бичгээр үнийн санал өгөөч"),
        ("ar", "ممكن عرض سعر رسمي"),
    ],
)
def test_a_written_estimate_is_a_request(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="ivf", country="KR")
    patient.says("out_of_scope", text, 0.55)
    assert patient.slots["topic"] == "book_consultation"


def test_what_stands_in_the_estimate_starts_no_request(patient: Any) -> None:
    patient.says("ask_price", procedure="ivf", country="KR")
    patient.asks = (("ask_price/covers", 0.6),)
    patient.says("ask_price", "what is included in the written estimate", 0.7)
    assert patient.slots["topic"] == "ask_price"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thank you, let me sleep on it"),
        ("zh", "谢谢啦，我想一想"),
        ("ru", "спасибо, мы ещё подумаем"),
        ("mn", "баярлалаа, бодоод үзье"),
        ("ar", "شكرا الك، خليني افكر"),
    ],
)
def test_who_thinks_it_over_begins_no_form_and_may_still_say_yes(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("thank", 0.8), ("book_consultation", 0.15))
    assert patient.says("book_consultation", text, 0.7) == ["smalltalk-thinking"]
    patient.asks = ()
    patient.says("affirm", "/affirm")
    assert patient.slots["topic"] == "book_consultation"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "if the surgeon makes a mistake? it keeps me awake"),
        ("zh", "手术出错了可咋整，愁得睡不着"),
        ("ru", "ошибётся хирург, и что тогда, страшно"),
        ("mn", "хагалгааны үед алдаа гаргавал яана гэж бодоод нойр хүрэхгүй юм"),
        ("ar", "خايفة اذا صار غلط بالعملية، طار النوم"),
    ],
)
def test_who_fears_a_bad_job_is_told_where_to_turn(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="rhinoplasty", country="KR")
    keys = patient.says("ask_medical_advice", text, 0.3)
    assert keys[:2] == ["conversation-fear", "questions-answer"]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "and to Korea?"), ("ru", "а в Корею?"), ("mn", "Солонгос руу?"), ("ar", "وكوريا؟"), ("zh", "韩国呢")]
)
def test_another_place_alone_asks_the_last_topic_again(patient: Any, language: str, text: str) -> None:
    patient.says("ask_visa", country="CN", nationality="SA")
    patient.language = language
    patient.asks = (("plan_itinerary/holidays", 0.7), ("ask_visa", 0.3))
    patient.says("inform", text, country="KR")
    assert (patient.slots["topic"], patient.slots.get("question")) == ("ask_visa", None)


def test_who_tells_of_an_operation_is_told_the_time_after_it_and_books_a_check(patient: Any) -> None:
    keys = patient.says("search_clinics", "im in busan, had my eyelids done on monday", 0.8, city="busan", procedure="double-eyelid")
    assert keys[:2] == ["conversation-treated", "services-after"]
    patient.says("book_consultation", "book me a check on friday", date="2027-01-08")
    assert {"words": "requests-visit-follow-up"} in patient.line("requests-so-far")["details"]["items"]
    assert patient.slots["pending"] == "contact"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many days should we stay"),
        ("zh", "我们得待几天"),
        ("ru", "скока дней там торчать"),
        ("mn", "hed honoh ve tend"),
        ("ar", "شحال من نهار خاصنا نبقاو"),
    ],
)
def test_days_of_a_stay_are_those_of_the_treatment_in_any_dialect(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="cabg", country="KR")
    patient.says("nlu_fallback", text, 0.3)
    assert patient.slots["topic"] == "ask_aftercare"


def test_crowns_are_no_change_of_a_check_up_that_nobody_began(patient: Any) -> None:
    patient.language = "ru"
    patient.says("customise_checkup", "нужно поставить виниры", 0.6, procedure="dental-veneer", country="CN")
    assert patient.slots["topic"] == "search_clinics"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "our mum is very ill please help"),
        ("zh", "我爸身体不好，帮忙"),
        ("ru", "папа заболел, помогите"),
        ("mn", "eej maani muu bna tuslaach"),
        ("ar", "الوالدة مريضة بزاف عاونونا"),
    ],
)
def test_a_vague_beginning_gets_one_question(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", text, 0.55)
    assert patient.slots["topic"] == "search_clinics"
    assert len([reply for reply in patient.replies if reply.buttons]) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "dad is very ill, i need to speak with somebody"),
        ("zh", "我妈病了，转人工"),
        ("ru", "папа заболел, соедините с оператором"),
        ("mn", "аавын бие муу байна, хүнтэй холбоод өг"),
        ("ar", "امي مريضة، وصلني بموظف"),
    ],
)
def test_who_begins_with_an_illness_and_wants_a_person_has_one(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert patient.says("request_human", text, 0.6)[0].startswith("handover")


@pytest.mark.parametrize(("text", "topic"), [("بقداش؟", "ask_price"), ("شكون احسن طبيب؟", "search_clinics")])
def test_a_word_of_a_dialect_asks_of_the_treatment_talked_about(patient: Any, text: str, topic: str) -> None:
    patient.language = "ar"
    patient.says("ask_aftercare", procedure="cabg", country="KR")
    patient.says("ask_insurance", text, 0.2)
    assert patient.slots["topic"] == topic


def test_a_visit_called_off_is_no_leave_to_think(patient: Any) -> None:
    patient.language = "zh"
    patient.says("search_clinics", procedure="lasik", country="KR")
    assert "smalltalk-thinking" not in patient.says("cancel_request", "那就不约了")


def test_a_question_learned_surely_comes_before_rules_by_words(patient: Any) -> None:
    patient.says("search_clinics", procedure="spine-endoscopic", country="KR")
    patient.asks = (("faq-057", 0.95),)
    assert patient.says("compare_options", "why leave seoul at all, what do we gain", 0.8)[0] == "questions-answer"


def test_a_question_about_a_visa_is_left_to_the_rule_of_her_passport(patient: Any) -> None:
    patient.says("ask_visa", country="KR", nationality="MN")
    patient.asks = (("faq-006", 0.95),)
    assert patient.says("ask_visa", "which visa do patients take then", 0.8)[0] != "questions-answer"


def test_a_night_after_places_to_stay_is_theirs(patient: Any) -> None:
    patient.says("ask_accommodation", city="seoul", country="KR")
    assert "services-stay" in patient.says("ask_package_details", "what is a night there?", 0.45)


def test_fear_that_he_may_not_bear_it_gets_no_law_of_disputes(patient: Any) -> None:
    patient.says("search_clinics", procedure="coronary-bypass", country="KR")
    keys = patient.says("ask_medical_advice", "i am so afraid, what if his heart does not bear it", 0.9)
    assert "questions-answer" not in keys
