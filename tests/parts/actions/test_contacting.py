"""Who a patient is and how to reach her, in the form, beside its summary and after it was sent."""

from __future__ import annotations

from typing import Any

import pytest


def ask_for_contact(patient: Any, language: str = "en", nationality: str = "GB") -> None:
    patient.language = language
    keys = patient.says(
        "book_consultation", procedure="lasik", city="seoul", date="2027-03-01/2027-03-31", people=1, nationality=nationality
    )
    assert keys[-1] == "requests-ask-contact"


def sum_up(patient: Any, language: str = "en") -> None:
    ask_for_contact(patient, language)
    assert patient.says("inform", "a@b.mn", contact="a@b.mn")[-1] == "requests-consent"


def test_who_tells_only_a_name_is_asked_for_the_contact_once_more(patient: Any) -> None:
    ask_for_contact(patient)
    assert patient.says("search_clinics", "Gerelmaa", 0.3) == ["requests-name-noted"]
    assert patient.slots["name"] == "Gerelmaa"
    assert patient.says("inform", "88001122")[-1] == "requests-consent"
    assert patient.slots["contact"] == "+97688001122"


def test_a_number_of_no_country_that_we_know_is_kept_as_it_is(patient: Any) -> None:
    ask_for_contact(patient)
    assert patient.says("inform", "95 11 22 33")[:2] == ["requests-contact-unsure", "requests-summary"]
    assert patient.slots["contact"] == "95 11 22 33"


def test_a_name_in_an_app_is_a_contact(patient: Any) -> None:
    ask_for_contact(patient, "ru", "KZ")
    assert patient.says("verify_facilitator", "тг @olga_k", 0.5)[0] == "requests-summary"
    assert patient.slots["contact"] == "Telegram: @olga_k"


def test_what_sounds_in_the_name_in_an_app_is_no_country(patient: Any) -> None:
    ask_for_contact(patient, "mn", "MN")
    text = "viber @anu_erdene"
    patient.says_with("inform", text, [{"entity": "nationality", "value": "US", "start": 7, "end": 10}])
    assert (patient.slots["contact"], patient.slots["nationality"]) == ("Viber: @anu_erdene", "MN")


@pytest.mark.parametrize(
    ("language", "intent", "text"),
    [
        ("en", "request_human", "please message me here"),
        ("en", "ask_privacy", "id rather not share my number"),
        ("zh", "ask_privacy", "不想留电话"),
        ("ru", "cancel_request", "номер не дам"),
        ("mn", "deny", "дугаараа өгөхгүй"),
        ("ar", "ask_privacy", "ما ابي اعطي رقمي"),
    ],
)
def test_nobody_must_leave_a_number(patient: Any, language: str, intent: str, text: str) -> None:
    ask_for_contact(patient, language)
    assert patient.says(intent, text, 0.8)[:2] == ["requests-contact-here", "requests-summary"]
    assert "contact" not in patient.slots


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "no its Anna Kim", "Anna Kim"),
        ("en", "Temuulen", "Temuulen"),
        ("zh", "名字改成何秀英", "何秀英"),
        ("mn", "нэрээ Цэцэг гэж бичүүлье", "Цэцэг"),
    ],
)
def test_a_name_beside_the_summary_changes_it_and_sends_nothing(patient: Any, language: str, text: str, name: str) -> None:
    sum_up(patient, language)
    keys = patient.says("out_of_scope", text, 0.7)
    assert (keys[0], keys[-1]) == ("requests-summary", "requests-consent")
    assert patient.slots["name"] == name


@pytest.mark.parametrize("text", ["Perfect", "Correct", "Wonderful"])
def test_a_word_of_praise_is_no_name(patient: Any, text: str) -> None:
    sum_up(patient)
    patient.says("affirm", text)
    assert patient.slots.get("name") is None


def test_a_name_told_after_it_was_sent_is_added(patient: Any) -> None:
    sum_up(patient)
    patient.says("affirm", "yes")
    assert patient.says("out_of_scope", "please put the name Gerelmaa", 0.7)[0] == "requests-updated"
    assert patient.slots["name"] == "Gerelmaa"


def test_who_sees_the_number_is_answered_and_no_status(patient: Any) -> None:
    ask_for_contact(patient)
    patient.asks = (("ask_privacy/who", 0.85),)
    keys = patient.says("check_status", "who gets to see my number", 0.7)
    assert any(key.startswith("privacy-") for key in keys)


def test_danger_breaks_through_beside_a_number(patient: Any) -> None:
    ask_for_contact(patient)
    keys = patient.says("medical_emergency", "88001122 she cannot breathe")
    assert any(key.startswith("emergency-") for key in keys)


def test_another_number_after_sending_takes_the_place_of_the_first(patient: Any) -> None:
    patient.says("book_consultation", "book it", procedure="lasik", city="seoul", date="2027-05-03", people=1, nationality="GB")
    patient.says("inform", "a@b.mn", contact="a@b.mn")
    patient.says("affirm", "yes")
    assert "requests-updated" in patient.says("check_status", "my sim is gone, the new one is 99008877", 0.6)
    assert str(patient.slots["contact"]).endswith("99008877")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the condition is called Alzheimer"),
        ("ru", "болезнь зовут альцгеймер"),
        ("zh", "这种病叫阿尔茨海默"),
        ("mn", "өвчнийг нь альцгеймер гэдэг"),
        ("ar", "المرض اسمه الزهايمر"),
    ],
)
def test_what_an_illness_is_called_is_no_name(patient: Any, language: str, text: str) -> None:
    ask_for_contact(patient, language)
    patient.says("inform", text, 0.6)
    assert patient.slots.get("name") is None


@pytest.mark.parametrize(
    ("language", "text"), [("en", "last digits are 57"), ("ru", "последние цифры 57"), ("mn", "сүүлийн хоёр орон нь 57")]
)
def test_other_last_digits_change_the_number_and_are_no_name(patient: Any, language: str, text: str) -> None:
    ask_for_contact(patient, language)
    patient.says("inform", "+97699112233", contact="+97699112233")
    patient.says("check_status", text, 0.5)
    assert (patient.slots["contact"], patient.slots.get("name")) == ("+97699112257", None)


@pytest.mark.parametrize(("language", "name"), [("zh", "李敏"), ("ar", "نورة العنزي")])
def test_a_name_before_the_number_in_a_whole_request_is_kept(patient: Any, language: str, name: str) -> None:
    patient.language = language
    text = f"{name}, +97699112233"
    entities = [
        {"entity": "contact", "value": "+97699112233", "start": text.index("+"), "end": len(text)},
        {"entity": "nationality", "value": "MN", "start": 0, "end": 0},
    ]
    patient.says_with("book_consultation", text, entities)
    assert patient.slots.get("name") == name


NAMED_BESIDE = [
    ("en", "my name is Anna Kim, diagnosis arthritis of the hip", "Anna Kim"),
    ("ru", "меня зовут Анна Ким, диагноз артрит", "Анна Ким"),
    ("zh", "我叫李明，确诊关节炎", "李明"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED_BESIDE)
def test_who_tells_her_illness_beside_her_name_is_noted(patient: Any, language: str, text: str, name: str) -> None:
    ask_for_contact(patient, language)
    patient.says("inform", text, 0.6)
    assert patient.slots.get("name") == name
