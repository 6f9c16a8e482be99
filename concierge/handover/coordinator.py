"""A coordinator: a person of the clinic or agency who answers patients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Coordinator:
    """One account of the desk; `language` is the one that the coordinator reads."""

    id: int
    name: str
    password_hash: str
    language: str
    created_at: datetime
