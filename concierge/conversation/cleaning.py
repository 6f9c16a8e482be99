"""What a patient typed, made fit to keep: no control characters, one way of writing each letter."""

from __future__ import annotations

import unicodedata

from concierge.errors import TooLong

READ_AT_MOST = 4_000  # characters that the bot reads
KEEP_AT_MOST = 100_000  # characters that a conversation keeps
_KEPT = frozenset("\n\t")
# They can make a text read differently from what it says; the screens set the direction themselves.
_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean(text: str) -> str:
    """Keep letters, joiners and emoji; drop control characters, lone surrogates and direction overrides; normalise to NFC.

    Raise `TooLong` beyond what a conversation keeps.
    """
    if len(text) > KEEP_AT_MOST:
        raise TooLong(f"a message has at most {KEEP_AT_MOST} characters")
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", "".join(c for c in lines if _is_kept(c))).strip()


def says_nothing(text: str) -> bool:
    """Whether a cleaned text holds no visible character."""
    return all(c.isspace() or unicodedata.category(c) in {"Cf", "Mn", "Cn"} for c in text)


def _is_kept(character: str) -> bool:
    if character in _KEPT:
        return True
    return character not in _DIRECTION_MARKS and unicodedata.category(character) not in {"Cc", "Cs"}
