"""What an answer would tell twice: a question of the knowledge base and the rules of its topic state some facts alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from concierge.languages.reply import Reply

SAME: Mapping[str, str] = MappingProxyType({
    "faq-004": "visa-note-embassy-grounds-c-3-3",
    "faq-016": "insurance-about-russia-cards",
    "faq-017": "insurance-about-china-wallets",
})  # fmt: skip
"""Questions of the knowledge base, and the words of the catalog by which the rules state the same fact."""
SOURCE = "conversation-source"


def without_twice(told: Sequence[Reply], more: Sequence[Reply], questions: Iterable[str | None], asked: str | None) -> list[Reply]:
    """The replies `more`, without what those `told` before them say.

    `questions` of the knowledge base were answered in `told`; `more` answers the one `asked`, or the rules of a topic when that is None.
    """
    said = [line for reply in told for line in reply.lines if line.key != SOURCE]
    if asked is not None and SAME.get(asked) in {word for line in said for word in words_in(line.values)}:
        return []
    known = {SAME[one] for one in questions if one is not None and one in SAME and asked is None}
    left = [
        replace(reply, lines=tuple(line for line in reply.lines if line not in said and not known & {*words_in(line.values)}))
        for reply in more
    ]
    return [reply for reply in left if any(line.key != SOURCE for line in reply.lines)]


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
