"""The log: one line an event, names and ids only, never a patient's words."""

from __future__ import annotations

import logging
import sys


def start_log(process: str, level: str = "INFO") -> None:
    """Send the log of this process to standard error; `process` (gateway, bot, actions) stands in every line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(f"%(asctime)s {process:<8} %(levelname)-7s %(name)s %(message)s", "%H:%M:%S"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.getLogger("alembic").setLevel(logging.WARNING)  # tells each step of each start


def one_line(text: object) -> str:
    """Whatever an outsider sent, made fit for a log line: no line breaks or control characters, at most 200 characters."""
    return "".join(c if c.isprintable() else "·" for c in str(text)[:200])
