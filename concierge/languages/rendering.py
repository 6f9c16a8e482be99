"""From keys and values to the words of one language: data/<language>/reply/*.ftl."""

from __future__ import annotations

import logging
import re
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from concierge.languages import formats
from concierge.languages.names import name
from concierge.languages.registry import DATA, default_language, language, languages
from concierge.languages.reply import NOTHING, Card, Line, Reply, Value, Values

log = logging.getLogger(__name__)
_ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_LEFT_TO_RIGHT = re.compile(r"[0-9A-Za-z\u0370-\u052F\u3040-\u9FFF\uAC00-\uD7AF]")
_TWO_PERIODS = re.compile(r"([^.])\.\.([^.]|$)")
"""A date that ends in "г." at the end of a sentence has one period, not two."""
_MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))
Message = dict[str, Any]
"""What a channel sends: {"text": str, "buttons": [{"title", "payload"}], "custom": {"reply", "cards"}}."""


@cache
def _bundle(code: str, folder: Path = DATA) -> FluentBundle:
    spoken = language(code, folder)
    bundle = FluentBundle([str(spoken.locale).replace("_", "-")], use_isolating=spoken.direction == "rtl")
    for path in sorted((folder / code / "reply").glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def has_words(key: str, code: str) -> bool:
    """Whether this language has words of its own for the key."""
    return bool(_bundle(code).has_message(key))


def render(key: str, values: Values, code: str) -> str:
    """The words for a key in this language; another language's when it has none, which is logged, and the bare key at worst."""
    for candidate in _candidates(code):
        bundle = _bundle(candidate)
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            log.error("[%s] no words for %s", candidate, key)
            continue
        shown = {label: resolve(value, candidate) for label, value in dict(values).items()}
        text, faults = bundle.format_pattern(pattern, shown)
        for fault in faults:
            log.error("[%s] %s: %s", candidate, key, fault)
        return _TWO_PERIODS.sub(r"\1.\2", _without_idle_marks(str(text)))
    return key


def _without_idle_marks(text: str) -> str:
    """Drop the marks that isolate left-to-right text from right-to-left text where there is nothing to isolate."""
    return _ISOLATED.sub(lambda found: found[0] if _LEFT_TO_RIGHT.search(found[1]) else found[1], text)


def render_line(line: Line, language: str) -> str:
    """One line in this language."""
    return render(line.key, line.values, language)


def compose(reply: Reply, language: str) -> Message:
    """The whole reply in this language; `custom.reply` keeps keys and values, so that it can be read in another one later."""
    return {
        "text": "\n".join(filter(None, (render_line(line, language) for line in reply.lines))),
        "buttons": [
            {"title": render(button.key, button.values, language).translate(_MARKS), "payload": button.payload} for button in reply.buttons
        ],
        "custom": {"reply": reply.to_json(), "cards": [_card(card, language) for card in reply.cards]},
    }


def resolve(value: Value, language: str) -> str | int | float:
    """A typed value as this language writes it; plain text and numbers stay, so that Fluent can count and format them."""
    if not isinstance(value, dict):
        return value
    for kind, write in _WRITERS.items():
        if kind in value:
            written: str | int | float = write(value, language)
            return written
    raise ValueError(f"a value of no known type: {sorted(value)}")


def _card(card: Card, language: str) -> dict[str, Any]:
    rows = [{"label": render_line(row.label, language), "value": render_line(row.value, language)} for row in card.rows]
    return {"kind": card.kind, "title": render_line(card.title, language), "rows": rows}


def _candidates(code: str) -> list[str]:
    known = languages()
    return list(dict.fromkeys(c for c in (code, default_language(), *known) if c in known))


def _name(value: dict[str, Any], language: str) -> str:
    kind, known_as = value["name"]
    for candidate in _candidates(language):
        found = name(kind, known_as, candidate)
        if found:
            return found
        log.error("[%s] no name for %s %s", candidate, kind, known_as)
    return str(known_as)


def _list(value: dict[str, Any], language: str) -> str:
    return formats.listing([str(resolve(part, language)) for part in value["list"]], language)


def _number(value: dict[str, Any], language: str) -> str | int | float:
    if "to" in value:
        return formats.number(value["number"], language, value["to"])
    plain: int | float = value["number"]
    return plain


def _items(value: dict[str, Any], language: str) -> str:
    """Things one after another without "and": for names of sources and codes, which read badly in a sentence."""
    between = render(value.get("between", "conversation-between"), NOTHING, language)
    return between.join(str(resolve(part, language)) for part in value["items"])


_WRITERS: dict[str, Any] = {
    "items": _items,
    "name": _name,
    "money": lambda value, language: formats.money(value["money"], value["currency"], language, value.get("to")),
    "date": lambda value, language: formats.day(value["date"], language),
    "number": _number,
    "country": lambda value, language: formats.country(value["country"], language),
    "language": lambda value, language: formats.language_name(value["language"], language),
    "list": _list,
    "words": lambda value, language: render(value["words"], value.get("values") or {}, language),
}
