"""How a patient's request stands, and what happens when they call it off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from concierge.conversation.model import Conversation
from concierge.errors import NotFound
from concierge.handover import Case, Need
from concierge.handover.cases import open_case_within
from concierge.storage.case_store import CaseStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

CALLED_OFF, APPOINTMENT, DELETION = "cancel", "booking", "privacy"
"""Reasons of a case whose patient wants nothing any more, but for whom a coordinator may have arranged something; of one who asks for an
appointment; and of one who wants what was told deleted."""
WEIGHT = (
    "undelivered", "attachment", "requested", "cannot-answer", "bot-failed", "stepped-in", "review", CALLED_OFF,
    APPOINTMENT, "medical-advice", "complaint", DELETION,
)  # fmt: skip
"""Reasons from the one that says least. A case shows coordinators one reason only, so a wish for deletion must never hide behind
another wish; an urgent case keeps its own."""
NUMBER = re.compile(r"\bAYN[-‑– ]?0*(\d{1,9})\b", re.IGNORECASE)
Stage = Literal["waiting", "held", "followed", "closed"]
Outcome = Literal["closed", "told", "kept"]


@dataclass(frozen=True)
class Progress:
    """The conversation's newest case, and whether a coordinator has joined in for it."""

    case: Case
    was_joined: bool

    @property
    def reference(self) -> str:
        """The number by which patient and coordinators speak of the request."""
        return reference(self.case.id)

    @property
    def stage(self) -> Stage:
        """Waiting for a coordinator, held by one, followed by one who gave the conversation back, or closed."""
        if self.case.state != "open":
            return self.case.state
        return "followed" if self.was_joined else "waiting"


def reference(number: int) -> str:
    """The number by which patient and coordinators speak of a case: AYN-000123."""
    return f"AYN-{number:06d}"


def number_in(text: str) -> int | None:
    """The number of the case that a text names as its reference; None when it names none."""
    found = NUMBER.search(text)
    return int(found[1]) if found else None


def ask_coordinators(database: Database, conversation: str, reason: str, now: datetime) -> Case:
    """The conversation's open case, or a new one, with this reason unless it already has one that weighs more."""
    with database.begin() as connection:
        store = ConversationStore(connection)
        store.lock(conversation)
        case = open_case_within(store, conversation, Need(reason), now)
        return CaseStore(connection).change(case.id, now, reason=reason) if _gives_way(case, reason) else case


def progress_of(database: Database, conversation: str) -> Progress | None:
    """How the newest request of a conversation stands; None when there never was one."""
    with database.read() as connection:
        case = CaseStore(connection).latest(conversation)
        return Progress(case, _was_joined(case, ConversationStore(connection).get(conversation))) if case else None


def progress_elsewhere(database: Database, number: int, contact: str | None) -> Progress | None:
    """How a request of another conversation stands, for who knows its number and the contact given there; None for anybody else."""
    with database.read() as connection:
        store = ConversationStore(connection)
        try:
            case = CaseStore(connection).get(number)
        except NotFound:
            return None
        given = store.profile(case.conversation).details.get("contact")
        is_theirs = contact is not None and given == contact
        return Progress(case, _was_joined(case, store.get(case.conversation))) if is_theirs else None


def call_off(database: Database, conversation: str, now: datetime) -> Outcome | None:
    """The patient wants nothing any more of the newest request of this conversation.

    A case that nobody joined is "closed". One that a coordinator joined stays open with another reason, because something may have
    been arranged that must be undone ("told"). An urgent one is "kept" as it is: a person shall look. None: there is no open case.
    """
    with database.begin() as connection:
        store, cases = ConversationStore(connection), CaseStore(connection)
        found = store.lock(conversation)
        case = cases.current(conversation)
        if case is None:
            return None
        if case.priority == "urgent":
            return "kept"
        if _was_joined(case, found):
            cases.change(case.id, now, reason=CALLED_OFF)
            return "told"
        cases.change(case.id, now, state="closed")
        if found.owner == "waiting":
            store.change(conversation, now, owner="bot")
        return "closed"


def _gives_way(case: Case, reason: str) -> bool:
    return case.priority != "urgent" and case.reason in WEIGHT and WEIGHT.index(case.reason) < WEIGHT.index(reason)


def _was_joined(case: Case, conversation: Conversation) -> bool:
    return case.state == "held" or (conversation.takeovers > 0 and case.changed_at > case.opened_at)
