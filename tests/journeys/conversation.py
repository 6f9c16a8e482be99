"""People for the journeys: a patient on the REST channel, a coordinator at the desk, and conversations written as data."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import requests
import yaml

from concierge.languages.detection import detect
from concierge.settings import ROOT

CONVERSATIONS = ROOT / "tests" / "conversations"
PATIENCE = 120
"""Seconds that something may take to come true; long, because a killed bot needs half a minute to come back."""
Step = Mapping[str, Any]
Answer = dict[str, Any]
T = TypeVar("T")


def read_conversation(language: str, name: str) -> list[Step]:
    """The steps of tests/conversations/<language>/<name>.yml: what the patient says, and what must be true of the answer."""
    steps: list[Step] = yaml.safe_load((CONVERSATIONS / language / f"{name}.yml").read_text(encoding="utf-8"))
    return steps


def languages_with(name: str) -> list[str]:
    """The languages in which this conversation is written."""
    return sorted(path.parent.name for path in Path(CONVERSATIONS).glob(f"*/{name}.yml"))


def wait_for(look: Callable[[], T]) -> T:
    """What `look` gives as soon as it is true."""
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, f"waited {PATIENCE} s in vain"
        time.sleep(0.2)
    return found


@dataclass
class Patient:
    """One patient on the REST channel."""

    url: str
    sender: str = field(default_factory=lambda: f"journey-{secrets.token_hex(6)}")

    def post(self, text: object, **metadata: Any) -> requests.Response:
        """Send a message as it is."""
        body = {"sender": self.sender, "message": text, "metadata": metadata}
        return requests.post(f"{self.url}/webhooks/rest/webhook", json=body, timeout=60)

    def say(self, text: str, **metadata: Any) -> list[Answer]:
        """Send a message and give back the answers, as the channel returns them."""
        answer = self.post(text, **metadata)
        assert answer.status_code == 200, answer.text
        messages: list[Answer] = answer.json()
        return messages

    def press(self, title: str, answers: list[Answer]) -> list[Answer]:
        """Press a button of these answers by its title."""
        payloads = {button["title"]: button["payload"] for answer in answers for button in answer.get("buttons", [])}
        assert title in payloads, f"no button {title!r} among {list(payloads)}"
        return self.say(payloads[title])

    def sent_since(self, after: int) -> list[Answer]:
        """Everything sent to this patient after a position."""
        answer = requests.get(f"{self.url}/webhooks/rest/webhook/{self.sender}/messages", params={"after": after}, timeout=30)
        assert answer.status_code == 200, answer.text
        messages: list[Answer] = answer.json()["messages"]
        return messages


class CoordinatorAtDesk:
    """One coordinator, signed in."""

    def __init__(self, url: str, name: str, password: str) -> None:
        self.url = f"{url}/desk/api"
        self.session = requests.Session()
        self.session.headers["Origin"] = url
        self.post("sign-in", name=name, password=password)

    def post(self, path: str, **body: Any) -> Any:
        answer = self.session.post(f"{self.url}/{path}", json=body, timeout=30)
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    def get(self, path: str) -> Any:
        answer = self.session.get(f"{self.url}/{path}", timeout=30)
        assert answer.ok, answer.text
        return answer.json()

    def case_of(self, text: str) -> dict[str, Any]:
        """The open case of the REST channel in whose transcript the patient said this."""
        cases = [self.get(f"cases/{case['id']}") for case in self.get("cases")["cases"] if case["channel"] == "rest"]
        return next(case for case in cases if any(message["text"] == text for message in case["messages"]))

    def conversation_of(self, text: str) -> dict[str, Any]:
        """The conversation in which the patient said this."""
        rows = self.get("conversations")["conversations"]
        found = [self.get(f"conversations/{row['conversation']}") for row in rows]
        return next(one for one in found if any(message["text"] == text for message in one["messages"]))


def words_of(answers: list[Answer]) -> str:
    """Everything the patient can read of the answers: texts and the titles of buttons."""
    return "\n".join(part for answer in answers for part in (answer.get("text", ""), *(b["title"] for b in answer.get("buttons", []))))


def faults_of(step: Step, answers: list[Answer], language: str) -> list[str]:
    """What is wrong with the answers to a step, as sentences; nothing when all is well."""
    text = "\n".join(answer.get("text", "") for answer in answers)
    faults = [] if text.strip() else ["silence"]
    spoken = detect(text).language
    faults += [] if spoken == language else [f"answered in {spoken}, not in {language}"]
    faults += [f"does not say {word}" for word in step.get("says", []) if str(word) not in words_of(answers)]
    faults += [f"says {word}" for word in step.get("lacks", []) if str(word) in text]
    return [f"{step.get('patient') or step['press']!r}: {fault} — {text[:300]!r}" for fault in faults]
