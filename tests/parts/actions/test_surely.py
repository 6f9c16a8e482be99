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
