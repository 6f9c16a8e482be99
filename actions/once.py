"""An answer that several topics give together says nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from concierge.languages.reply import Line, Reply

SOURCE, ANSWER = "conversation-source", "answer"
"""Key of the line that tells sources, and the value that holds a whole answer of the knowledge base, under whatever key."""
SAME: Mapping[str, str] = MappingProxyType({
    "faq-004": "visa-note-embassy-grounds-c-3-3",
    "faq-016": "insurance-about-russia-cards",
    "faq-017": "insurance-about-china-wallets",
    "faq-056": "services-check-korea",
})  # fmt: skip
"""Questions of the knowledge base, and the line or the words of the catalog by which the rules state the same fact."""


def once(replies: Sequence[Reply]) -> list[Reply]:
    """The replies without lines that an earlier one of them says already, and without the source of such a line."""
    said: set[str] = set()
    kept = []
    for reply in replies:
        lines = fresh(reply.lines, said)
        said |= {told_by(line) for line in reply.lines}
        if any(line.key != SOURCE for line in lines):
            kept.append(replace(reply, lines=lines))
    return kept


def fresh(lines: Sequence[Line], said: set[str]) -> tuple[Line, ...]:
    """The lines that are not `said` yet; a source stays as long as it is of one of them."""
    kept: list[Line] = []
    is_source_due = False
    for line in lines:
        if line.key != SOURCE:
            is_told = told_by(line) in said
            is_source_due = not is_told if ANSWER in line.values else is_source_due or not is_told
            kept += [] if is_told else [line]
        elif is_source_due:
            kept.append(line)
            is_source_due = False
    return tuple(kept)


def told_by(line: Line) -> str:
    """What tells whether two lines say the same."""
    return str(line.values.get(ANSWER) or json.dumps(line.to_json(), sort_keys=True))


def without_same(told: Sequence[Reply], more: Sequence[Reply], questions: Iterable[str | None], asked: str | None) -> list[Reply]:
    """The replies `more` without facts that those `told` before them state in other words.

    `questions` of the knowledge base were answered in `told`; `more` answers the one `asked`, or the rules of a topic when that is None.
    """
    if asked is not None:
        is_told = SAME.get(asked) in {word for reply in told for line in reply.lines for word in facts_in(line)}
        return [] if is_told else list(more)
    known = {SAME[one] for one in questions if one is not None and one in SAME}
    left = [replace(reply, lines=tuple(line for line in reply.lines if not known & {*facts_in(line)})) for reply in more]
    return [reply for reply in left if any(line.key != SOURCE for line in reply.lines)]


def facts_in(line: Line) -> Iterator[str]:
    """What tells which facts a line states: its own key, and those of the catalog's words in it."""
    yield line.key
    yield from words_in(line.values)


def words_in(value: Any) -> Iterator[str]:
    """The keys of the catalog's words in a value of a reply, at any depth."""
    if isinstance(value, Mapping):
        if "words" in value:
            yield str(value["words"])
        for one in value.values():
            yield from words_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from words_in(one)
