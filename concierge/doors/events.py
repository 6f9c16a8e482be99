"""Live events as browsers read them (server-sent events)."""

from __future__ import annotations

import json

HEARTBEAT = b": still here\n\n"
HEARTBEAT_EVERY = 15.0  # seconds; proxies close what is silent for longer
HEADERS = {"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""The last one asks a proxy in front not to hold events back."""


def event(kind: str, data: object, place: str | int | None = None) -> bytes:
    """One event; a browser that reconnects tells the last `place` it saw."""
    named = f"id: {place}\n" if place is not None else ""
    return f"{named}event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
