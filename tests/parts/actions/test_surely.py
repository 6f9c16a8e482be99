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
