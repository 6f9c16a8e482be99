"""The whole of Ayan, running as an operator runs it, for journeys through it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from concierge.settings import ROOT
from tests.journeys.running import Running, members_of

START_LIMIT = 600
"""Seconds for a start that may have to train a model first."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


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
