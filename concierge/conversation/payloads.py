"""Buttons: what a press, a typed title or a typed number says to the bot, and why nobody else can speak in payloads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from concierge.context.cues import words_of
from concierge.conversation.model import Button, Message
from concierge.conversation.pointing import ORDINALS, listed, with_names
from concierge.languages.folding import fold
from concierge.languages.registry import languages

_AROUND_A_NUMBER = " \t.)(、．）（#№"


@dataclass(frozen=True)
class Understood:
    """`text` is what people read in the transcript; `payload` is what the bot is told instead, or None.

    That is what a button says, or the text with the name of what it points at: "and how far is Severance Hospital?".
    """

    text: str
    payload: str | None = None


def understand(text: str, said: Sequence[Message]) -> Understood:
    """Read a cleaned text in the light of what we `said` in this conversation, newest first.

    A text that begins with a slash is an order to Rasa: it passes only as the payload of a button that we sent,
    or as the choice of a language, which every page offers.
    """
    if text.startswith("/"):
        pressed = next((button for button in (*_buttons(said), *_languages()) if button["payload"] == text), None)
        if pressed:
            return Understood(pressed["title"], pressed["payload"])
    plain = _without_slashes(text)
    meant = _typed_title(plain, said) or _typed_place(plain, said)
    return Understood(plain, meant["payload"] if meant else with_names(plain, said))


def _without_slashes(text: str) -> str:
    start = 0
    while start < len(text) and (text[start] in "/／" or text[start].isspace() or unicodedata.category(text[start]) == "Cf"):
        start += 1
    return text[start:] if "/" in text[:start] or "／" in text[:start] else text


def _typed_title(text: str, said: Sequence[Message]) -> Button | None:
    newest = next((message.buttons for message in said if message.buttons), [])
    return next((button for button in newest if button["title"].strip().casefold() == text.casefold()), None)


def _typed_place(text: str, said: Sequence[Message]) -> Button | None:
    """The button that a number or a word like "the second one" means."""
    number = text.strip(_AROUND_A_NUMBER)
    place = int(number) if number.isdecimal() and len(number) <= 2 else _ordinals().get(fold(text).strip(_AROUND_A_NUMBER))
    if place is None:
        return None
    # Only the newest answer: after a later question without buttons a number answers that question.
    answer = [*takewhile(lambda message: message.answers == said[0].answers, said)]
    buttons = next((message.buttons for message in answer if message.buttons), [])
    # Some apps show the buttons as numbered lines; beyond them the number is one of a list, whose later pages count on.
    if not 1 <= place <= len(buttons):
        return listed(answer, place)
    counts = ['"people":' in button["payload"] for button in buttons]
    return buttons[place - 1] if counts[place - 1] or not any(counts) else None  # to "how many travel?" a 4 is four, not the fourth button


@cache
def _ordinals() -> dict[str, int]:
    """The words of every language for the first, the second and the third, as they stand alone in a message."""
    return {fold(word): place for code in languages() for kind, place in ORDINALS.items() for word in words_of(code, kind)}


def _languages() -> Iterator[Button]:
    for language in languages().values():
        yield {"title": language.name, "payload": f'/choose_language{{"language":"{language.code}"}}'}


def _buttons(said: Sequence[Message]) -> Iterator[Button]:
    for message in said:
        yield from message.buttons
