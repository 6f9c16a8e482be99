"""The coordinators' accounts: the first one, signing in, and the key that seals the desk's cookies."""

from __future__ import annotations

import base64
import secrets
from datetime import datetime, timezone
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from concierge.errors import NotSignedIn
from concierge.handover.coordinator import Coordinator
from concierge.languages.registry import language as find_language
from concierge.settings import Settings
from concierge.storage.coordinator_store import CoordinatorStore
from concierge.storage.database import Database

_hasher = PasswordHasher()


def ensure_first_coordinator(database: Database, settings: Settings) -> str | None:
    """See that the first coordinator can sign in; return the password if one had to be made up, to be shown this once.

    A password in the settings is the one that counts, also when it was changed; one that was made up stays until then.
    """
    given = settings.desk_password.get_secret_value() if settings.desk_password else None
    with database.read() as connection:
        store = CoordinatorStore(connection)
        known, is_empty = store.by_name(settings.desk_user), store.is_empty()
    if known is None and (given or is_empty):
        password = given or secrets.token_urlsafe(12)
        with database.begin() as connection:
            is_new = CoordinatorStore(connection).add(
                settings.desk_user, _hasher.hash(password), settings.default_language, datetime.now(timezone.utc)
            )
        return password if is_new and not given else None
    if known is not None and given and not _fits(known.password_hash, given):
        with database.begin() as connection:
            CoordinatorStore(connection).change(known.id, password_hash=_hasher.hash(given))
    return None


def _fits(password_hash: str, password: str) -> bool:
    try:
        return bool(_hasher.verify(password_hash, password))
    except (VerificationError, InvalidHashError):
        return False


def sign_in(database: Database, name: str, password: str) -> Coordinator:
    """The coordinator with this name and password; raise `NotSignedIn`, after the same time whether the name exists or not."""
    with database.read() as connection:
        coordinator = CoordinatorStore(connection).by_name(name)
    fits = _fits(coordinator.password_hash if coordinator else _nobodys_hash(), password)
    if coordinator is None or not fits:
        raise NotSignedIn("name or password is wrong")
    return coordinator


def coordinator_of(database: Database, number: int) -> Coordinator:
    """The coordinator with this id; raise `NotFound` when there is none (any more)."""
    with database.read() as connection:
        return CoordinatorStore(connection).get(number)


def names(database: Database) -> dict[int, str]:
    """Every coordinator's name by id."""
    with database.read() as connection:
        return CoordinatorStore(connection).names()


def choose_language(database: Database, number: int, language: str) -> None:
    """Set the language that a coordinator reads; raise `NotFound` when we do not speak it."""
    find_language(language)
    with database.begin() as connection:
        CoordinatorStore(connection).change(number, language=language)


def cookie_key(database: Database) -> bytes:
    """The 32 bytes that seal the desk's cookies, the same for every gateway of this database."""
    made_up = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    with database.begin() as connection:
        return base64.urlsafe_b64decode(CoordinatorStore(connection).shared_key("desk-cookie", made_up))


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe(12))
