"""Pointing: "what languages do they speak at the second one" names the place or package that a list of ours shows under that number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from concierge.context.cues import cues
from concierge.context.leaving_out import is_beside
from concierge.conversation.model import Button, Message
from concierge.languages.folding import Folded, fold_with_offsets

RECENT = 8
"""Messages of ours back in which a list is still remembered."""
PLACE = '"facility"'
THINGS = (PLACE, '"package"')
"""What a button that shows or asks for a place or a package says to the bot."""
LAST = -1
ORDINALS = {"first": 1, "second": 2, "third": 3, "last": LAST}
_BARE_NUMBER = re.compile(r"(?<![\dA-Za-z.,:-])([1-9])(?![\dA-Za-z%:-]|[.,]\d)")
"""A number that stands alone: "compare 1 and 3"."""
_LINE = re.compile(r"^(\d+)\. (.+)$")


def with_names(text: str, said: Sequence[Message]) -> str | None:
    """What the bot is told instead of a text that points at a list that we `said`, newest first; None when it points at nothing.

    That is the text with the names, or what the button of that name says when nothing else is written: "the second one?".
    The cues `listed_<ordinal>` always mean a list ("the first one"). Right after a list so do `bare_<ordinal>` ("is the 2nd dear?"), and
    numbers in a message that compares ("1 and 3"); while the newest thing said shows places or packages, `ending_<ordinal>` do at the end
    of a message ("and the second?"): elsewhere "the second" may also be the day that a form asks for. What stands before a word that is
    counted (`counted_after`), or bare after one that is in order (`ordered`), points at nothing: "the second day". The cue `that_place`
    ("that hospital"), and "there" for who wants an appointment, mean the place that was shown alone. Who compares may point at two at
    once (`first_two`).
    """
    folded = fold_with_offsets(text)
    if two := _first_two(text, said):
        return two
    found: list[tuple[int, int, Button]] = []
    for ordinal, number in ORDINALS.items():
        spans = _spans(text, folded, ordinal, said)
        button = listed(said[:RECENT], number)
        if spans and button:
            found.append((*spans[0], button))
    if not found:
        found = _numbers_compared(text, folded.text, said)
    if not found and (only := alone(said[:RECENT])):
        places = cues(folded.text, None, "that_place") or _books_there(folded.text)
        found = [(*folded.span(*span), only) for span in places[:1]]
    for start, end, button in sorted(found, key=lambda one: one[:2], reverse=True):
        if not _has_words(text[:start] + text[end:]):
            return button["payload"]
        text = f"{text[:start]}{button['title']}{text[end:]}"
    return text if found else None


def _spans(text: str, folded: Folded, ordinal: str, said: Sequence[Message]) -> list[tuple[int, int]]:
    """Where a text points at one of a list by its ordinal."""

    def of(kind: str) -> list[tuple[int, int]]:
        places = [folded.span(*span) for span in cues(folded.text, None, f"{kind}_{ordinal}")]
        return [place for place in places if not _is_counted(text, place, is_bare=kind == "bare")]

    spans = of("listed")
    if not cues(folded.text, None, f"listed_{ordinal}") and _is_list(said[:1]):
        spans = of("bare")
    if not spans and _shows_things(said[:1]):
        spans = [place for place in of("ending") if not _has_words(text[place[1] :])]
    return spans


def _is_counted(text: str, place: tuple[int, int], *, is_bare: bool = False) -> bool:
    """Whether an ordinal is that of a day, a stage, a child …, by the word after it, or before it where nothing else tells of a list."""
    return is_beside(text, None, place, "counted") or (is_bare and is_beside(text, None, place, "ordered"))


def _numbers_compared(text: str, folded: str, said: Sequence[Message]) -> list[tuple[int, int, Button]]:
    """Where a message right after a list compares two of its numbers; a single number counts people or days."""
    if not _is_list(said[:1]) or not cues(folded, None, "compare"):
        return []
    told = {int(match[1]): match.span() for match in _BARE_NUMBER.finditer(text) if not _is_counted(text, match.span())}
    found = [(*span, button) for number, span in told.items() if (button := listed(said[:1], number))]
    return found if len(found) > 1 else []


def _books_there(folded: str) -> tuple[tuple[int, int], ...]:
    """Where a message says "there" or "with them" that asks for an appointment; others may mean the city, or people."""
    return (*cues(folded, None, "at_their_place"), *cues(folded, None, "there")) if cues(folded, None, "book") else ()


def _first_two(text: str, said: Sequence[Message]) -> str | None:
    """The text of who compares "the first two", with their names; the first two of anything else are days or months.

    They are joined by no comma, which would make them questions apart.
    """
    folded = fold_with_offsets(text)
    spans = cues(folded.text, None, "first_two") if cues(folded.text, None, "compare") else ()
    two = [button for number in (1, 2) if (button := listed(said[:RECENT], number))]
    if not spans or len(two) < 2:
        return None
    start, end = folded.span(*spans[0])
    return f"{text[:start]}{two[0]['title']} & {two[1]['title']}{text[end:]}"


def listed(said: Sequence[Message], number: int) -> Button | None:
    """The button of what the newest list shows under a number, or of the `LAST` of it."""
    for message in said:
        buttons = sorted(message.buttons, key=lambda button: len(button["title"]), reverse=True)
        lines = [*filter(None, map(_numbered, message.text.splitlines()))]
        for told, line in lines[-1:] if number == LAST else lines:
            if number in (told, LAST):
                return next((button for button in buttons if line.startswith(button["title"])), None)
    return None


def alone(said: Sequence[Message]) -> Button | None:
    """The button of the one place that was shown last; None when there were several."""
    for message in said:
        places = [button for button in message.buttons if PLACE in button["payload"]]
        if places:
            lines = [line for _, line in filter(None, map(_numbered, message.text.splitlines()))]
            listed_ones = [button for button in places for line in lines if line.startswith(button["title"])]
            return listed_ones[0] if len(listed_ones) == len(lines) == 1 else None
    return None


def _shows_things(said: Sequence[Message]) -> bool:
    return any(thing in button["payload"] for message in said for button in message.buttons for thing in THINGS)


def _is_list(said: Sequence[Message]) -> bool:
    """Whether the newest thing said is a list of places or packages."""
    return _shows_things(said) and any(sum(_numbered(line) is not None for line in message.text.splitlines()) > 1 for message in said)


def _numbered(line: str) -> tuple[int, str] | None:
    match = _LINE.match("".join(letter for letter in line if unicodedata.category(letter) != "Cf"))
    return (int(match[1]), match[2]) if match else None


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
