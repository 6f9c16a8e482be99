"""What the encoder and the word forms read: the message in the proper spelling of its own language."""

from __future__ import annotations

from functools import lru_cache

from concierge.languages.detection import detect
from concierge.languages.native import to_native

READ_AT_MOST = 1500
"""Characters; the encoder takes the beginning and the end of them."""


@lru_cache(maxsize=64)
def reading_of(text: str) -> str:
    """The text with Latin letters brought into the language's script; detection and reading are needed by three components of one parse."""
    shorter = text if len(text) <= READ_AT_MOST else f"{text[: READ_AT_MOST // 2]} {text[-READ_AT_MOST // 2 :]}"
    return to_native(detect(shorter).language, shorter)
