"""A request as a form: questions that may stay open, a summary, and nothing sent without a yes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from concierge.catalog import Catalog
from concierge.handover.case import Case
from concierge.languages.registry import languages
from concierge.requests.questions import QUESTIONS
from concierge.storage.case_store import CaseStore


def case_of(patient: Any) -> Case | None:
    with patient.database.read() as connection:
        return CaseStore(connection).current(patient.conversation)


def skip(patient: Any, question: str) -> list[str]:
    keys: list[str] = patient.presses(f'/book_consultation{{"choice": "{question}"}}')
    return keys


def test_every_question_may_stay_open(patient: Any) -> None:
    keys = patient.says("book_consultation")
    for question in QUESTIONS:
        assert keys[-1] == f"requests-ask-{question}"
        keys = skip(patient, question)
    assert keys == ["requests-summary", "requests-consent"]


def test_nothing_is_sent_without_a_yes_to_the_summary(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="busan", nationality="MN")
    assert patient.says("book_consultation") == ["requests-so-far", "requests-ask-date"]
    assert patient.says("inform", "in December", date="2026-12-01/2026-12-31") == ["requests-ask-people"]
    keys = patient.says("inform", "+97699112233", contact="+97699112233")
    assert (keys[0], keys[-1]) == ("requests-summary", "requests-consent")
    told = {line.values["label"]["words"]: line.values["value"] for line in patient.replies[0].lines if line.key == "requests-row"}
    assert told == {
        "requests-label-procedure": {"name": ["procedure", "lasik"]},
        "requests-label-city": {"name": ["city", "busan"]},
        "requests-label-date": {"date": "2026-12-01/2026-12-31"},
        "requests-label-nationality": {"country": "MN"},
        "requests-label-contact": "+97699112233",
    }
    assert case_of(patient) is None
    assert patient.says("affirm", "yes")[0] == "requests-opened"
    opened = case_of(patient)
    assert opened is not None
    assert opened.reason == "booking"
    assert patient.line("requests-opened")["reference"] == f"AYN-{opened.id:06d}"


def test_a_no_sends_nothing_and_a_correction_is_summed_up_again(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("deny", "no") == ["requests-not-sent"]
    assert patient.says("inform", "in May", date="2027-05-01/2027-05-31")[:2] == ["requests-changed", "requests-summary"]
    assert patient.says("deny", "no, in June", date="2027-06-01/2027-06-30")[:2] == ["requests-changed", "requests-summary"]
    assert case_of(patient) is None
    assert patient.says("affirm", "yes")[0] == "requests-opened"
    assert patient.slots["date"] == "2027-06-01/2027-06-30"


def test_a_yes_to_something_else_is_no_consent(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.says("affirm", "yes")
    assert case_of(patient) is None


def test_buttons_answer_too(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik")
    assert patient.presses('/book_consultation{"country": "KR"}') == ["requests-ask-date"]
    month = next(payload for payload in patient.payloads if '"date"' in payload)
    assert patient.presses(month) == ["requests-ask-people"]
    assert patient.presses('/book_consultation{"people": 2}') == ["requests-ask-nationality"]
    assert patient.presses('/book_consultation{"nationality": "US"}') == ["requests-ask-contact"]


@pytest.mark.parametrize("back", ["/book_consultation", "go back"])
def test_one_may_go_back(patient: Any, back: str) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    patient.says("inform", "in May", date="2027-05-01/2027-05-31")
    keys = patient.presses('/book_consultation{"choice": "back"}') if back.startswith("/") else patient.says("start_over", back, 0.4)
    assert keys == ["requests-ask-date"]
    assert patient.slots.get("date") is None


def test_an_answer_that_cannot_be_right_is_explained(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("inform", "yesterday", date="2020-05-01") == ["requests-date-wrong"]
    for question in ("date", "people", "nationality"):
        skip(patient, question)
    assert patient.says("inform", "99 11 2") == ["requests-contact-wrong"]
    assert patient.says("inform", "a@b.mn", contact="a@b.mn")[0] == "requests-summary"


def test_an_answer_that_we_do_not_understand_is_left_for_the_coordinator(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    keys = patient.says("nlu_fallback", "when the apricots bloom", 0.2)
    assert keys == ["requests-left-for-coordinator", "requests-ask-people"]


def test_no_leaves_a_question_open(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("deny", "no") == ["requests-ask-people"]


def test_a_question_of_another_topic_is_not_taken_for_ours(patient: Any) -> None:
    patient.says("ask_price")
    assert patient.slots["pending"] == "procedure"
    assert "requests-ask-procedure" in patient.says("book_consultation")


def test_a_question_aside_is_answered_and_the_form_goes_on(patient: Any) -> None:
    assert patient.says("book_consultation", procedure="lasik", country="KR")[-1] == "requests-ask-date"
    keys = patient.says("ask_interpreter", "does anybody there speak mongolian")
    assert keys[0] != "requests-back"
    assert keys[-2:] == ["requests-back", "requests-ask-date"]
    assert patient.says("inform", "in may", date="2027-05-01/2027-05-31")[-1] != "requests-ask-date"


@pytest.mark.parametrize("intent", ["search_clinics", "search_packages", "ask_privacy", "compare_options"])
def test_a_form_goes_on_after_an_answer_that_asks_nothing_of_its_own(patient: Any, intent: str) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says(intent, "and what about this", country="KR")[-1] == "requests-ask-date"


def test_a_form_goes_on_after_words_that_were_not_understood(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("ask_food_religion", "the thing with the other one you know", 0.3, ("ask_price",))[-1] == "requests-consent"


def test_a_question_beside_the_summary_comes_back_to_it(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    keys = patient.says("ask_interpreter", "is there an interpreter")
    assert "requests-back" in keys
    assert keys[-1] == "requests-consent"
    assert patient.says("affirm", "yes")[0] == "requests-opened"


def test_an_emergency_leaves_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert "requests-back" not in patient.says("medical_emergency", "he cannot breathe")


@pytest.mark.parametrize("code", languages())
def test_every_question_can_be_read_in_every_language(patient: Any, code: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.language = code
    patient.says("book_consultation")
    for question in QUESTIONS:
        assert "{" not in patient.read()
        skip(patient, question)
    assert caplog.text == ""


def test_what_was_asked_is_asked_again_when_something_else_was_told(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik")
    assert patient.says("inform", "two of us", people=2) == ["requests-noted", "requests-ask-country"]


def test_no_wait_in_march_is_a_correction_and_no_cancelling(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-02-01", contact="a@b.mn")
    keys = patient.says("cancel_request", "no wait, in march", date="2027-03-01/2027-03-31")
    assert keys[:2] == ["requests-changed", "requests-summary"]
    assert patient.slots["date"] == "2027-03-01/2027-03-31"


def test_what_happens_next_is_told_and_the_summary_comes_again(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    keys = patient.says("ask_privacy", "what will happen after i send it", 0.3)
    assert (keys[0], keys[-1]) == ("requests-what-next", "requests-consent")
    assert patient.says("affirm", "yes")[0] == "requests-opened"


def test_a_question_about_the_open_form_shows_it(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    assert patient.says("check_status", "is it down as March")[:2] == ["requests-not-sent-yet", "requests-summary"]


def test_a_number_without_its_country_is_one_of_the_passports_country(patient: Any) -> None:
    patient.language = "ar"
    patient.says("book_consultation", procedure="lasik", country="KR", nationality="AE")
    text = "رقمي 0501234567"
    patient.says_with("inform", text, [{"entity": "contact", "value": "+966501234567", "start": 5, "end": len(text)}])
    assert patient.slots["contact"] == "+971501234567"


@pytest.mark.parametrize(("language", "text"), [("en", "name: +82 10 1234 5678"), ("zh", "電話 +82 10 1234 5678")])
def test_the_word_before_a_number_is_no_name(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR")
    patient.says_with("inform", text, [{"entity": "contact", "value": "+821012345678", "start": text.index("+"), "end": len(text)}])
    assert patient.slots.get("name") is None


def test_a_relative_before_a_name_is_no_name(patient: Any) -> None:
    patient.language = "zh"
    patient.says("book_consultation", procedure="cataract-surgery", city="seoul")
    patient.says("inform", "病人係我媽 陳麗華")
    assert patient.slots["name"] == "陳麗華"


def test_a_plan_asked_aside_brings_the_form_back(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-10")
    keys = patient.says("plan_itinerary", "how many days must i stay there", 0.87)
    assert "requests-back" in keys
    assert patient.slots["topic"] == "book_consultation"


def test_a_question_beside_the_contact_is_answered_and_the_form_goes_on(patient: Any) -> None:
    patient.says("book_consultation", procedure="ivf", city="seoul", date="2027-03-10", people=2, nationality="UZ")
    patient.parts = (("inform", "+998901234567"), ("ask_interpreter", "and does the coordinator speak russian"))
    keys = patient.says("inform", "+998901234567. and does the coordinator speak russian?", 0.6, contact="+998901234567")
    assert "requests-summary" in keys
    assert any(key.startswith("services-") for key in keys)


def test_a_name_beside_a_passport_is_kept(patient: Any) -> None:
    patient.language = "zh"
    patient.says("book_consultation", procedure="dental-implant", city="seoul", date="2027-03-01/2027-03-31", people=1)
    patient.says_with("inform", "李娟 中国护照", [{"entity": "nationality", "value": "CN", "start": 3, "end": 7}])
    assert patient.slots["name"] == "李娟"
    assert "requests-noted" in patient.keys


def test_the_words_that_begin_a_request_are_no_name(patient: Any) -> None:
    text = "Reserve in March"
    patient.says_with("book_consultation", text, [{"entity": "date", "value": "2027-03-01/2027-03-31", "start": 8, "end": len(text)}])
    assert patient.slots.get("name") is None


def test_a_number_without_its_country_is_one_of_the_passport_beside_a_correction(patient: Any) -> None:
    patient.language = "ar"
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01/2027-03-31", people=3, nationality="QA")
    keys = patient.says("inform", "وغلطت بالشهر، ابريل مو مارس. رقمي 55123456", 0.3, date="2027-04-01/2027-04-30")
    assert keys[:2] == ["requests-changed", "requests-summary"]
    assert (patient.slots["contact"], patient.slots.get("name")) == ("+97455123456", None)


def test_a_month_that_is_denied_gives_way_to_the_one_beside_it(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-04-01/2027-04-30")
    april = {"entity": "date", "value": "2027-04-01/2027-04-30", "start": 10, "end": 15}
    assert patient.says_with("inform", "sorry not april. may is better", [april])[0] == "requests-changed"
    assert patient.slots["date"] == "2027-05-01/2027-05-31"


def test_a_people_told_in_the_form_is_the_passport(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says_with("inform", "in april. we are mongolian", [{"entity": "language", "value": "mn", "start": 17, "end": 26}])
    assert (patient.slots["nationality"], patient.slots.get("spoken_language")) == ("MN", None)


def test_an_interpreter_wanted_in_the_form_is_no_passport(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says_with("inform", "we need a mongolian interpreter", [{"entity": "language", "value": "mn", "start": 10, "end": 19}])
    assert (patient.slots.get("nationality"), patient.slots["spoken_language"]) == (None, "mn")


def test_treatments_suggested_fit_the_hospital(patient: Any, catalog: Catalog) -> None:
    patient.says("book_consultation", facility="sejong-hospital-bucheon")
    named = [json.loads(one.removeprefix("/book_consultation")) for one in patient.payloads if '"procedure"' in one]
    assert {catalog.procedures[one["procedure"]].specialty for one in named if "procedure" in one} == {"cardiology"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "honestly no idea yet"),
        ("zh", "时间还没定"),
        ("ru", "пока сами не решили"),
        ("mn", "одоохондоо шийдээгүй"),
        ("ar", "والله ما ادري"),
    ],
)
def test_who_does_not_know_yet_is_asked_the_next_question(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("deny", text) == ["requests-left-open", "requests-ask-people"]


def test_not_knowing_sends_nothing(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    patient.says("deny", "i don't know")
    assert case_of(patient) is None


def test_a_question_beside_not_knowing_is_answered(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    patient.asks = (("ask_price", 0.6),)
    assert "requests-left-open" not in patient.says("ask_price", "what does it cost? i don't know when yet")


def test_the_form_says_for_whom_it_is_and_takes_a_correction(patient: Any) -> None:
    keys = patient.says(
        "book_consultation",
        "please book an implant for my sister, 44 years old",
        procedure="dental-implant",
        city="busan",
        date="2027-05-01",
    )
    assert keys[0] == "requests-so-far"
    assert patient.slots["patient"] == "sister-44"
    patient.says("inform", "+97699112233", contact="+97699112233")
    told = {line.values["label"]["words"]: line.values["value"] for line in patient.replies[0].lines if line.key == "requests-row"}
    sister = {"words": "requests-patient-sister"}
    assert told["requests-label-patient"] == {"words": "requests-patient-aged", "values": {"who": sister, "n": 44}}
    keys = patient.says("deny", "no, it is for my brother")
    assert (keys[0], keys[-1]) == ("requests-changed", "requests-consent")
    assert patient.slots["patient"] == "brother"


def test_somebody_in_danger_is_not_the_patient_of_the_request(patient: Any) -> None:
    patient.says("book_consultation", "an implant for my sister", procedure="dental-implant")
    patient.says("medical_emergency", "my father is sick, he is unconscious")
    assert patient.slots["patient"] == "sister"


def test_a_number_asked_for_before_the_yes_comes_with_the_yes(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01", contact="a@b.mn")
    keys = patient.says("inform", "what is my number, when will they write", 0.4)
    assert (keys[0], keys[-1]) == ("requests-not-sent-yet", "requests-consent")


OF_THE_WAY = [
    ("en", "i'm busy in June so better July"),
    ("ru", "когда можно вернуться домой"),
    ("zh", "报告改天再传给你们"),
    ("mn", "эмч надад юу хэлсэн"),
    ("ar", "سأرسل التقارير لاحقا"),
]


@pytest.mark.parametrize(("language", "text"), OF_THE_WAY)
def test_words_of_the_journey_neither_stop_nor_turn_back_the_form(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("book_consultation", procedure="lasik", city="seoul", date="2027-03-01/2027-03-31")
    keys = patient.says("inform", text, 0.5)
    assert not {"requests-paused", "requests-so-far", "requests-ask-date"} & {*keys}
