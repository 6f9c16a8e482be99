"""The words of a conversation: what is received, what is kept, who owns it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from concierge.conversation.details import Details

Owner = Literal["bot", "waiting", "coordinator"]
"""Who speaks to the patient. While `waiting` for a coordinator the bot goes on answering."""

Button = dict[str, str]
"""{"title", "payload"}"""


@dataclass(frozen=True)
class Inbound:
    """One message as a channel read it: `provider_id` makes it unique for its sender, None when the provider gives none."""

    channel: str
    sender: str
    text: str
    provider_id: str | None = None


@dataclass(frozen=True)
class Conversation:
    """One patient on one channel. `takeovers` counts how often a coordinator took over."""

    id: str
    channel: str
    sender: str
    owner: Owner
    coordinator: int | None
    takeovers: int
    apologised: bool
    last_position: int
    lease_holder: str | None
    lease_until: datetime | None
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True)
class Profile:
    """What is known of the patient in this conversation; `language` is None until the first words."""

    conversation: str
    language: str | None
    language_is_chosen: bool
    details: Details
    name: str | None


@dataclass(frozen=True)
class Message:
    """One message of either direction: inbox, outbox and transcript are this one table.

    `position` counts from 1 within the conversation. `state` is received or done inbound, queued, sent, delivered, read or failed outbound.
    `answers` is the id of the patient's message that this one answers.
    """

    id: int
    conversation: str
    position: int
    direction: Literal["in", "out"]
    author: Literal["patient", "bot", "coordinator", "system"]
    coordinator: int | None
    provider_id: str | None
    text: str
    payload: str | None
    buttons: list[Button]
    custom: dict[str, Any]
    meaning: dict[str, Any] | None
    language: str | None
    language_is_certain: bool
    state: str
    answers: int | None
    attempts: int
    next_attempt_at: datetime | None
    created_at: datetime


@dataclass(frozen=True)
class Reply:
    """What is to be said to the patient: a message as `concierge.languages.rendering.compose` makes it, and its language."""

    text: str
    buttons: list[Button]
    custom: dict[str, Any]
    language: str
