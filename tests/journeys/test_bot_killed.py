"""Rasa dies while patients write: each message is answered once it is back, in order, once."""

from __future__ import annotations

import os
import signal
from functools import partial
from typing import Any

from concierge.languages.names import name
from tests.journeys.conversation import CoordinatorAtDesk, Patient, wait_for
from tests.journeys.running import Running

QUESTIONS = {
    "dental-implant": "Хятадад шүдний имплант хэд вэ?",
    "lasik": "Солонгост LASIK хэд вэ?",
    "mri": "Орост МРТ хэд вэ?",
}


def test_messages_outlive_the_bot(running: Running) -> None:
    patients = [Patient(running.url), Patient(running.url)]
    for patient in patients:
        patient.say(hello(patient))
    killed = running.pid_of("bot.serve")
    assert killed is not None
    os.kill(killed, signal.SIGKILL)

    for procedure, question in QUESTIONS.items():
        for patient in patients:
            patient.post(question, message_id=procedure)

    coordinator = CoordinatorAtDesk(running.url, running.desk_user, running.desk_password)
    for patient in patients:
        transcript = wait_for(partial(finished, coordinator, hello(patient)))
        prices = [card["title"] for message in transcript for card in message["cards"] if card["kind"] == "price"]
        assert prices == [name("procedure", procedure, "mn") for procedure in QUESTIONS]
    assert running.pid_of("bot.serve") not in {None, killed}


def hello(patient: Patient) -> str:
    """What this patient alone says first."""
    return f"сайн байна уу, надад туслаач ({patient.sender})"


def finished(coordinator: CoordinatorAtDesk, first: str) -> list[dict[str, Any]]:
    """The transcript of the conversation that began so, once every message of it is done; nothing before."""
    transcript: list[dict[str, Any]] = coordinator.conversation_of(first)["messages"]
    states = [message["state"] for message in transcript if message["author"] == "patient"]
    return transcript if states == ["done"] * (1 + len(QUESTIONS)) else []
