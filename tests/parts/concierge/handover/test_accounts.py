"""The first coordinator, and keys that all processes share."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from concierge.errors import NotSignedIn
from concierge.handover.accounts import cookie_key, ensure_first_coordinator, sign_in
from concierge.settings import Settings
from concierge.storage.database import Database


def settings(database: Database, password: str | None) -> Settings:
    given = {"database_url": database.url, "desk_user": "saruul", "default_language": "mn"}
    return Settings.parse_obj(given | ({"desk_password": password} if password else {}))


def test_a_made_up_password_is_told_once_and_works(database: Database) -> None:
    password = ensure_first_coordinator(database, settings(database, None))
    assert password
    assert sign_in(database, "saruul", password).language == "mn"
    assert ensure_first_coordinator(database, settings(database, None)) is None


def test_a_given_password_is_not_told(database: Database) -> None:
    assert ensure_first_coordinator(database, settings(database, "a-password-for-tests")) is None
    assert sign_in(database, "saruul", "a-password-for-tests").name == "saruul"
    with pytest.raises(NotSignedIn):
        sign_in(database, "saruul", "another-password")


def test_a_changed_password_in_the_settings_counts(database: Database) -> None:
    ensure_first_coordinator(database, settings(database, None))
    assert ensure_first_coordinator(database, settings(database, "a-password-for-tests")) is None
    assert sign_in(database, "saruul", "a-password-for-tests").name == "saruul"


def test_processes_that_start_together_make_one_coordinator(database: Database) -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: ensure_first_coordinator(database, settings(database, None)), range(4)))
    told = [password for password in made if password]
    assert len(told) == 1
    assert sign_in(database, "saruul", told[0])


def test_all_processes_seal_with_one_key(database: Database) -> None:
    with ThreadPoolExecutor(4) as threads:
        keys = set(threads.map(lambda _: cookie_key(database), range(8)))
    assert len(keys) == 1
    assert len(keys.pop()) == 32
