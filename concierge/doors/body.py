"""Reading what an outsider sent: JSON objects with checked fields, and one clear sentence for each fault."""

from __future__ import annotations

import json
from typing import Any

from concierge.errors import BadInput

LONGEST_NAME = 255  # characters of a sender, an id, a name


def read_object(raw: bytes) -> dict[str, Any]:
    """The JSON object in a request's body; raise `BadInput` for anything else."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # a UnicodeDecodeError is a ValueError
        raise BadInput("the body must be JSON in UTF-8") from None
    if not isinstance(value, dict):
        raise BadInput("the body must be a JSON object")
    return value


def text(body: dict[str, Any], field: str) -> str:
    """A field that must be text; it may be empty."""
    value = body.get(field)
    if not isinstance(value, str):
        raise BadInput(f'"{field}" must be a text')
    return value


def name(body: dict[str, Any], field: str) -> str:
    """A field that names something."""
    return check_name(text(body, field), field)


def check_name(value: str, field: str) -> str:
    """`value` when it can be a name: 1 to 255 visible characters; else raise `BadInput`."""
    if not value.strip() or len(value) > LONGEST_NAME or not value.isprintable():
        raise BadInput(f'"{field}" must have 1 to {LONGEST_NAME} characters, none of them a control character')
    return value


def optional_name(body: dict[str, Any], field: str) -> str | None:
    """A field that names something and may be absent; whole numbers are taken as text."""
    value = body.get(field)
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise BadInput(f'"{field}" must be a text')
    return check_name(value, field)


def position(value: str | None, field: str) -> int:
    """A place in a conversation, from a query or a header; 0 when absent."""
    if not value:
        return 0
    if not (value.isascii() and value.isdigit() and len(value) <= 9):
        raise BadInput(f'"{field}" must be a whole number from 0 on')
    return int(value)
