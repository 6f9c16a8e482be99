"""Keeps Ayan's processes running: starts them, starts a dead one again, ends them all."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LONGEST_PAUSE = 30.0
"""Seconds between two starts of a process that keeps dying; the pause doubles from one second up to this."""
GRACE = 10.0
"""Seconds that a process has for finishing its work after SIGTERM."""
PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """One process of ours: its name in messages, how it is started, and how it has fared."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None
    pause: float = 1.0
    started_at: float = 0.0
    next_start: float = 0.0

    def start(self) -> None:
        """Start it in a process group of its own, so that Ctrl-C reaches only us and ending it ends its helpers too."""
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            env={**os.environ, **self.environment},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_die_with_parent,  # noqa: PLW1509 it makes one system call and touches no lock
        )


def _die_with_parent() -> None:
    """Ask Linux to end this child should its parent be killed without a chance to clean up."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Supervisor:
    """Runs the children until it is told to stop."""

    def __init__(self, children: Sequence[Child]) -> None:
        """Take over `children`; nothing is started yet."""
        self.children = children
        self.stopping = threading.Event()

    def start(self) -> None:
        """Start every child."""
        for child in self.children:
            child.start()

    def tend(self) -> None:
        """Start dead children again until `stop` is asked for. Blocks."""
        while not self.stopping.wait(0.2):
            for child in self.children:
                self._tend_one(child)

    def _tend_one(self, child: Child) -> None:
        now = time.monotonic()
        if child.process is not None and child.process.poll() is not None:
            lived = now - child.started_at
            child.pause = 1.0 if lived > LONGEST_PAUSE else min(child.pause * 2, LONGEST_PAUSE)
            child.next_start = now + child.pause
            print(
                f"{child.name} ended (exit {child.process.returncode}); it starts again in {child.pause:.0f} s", file=sys.stderr, flush=True
            )
            child.process = None
        if child.process is None and now >= child.next_start:
            child.start()

    def stop(self) -> None:
        """End every child, politely first; returns when none is left."""
        self.stopping.set()
        living = [child.process for child in self.children if child.process is not None]
        for process in living:
            _signal_group(process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE
        for process in living:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, deadline - time.monotonic()))
            _signal_group(process, signal.SIGKILL)
            process.wait()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def taken_ports(ports: Mapping[str, int], host: str = "127.0.0.1") -> list[str]:
    """Which settings name a port that somebody already listens on, as sentences for the operator."""
    taken = []
    for setting, port in ports.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                taken.append(f"Port {port} is taken. End what listens there, or set {setting} to another port (in .env).")
    return taken
