"""One reply as an app can show it: long text in several parts, buttons by the app's limits, else numbers to type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from concierge.conversation.model import Message
from concierge.languages.registry import languages

_PLACES = tuple(
    regex.compile(pattern)
    for pattern in (r"\n{2,}", r"\n", r"(?<=[.!?…؟])[\p{Zs}\n]+|(?<=[。！？])", r"(?<=[,;:،؛，；])[\p{Zs}\n]*", r"\p{Zs}+")
)
"""Where a text may be parted, best first: paragraphs, lines, sentences, clauses, words."""
_GRAPHEME = regex.compile(r"\X")
_FIRST_STRONG = regex.compile(r"[\p{L}]")
_RIGHT_TO_LEFT_LETTER = regex.compile(r"[\p{Arabic}\p{Hebrew}]")
RIGHT_TO_LEFT_MARK = "\u200f"
_PRESSED = regex.compile(r"b(\d{1,15})\.(\d{1,2})")
Measure = Callable[[str], int]


def in_bytes(text: str) -> int:
    """Length in UTF-8, for apps that count bytes."""
    return len(text.encode())


def in_utf16(text: str) -> int:
    """Length in UTF-16 units, for apps that count as JavaScript does."""
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True)
class Capabilities:
    """What an app shows. `text_with_buttons` where a text with buttons must be shorter; titles are counted in the same measure."""

    text: int
    buttons: int
    title: int
    text_with_buttons: int | None = None
    measure: Measure = len


@dataclass(frozen=True)
class Choice:
    """A button of a part: its id comes back when it is pressed."""

    id: str
    title: str


@dataclass(frozen=True)
class Shown:
    """One part as the patient sees it."""

    text: str
    choices: tuple[Choice, ...] = ()


def arrange(message: Message, capabilities: Capabilities) -> list[Shown]:
    """The parts of a message; only the last one has its buttons.

    Choices that are too many or too long are numbered lines: the number typed back means the same, and so do buttons with numbers.
    """
    choices = tuple(Choice(f"b{message.id}.{place}", button["title"]) for place, button in enumerate(message.buttons))
    is_few, is_short = (
        len(choices) <= capabilities.buttons,
        all(capabilities.measure(choice.title) <= capabilities.title for choice in choices),
    )
    text = message.text
    if choices and not (is_few and is_short):
        text = "\n\n".join(filter(None, (text, "\n".join(f"{place}. {choice.title}" for place, choice in enumerate(choices, 1)))))
        choices = tuple(Choice(choice.id, str(place)) for place, choice in enumerate(choices, 1)) if is_few else ()
    if (spoken := languages().get(message.language or "")) and spoken.direction == "rtl":
        text = "\n".join(_from_the_right(line) for line in text.split("\n"))
    texts = split(text, capabilities.text, capabilities.measure)
    if choices and capabilities.text_with_buttons:
        texts = [*texts[:-1], *split(texts[-1], capabilities.text_with_buttons, capabilities.measure)]
    return [*(Shown(text) for text in texts[:-1]), Shown(texts[-1], choices)]


def pressed(given: str) -> tuple[int, int] | None:
    """The message and place that a button's id means; None when it is no id of ours."""
    found = _PRESSED.fullmatch(given)
    return (int(found[1]), int(found[2])) if found else None


def split(text: str, at_most: int, measure: Measure = len) -> list[str]:
    """Parts of at most `at_most`, parted where a reader would breathe, never inside a letter with its marks or a compound emoji."""
    return list(_split(text, at_most, measure)) or [""]


def _split(text: str, at_most: int, measure: Measure) -> Iterator[str]:
    text = text.strip()
    while measure(text) > at_most:
        end = _end(text, at_most, measure)
        yield text[:end].rstrip()
        text = text[end:].lstrip()
    if text:
        yield text


def _end(text: str, at_most: int, measure: Measure) -> int:
    longest, used = 0, 0
    for found in _GRAPHEME.finditer(text):
        used += measure(found[0])
        if used > at_most:
            break
        longest = found.end()
    longest = longest or _GRAPHEME.match(text).end()  # a single letter that is longer than the limit goes as it is
    for place in _PLACES:
        ends = [found.end() for found in place.finditer(text, endpos=longest + 1) if longest // 2 < found.end() <= longest]
        if ends:
            return int(ends[-1])
    return longest


def _from_the_right(line: str) -> str:
    """Apps take a line's direction from its first letter: one that begins with a number or a foreign name needs the mark."""
    first = _FIRST_STRONG.search(line)
    stands_right = first is not None and line.lstrip()[:1] == first[0] and _RIGHT_TO_LEFT_LETTER.match(first[0])
    return line if not line.strip() or stands_right else RIGHT_TO_LEFT_MARK + line
