"""`python -m scripts asked`: how often everything that a message asks in its conversation is heard, beside each message read alone."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from actions.things import SECOND, SECOND_OF_CLAUSE
from concierge.asks.conversations import Message, read_conversations
from concierge.asks.kinds import SPECIAL, canonical
from concierge.languages.registry import languages
from concierge.questions.choosing import SURE
from concierge.settings import ROOT

SMALL = frozenset({*SPECIAL, "inform", "thank", "greet", "affirm", "deny", "goodbye"})
"""What asks nothing."""


@dataclass(frozen=True)
class Share:
    """Messages that ask something, and of how many everything was heard: read alone, and in their conversation."""

    messages: int
    alone: int
    in_conversation: int


def main() -> None:
    """Read the development conversations with the model as it is served, and print the shares."""
    told = {code: read_conversations(ROOT / "tests" / "languages" / code / "conversations.yml") for code in languages()}
    parses = asyncio.run(_parse([*_with_earlier(told)]))
    table = Table("everything asked is heard", *told)
    shares = {code: share([message for one in told[code] for message in one], parses) for code in told}
    table.add_row("each message alone", *(f"{one.alone / one.messages:.3f}" for one in shares.values()))
    table.add_row("in its conversation", *(f"{one.in_conversation / one.messages:.3f}" for one in shares.values()))
    table.add_row("messages", *(str(one.messages) for one in shares.values()))
    Console().print(table)


def share(messages: Sequence[Message], parses: Iterator[Mapping[str, Any]]) -> Share:
    """The shares of messages, whose parses come in the same order."""
    count = alone = together = 0
    for message, parse in zip(messages, parses, strict=False):
        things = [thing for thing in message.wants if not thing <= SMALL]
        if things:
            count += 1
            alone += all(is_heard(thing, heard_alone(parse)) for thing in things)
            together += all(is_heard(thing, heard_in_conversation(parse)) for thing in things)
    return Share(count, alone, together)


def is_heard(thing: frozenset[str], heard: set[str]) -> bool:
    """Whether a thing is among what was heard; an intent as a whole holds each of its parts."""
    whole = {name for name in (*thing, *heard) if "/" not in name}
    intents = {name.partition("/")[0] for name in thing} & {name.partition("/")[0] for name in heard}
    return bool(thing & heard or intents & whole)


def heard_alone(parse: Mapping[str, Any]) -> set[str]:
    """What is heard without a conversation: the intents of the message and its clauses, and the question that it is surely like."""
    questions = [canonical(one["id"]) for one in parse["questions"][:1] if one["score"] >= SURE]
    return {parse["intent"]["name"], *(part["name"] for part in parse["parts"]), *questions}


def heard_in_conversation(parse: Mapping[str, Any]) -> set[str]:
    """What is heard in the conversation."""
    clauses = [one["name"] for clause in parse["asks_of_clauses"] for one in clause[:1] if one["chance"] >= SECOND_OF_CLAUSE]
    return {*(one["name"] for one in parse["asks"] if one["chance"] >= SECOND), *(one["name"] for one in parse["asks"][:1]), *clauses}


def _with_earlier(told: Mapping[str, Sequence[Sequence[Message]]]) -> Iterator[tuple[str, list[str]]]:
    for conversations in told.values():
        for conversation in conversations:
            texts = [message.text for message in conversation]
            yield from ((text, texts[:place][::-1]) for place, text in enumerate(texts))


async def _parse(messages: Sequence[tuple[str, list[str]]]) -> Iterator[dict[str, Any]]:
    from bot import environment  # noqa: PLC0415 Rasa is slow to import, and no other command needs it

    environment.prepare()
    from rasa.core.agent import Agent  # noqa: PLC0415 only after the environment is prepared
    from rasa.core.channels.channel import UserMessage  # noqa: PLC0415 the same
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415 the same

    from bot.channel import REMEMBERED  # noqa: PLC0415 the same
    from bot.nlu.asks import EARLIER  # noqa: PLC0415 the same
    from bot.training_inputs import model_path  # noqa: PLC0415 the same

    configure_structlog(logging.ERROR)
    os.chdir(ROOT)  # Rasa resolves components from here
    processor = Agent.load(str(model_path())).processor
    shown = track(messages, "Reading", console=Console(stderr=True))
    parses = []
    for text, earlier in shown:
        EARLIER.set(tuple(earlier[:REMEMBERED]))
        parses.append(await processor.parse_message(UserMessage(text)))
    return iter(parses)
