"""In which language a message is written, and whether that is certain enough to change the language of a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from concierge.settings import ROOT

DATA = ROOT / "data"


@dataclass(frozen=True)
class Detection:
    """`language` is an ISO 639-1 code, served or not, or None when nothing can be told; only a certain one may change a conversation."""

    language: str | None
    certain: bool


NOTHING = Detection(None, False)


def detect(text: str) -> Detection:
    """Tell the language of one message."""
    return NOTHING if not text else Detection(None, False)


def decide(current: str | None, chosen: bool, detection: Detection, default: str) -> str:
    """The language to answer in: a chosen one stays, a certain and served one is followed, else the conversation keeps what it has.

    `current` is None in a conversation's first message, whose language may also be a guess; `default` is used when there is none.
    """
    if current and chosen:
        return current
    is_served = detection.language in served()
    if is_served and (detection.certain or current is None):
        return str(detection.language)
    return current or default


@lru_cache(maxsize=1)
def served() -> frozenset[str]:
    """Codes of the languages that have a folder under `data/`."""
    return frozenset(path.parent.name for path in DATA.glob("*/language.yml"))
