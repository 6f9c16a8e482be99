"""The answer to who travels, in the form."""

from __future__ import annotations

from typing import Any

import pytest


def ask_who(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR", date="2027-03-01/2027-03-31")
    assert patient.slots["pending"] == "people"


@pytest.mark.parametrize(
    ("language", "text", "wanted"), [("en", "my aunt is coming along with me", 2), ("ru", "семеро", 7), ("mn", "ахтайгаа", 2)]
)
def test_an_answer_counts_whatever_it_sounds_like(patient: Any, language: str, text: str, wanted: int) -> None:
    patient.language = language
    ask_who(patient)
    assert patient.says("ask_transport", text, 0.4) == ["requests-ask-nationality"]
    assert patient.slots["people"] == wanted


def test_who_does_not_know_who_comes_is_asked_the_next_thing(patient: Any) -> None:
    ask_who(patient)
    assert patient.says("bot_challenge", "no idea who comes along", 0.4) == ["requests-left-open", "requests-ask-nationality"]


def test_a_correction_of_how_many_changes_the_request(patient: Any) -> None:
    ask_who(patient)
    patient.says("inform", "me and my brother")
    patient.says("inform", "a@b.mn", contact="a@b.mn")
    patient.says("change_itinerary", "my uncle joins, we will be three")
    assert patient.slots["people"] == 3


def test_an_emergency_breaks_through(patient: Any) -> None:
    ask_who(patient)
    assert patient.says("medical_emergency", "me and my wife, she cannot breathe", 0.95)[0].startswith("emergency")
