"""Asking for a person: one case at a time, never taken away from who holds it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest

from concierge import handover
from concierge.conversation.model import Inbound
from concierge.conversation.receive import receive
from concierge.errors import Conflict, NotFound
from concierge.handover import accounts
from concierge.handover.coordinator import Coordinator
from concierge.settings import Settings
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.coordinator_store import CoordinatorStore
from concierge.storage.database import Database

NOW = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)


@pytest.fixture
def conversation(database: Database) -> str:
    return receive(database, Inbound("rest", "patient", "I want to talk to a person"), NOW).conversation.id


@pytest.fixture
def coordinator(database: Database) -> Coordinator:
    given = {"database_url": database.url, "desk_user": "saruul", "desk_password": "a-password-for-tests"}
    accounts.ensure_first_coordinator(database, Settings.parse_obj(given))
    return accounts.sign_in(database, "saruul", "a-password-for-tests")


def owner_of(database: Database, conversation: str) -> str:
    with database.read() as connection:
        return ConversationStore(connection).get(conversation).owner


def test_asking_many_times_at_once_opens_one_case(database: Database, conversation: str) -> None:
    with ThreadPoolExecutor(6) as threads:
        asked = threads.map(lambda _: handover.open_case(database, conversation, "requested", "normal", NOW), range(12))
    assert len({case.id for case in asked}) == 1
    assert owner_of(database, conversation) == "waiting"


def test_an_emergency_makes_an_open_case_urgent_and_nothing_makes_it_less(database: Database, conversation: str) -> None:
    handover.open_case(database, conversation, "requested", "normal", NOW)
    handover.open_case(database, conversation, "emergency", "urgent", NOW)
    case = handover.open_case(database, conversation, "complaint", "normal", NOW)
    assert (case.reason, case.priority) == ("emergency", "urgent")


def test_asking_again_does_not_take_the_conversation_from_a_coordinator(
    database: Database, conversation: str, coordinator: Coordinator
) -> None:
    case = handover.open_case(database, conversation, "requested", "normal", NOW)
    handover.take(database, case.id, coordinator, NOW)
    handover.open_case(database, conversation, "requested", "normal", NOW)
    assert owner_of(database, conversation) == "coordinator"


def test_a_case_is_taken_by_one_coordinator(database: Database, conversation: str, coordinator: Coordinator) -> None:
    with database.begin() as connection:
        store = CoordinatorStore(connection)
        store.add("dorj", "no password", "mn", NOW)
        other = store.by_name("dorj")
    assert other
    case = handover.open_case(database, conversation, "requested", "normal", NOW)

    def try_to_take(who: Coordinator) -> bool:
        try:
            handover.take(database, case.id, who, NOW)
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(try_to_take, (coordinator, other))) == [False, True]


def test_after_closing_a_new_wish_opens_a_new_case(database: Database, conversation: str, coordinator: Coordinator) -> None:
    first = handover.open_case(database, conversation, "requested", "normal", NOW)
    handover.close(database, first.id, coordinator, NOW)
    assert owner_of(database, conversation) == "bot"
    second = handover.open_case(database, conversation, "requested", "normal", NOW)
    assert second.id != first.id


def test_an_unknown_conversation_has_no_case(database: Database) -> None:
    with pytest.raises(NotFound):
        handover.open_case(database, "nobody", "requested", "normal", NOW)
