"""One thing mentioned in a message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Value = str | int | dict[str, Any]


@dataclass(frozen=True)
class Mention:
    """`entity` and `value` are the contract's; `start` and `end` are offsets in the message as it was sent."""

    entity: str
    value: Value
    start: int
    end: int

    def overlaps(self, other: Mention) -> bool:
        """Whether both stand on the same letters."""
        return self.start < other.end and other.start < self.end


def not_over(mentions: Iterable[Mention], others: Iterable[Mention]) -> list[Mention]:
    """Those of `mentions` that stand on no letters of `others`."""
    taken = list(others)
    return [mention for mention in mentions if not any(mention.overlaps(other) for other in taken)]
