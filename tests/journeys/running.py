"""What a journey knows of the Ayan that runs for it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Running:
    """A running Ayan: where it is, how to sign in, and its supervisor's process and output."""

    url: str
    rasa_url: str
    desk_user: str
    desk_password: str
    supervisor: subprocess.Popen[bytes]
    output: Path


def members_of(supervisor_pid: int) -> list[int]:
    """Pids of the supervisor's children, by Linux's own record."""
    listed = Path(f"/proc/{supervisor_pid}/task/{supervisor_pid}/children").read_text(encoding="ascii")
    tasks = Path(f"/proc/{supervisor_pid}/task").iterdir()
    return sorted(
        {int(pid) for task in tasks for pid in (task / "children").read_text(encoding="ascii").split()} | set(map(int, listed.split()))
    )
