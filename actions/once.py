"""An answer that several topics give together says nothing twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from concierge.languages.reply import Line, Reply

SOURCE, ANSWER = "conversation-source", "answer"
"""Key of the line that tells sources, and the value that holds a whole answer of the knowledge base, under whatever key."""


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
