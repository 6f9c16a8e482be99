"""A dead process starts again, and none is left behind."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from pathlib import Path

import pytest

from scripts.processes import Child, Supervisor, taken_ports

SLEEPER = [sys.executable, "-c", "import subprocess, sys, time; subprocess.Popen(['sleep', '60']); time.sleep(60)"]


def _wait_for(condition: object) -> None:
    deadline = time.monotonic() + 20
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline, "waited 20 s in vain"
        time.sleep(0.05)


def test_a_dead_child_starts_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mark = tmp_path / "starts"
    script = f"open({str(mark)!r}, 'a').write('x'); import time; time.sleep(0.1 if len(open({str(mark)!r}).read()) == 1 else 60)"
    child = Child("sample", [sys.executable, "-c", script])
    supervisor = Supervisor([child])
    supervisor.start()
    tending = threading.Thread(target=supervisor.tend)
    tending.start()
    try:
        _wait_for(lambda: mark.is_file() and mark.read_text() == "xx")
    finally:
        supervisor.stop()
        tending.join()
    assert "sample ended (exit 0); it starts again" in capfd.readouterr().err


def test_stop_leaves_no_process_of_the_group() -> None:
    child = Child("sample", SLEEPER)
    supervisor = Supervisor([child])
    supervisor.start()
    assert child.process is not None
    group = child.process.pid
    _wait_for(lambda: os.getpgid(group) == group)
    supervisor.stop()
    with pytest.raises(ProcessLookupError):
        os.killpg(group, 0)


def test_a_taken_port_is_named_with_its_setting() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        [fault] = taken_ports({"AYAN_PORT": port})
    assert str(port) in fault
    assert "AYAN_PORT" in fault
