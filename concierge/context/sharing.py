"""A budget that is said to be for several people together, beside prices that are for one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from concierge.catalog import Catalog
from concierge.context.cues import cues
from concierge.context.mentions import Mention, values_of
from concierge.conversation.details import Details
from concierge.languages.folding import fold
from concierge.languages.reply import Value

_APART = re.compile(r"[.,;:!?\n\u060c\u061b\u061f\u3002\uff0c\uff1b\uff01\uff1f](?!\d)")
"""What ends a clause: "a check-up for two. Our budget is 3000" does not say for whom the sum is; "6,000" holds none."""


def shared(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, of a budget that words beside it say to be for several how many these are ("6000 dollars for both of us")."""
    said = fold(text)
    if text.startswith("/") or cues(said, language, "per_person"):
        return tuple(mentions)
    known = next(iter(values_of(mentions, "people")), before.get("people"))
    ways = (("for_two", 2), ("for_all", int(known or 1)))
    return tuple(
        next((_for(one, count) for kind, count in ways if count > 1 and _is_beside(one, said, cues(said, language, kind))), one)
        for one in mentions
    )


def share_in_dollars(budget: Mapping[str, Any] | None, catalog: Catalog) -> float | None:
    """What a budget is for each in US dollars; None in a currency without a rate."""
    found = catalog.convert(budget["amount"], budget["currency"], "USD") if budget and budget.get("currency") else None
    return found.amount / people_of(budget) if found and budget else None


def share_of(budget: Mapping[str, Any]) -> Value:
    """What a budget is for each, as it is shown."""
    return {"money": budget["amount"] / people_of(budget), "currency": budget["currency"]}


def people_of(budget: Mapping[str, Any] | None) -> int:
    """For how many people a budget is said to be; one when nothing is said."""
    return int((budget or {}).get("people") or 1)


def _for(mention: Mention, count: int) -> Mention:
    return replace(mention, value={**mention.value, "people": count})


def _is_beside(mention: Mention, said: str, spans: Sequence[tuple[int, int]]) -> bool:
    gaps = (said[end : mention.start] if end <= mention.start else said[mention.end : start] for start, end in spans)
    return mention.detail == "budget" and any(not _APART.search(gap) for gap in gaps)
