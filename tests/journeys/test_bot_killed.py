"""Rasa dies while patients write: each message is answered once it is back, in order, once."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from tests.journeys.conversation import CoordinatorAtDesk, Patient, wait_for
from tests.journeys.running import Running, members_of

QUESTIONS = (
    "Хятадад шүдний имплант хэд вэ?",
    "Солонгост лазераар нүд засуулахад хэд болох вэ?",
    "Орост гэрэл зургийн томограф хэдэн төгрөг вэ?",
)


def pid_of(running: Running, part: str) -> int | None:
    """The process of one part of Ayan."""
    for pid in members_of(running.supervisor.pid):
        if part in Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0"):
            return pid
    return None


def test_messages_outlive_the_bot(running: Running) -> None:
    patients = [Patient(running.url), Patient(running.url)]
    for patient in patients:
        patient.say("сайн байна уу, надад туслаач")
    before = {patient.sender: len(patient.sent_since(0)) for patient in patients}
    killed = pid_of(running, "bot.serve")
    assert killed is not None
    os.kill(killed, signal.SIGKILL)

    for question in QUESTIONS:
        for patient in patients:
            patient.post(f"{question} ({patient.sender})", message_id=question)

    coordinator = CoordinatorAtDesk(running.url, running.desk_user, running.desk_password)
    for patient in patients:
        asked = [f"{question} ({patient.sender})" for question in QUESTIONS]
        transcript = wait_for(lambda asked=asked: finished(coordinator, asked))  # type: ignore[misc]
        answers = [message for message in transcript if message["author"] == "bot"][before[patient.sender] :]
        priced = [answer["text"].partition(":")[0] for answer in answers if "оны" in answer["text"] or "он" in answer["text"]]
        assert len(priced) >= len(asked)
        assert len(set(priced)) == len(priced), "answered twice"
    assert pid_of(running, "bot.serve") not in {None, killed}


def finished(coordinator: CoordinatorAtDesk, asked: list[str]) -> list[dict[str, Any]]:
    """The transcript, once each of the questions has been answered; nothing before."""
    transcript = coordinator.conversation_of(asked[0])["messages"]
    states = {message["text"]: message["state"] for message in transcript if message["author"] == "patient"}
    is_done = all(states.get(text) == "done" for text in asked)
    return transcript if is_done else []
