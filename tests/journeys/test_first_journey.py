"""One conversation in each language over everything that runs: clinic, price, visa, plan, a person, and back to the bot."""

from __future__ import annotations

import secrets
from typing import Any

import pytest

from concierge.languages.registry import languages
from tests.journeys.conversation import CoordinatorAtDesk, Patient, faults_of, languages_with, read_conversation, wait_for
from tests.journeys.running import Running


@pytest.fixture(scope="module")
def coordinator(running: Running) -> CoordinatorAtDesk:
    return CoordinatorAtDesk(running.url, running.desk_user, running.desk_password)


def test_every_language_has_the_journey() -> None:
    assert languages_with("first-journey") == sorted(languages())


@pytest.mark.parametrize("language", languages_with("first-journey"))
def test_journey(running: Running, coordinator: CoordinatorAtDesk, language: str) -> None:
    steps = read_conversation(language, "first-journey")
    patient = Patient(running.url)
    faults = [fault for step in steps for fault in faults_of(step, patient.say(step["patient"]), language)]
    assert faults == []

    case = coordinator.case_of(steps[-1]["patient"])
    assert case["owner"] == steps[-1]["owner"]
    assert case["profile"]["language"] == language
    heard = [message for message in case["messages"] if message["author"] == "patient"]
    assert [message["text"] for message in heard] == [step["patient"] for step in steps]
    assert [message["meaning"]["intent"] for message in heard] == [step["intent"] for step in steps]
    assert case["profile"]["details"]["procedure"] == "knee-replacement"
    assert case["profile"]["details"]["nationality"] == "MN"

    talk_to_a_person_and_back(patient, coordinator, case["id"], steps)


def talk_to_a_person_and_back(patient: Patient, coordinator: CoordinatorAtDesk, case: int, steps: list[Any]) -> None:
    """While the coordinator holds the conversation the bot is silent; given back, it answers again."""
    coordinator.post(f"cases/{case}/take")
    seen = len(patient.sent_since(0))
    assert patient.say(steps[1]["patient"]) == []

    words = f"Saruul here, {secrets.token_hex(4)}"
    coordinator.post(f"cases/{case}/messages", text=words, message_id=secrets.token_hex(8))
    [heard] = wait_for(lambda: [message for message in patient.sent_since(0)[seen:] if message["text"] == words])
    assert "buttons" not in heard

    coordinator.post(f"cases/{case}/give-back")
    assert patient.say(steps[2]["patient"])
