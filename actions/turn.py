"""One typed patient turn: what was said and is known, and the means to answer; hides Rasa's tracker and dispatcher.

How a topic answers::

    class Prices(TopicAction):
        action_name = "action_prices"
        intents = ("ask_price",)

        def answer(self, turn: Turn) -> None:
            procedure = turn.details.get("procedure")
            if procedure is None:
                turn.ask("procedure")
            else:
                turn.say(Line("prices-range", {...}), buttons=[Button("prices-button-clinics", "/search_clinics")])

The details of the message are merged into `turn.details` before `answer` is called. When a later message only adds a detail
("and in Busan?"), the same `answer` is called again, with `turn.intent` set to the topic's intent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any

from concierge.catalog import Catalog
from concierge.context.asking import Ask, Part
from concierge.context.certainty import Meaning
from concierge.context.mentions import Mention, values_of
from concierge.conversation.details import Details
from concierge.handover import open_case
from concierge.handover.case import Priority
from concierge.languages.rendering import has_words
from concierge.languages.reply import Button, Card, Line, Reply
from concierge.questions.choosing import Likeness
from concierge.storage.database import Database

CLINIC_TIME = timezone(timedelta(hours=8))
"""Dates count from today in UTC+8."""


def today_at_clinics() -> date:
    """Today's date in UTC+8."""
    return datetime.now(CLINIC_TIME).date()


@dataclass(frozen=True)
class Offer:
    """Something we offered to do: "yes" is answered as if the patient had asked with this intent and these details."""

    intent: str
    details: Details = field(default_factory=dict)


@dataclass
class Turn:
    """One message of a patient and the answer to it.

    `intent` is what the turn is answered as; `heard` is what the model understood. `mentions` are this message's alone, `details`
    all that is known after it. `asked` is the detail that we asked for in our last answer, `offer` what we offered to do in it.
    """

    conversation: str
    text: str
    intent: str
    language: str
    catalog: Catalog
    database: Database
    heard: Meaning = field(default_factory=lambda: Meaning("", 0.0))
    message: int | None = None
    ranking: tuple[Meaning, ...] = ()
    questions: tuple[Likeness, ...] = ()
    """Questions of the knowledge base that the message is like, best first."""
    parts: tuple[Part, ...] = ()
    """The clauses of the message, when there are several."""
    told: tuple[tuple[str, float], ...] = ()
    """What the message asks in its conversation as it was learned, with the chance of each name, likeliest first."""
    told_of_clauses: tuple[tuple[tuple[str, float], ...], ...] = ()
    """The same for each of its clauses, when there are several."""
    aspects: frozenset[str] = frozenset()
    """The parts of intents (data/asks.yml) for which the message asks, as far as it is answered as it was learned."""
    is_learned: bool = False
    """Whether what is answered is what the message surely asks as it was learned, so that no likeness to a question counts beside it."""
    asks: tuple[Ask, ...] = ()
    """What the parts of the message ask, when it is better answered by its parts than as a whole; the first one leads."""
    mentions: tuple[Mention, ...] = ()
    details: Details = field(default_factory=dict)
    before: Details = field(default_factory=dict)
    """What was known before this message."""
    extra: dict[str, Any] = field(default_factory=dict)
    """What a message carries besides details: {"page": 2} from a button, {"language": "mn"} when another language is wanted."""
    today: date = field(default_factory=today_at_clinics)
    topic: str | None = None
    """Intent of the last topic answered; `inform` continues it."""
    last_topic: str | None = None
    """The same, before this message."""
    last_question: str | None = None
    """Id of the question of the knowledge base that was answered last, before this message."""
    question: str | None = None
    """Id of the question of the knowledge base that this turn answers last; None when it answers none."""
    asked: str | None = None
    offer: Offer | None = None
    language_is_chosen: bool = False
    after: tuple[str, str] | None = None
    """Topic and open question of a form that a question aside has interrupted, when that one asked something itself."""
    was_relieved: bool = False
    """Whether our last answer was relief at the news that an emergency is over, which may turn out wrong."""
    only_asked: bool = False
    """Whether our last answer offered something that she had only asked about, to which an "ok, thanks" is no yes."""
    misunderstood: int = 0
    """How many messages in a row were not understood before this one."""
    replies: list[Reply] = field(default_factory=list)
    pending: str | dict[str, Any] | None = None
    """What the answer of this turn asks for or offers; kept until the next message."""

    @property
    def confidence(self) -> float:
        """How sure the model is of what it heard (0 to 1)."""
        return self.heard.confidence

    @property
    def now(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(timezone.utc)

    def mentioned(self, detail: str) -> tuple[Any, ...]:
        """Every value that this message mentions for a detail; several when the patient compares."""
        return values_of(self.mentions, detail)

    def varied(self, key: str) -> str:
        """One of the ways in which a key is said in the patient's language (`key`, `key-2`, `key-3` …), another one with each message."""
        ways = [key]
        while has_words(f"{key}-{len(ways) + 1}", self.language):
            ways.append(f"{key}-{len(ways) + 1}")
        return ways[((self.message or 1) - 1) % len(ways)]

    def say(self, *lines: Line, buttons: Sequence[Button] = (), cards: Sequence[Card] = ()) -> None:
        """Add one message to the answer. The lines must hold every fact that the cards show."""
        self.replies.append(Reply(tuple(lines), tuple(buttons), tuple(cards)))

    def ask(self, detail: str, *lines: Line, buttons: Sequence[Button] = ()) -> None:
        """Ask for a detail: with `lines`, else in the words `conversation-ask-<detail>`. A bare answer will fill it."""
        self.say(*(lines or (Line(f"conversation-ask-{detail.replace('_', '-')}"),)), buttons=buttons)
        self.pending = detail

    def propose(self, *lines: Line, intent: str, buttons: Sequence[Button] = (), **details: Any) -> None:
        """Say something that offers to do what `intent` asks for; "yes" does it. Yes and no are added to the buttons."""
        yes_or_no = (Button("conversation-yes", "/affirm"), Button("conversation-no", "/deny"))
        self.say(*lines, buttons=(*yes_or_no, *buttons))
        self.on_yes(intent, **details)

    def on_yes(self, intent: str, **details: Any) -> None:
        """Let a "yes" to this answer mean that the patient asks for `intent` with these details."""
        self.pending = pending_offer(Offer(intent, details))

    def know(self, **details: Any) -> None:
        """Remember details from now on; None forgets one."""
        for detail, value in details.items():
            if value is None:
                self.details.pop(detail, None)
            else:
                self.details[detail] = value

    def hand_over(self, reason: str, priority: Priority = "normal") -> None:
        """Open a case for a coordinator (or keep the one that is open); says nothing to the patient by itself."""
        open_case(self.database, self.conversation, reason, priority, self.now)


def pending_offer(offer: Offer) -> dict[str, Any]:
    """An offer as it is kept until the next message."""
    return {"offer": offer.intent, "details": offer.details}


def payload(intent: str, **entities: Any) -> str:
    """The payload of a button: as if the patient had said this intent with these entities (of contract.md); None is left out."""
    told = {entity: value for entity, value in entities.items() if value is not None}
    return f"/{intent}" + (json.dumps(told, ensure_ascii=False) if told else "")


def names(kind: str, ids: Iterable[str]) -> dict[str, Any]:
    """A typed value: the names of several things of the catalog, as a list."""
    return {"list": [{"name": [kind, one]} for one in ids]}


def pending_of(pending: str | Mapping[str, Any] | None) -> tuple[str | None, Offer | None, tuple[str, str] | None]:
    """The detail asked for, the offer made, and the form to come back to, from what was kept as pending."""
    if isinstance(pending, str):
        return pending, None, None
    told = pending if isinstance(pending, Mapping) else {}
    offer = Offer(str(told["offer"]), dict(told.get("details") or {})) if "offer" in told else None
    after = (str(told["after"][0]), str(told["after"][1])) if "after" in told else None
    return told.get("asks"), offer, after
