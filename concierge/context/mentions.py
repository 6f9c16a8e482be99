"""What one message mentions: the entities found in it, and the accreditations and insurers that stand in its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from concierge.conversation.details import detail_of


@dataclass(frozen=True)
class Mention:
    """One thing mentioned: the detail it fills (see `DETAILS`), its value, and where it stands in the text."""

    detail: str
    value: Any
    start: int = 0
    end: int = 0


def read_mentions(entities: Iterable[Mapping[str, Any]]) -> tuple[Mention, ...]:
    """The mentions among Rasa's entities, in the order of the text; entities that fill no detail are left out."""
    found = [_read(entity) for entity in entities]
    return tuple(sorted((mention for mention in found if mention), key=lambda mention: mention.start))


def find_codes(text: str, detail: str, spellings: Mapping[str, Iterable[str]]) -> tuple[Mention, ...]:
    """Codes of the catalog that are written in the text: {"jci": ["jci"]}; Latin letters must be a word of their own."""
    found = []
    for code, words in spellings.items():
        pattern = "|".join(re.escape(word) for word in words)
        match = re.search(rf"(?<![A-Za-z0-9])(?:{pattern})(?![A-Za-z0-9])", text, re.IGNORECASE)
        if match:
            found.append(Mention(detail, code, match.start(), match.end()))
    return tuple(found)


def values_of(mentions: Iterable[Mention], detail: str) -> tuple[Any, ...]:
    """Every different value mentioned for one detail, in the order of the text."""
    found: list[Any] = []
    for mention in mentions:
        if mention.detail == detail and mention.value not in found:
            found.append(mention.value)
    return tuple(found)


def _read(entity: Mapping[str, Any]) -> Mention | None:
    detail = detail_of(str(entity.get("entity")))
    value = entity.get("value")
    if detail is None or value is None:
        return None
    return Mention(detail, value, int(entity.get("start") or 0), int(entity.get("end") or 0))
