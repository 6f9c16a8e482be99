"""A case: a conversation that needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Priority = Literal["urgent", "normal"]


@dataclass(frozen=True)
class Need:
    """Why a person is needed.

    One of requested, emergency, complaint, booking, medical-advice, bot-failed, cannot-answer, review, stepped-in, attachment, undelivered.
    """

    reason: str
    priority: Priority = "normal"


@dataclass(frozen=True)
class Case:
    """A need of one conversation. `state`: open, held by a `coordinator`, or closed. A conversation has at most one that is not closed."""

    id: int
    conversation: str
    reason: str
    priority: Priority
    state: Literal["open", "held", "closed"]
    coordinator: int | None
    opened_at: datetime
    changed_at: datetime
