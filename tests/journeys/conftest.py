"""The whole of Ayan, running as an operator runs it, for journeys through it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from concierge.settings import ROOT

START_LIMIT = 600
"""Seconds for a start that may have to train a model first."""


@dataclass(frozen=True)
class Running:
    """A running Ayan: where it is, how to sign in, and its supervisor's process and output."""

    url: str
    rasa_url: str
    desk_user: str
    desk_password: str
    supervisor: subprocess.Popen[bytes]
    output: Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def members_of(supervisor_pid: int) -> list[int]:
    """Pids of the supervisor's children, by Linux's own record."""
    listed = Path(f"/proc/{supervisor_pid}/task/{supervisor_pid}/children").read_text(encoding="ascii")
    tasks = Path(f"/proc/{supervisor_pid}/task").iterdir()
    return sorted(
        {int(pid) for task in tasks for pid in (task / "children").read_text(encoding="ascii").split()} | set(map(int, listed.split()))
    )


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Start everything with `python -m scripts run` on free ports and a fresh database; end it with Ctrl-C and see that nothing is left."""
    folder = tmp_path_factory.mktemp("running")
    ports = {name: free_port() for name in ("AYAN_PORT", "AYAN_RASA_PORT", "AYAN_ACTIONS_PORT")}
    environment = {
        **os.environ,
        **{name: str(port) for name, port in ports.items()},
        "AYAN_DATABASE_URL": f"sqlite:///{folder / 'ayan.db'}",
        "AYAN_DESK_USER": "saruul",
        "AYAN_DESK_PASSWORD": "a-password-for-tests",
        "PYTHONUNBUFFERED": "1",
    }
    output = folder / "output.txt"
    with output.open("wb") as sink:
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "scripts", "run"], cwd=ROOT, env=environment, stdout=sink, stderr=subprocess.STDOUT
        )
    try:
        _wait_until_ready(supervisor, output)
        children = members_of(supervisor.pid)
        yield Running(
            url=f"http://127.0.0.1:{ports['AYAN_PORT']}",
            rasa_url=f"http://127.0.0.1:{ports['AYAN_RASA_PORT']}",
            desk_user="saruul",
            desk_password="a-password-for-tests",
            supervisor=supervisor,
            output=output,
        )
    finally:
        supervisor.send_signal(signal.SIGINT)
        supervisor.wait(30)
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def _wait_until_ready(supervisor: subprocess.Popen[bytes], output: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while "\nready" not in output.read_text(encoding="utf-8"):
        assert supervisor.poll() is None, output.read_text(encoding="utf-8")
        assert time.monotonic() < deadline, output.read_text(encoding="utf-8")
        time.sleep(0.5)
