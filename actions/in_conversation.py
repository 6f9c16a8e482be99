"""What a message asks as it was learned from whole conversations: the things themselves, and which part of each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from actions.asked import COMPARE, knows_better
from actions.general import BOOKING, EMERGENCY
from actions.reading import KNOWN_QUESTION, NOT_UNDERSTOOD
from actions.turn import Turn
from concierge.asks.kinds import FORM, OFFER_YES, aspects, canonical
from concierge.asks.kinds import NOT_UNDERSTOOD as NOBODY_UNDERSTANDS
from concierge.context.asking import ASKABLE, Ask, with_rules
from concierge.questions.choosing import BETTER_BY_TOPIC, RELATED, SURE_OVER_RULES
from concierge.questions.reading import topics

SURE = 0.5
"""Chance from which the first thing is answered as it is; else the rules of `actions/meaning.py` decide."""
SURE_OF_SPECIAL = 0.7
"""Chance from which a message is no question: words that nobody understands, an answer to the form, a yes."""
SECOND = 0.2
"""Chance from which another thing is answered, too."""
SECOND_OF_CLAUSE, LEFT_BY_WHOLE, SURE_OF_CLAUSE = 0.5, 0.01, 0.9
"""The same of a clause by itself, when the whole leaves that much room for it; and from which it needs no room."""
LIKE = 0.4
"""Likeness from which a question of the knowledge base is the one of those that an aspect holds."""
OF_ANY_PASSPORT = frozenset({"faq-006", "faq-010"})
"""Questions which visa a country has for patients; whether she needs one depends on her passport, so that her own rule is told, too."""
MOST = 3
CHEAPER, OF_PACKAGE = "ask_price/cheaper", "ask_package_details"
ANSWERED = ASKABLE | {
    "complaint", "change_itinerary", "request_human", "check_status", "cancel_request", "book_consultation", "out_of_scope",
}  # fmt: skip
"""Intents that are answered as they were learned; emergencies, forms, yes, no and small words have rules of their own."""


@dataclass(frozen=True)
class Thing:
    """One thing asked: its intent (or a question of the knowledge base), the parts of it, and how likely it is."""

    intent: str
    parts: tuple[str, ...]
    chance: float


def things_in(told: Sequence[tuple[str, float]]) -> list[Thing]:
    """Names with their chances, likeliest first, as things: the parts of an intent together are one thing.

    Of the parts those count that are half as likely as the likeliest.
    """
    by_intent: dict[str, list[tuple[str, float]]] = {}
    for name, chance in told:
        by_intent.setdefault(canonical(name).partition("/")[0], []).append((canonical(name), chance))
    things = []
    for intent, names in by_intent.items():
        best = max(chance for _, chance in names)
        parts = tuple(dict.fromkeys(name for name, chance in names if "/" in name and chance >= best / 2))
        things.append(Thing(intent, parts, 1 - math.prod(1 - chance for _, chance in names)))
    return sorted(things, key=lambda thing: -thing.chance)


def special(turn: Turn) -> str | None:
    """The intent as which a message is answered that surely is no question: an alarm, an answer to the open form, nobody's words."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    is_form = turn.topic == BOOKING and bool(turn.asked or turn.offer)
    if first == EMERGENCY and chance >= SURE:
        return EMERGENCY
    if chance < SURE_OF_SPECIAL:
        return None
    if first == FORM and is_form and turn.heard.intent not in ("affirm", "deny"):
        return BOOKING
    if first == OFFER_YES and turn.offer:
        return "affirm"
    return NOT_UNDERSTOOD if first == NOBODY_UNDERSTANDS else None


def asked_here(turn: Turn) -> tuple[Ask, ...]:
    """What the message surely asks in its conversation, in the order of its clauses; nothing when it is doubtful, or is no question.

    Sets `turn.aspects`, the parts of intents that it asks for.
    """
    things = things_in(turn.told)
    found = [thing for thing in (*of_clauses(turn, things), *things) if thing.chance >= SECOND and is_answered(thing.intent)]
    if not any(thing.chance >= SURE for thing in found):
        return ()
    kept: dict[str, Thing] = {}
    for thing in found:
        known = kept.get(thing.intent, Thing(thing.intent, (), 0.0))
        kept[thing.intent] = replace(thing, parts=tuple(dict.fromkeys((*known.parts, *thing.parts))))
    turn.aspects = frozenset(part for thing in kept.values() for part in thing.parts)
    asks = [ask for thing in kept.values() for ask in asks_of(turn, thing)]
    return tuple(dict.fromkeys(asks))[:MOST]


def of_clauses(turn: Turn, things: Sequence[Thing]) -> list[Thing]:
    """What the clauses surely ask by themselves, where the whole leaves room for it."""
    room = {thing.intent: thing.chance for thing in things}
    firsts = [found[0] for clause in turn.told_of_clauses if (found := things_in(clause))]
    enough = {first.intent: SECOND_OF_CLAUSE if room.get(first.intent, 0.0) >= LEFT_BY_WHOLE else SURE_OF_CLAUSE for first in firsts}
    return [first for first in firsts if first.chance >= enough[first.intent]]


def is_answered(name: str) -> bool:
    """Whether a thing is answered as it was learned."""
    return name in ANSWERED or name in topics()


def asks_of(turn: Turn, thing: Thing) -> Iterable[Ask]:
    """How a thing is answered: by the rules of its intent, by a question of the knowledge base, or by both."""
    if thing.intent in topics():
        yield from of_question(turn, thing.intent)
        return
    if thing.parts == (CHEAPER,) and "procedure" in turn.details:
        if turn.before.get("country"):  # "is it really cheaper there than in Korea?" changes no goal
            turn.know(country=turn.before["country"], city=turn.before.get("city"))
        yield Ask(COMPARE)
        return
    if thing.intent == OF_PACKAGE and is_another_wanted(turn):
        turn.know(package=None)
        yield Ask("search_packages")
        return
    answered = [(part, question) for part in thing.parts if (question := answer_of(turn, part)) is not None]
    for part, question in answered:
        yield from with_rules(Ask(thing.intent, question), SURE_OVER_RULES if aspects()[part].answers else LIKE)
    if len(answered) < len(thing.parts) or not thing.parts:
        yield Ask(thing.intent)


def is_another_wanted(turn: Turn) -> bool:
    """Whether a budget or a length is named, and no package: "anything below 2,500 dollars?" wants another than the one talked about."""
    return not turn.mentioned("package") and any(turn.mentioned(detail) for detail in ("budget", "duration"))


def of_question(turn: Turn, question: str) -> Iterable[Ask]:
    """A question of the knowledge base, or the rules that answer it better."""
    intents = RELATED.get(topics()[question], ())
    intent = next(iter(intents), KNOWN_QUESTION)
    is_hers = intent != "complaint" and knows_better(turn)(intent, question)
    if not is_hers:
        yield Ask(intent, question)
    if is_hers or question in OF_ANY_PASSPORT:
        yield Ask(intent)


def answer_of(turn: Turn, part: str) -> str | None:
    """The question of the knowledge base that answers a part of an intent; None when the rules of the intent do."""
    aspect = aspects()[part]
    if aspect.answers:
        return aspect.answers.get("") or aspect.answers.get(str(turn.details.get("country"))) or next(iter(aspect.answers.values()))
    alike = (one for one in turn.questions if one.question in aspect.questions and one.score >= LIKE)
    found = next((one.question for one in alike), None)
    if found is None or found in BETTER_BY_TOPIC or knows_better(turn)(aspect.intent, found):
        return None
    return found
