"""What the clauses of a message ask by themselves: as it was learned, as they are heard, and by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from actions.intents import AFTERCARE, BOOKING, COMPARE, PACKAGES, PLAN, SEARCH, VISA
from actions.saying import knows_treatment, says_in
from actions.second import NO_ASIDE, asks_in_clause
from actions.things import (
    LIKELY_OF_CLAUSE,
    SECOND,
    SECOND_OF_CLAUSE,
    SURE,
    SURE_OF_ASIDE,
    SURE_OF_CLAUSE,
    Thing,
    leading,
    things_in,
)
from actions.turn import Turn
from actions.wording import OF_TREATMENT
from concierge.asks.kinds import canonical
from concierge.context.asking import ASKABLE, PRICE, Part, are_alike
from concierge.questions.choosing import LIKELY, RELATED, SURE_ELSEWHERE
from concierge.questions.reading import topics
from concierge.understanding.clauses import clauses

NO_IDEA = 0.2
"""Chance up to which a clause says nothing that was learned."""
SURE_OF_AGREED = 0.7
"""Chance from which a clause is what the classifier of intents hears it as, too."""
AGREED = 0.8
"""Confidence of the classifier from which the two need agree no more than likely, on what is not easily heard in an aside."""
SURE_OF_HEARD = 0.95
"""Confidence in a clause from which what it is heard as is asked, though nothing was learned of it."""
SUM, DAYS = "customise_checkup/sum", "faq-075"
WHO_ARE_YOU = "bot_challenge"
ASIDE = ASKABLE - NO_ASIDE - {COMPARE}
"""Intents that a clause may ask in the middle of a conversation without leaning on it."""
ASKED_ALONE = (
    ("written_estimate", BOOKING), ("package_word", PACKAGES), ("how_much", PRICE), ("who_treats", SEARCH), ("ways", "ask_transport"),
)  # fmt: skip
"""Kinds of words, and what a clause asks by them though nothing was learned of it."""
ASKED_IF_HINTED = (("hospitals", SEARCH), ("cheaper", PRICE), ("how_long", AFTERCARE), ("visa_needed", VISA))
"""The same where the whole message hints at it."""


def heard_in(turn: Turn) -> Iterator[tuple[str, Sequence[tuple[str, float]], Part | None]]:
    """The clauses of a message, with what was learned of each and as what it is heard."""
    parts = {part.text: part for part in turn.parts}
    for piece, told in zip(chain(clauses(turn.text, turn.language), repeat("")), turn.told_of_clauses, strict=False):
        yield piece, told, parts.get(piece)


def of_clauses(turn: Turn, *, is_sure: bool) -> list[Thing]:
    """What the clauses surely ask by themselves; one that the whole does not hint at must be surer, most of all when that `is_sure`.

    What we offered last is hinted at. A clause that is heard as what was learned of it need not be as sure, least of all in a first
    message, which leans on nothing, or when it asks what is rarely heard in anything else.
    """
    hinted = {*(canonical(name).partition("/")[0] for name, _ in turn.told), *([turn.offer.intent] if turn.offer else [])}
    found = []
    for _, told, part in heard_in(turn):
        for first in leading(things_in(told)):
            is_aside = first.intent in ASIDE and (part is None or part.meaning.intent in ASKABLE)
            otherwise = (SURE_OF_ASIDE if is_aside else SURE_OF_CLAUSE) if is_sure else LIKELY_OF_CLAUSE
            if agrees(first, part) and not any(are_alike({first.intent, other}) for other in hinted):
                otherwise = min(otherwise, least_agreed(turn, first, part))
            if first.chance >= (SECOND_OF_CLAUSE if first.intent in hinted else otherwise):
                found.append(first)
    return [*found, *of_alternatives(turn)]


def agrees(thing: Thing, part: Part | None) -> bool:
    """Whether a clause is heard as what was learned of it: the same, the topic of a question of the knowledge base, or a sum."""
    heard = part.meaning.intent if part else ""
    return heard in (thing.intent, topic_of(thing.intent)) or (heard == PRICE and SUM in thing.parts)


def topic_of(question: str) -> str:
    """The intent whose rules tell more about a question of the knowledge base; nothing for any other name."""
    return next(iter(RELATED.get(topics().get(question, ""), ())), "")


def least_agreed(turn: Turn, thing: Thing, part: Part | None) -> float:
    """The chance from which a clause asks what it is heard as, too."""
    if part is None or (turn.topic is not None and part.meaning.confidence < AGREED):
        return SURE_OF_CLAUSE
    is_aside = thing.intent in ASIDE or topic_of(thing.intent) in ASIDE or SUM in thing.parts
    return SECOND_OF_CLAUSE if is_aside and part.meaning.confidence >= AGREED else SURE_OF_AGREED


def of_alternatives(turn: Turn) -> list[Thing]:
    """Parts that the whole likely asks and no clause does by itself, when a clause says nothing alone: "in her room, or outside?"."""
    told = {canonical(name) for clause in turn.told_of_clauses for name, _ in clause}
    if not told or all(turn.told_of_clauses):
        return []
    likely = [(canonical(name), chance) for name, chance in turn.told if chance >= SECOND]
    return [Thing(name.partition("/")[0], (name,), chance) for name, chance in likely if "/" in name and name not in told]


def of_silent_clauses(turn: Turn, found: set[str]) -> list[Thing]:
    """What clauses of which nothing was learned ask: what they are surely heard as, or the wish beside "are you a robot?".

    A clause that is heard as something else than the whole must be a question.
    """
    silent = [(piece, part) for piece, told, part in heard_in(turn) if all(chance < NO_IDEA for _, chance in told)]
    heard = [part.meaning for _, part in silent if part and part.meaning.intent in ASKABLE - found]
    if found == {WHO_ARE_YOU}:
        likely = wish_told(turn, [one.intent for one in heard if one.confidence >= SURE])
        return [Thing(intent, (), SURE) for intent in likely if silent][:1]
    sure = [one for one in heard if one.intent == turn.heard.intent and min(one.confidence, turn.confidence) >= SURE_OF_HEARD]
    asked = [part.meaning for piece, part in silent if part and is_sure_alone(part) and asks_in_clause(turn, piece)]
    sure += [one for one in asked if one.intent in ASIDE - found]
    return [Thing(one.intent, (), one.confidence) for one in sure if not any(are_alike({one.intent, other}) for other in found)][:1]


def is_sure_alone(part: Part) -> bool:
    """Whether a clause is surely what it is heard as, by itself or because a question of the knowledge base says the same."""
    best = part.questions[0] if part.questions else None
    is_alike = best is not None and best.score >= SURE_ELSEWHERE and topic_of(best.question) == part.meaning.intent
    return part.meaning.confidence >= (SURE if is_alike else SURE_OF_HEARD)


def asks_days(turn: Turn, piece: str, part: Part | None) -> bool:
    """Whether a clause asks how many days the treatment takes, which is easily heard as a plan: "how long do we reckon for it?"."""
    best = part.questions[0] if part and part.questions else None
    is_said = says_in(turn, piece, "how_long") or (best is not None and best.question == DAYS and best.score >= LIKELY)
    return part is not None and part.meaning.intent in (PLAN, AFTERCARE) and is_said and knows_treatment(turn)


def by_itself(turn: Turn, intent: str) -> bool:
    """Whether a clause likely asks this by itself."""
    told = any(thing.intent == intent for clause in turn.told_of_clauses for thing in leading(things_in(clause)))
    return told or (intent == AFTERCARE and any(asks_days(turn, piece, part) for piece, _, part in heard_in(turn)))


def of_worded_clauses(turn: Turn, found: set[str]) -> list[Thing]:
    """What a clause asks by its words beside what is surely asked: "is a visa needed there, and how do we get there".

    Words alone count in a clause of which nothing was learned; words that stand in other questions, too ("hospital", "cheaper"), where
    the whole hints at what they ask. In any other clause it must be likely that it asks this.
    """
    hinted = {thing.intent for thing in things_in(turn.told)}
    asked: list[str] = []
    for piece, told, part in heard_in(turn):
        is_silent = all(chance < NO_IDEA for _, chance in told)
        likely = {thing.intent for thing in things_in(told) if thing.chance >= LIKELY_OF_CLAUSE}
        alone = {intent for kind, intent in ASKED_ALONE if is_silent and says_in(turn, piece, kind)}
        alone = {intent for intent in alone if knows_treatment(turn) or intent not in OF_TREATMENT}
        worded = [intent for kind, intent in (*ASKED_ALONE, *ASKED_IF_HINTED) if says_in(turn, piece, kind)]
        asked += [intent for intent in worded if intent in alone | likely or (is_silent and intent in hinted)]
        asked += [AFTERCARE] if not likely and asks_days(turn, piece, part) else []
    return [Thing(one, (), SURE) for one in asked if one not in found and not any(are_alike({one, other}) for other in found)][:1]


def wish_told(turn: Turn, heard: list[str]) -> list[str]:
    """What somebody wishes who tells what the journey is to be: a ready one within a budget or days, else what is heard, else a place."""
    if any(turn.mentioned(detail) for detail in ("budget", "duration", "package")):
        return [PACKAGES]
    return heard or [SEARCH] * any(turn.mentioned(detail) for detail in ("procedure", "specialty"))
