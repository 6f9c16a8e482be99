"""A person is asked for, or somebody is unhappy."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from concierge.handover import open_case
from concierge.languages.registry import languages
from concierge.storage.case_store import CaseStore


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("first", ["complaint", "request_human"])
def test_who_complains_again_while_waiting_is_told_that_a_person_knows_and_not_the_same_steps(
    patient: Any, language: str, first: str
) -> None:
    patient.language = language
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.says(first)
    keys = patient.says("complaint")
    assert "handover-still-waiting" in keys
    assert not {"handover-complaint", "handover-complaint-way", "conversation-said-again"} & {*keys}
    assert "handover-" not in patient.read()
    with patient.database.read() as connection:
        case = CaseStore(connection).current(patient.conversation)
    assert case is not None
    assert case.priority == "urgent"


def test_harm_by_a_hospital_is_no_second_complaint_about_the_wait(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.says("request_human")
    assert "handover-complaint" in patient.says("complaint", "the surgeon botched my eye")


def test_who_complains_of_us_is_not_sent_to_the_offices(patient: Any) -> None:
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("complaint/bot", 0.9),)
    assert "handover-complaint-way" not in patient.says("complaint", "nobody answers me")


def test_a_first_complaint_beside_an_open_request_is_heard_as_a_first_one(patient: Any) -> None:
    open_case(patient.database, patient.conversation, "booking", "normal", datetime.now(timezone.utc))
    assert "handover-complaint" in patient.says("complaint", "your prices are lies")
