"""What words say surely, whatever the model heard."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_filler_is_no_yes(patient: Any) -> None:
    patient.says("ask_price", "what does lasik cost", procedure="lasik", country="KR")
    assert "conversation-unsure-entirely" in patient.says("affirm", "well that thing what is it called", 0.4)


def test_a_vague_beginning_about_a_sick_father_is_met_kindly(patient: Any) -> None:
    assert patient.says("search_clinics", "my father is sick, can you help")[0].startswith("conversation-sorry")


def test_a_bare_place_in_a_clause_goes_on_with_the_topic(patient: Any) -> None:
    patient.says("search_clinics", "knee", procedure="knee-replacement", country="KR")
    patient.parts = (("ask_attractions", "and in Busan"), ("ask_interpreter", "somebody who speaks Chinese"))
    city = {"entity": "city", "value": "busan", "start": 7, "end": 12}
    assert "clinics-item" in patient.says_with("search_clinics", "and in Busan? somebody who speaks Chinese", [city], 0.42)
    assert "services-sight" not in patient.keys


def test_a_treated_patient_leaves_a_review(patient: Any) -> None:
    assert patient.says("ask_second_opinion", "i want to leave a review so others know", 0.99) == ["clinics-review-write"]


def test_a_second_opinion_is_no_comparison(patient: Any) -> None:
    patient.says("ask_price", procedure="thyroid-surgery")
    patient.says("compare_options", "what does a second opinion cost in Korea and China", 0.91, procedure="second-opinion")
    assert patient.slots["topic"] == "ask_second_opinion"


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("ru", "скок стоит и какие клиники норм", (("ask_price", "скок стоит и"), ("search_clinics", "какие клиники норм"))),
        ("ar", "كم الليزك هناك ومين يسويه", (("ask_price", "كم الليزك هناك"), ("inform", "ومين يسويه"))),
        ("en", "how much is it and who does it", (("ask_price", "how much is it"), ("inform", "and who does it"))),
        ("zh", "多少钱 哪些医院能做", (("ask_price", "多少钱"), ("inform", "哪些医院能做"))),
        ("mn", "хэд вэ, хаана хийдэг", (("ask_price", "хэд вэ"), ("inform", "хаана хийдэг"))),
    ],
)
def test_who_does_it_is_answered_beside_the_price(patient: Any, language: str, text: str, parts: tuple[tuple[str, str], ...]) -> None:
    patient.language, patient.parts, patient.sure = language, parts, (0.73, 0.33)
    keys = patient.says("ask_price", text, 0.6, procedure="lasik", country="KR")
    assert {"prices-range", "clinics-item"} <= {*keys}


def test_a_robot_is_asked_whether_it_is_one_also_in_anger(patient: Any) -> None:
    assert patient.says("bot_challenge", "you don't understand! are you a robot or a person", 0.99)[0] != "conversation-misheard"


def test_a_muddled_message_does_not_start_over(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    assert patient.says("start_over", "the blue thing with the thing from before", 0.49)[0].startswith("conversation-unsure")
    assert patient.slots["procedure"] == "lasik"


def test_days_of_the_treatment_are_not_those_of_the_visa(patient: Any) -> None:
    patient.says("ask_visa", procedure="ivf", country="RU", nationality="KG")
    patient.alike = (("faq-075", 0.77),)
    assert "services-after" in patient.says("ask_visa", "and how many days does it take", 0.33)


def test_the_price_of_another_treatment_for_somebody_else_is_its_own(patient: Any) -> None:
    patient.says("ask_price", procedure="acupuncture", country="CN")
    patient.says("ask_aftercare", "my wife wants laser for spots, how much", 0.63, procedure="laser-pigment")
    assert patient.slots["procedure"] == "laser-pigment"


def test_the_price_after_an_interpreter_is_that_of_the_known_treatment(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    patient.says("ask_interpreter", "is there an interpreter", country="KR")
    patient.parts = (("ask_price", "what does the operation cost there"), ("inform", "roughly"))
    assert "prices-range" in patient.says("ask_price", "what does the operation cost there roughly", 0.98)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what does it cost, and may i send the scans by whatsapp"),
        ("zh", "多少钱 片子能用微信发吗"),
        ("ru", "сколько стоит и можно снимки по ватсапу"),
        ("mn", "хэд вэ, зургаа вайбераар явуулж болох уу"),
        ("ar", "كم يكلف وعادي ادز الاشعة واتساب"),
    ],
)
def test_scans_by_messenger_are_answered_beside_the_opinion(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("ask_second_opinion", text, 0.99, procedure="second-opinion")
    assert "services-second-opinion" in " ".join(keys) or "services-opinion" in " ".join(keys)
    assert patient.slots["question"] == "faq-027"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "will he get better? i am so scared"),
        ("zh", "你说我爸还能好起来吗 我真的好怕"),
        ("ru", "он поправится? мне так страшно"),
        ("mn", "аав минь эдгэрэх үү, айгаад байна"),
        ("ar", "راح يتعافى؟ خايفة"),
    ],
)
def test_nobody_is_given_a_prognosis(patient: Any, language: str, text: str) -> None:
    patient.says("search_clinics", procedure="y90-radioembolization", country="CN")
    patient.language = language
    assert "emergency-no-advice" in patient.says("ask_medical_advice", text, 0.8)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do i have to fast? i'm on blood thinners"),
        ("zh", "体检前要注意啥 他一直在吃阿司匹林"),
        ("ru", "утром есть нельзя? она таблетки от давления пьёт"),
        ("mn", "өлөн ирэх үү, ээж эм уудаг"),
        ("ar", "لازم اصوم؟ اخذ مميعات"),
    ],
)
def test_pills_before_an_examination_are_not_stopped_on_ones_own(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("ask_medical_advice", text, 0.92, procedure="checkup-basic", country="KR")
    assert keys.count("questions-answer") == 2
    assert patient.slots["question"] == "faq-064"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i am single, where can i have ivf"),
        ("zh", "我38 单身 想做试管 去哪儿可以"),
        ("ru", "хочу эко, но я не замужем, где можно"),
        ("mn", "гэрлээгүй ч үр шилжүүлэх гэсэн юм, хаана болох вэ"),
        ("ar", "انا مو متزوجين نبي اطفال انابيب وين نقدر"),
    ],
)
def test_the_law_comes_before_the_list_for_who_is_not_married(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("search_clinics", text, 0.93, procedure="ivf")
    assert keys.index("questions-answer") < keys.index("clinics-item")


def test_a_search_is_no_dispute_without_words_of_harm(patient: Any) -> None:
    patient.alike = (("faq-067", 0.66), ("faq-039", 0.29))
    assert "clinics-item" in patient.says(
        "search_clinics", "where in korea do they do it by robot", 1.0, procedure="robot-prostatectomy", country="KR"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the thing, you know the one, how was it"),
        ("zh", "就那个 呃 那啥 怎么弄来着"),
        ("ru", "ну это самое, как его там делают"),
        ("mn", "нөгөө тэр юу билээ дээ"),
        ("ar", "هذاك الشي كيف كان"),
    ],
)
def test_who_searches_for_a_word_is_asked_and_hears_no_list_of_abilities(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert "smalltalk-capabilities" not in patient.says("ask_capabilities", text, 0.7)
    assert patient.keys[0].startswith("conversation-unsure")


def test_pictures_are_answered_before_the_reviews(patient: Any) -> None:
    keys = patient.says("ask_reviews", "any reviews? their before and after pics look great", 1.0, facility="jk-plastic-surgery-center")
    assert keys.index("questions-answer") < keys.index("clinics-reviews-none")


def test_letters_that_say_nothing_are_not_thanked_for(patient: Any) -> None:
    assert patient.says("inform", "blshntf kysr", 0.4)[0].startswith("conversation-unsure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "book me at Severance"),
        ("zh", "预约世福兰斯医院"),
        ("ru", "запишите в Северанс"),
        ("mn", "северанс эмнэлэгт цаг авъя"),
        ("ar", "احجز لي في سيفرانس"),
    ],
)
def test_words_for_an_appointment_with_a_place_begin_a_request(patient: Any, language: str, text: str) -> None:
    patient.says("search_clinics", "knee", procedure="knee-replacement", country="KR")
    patient.language = language
    assert patient.says("ask_clinic_details", text, 0.6, ranking=("book_consultation",), facility="severance")[0].startswith("requests-")


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "a cheap dental implant in changchun for my parents", "packages-"),
        ("zh", "想在长春做便宜的种植牙", "packages-"),
        ("ru", "хотим недорого имплант в Чанчуне", "packages-"),
        ("mn", "Чанчунд хямд имплант хийлгэе", "packages-"),
        ("ar", "نبغى زراعة سن رخيصة في تشانغتشون", "packages-"),
        ("en", "we want a dental implant in changchun", "clinics-"),
    ],
)
def test_a_treatment_wanted_in_a_place_is_looked_for(patient: Any, language: str, text: str, first: str) -> None:
    patient.language = language
    keys = patient.says("book_consultation", text, 0.5, city="changchun", procedure="dental-implant")
    assert any(key.startswith(first) for key in keys)
    assert any(key.startswith("clinics-") for key in keys)


def test_who_asks_for_an_appointment_there_has_the_form(patient: Any) -> None:
    keys = patient.says(
        "book_consultation", "an appointment for a cheap implant in changchun", 0.5, city="changchun", procedure="dental-implant"
    )
    assert "requests-ask-date" in keys
