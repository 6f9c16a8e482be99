"""Fixtures of every level: a database of each kind, empty and up to date."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import pytest

from bot.environment import BEFORE_IMPORT
from concierge.storage.database import Database

for name, value in BEFORE_IMPORT.items():  # TensorFlow, which comes with Rasa, reads it when a test module imports it
    os.environ.setdefault(name, value)

SERVER_ACCOUNT = "postgres"  # PostgreSQL refuses to run as root


class PostgresServer:
    """A PostgreSQL server of our own, reachable through a socket in a temporary folder only, gone after the tests."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ayan-postgres-"))
        account = pwd.getpwnam(SERVER_ACCOUNT) if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self._user = account.pw_name if os.getuid() == 0 else None
        os.chown(self.folder, account.pw_uid, account.pw_gid)
        self._data = self.folder / "data"
        self._run(
            "initdb",
            "--pgdata",
            str(self._data),
            "--username",
            "ayan",
            "--auth",
            "trust",
            "--encoding",
            "UTF8",
            "--locale",
            "C",
            "--no-sync",
        )
        options = ("-c", "listen_addresses=", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=60")
        self._process = subprocess.Popen(
            [_program("postgres"), "-D", str(self._data), "-k", str(self.folder), *options],
            user=self._user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_until_it_answers()

    def create(self) -> str:
        """The URL of a new, empty database."""
        name = f"test_{secrets.token_hex(6)}"
        self._execute(f'CREATE DATABASE "{name}"')
        return f"postgresql://ayan@/{name}?host={self.folder}"

    def drop(self, url: str) -> None:
        self._execute(f'DROP DATABASE "{url.split("@/")[1].split("?", maxsplit=1)[0]}" WITH (FORCE)')

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _execute(self, statement: str) -> None:
        connection = psycopg2.connect(host=str(self.folder), user="ayan", dbname="postgres")
        connection.autocommit = True
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()

    def _wait_until_it_answers(self) -> None:
        for _ in range(200):
            if self._answers():
                return
            time.sleep(0.05)
        raise RuntimeError("PostgreSQL did not start")

    def _answers(self) -> bool:
        try:
            self._execute("SELECT 1")
        except psycopg2.OperationalError:
            return False
        return True

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([_program(program), *arguments], user=self._user, cwd=self.folder, check=True, capture_output=True)


def _program(name: str) -> str:
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(installed[-1]) if installed else shutil.which(name)
    if not found:
        raise RuntimeError("PostgreSQL is not installed: apt-get install postgresql")
    return found


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The server, started for the first test that needs it."""
    server = PostgresServer()
    yield server
    server.stop()


@contextmanager
def empty_database(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The URL of an empty database of one kind."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'ayan.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    url = server.create()
    yield url
    server.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database, once of each kind."""
    with empty_database(request.param, request, tmp_path) as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with all tables and no rows."""
    opened = Database(database_url)
    opened.migrate()
    yield opened
    opened.close()
