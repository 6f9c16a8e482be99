"""The small words of a message, and a turn answered by a question of the knowledge base."""

from __future__ import annotations

from collections.abc import Iterable

from actions.intents import KNOWN_QUESTION
from actions.turn import Turn
from concierge.asks.kinds import aspects
from concierge.context.cues import cues
from concierge.context.leaving_out import is_left_out
from concierge.languages.folding import fold, fold_with_offsets


def says(turn: Turn, kind: str) -> bool:
    """Whether the message has words of a kind of data/<language>/cues, or surely asks the part of an intent that they ask for."""
    return kind in kinds_asked(turn) or says_in(turn, turn.text, kind)


def kinds_asked(turn: Turn) -> frozenset[str]:
    """The kinds of words that ask for the same parts of intents as the message surely does."""
    return frozenset(words for part in turn.aspects if (words := aspects()[part].words) is not None)


def says_in(turn: Turn, text: str, kind: str) -> bool:
    """The same of a part of the message."""
    return bool(cues(fold(text), turn.language, kind))


def says_only(turn: Turn, kind: str | None) -> bool:
    """Whether the message is words of a kind and nothing else but small words; without a kind, nothing but what it names."""
    folded = fold_with_offsets(turn.text)
    if kind is None:
        spans = [(folded.at(one.start), folded.at(one.end - 1) + 1) for one in turn.mentions if one.end > one.start]
    else:
        spans = [*cues(folded.text, turn.language, kind)]
    left = blanked(folded.text, spans)
    left = blanked(left, cues(left, turn.language, "alone_filler"))
    return bool(spans) and not any(letter.isalnum() for letter in left)


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with spaces in place of some of its parts."""
    for first, last in spans:
        text = text[:first] + " " * (last - first) + text[last:]
    return text


def as_question(turn: Turn, question: str) -> str:
    """Answer the turn by a question of the knowledge base."""
    turn.extra["choice"] = question
    return KNOWN_QUESTION


def knows_treatment(turn: Turn) -> bool:
    """Whether a treatment is known, or at least its field."""
    return "procedure" in turn.details or "specialty" in turn.details


def chance_of(told: Iterable[tuple[str, float]], intent: str) -> float:
    """The greatest chance of an intent among what was learned to be asked."""
    return max((chance for name, chance in told if name.partition("/")[0] == intent), default=0.0)


def says_apart(turn: Turn, kind: str, other: str) -> bool:
    """Whether words of a kind stand apart from those of another one: "сколько" is a price and, in "через сколько", a time."""
    said = fold(turn.text)
    others = cues(said, turn.language, other)
    return any(not any(first <= start < last for first, last in others) for start, _ in cues(said, turn.language, kind))


def leaves_out(turn: Turn, place: tuple[int, int], others: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether the message names what stands at `place` in order to say that it is not wanted; `others` are what else it names."""
    return any(is_left_out(turn.text, turn.language, place, kind, others) for kind in ("left_out", "apart"))
