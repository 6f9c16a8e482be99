"""Hospitals of one name in several cities: "Soonchunhyang in Bucheon" is not the one of Seoul."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from concierge.catalog import Catalog
from concierge.context.mentions import Mention

MOST = 3
"""Facilities whose ids may share a word that is a name; one of more of them is a word like "hospital"."""


def of_named_city(mentions: Sequence[Mention], catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions, a facility as its namesake in the one city that the message names, when there is exactly one there."""
    cities = {str(mention.value) for mention in mentions if mention.detail == "city"}
    if len(cities) != 1:
        return tuple(mentions)
    city = next(iter(cities))
    return tuple(
        replace(mention, value=_namesake(str(mention.value), city, catalog)) if mention.detail == "facility" else mention
        for mention in mentions
    )


def _namesake(facility: str, city: str, catalog: Catalog) -> str:
    known = catalog.facilities.get(facility)
    if known is None or known.city == city:
        return facility
    shared = Counter(word for one in catalog.facilities for word in set(one.split("-")))
    names = {word for word in facility.split("-") if 1 < shared[word] <= MOST and word not in catalog.cities}
    alike = [one.id for one in catalog.facilities.values() if one.city == city and names & {*one.id.split("-")}]
    return alike[0] if len(alike) == 1 else facility
