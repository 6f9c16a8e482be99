"""The same journey in every messaging app: find a clinic, press a button, send a document, a person answers, and back to the bot."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
import requests

from tests.journeys.conversation import CoordinatorAtDesk, wait_for
from tests.journeys.running import Running
from tests.twins.provider import Sent, Webhook

APPS = ("telegram", "whatsapp", "messenger", "wechat")


class PatientInApp:
    """A patient of one app."""

    def __init__(self, running: Running, app: str) -> None:
        self.twin: Any = running.company.twins[app]
        self.sender = f"{secrets.randbelow(10**9) + 10**9}"

    def bring(self, webhook: Webhook) -> None:
        answer = requests.post(self.twin.address, data=webhook.body, headers=webhook.headers, params=webhook.params, timeout=30)
        assert answer.status_code == 200, answer.text

    def seen(self) -> list[Sent]:
        return [sent for sent in self.twin.sent if sent.recipient == self.sender]

    def does(self, webhook: Webhook) -> list[Sent]:
        """Do something, and see what comes of it."""
        before = len(self.seen())
        self.bring(webhook)
        return wait_for(lambda: self.seen()[before:])

    def says(self, text: str) -> list[Sent]:
        return self.does(self.twin.text(self.sender, text))


@pytest.fixture(scope="module")
def coordinator(running: Running) -> CoordinatorAtDesk:
    return CoordinatorAtDesk(running.url, running.desk_user, running.desk_password)


@pytest.mark.parametrize("app", APPS)
def test_journey_in_app(running: Running, coordinator: CoordinatorAtDesk, app: str) -> None:
    patient = PatientInApp(running, app)
    words = f"Please find me a dental clinic in Busan ({patient.sender})"
    patient.says(words)
    choices = wait_for(lambda: [choice for sent in patient.seen() for choice in sent.choices])
    assert "Busan" in "".join(sent.text for sent in patient.seen())

    assert patient.does(patient.twin.press(patient.sender, choices[0]))
    content = b"%PDF-1.7 the scan of a jaw"
    assert patient.does(patient.twin.file(patient.sender, "document", "jaw.pdf", content, "application/pdf"))
    assert patient.says("I would like to talk to a real person please")

    whole = coordinator.conversation_of(words)
    assert whole["channel"] == app
    (attachment,) = wait_for(lambda: kept(coordinator, words))
    assert coordinator.session.get(f"{coordinator.url}/attachments/{attachment['id']}", timeout=30).content == content

    coordinator.post(f"cases/{whole['id']}/take")
    wait_for(lambda: any("coordinator" in sent.text for sent in patient.seen()))
    coordinator.post(f"cases/{whole['id']}/messages", text="Saruul here, I have your scan.", message_id=secrets.token_hex(8))
    wait_for(lambda: patient.seen()[-1].text == "Saruul here, I have your scan.")
    coordinator.post(f"cases/{whole['id']}/give-back")
    wait_for(lambda: patient.seen()[-1].text != "Saruul here, I have your scan.")
    assert "visa" in "".join(sent.text for sent in patient.says("Do Mongolians need a visa for Korea?")).lower()


def kept(coordinator: CoordinatorAtDesk, words: str) -> list[dict[str, Any]]:
    """The attachments of the conversation that are there."""
    messages = coordinator.conversation_of(words)["messages"]
    return [one for message in messages for one in message["attachments"] if one["state"] == "kept"]
