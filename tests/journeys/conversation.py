"""Plays the conversations of tests/conversations/<language>/ through the REST channel, as a patient's client would."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests
import yaml

from concierge.languages.detection import detect
from concierge.settings import ROOT

CONVERSATIONS = ROOT / "tests" / "conversations"
Step = Mapping[str, Any]


def read_conversation(language: str, name: str) -> list[Step]:
    """The steps of one conversation: what the patient says, and what must be true of the answer."""
    steps: list[Step] = yaml.safe_load((CONVERSATIONS / language / f"{name}.yml").read_text(encoding="utf-8"))
    return steps


def languages_with(name: str) -> list[str]:
    """The languages in which this conversation is written."""
    return sorted(path.parent.name for path in Path(CONVERSATIONS).glob(f"*/{name}.yml"))


@dataclass
class Patient:
    """One patient on the REST channel."""

    url: str
    sender: str = field(default_factory=lambda: f"journey-{secrets.token_hex(6)}")

    def say(self, text: str, **metadata: Any) -> list[dict[str, Any]]:
        """Send a message and give back the answers, as the channel returns them."""
        body = {"sender": self.sender, "message": text, "metadata": metadata}
        answer = requests.post(f"{self.url}/webhooks/rest/webhook", json=body, timeout=60)
        assert answer.status_code == 200, answer.text
        messages: list[dict[str, Any]] = answer.json()
        return messages

    def sent_since(self, after: int) -> dict[str, Any]:
        """Everything sent to this patient after a position."""
        answer = requests.get(f"{self.url}/webhooks/rest/webhook/{self.sender}/messages", params={"after": after}, timeout=30)
        assert answer.status_code == 200, answer.text
        news: dict[str, Any] = answer.json()
        return news


def words_of(answers: list[dict[str, Any]]) -> str:
    """Everything the patient can read of the answers: texts and the titles of buttons."""
    return "\n".join(part for answer in answers for part in (answer.get("text", ""), *(b["title"] for b in answer.get("buttons", []))))


def keys_of(answers: list[dict[str, Any]]) -> list[str]:
    """The reply keys behind the answers."""
    return [line["key"] for answer in answers for line in ((answer.get("custom") or {}).get("reply") or {}).get("lines", [])]


def check_answer(step: Step, answers: list[dict[str, Any]], language: str) -> list[str]:
    """What is wrong with the answers to a step, as sentences; nothing when all is well."""
    text = "\n".join(answer.get("text", "") for answer in answers)
    faults = [] if text.strip() else ["silence"]
    spoken = detect(text).language
    faults += [] if spoken == language else [f"answered in {spoken}, not in {language}"]
    faults += [f"does not say {word}" for word in step.get("says", []) if str(word) not in words_of(answers)]
    keys = keys_of(answers)
    faults += [f"no reply of the topic {topic} in {keys}" for topic in step.get("keys", []) if not any(k.startswith(topic) for k in keys)]
    return [f"{step['patient']!r}: {fault} — {text[:300]!r}" for fault in faults]
