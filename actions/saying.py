"""The small words of a message, and a turn answered by a question of the knowledge base."""

from __future__ import annotations

from actions.reading import KNOWN_QUESTION
from actions.turn import Turn
from concierge.asks.kinds import aspects
from concierge.context.cues import cues
from concierge.languages.folding import fold


def says(turn: Turn, kind: str) -> bool:
    """Whether the message has words of a kind of data/<language>/cues, or surely asks the part of an intent that they ask for."""
    return kind in kinds_asked(turn) or says_in(turn, turn.text, kind)


def kinds_asked(turn: Turn) -> frozenset[str]:
    """The kinds of words that ask for the same parts of intents as the message surely does."""
    return frozenset(words for part in turn.aspects if (words := aspects()[part].words) is not None)


def says_in(turn: Turn, text: str, kind: str) -> bool:
    """The same of a part of the message."""
    return bool(cues(fold(text), turn.language, kind))


def as_question(turn: Turn, question: str) -> str:
    """Answer the turn by a question of the knowledge base."""
    turn.extra["choice"] = question
    return KNOWN_QUESTION


def knows_treatment(turn: Turn) -> bool:
    """Whether a treatment is known, or at least its field."""
    return "procedure" in turn.details or "specialty" in turn.details
