"""The whole of Ayan, running as an operator runs it, and what a test knows of it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from concierge.settings import ROOT
from tests.twins.company import Company

START_LIMIT = 1200
"""Seconds for a start that may have to train a model first, when a test is run by itself."""
DESK_USER, DESK_PASSWORD = "saruul", "a-password-for-tests"


@dataclass(frozen=True)
class Running:
    """A running Ayan: where it is, how to sign in, its supervisor's process and output, and the providers that it speaks to."""

    url: str
    rasa_url: str
    desk_user: str
    desk_password: str
    supervisor: subprocess.Popen[bytes]
    output: Path
    company: Company
    database_url: str

    def pid_of(self, part: str) -> int | None:
        """The process of one part of Ayan ("gateway", "bot.serve", "actions")."""
        for pid in members_of(self.supervisor.pid):
            with suppress(OSError):  # it has just ended
                if part in Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0"):
                    return pid
        return None


def members_of(supervisor_pid: int) -> list[int]:
    """Pids of the supervisor's children, by Linux's own record."""
    listed = Path(f"/proc/{supervisor_pid}/task/{supervisor_pid}/children").read_text(encoding="ascii")
    tasks = Path(f"/proc/{supervisor_pid}/task").iterdir()
    return sorted(
        {int(pid) for task in tasks for pid in (task / "children").read_text(encoding="ascii").split()} | set(map(int, listed.split()))
    )


@contextmanager
def run_ayan(folder: Path) -> Iterator[Running]:
    """Start everything with `python -m scripts run` on free ports, with a fresh database and every provider; end it with Ctrl-C.

    An `AssertionError` when it does not start, or leaves a process behind.
    """
    company = Company()
    ports = {name: free_port() for name in ("AYAN_PORT", "AYAN_RASA_PORT", "AYAN_ACTIONS_PORT")}
    environment = {
        **os.environ,
        **{name: str(port) for name, port in ports.items()},
        "AYAN_DATABASE_URL": f"sqlite:///{folder / 'ayan.db'}",
        "AYAN_DESK_USER": DESK_USER,
        "AYAN_DESK_PASSWORD": DESK_PASSWORD,
        "PYTHONUNBUFFERED": "1",
        **company.environment(),
    }
    url = f"http://127.0.0.1:{ports['AYAN_PORT']}"
    company.know(url)
    output = folder / "output.txt"
    with output.open("wb") as sink:
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "scripts", "run"], cwd=ROOT, env=environment, stdout=sink, stderr=subprocess.STDOUT
        )
    children: list[int] = []
    try:
        _wait_until_ready(supervisor, output)
        children = members_of(supervisor.pid)
        rasa_url = f"http://127.0.0.1:{ports['AYAN_RASA_PORT']}"
        yield Running(url, rasa_url, DESK_USER, DESK_PASSWORD, supervisor, output, company, environment["AYAN_DATABASE_URL"])
    finally:
        supervisor.send_signal(signal.SIGINT)
        supervisor.wait(30)
        company.stop()
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(supervisor: subprocess.Popen[bytes], output: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while "\nready" not in output.read_text(encoding="utf-8"):
        assert supervisor.poll() is None, output.read_text(encoding="utf-8")
        assert time.monotonic() < deadline, output.read_text(encoding="utf-8")
        time.sleep(0.5)
