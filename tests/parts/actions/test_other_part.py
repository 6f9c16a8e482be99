"""A question about another part of the body is not answered by the treatment that was talked about."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and on the face, when do they take the stitches out"),
        ("zh", "脸上缝的线什么时候拆"),
        ("ru", "на лице нитки через сколько снимут"),
        ("mn", "нүүрний оёдлыг хэзээ авах вэ"),
        ("ar", "غرز الوجه متى تنفك"),
    ],
)
def test_stitches_of_the_face_are_none_of_the_heart(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="cabg", country="KR")
    patient.asks = (("ask_aftercare/stitches", 0.95),)
    patient.alike = (("faq-041", 0.8),)
    keys = patient.says("ask_aftercare", text, 0.9)
    assert "services-after" not in keys
    assert "questions-answer" in keys
    assert patient.slots["procedure"] == "cabg"


def test_stitches_of_the_treatment_itself_are_told_by_it(patient: Any) -> None:
    patient.says("ask_price", procedure="cabg", country="KR")
    patient.asks = (("ask_aftercare/stitches", 0.95),)
    patient.alike = (("faq-041", 0.8),)
    assert "services-after" in patient.says("ask_aftercare", "when do the stitches come out", 0.9)
