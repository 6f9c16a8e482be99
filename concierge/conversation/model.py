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


AttachmentKind = Literal["picture", "document", "voice", "video", "location"]


@dataclass(frozen=True)
class Attachment:
    """Something sent beside words. `reference` tells the channel how to fetch it from its provider; a location has nothing to fetch.

    `name` is the file's name, or where a location is.
    """

    kind: AttachmentKind
    reference: dict[str, str]
    name: str | None = None
    content_type: str | None = None


@dataclass(frozen=True)
class Inbound:
    """One message as a channel read it: `provider_id` makes it unique for its sender, None when the provider gives none.

    `pressed` names a button that we sent: the id of its message and its place from 0. `order` is what a command of the app
    (such as /start) means to the bot; only a channel's own table may fill it. `language` and `name` are what the provider knows
    of the patient. `is_unreadable` for a kind of message that nobody here can read, a sticker for example.
    """

    channel: str
    sender: str
    text: str
    provider_id: str | None = None
    pressed: tuple[int, int] | None = None
    order: str | None = None
    language: str | None = None
    name: str | None = None
    attachments: tuple[Attachment, ...] = ()
    is_unreadable: bool = False


@dataclass(frozen=True)
class StoredAttachment:
    """An attachment in the database: `waiting` for its content, `kept`, or `refused` for a `reason`."""

    id: int
    message: int
    kind: AttachmentKind
    name: str | None
    content_type: str | None
    reference: dict[str, str]
    state: Literal["waiting", "kept", "refused"]
    reason: str | None
    attempts: int
    next_attempt_at: datetime | None


@dataclass(frozen=True)
class Part:
    """A part of a message as a messaging app was given it; `provider_id` is how the app calls it, once it is `sent`."""

    id: int
    message: int
    part: int
    provider_id: str | None
    state: Literal["trying", "sent"]
    tried_at: datetime


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
    deliverer: str | None
    delivering_until: datetime | None
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
    `answers` is the id of the patient's message that this one answers, `reason` why it could not be delivered.
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
    reason: str | None
    created_at: datetime


@dataclass(frozen=True)
class Reply:
    """What is to be said to the patient: a message as `concierge.languages.rendering.compose` makes it, and its language."""

    text: str
    buttons: list[Button]
    custom: dict[str, Any]
    language: str
