"""What of a conversation changes an answer about services."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Attraction
from concierge.context.cues import cues
from concierge.conversation.details import Details
from concierge.languages.folding import fold
from concierge.services.sights import named_sights

OF_FAITH = ("halal", "prayer", "ramadan", "same_sex")
"""Words by which a message asks for a part of what we know of food and faith."""
WORDS = (
    "tax",
    "cards",
    "pick_up",
    "ways",
    "wheelchair",
    "lying",
    "how_long",
    "back_home",
    "translation",
    "visa_minor",
    "travel_insurance",
    "sponsor",
    "driving",
    "lenses",
    "splint",
    "sun",
    "is_painful",
    "caregiver",
    "by_train",
    "by_bus",
    "by_ferry",
    "by_air",
    "hard_to_walk",
    *OF_FAITH,
)
"""Kinds of words (of data/<language>/cues) that choose among what a service has to tell."""


@dataclass(frozen=True)
class Wanted:
    """Ids of the catalog and ISO codes, None where unknown; `country` is always a destination, `elsewhere` one that we don't cover.

    `countries` are the destinations talked about, the goal among them.

    `reader` is the language of the conversation. `whole` is True when everything is wanted, not only what fits a phone;
    `words` are the kinds of WORDS that the message uses, `sights` those that it names.
    """

    reader: str
    country: str | None = None
    countries: tuple[str, ...] = ()
    city: str | None = None
    facility: str | None = None
    procedure: str | None = None
    specialty: str | None = None
    nationality: str | None = None
    spoken_language: str | None = None
    insurer: str | None = None
    elsewhere: str | None = None
    whole: bool = False
    words: frozenset[str] = frozenset()
    sights: tuple[Attraction, ...] = ()
    text: str = ""
    parts: frozenset[str] = frozenset()
    """The parts of intents (data/asks.yml) that the message surely asks for, as `ask_payment/cards`; none when it asks in general."""


def wanted_of(catalog: Catalog, details: Details, reader: str, *, whole: bool = False, text: str = "") -> Wanted:
    """What the details of a conversation say, as far as the catalog knows the ids, and what the message's own words ask for."""
    country, city = details.get("country"), details.get("city")
    covered = country if country in catalog.destinations else None
    return Wanted(
        reader=reader,
        country=covered,
        countries=tuple(one for one in details.get("countries") or () if one in catalog.destinations),
        city=city if covered and city in catalog.cities else None,
        facility=_known(catalog.facilities, details.get("facility")) if covered else None,
        procedure=_known(catalog.procedures, details.get("procedure")),
        specialty=details.get("specialty"),
        nationality=details.get("nationality"),
        spoken_language=details.get("spoken_language"),
        insurer=details.get("insurer"),
        elsewhere=country if country and not covered else None,
        whole=whole,
        words=frozenset(kind for kind in WORDS if cues(fold(text), reader, kind)),
        sights=named_sights(catalog, text, reader) if text else (),
        text=text,
    )


def _known(facts: Container[str], told: str | None) -> str | None:
    return told if told is not None and told in facts else None
