"""How a request stands, on both databases; a request called off is never lost for those who must undo something."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from concierge import handover
from concierge.conversation.model import Inbound
from concierge.conversation.receive import receive
from concierge.handover import accounts
from concierge.handover.coordinator import Coordinator
from concierge.requests.progress import ask_coordinators, call_off, progress_of, reference
from concierge.settings import Settings
from concierge.storage.case_store import CaseStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

NOW = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def conversation(database: Database) -> str:
    return receive(database, Inbound("rest", "patient", "I want an appointment"), NOW).conversation.id


@pytest.fixture
def coordinator(database: Database) -> Coordinator:
    given = {"database_url": database.url, "desk_user": "saruul", "desk_password": "a-password-for-tests"}
    accounts.ensure_first_coordinator(database, Settings.parse_obj(given))
    return accounts.sign_in(database, "saruul", "a-password-for-tests")


def stage(database: Database, conversation: str) -> str | None:
    progress = progress_of(database, conversation)
    return progress.stage if progress else None


def current(database: Database, conversation: str) -> handover.Case | None:
    with database.read() as connection:
        return CaseStore(connection).current(conversation)


def test_the_stages_of_a_request(database: Database, conversation: str, coordinator: Coordinator) -> None:
    assert stage(database, conversation) is None
    case = ask_coordinators(database, conversation, "booking", NOW)
    assert stage(database, conversation) == "waiting"
    handover.take(database, case.id, coordinator, LATER)
    assert stage(database, conversation) == "held"
    handover.give_back(database, case.id, coordinator, LATER)
    assert stage(database, conversation) == "followed"
    handover.close(database, case.id, coordinator, LATER)
    assert stage(database, conversation) == "closed"


def test_the_reference_is_the_cases_number(database: Database, conversation: str) -> None:
    case = ask_coordinators(database, conversation, "booking", NOW)
    progress = progress_of(database, conversation)
    assert progress is not None
    assert progress.reference == reference(case.id) == f"AYN-{case.id:06d}"


@pytest.mark.parametrize(
    ("first", "then", "reason"),
    [
        ("requested", "booking", "booking"),
        ("bot-failed", "booking", "booking"),
        ("stepped-in", "booking", "booking"),
        ("complaint", "booking", "complaint"),
        ("booking", "privacy", "privacy"),
        ("complaint", "privacy", "privacy"),
        ("privacy", "booking", "privacy"),
    ],
)
def test_coordinators_see_the_reason_that_weighs_most(database: Database, conversation: str, first: str, then: str, reason: str) -> None:
    opened = ask_coordinators(database, conversation, first, NOW)
    asked = ask_coordinators(database, conversation, then, LATER)
    assert (asked.id, asked.reason) == (opened.id, reason)


def test_an_urgent_case_keeps_its_reason(database: Database, conversation: str) -> None:
    handover.open_case(database, conversation, "bot-failed", "urgent", NOW)
    assert ask_coordinators(database, conversation, "privacy", LATER).reason == "bot-failed"


def test_what_nobody_took_up_is_closed(database: Database, conversation: str) -> None:
    ask_coordinators(database, conversation, "booking", NOW)
    assert call_off(database, conversation, LATER) == "closed"
    assert current(database, conversation) is None
    with database.read() as connection:
        assert ConversationStore(connection).get(conversation).owner == "bot"


def test_what_a_coordinator_followed_stays_open_to_be_undone(database: Database, conversation: str, coordinator: Coordinator) -> None:
    case = ask_coordinators(database, conversation, "booking", NOW)
    handover.take(database, case.id, coordinator, LATER)
    handover.give_back(database, case.id, coordinator, LATER)
    assert call_off(database, conversation, LATER) == "told"
    open_case = current(database, conversation)
    assert open_case is not None
    assert open_case.reason == "cancel"


def test_an_urgent_case_is_not_called_off_by_the_bot(database: Database, conversation: str) -> None:
    handover.open_case(database, conversation, "emergency", "urgent", NOW)
    assert call_off(database, conversation, LATER) == "kept"
    open_case = current(database, conversation)
    assert open_case is not None
    assert (open_case.reason, open_case.state) == ("emergency", "open")


def test_nothing_to_call_off(database: Database, conversation: str) -> None:
    assert call_off(database, conversation, NOW) is None
