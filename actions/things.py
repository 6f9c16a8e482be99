"""The things that a message asks, made of the chances that were learned for it, and from which chance each counts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from concierge.asks.kinds import canonical
from concierge.context.asking import are_alike

SURE = 0.5
"""Chance that one thing must have for anything to be answered as it was learned; else the rules of `actions/meaning.py` decide."""
SECOND = 0.2
"""Chance from which another thing is answered beside it."""
SECOND_OF_CLAUSE, LIKELY_OF_CLAUSE, SURE_OF_CLAUSE = 0.3, 0.5, 0.9
"""The same of a clause by itself: when the whole hints at it, when the whole is sure of nothing ("too dear.. what have you below 3,000"),
and when it is sure of something else."""
SURE_OF_ASIDE = 0.75
"""The last of these of what is not easily heard in anything else: a hotel, an interpreter, days, a visa."""


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


def leading(things: Sequence[Thing]) -> list[Thing]:
    """What a clause asks: the likeliest thing, and another that is itself likely, where the two are not easily taken for each other."""
    others = [one for one in things[1:] if one.chance >= LIKELY_OF_CLAUSE and not are_alike({things[0].intent, one.intent})]
    return [*things[:1], *others[:1]]
