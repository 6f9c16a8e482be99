"""News right after an emergency: who was taken away, and the form that it interrupted."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "paramedics took her just now"),
        ("zh", "救护车到了，已经把她接走"),
        ("ru", "бригада приехала, его увезли"),
        ("mn", "түргэн ирээд аваад явлаа"),
        ("ar", "الاسعاف وصل وخذوه"),
    ],
)
def test_who_was_only_just_taken_away_is_not_well_yet(patient: Any, language: str, text: str) -> None:
    patient.says("medical_emergency", "he is not breathing")
    patient.language = language
    patient.asks = (("emergency_news", 0.95),)
    assert patient.says("inform", text)[0] == "emergency-helped"


def test_a_consent_after_the_emergency_sends_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("medical_emergency", "he is not breathing")
    patient.asks = (("emergency_news", 0.8),)
    keys = patient.says("book_consultation", "the paramedics took him. let us go on with the request, you have my consent", 0.7)
    assert keys[:2] == ["emergency-helped", "requests-opened"]


@pytest.mark.parametrize("text", ["let us go on with the request", "go on with the request, i agree but first tell me who reads it"])
def test_without_a_clear_yes_the_summary_is_shown_again(patient: Any, text: str) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("medical_emergency", "he is not breathing")
    patient.asks = (("emergency_news", 0.8),)
    keys = patient.says("book_consultation", f"the paramedics took him. {text}", 0.7)
    assert "requests-opened" not in keys
    assert keys[-1] == "requests-consent"


@pytest.mark.parametrize(
    ("heard", "text"), [("check_status", "i rang 119 and they come"), ("ask_transport", "it is on its way, we stand outside")]
)
def test_news_of_the_ambulance_is_news_whatever_it_sounds_like(patient: Any, heard: str, text: str) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.asks = (("emergency_news", 0.9),)
    assert patient.says(heard, text, 0.5)[0] == "emergency-relieved"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i called 119 and they hung up on me"),
        ("zh", "打了120，他们说没车"),
        ("ru", "скорую вызвали, но никто не едет"),
        ("mn", "түргэн дуудсан, ирж чадахгүй гэнэ"),
        ("ar", "اتصلت بالاسعاف ومحد رد علي"),
        ("en", "he says he is fine now but his lips are grey"),
        ("zh", "妈醒了，但说话不清楚"),
        ("ru", "не все в порядке, она бледная"),
        ("mn", "зүгээр болсон гэсэн, гэхдээ дахиад унасан"),
        ("ar", "ما فاقت للحين"),
    ],
)
def test_words_of_relief_that_are_denied_leave_the_alarm(patient: Any, language: str, text: str) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.language = language
    assert patient.says("medical_emergency", text, 0.9)[0] in ("emergency-call", "emergency-call-only", "emergency-call-one-of")


def test_an_alarm_that_is_surer_than_the_news_stays_one(patient: Any) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.asks = (("medical_emergency", 0.97),)
    assert patient.says("medical_emergency", "the ambulance is on its way and his lips are grey", 0.9)[0] != "emergency-called"


def test_a_home_far_away_is_no_place_to_call_from(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="seoul")
    assert patient.says("medical_emergency", "my mum from Mumbai collapsed, we are at the hotel")[0] == "emergency-call-one-of"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "paramedics are called, we are waiting, what do we do until then"),
        ("zh", "急救车已经叫了，等着，先做什么"),
        ("ru", "скорую набрали, ожидаем, что пока делать"),
        ("mn", "түргэн дуудлаа, ирэх хүртэл юу хийх вэ"),
        ("ar", "اتصلنا بالاسعاف ومنتظرينه، وش نسوي لين يوصل"),
    ],
)
def test_who_waits_for_help_is_stayed_with(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", country="KR")
    patient.asks = (("emergency_news", 0.9),)
    assert patient.says("ask_transport", text, 0.4) == ["emergency-meanwhile", "emergency-again"]
    assert patient.slots["topic"] == "medical_emergency"


def test_a_gravest_sign_or_nobody_coming_breaks_through_while_waiting(patient: Any) -> None:
    patient.says("medical_emergency", country="KR")
    assert "emergency-meanwhile" not in patient.says("medical_emergency", "ambulance called but he is not breathing, what do i do", 0.9)
    assert "emergency-meanwhile" not in patient.says("medical_emergency", "we called the ambulance, nobody came, what do we do", 0.9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "im terrified for her"),
        ("zh", "好担心她"),
        ("ru", "так страшно за маму"),
        ("mn", "ээжийнхээ төлөө маш их айж байна"),
        ("ar", "خايفين عليها"),
    ],
)
def test_fear_for_somebody_gets_kind_words_alone_and_the_form_stays(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="cabg", country="KR")
    asked = patient.slots["pending"]
    patient.asks = (("ask_medical_advice", 0.5),)
    assert patient.says("ask_medical_advice", text, 0.6) == ["conversation-fear-for"]
    assert patient.slots["pending"] == asked


def test_more_good_news_after_relief_is_met_with_relief(patient: Any) -> None:
    patient.says("medical_emergency", country="KR")
    patient.asks = (("emergency_news", 0.95),)
    patient.says("inform", "the ambulance is on its way", 0.6)
    assert patient.says("search_clinics", "they have taken him, doctors are with him", 0.4)[0].startswith("emergency-")


def test_good_news_with_a_wish_to_go_on_goes_on_with_the_request(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01")
    patient.says("medical_emergency", "he cannot breathe", city="seoul")
    patient.says("medical_emergency", "the ambulance is on its way", 0.6)
    keys = patient.says("book_consultation", "he is fine now, let's go on with the request", 0.5)
    assert any(key.startswith("requests-ask") for key in keys)


def test_a_pain_in_an_emergency_leaves_the_visit_of_the_request_as_it_is(patient: Any) -> None:
    patient.says("inform", "i had my nose done last week in seoul", procedure="rhinoplasty", city="seoul")
    patient.says("book_consultation", "book me a check of it next wednesday", date="2027-03-03")
    assert patient.slots["visit"] == "follow-up"
    patient.says("medical_emergency", "my chest hurts and i cannot breathe", procedure="breast-augmentation")
    assert patient.slots["visit"] == "follow-up"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "should we wait for the ambulance or carry her to a taxi, what do we do"),
        ("zh", "等救护车还是自己送，怎么办"),
        ("ru", "ждать неизвестно сколько, ждем скорую уже час, помогите"),
        ("mn", "түргэн хүлээгээд нэг цаг боллоо, яах вэ"),
        ("ar", "انتظر الاسعاف من ساعة، وش نسوي"),
    ],
)
def test_who_only_waits_or_wonders_whether_to_wait_hears_whom_to_call(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("medical_emergency", country="KR")
    assert "emergency-meanwhile" not in patient.says("medical_emergency", text, 0.9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "terrified for my dad, he is limp as a rag and makes odd sounds"),
        ("zh", "好担心她，她浑身软绵绵的，眼神发直"),
        ("ru", "боюсь за папу, он весь обмяк и глаза закатил"),
    ],
)
def test_fear_beside_what_is_surely_an_alarm_is_one(patient: Any, language: str, text: str) -> None:
    patient.language = language
    assert patient.says("medical_emergency", text, 0.99)[0].startswith("emergency-call")


def test_fear_after_relief_beside_a_new_alarm_gets_the_numbers_first(patient: Any) -> None:
    patient.says("medical_emergency", country="KR")
    patient.asks = (("emergency_news", 0.95),)
    patient.says("inform", "the ambulance is on its way", 0.6)
    patient.asks = (("medical_emergency", 0.9),)
    assert patient.says("medical_emergency", "im scared, she turned so limp and her eyes roll", 0.97)[0] in (
        "emergency-if",
        "emergency-call-one-of",
    )


def test_fear_that_may_be_an_alarm_gets_the_numbers_before_the_kind_words(patient: Any) -> None:
    patient.says("search_clinics", procedure="cabg", country="KR")
    assert patient.says("medical_emergency", "i am so worried about her", 0.7) == ["emergency-if", "conversation-fear-for"]


def test_anger_at_the_hospital_once_all_is_well_is_no_new_danger(patient: Any) -> None:
    patient.says("medical_emergency", "i cannot breathe", city="seoul")
    patient.says("medical_emergency", "the ambulance is on its way", 0.6)
    patient.asks_of_clauses = ((("emergency_news", 0.9),), (("complaint", 0.7),))
    keys = patient.says("complaint", "i am ok now, but the nurses were very bad to me", 0.95)
    assert not any(key.startswith("emergency-call") for key in keys)


def test_where_to_complain_in_a_country_is_no_place_to_call_from(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="beijing")
    patient.asks = (("complaint/hospital", 0.95),)
    keys = patient.says("verify_facilitator", "at which office in china do we complain about the doctor", 0.35, country="CN")
    assert not any(key.startswith("emergency-call") for key in keys)


def test_the_price_of_an_interpreter_is_told_once_help_is_there(patient: Any) -> None:
    patient.says("medical_emergency", "he does not breathe", city="harbin")
    keys = patient.says("ask_interpreter", "i am ok now; how much is an interpreter", 0.6)
    assert "emergency-no-language" not in keys
