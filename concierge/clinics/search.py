"""Which facilities suit a wish, best first, by a rule that we can explain to the patient."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from concierge.catalog import Catalog
from concierge.catalog.facts import Facility
from concierge.conversation.details import Details
from concierge.prices.quoting import countries_within

GENERAL = frozenset({"surgery", "therapy", "treatment", "test"})
"""Words of ids that do not tell which treatment it is."""
PAGE = 3
"""Facilities on one page of an answer."""
NOT_FOR_TREATMENT = ("information-centre", "research-institute")
INTERNATIONAL = ("jci", "kahf", "gha", "achs")
"""Accreditations that a body outside the hospital gives for care of foreign patients."""
WEIGHTS = {"treatment": 9, "language": 2, "accreditation": 2, "centre": 2, "field": 1, "sure": 1}
"""The rule of the order: a place that the catalog names for this very treatment, the patient's language, an international accreditation, a
centre for foreign patients, the field as the main one, facts that are sure. The first counts more than all the others together. The patient
reads it on request, so a change here is a change of the words `clinics-why-*`."""
RELAXED_IN_ORDER = ("insurer", "accreditation", "spoken_language", "budget", "cities", "city", "country")
"""What we give up first when nothing fits everything; the treatment is never given up."""


@dataclass(frozen=True)
class Wish:
    """What a facility must offer; None is no condition. `reader` is the patient's language, which only helps the rank."""

    specialty: str | None = None
    procedure: str | None = None
    """Helps the rank only: the catalog tells fields, and just for some places the treatments they are known for."""
    city: str | None = None
    country: str | None = None
    spoken_language: str | None = None
    accreditation: str | None = None
    insurer: str | None = None
    apart: str | None = None
    """A city where she does not want to be."""
    budget: frozenset[str] | None = None
    """Countries where the treatment is to be had within the budget."""
    among: frozenset[str] | None = None
    """Countries of which the patient names several: "Korea or Vladivostok"."""
    cities: frozenset[str] | None = None
    """Cities of which she names several: "Seoul or Busan"."""
    reader: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no condition at all."""
        return self.specialty is None and all(getattr(self, condition) is None for condition in RELAXED_IN_ORDER)


@dataclass(frozen=True)
class Found:
    """Facilities, best first, and the conditions that had to be given up to find any."""

    facilities: tuple[Facility, ...]
    given_up: tuple[str, ...] = ()

    def page(self, number: int) -> tuple[Facility, ...]:
        """The facilities of one page; pages count from 1."""
        return self.facilities[(number - 1) * PAGE : number * PAGE]

    def has_more(self, number: int) -> bool:
        """Whether there is a page after this one."""
        return len(self.facilities) > number * PAGE


def wish_of(details: Details, catalog: Catalog, reader: str) -> Wish:
    """The wish that the details of a conversation describe."""
    procedure = catalog.procedures.get(details.get("procedure", ""))
    is_away = details.get("country") in (None, *catalog.destinations)  # a city at home is where the patient is, not where to look
    return Wish(
        specialty=procedure.specialty if procedure else details.get("specialty"),
        procedure=procedure.id if procedure else None,
        city=details.get("city") if is_away else None,
        country=details.get("country") if is_away else None,
        spoken_language=details.get("spoken_language"),
        accreditation=details.get("accreditation"),
        insurer=details.get("insurer"),
        apart=details.get("apart"),
        budget=countries_within(catalog, procedure.id, details.get("budget")) if procedure else None,
        reader=reader,
    )


def search(catalog: Catalog, wish: Wish) -> Found:
    """Facilities that fit the wish; when there are none, as few conditions as possible are given up."""
    places = [facility for facility in catalog.facilities.values() if facility.kind not in NOT_FOR_TREATMENT]
    given_up: tuple[str, ...] = ()
    fitting = _fitting(places, wish)
    for given_up in _concessions(wish) if not fitting else ():
        loosened = replace(wish, **dict.fromkeys(given_up))
        fitting = _fitting(places, loosened)
        if fitting:
            wish = loosened
            break
    ranked = sorted(fitting, key=lambda facility: (-_points(facility, wish), facility.id))
    return Found(tuple(ranked if wish.city else _spread(ranked)), given_up)


def beyond(catalog: Catalog, wish: Wish, shown: Collection[str]) -> Found:
    """Who has seen all that fits: places not `shown`, for which as few conditions as possible are given up; perhaps none."""
    for given_up in _concessions(wish):
        places = search(catalog, replace(wish, **dict.fromkeys(given_up))).facilities
        if fresh := tuple(place for place in places if place.id not in shown):
            return Found(fresh, given_up)
    return Found(())


def _concessions(wish: Wish) -> Iterator[tuple[str, ...]]:
    """What to give up: one condition, then two, and so on, the least important first."""
    held = [condition for condition in RELAXED_IN_ORDER if getattr(wish, condition) is not None]
    for count in range(1, len(held) + 1):
        yield from combinations(held, count)


def _fitting(places: Iterable[Facility], wish: Wish) -> list[Facility]:
    return [
        place
        for place in places
        if wish.specialty in (None, *place.specialties)
        and wish.city in (None, place.city)
        and place.city != wish.apart
        and wish.country in (None, place.country)
        and wish.spoken_language in (None, *place.languages)
        and wish.accreditation in (None, *place.accreditation)
        and wish.insurer in (None, *place.direct_billing_insurers)
        and (wish.budget is None or place.country in wish.budget)
        and (wish.among is None or place.country in wish.among)
        and (wish.cities is None or place.city in wish.cities)
    ]


def reasons(place: Facility, wish: Wish) -> tuple[str, ...]:
    """Why a place stands where it does, as keys of WEIGHTS."""
    holds = {
        "treatment": wish.procedure is not None and is_known_for(place, wish.procedure),
        "language": wish.reader in place.languages,
        "accreditation": any(code in INTERNATIONAL for code in place.accreditation),
        "centre": place.has_international_centre == "yes",
        "field": wish.specialty is not None and wish.specialty == place.specialties[0],
        "sure": place.confidence == "high",
    }
    return tuple(reason for reason in WEIGHTS if holds[reason])


def is_known_for(place: Facility, procedure: str) -> bool:
    """Whether the id or the note of a place names the treatment, by the first word of its id (proton-therapy: "proton")."""
    word = procedure.partition("-")[0]
    return word in place.id.split("-") or re.search(rf"\b{re.escape(word)}\b", place.note.lower()) is not None


def is_named_for(place: Facility, procedure: str) -> bool:
    """Whether the id or the note of a place surely names the treatment: by every word of its id that tells which one it is."""
    said = {*place.id.split("-"), *re.findall(r"[a-z]+", place.note.lower())}
    return {word for word in procedure.split("-") if word not in GENERAL} <= said


def _points(place: Facility, wish: Wish) -> int:
    return sum(WEIGHTS[reason] for reason in reasons(place, wish))


def _spread(ranked: list[Facility]) -> list[Facility]:
    """The same order, but on each page one city has at most one place and a country at most two, as long as others fit too."""
    rest, spread = list(ranked), []
    while rest:
        page: list[Facility] = []
        for _ in range(min(PAGE, len(rest))):
            cities, countries = Counter(f.city for f in page), Counter(f.country for f in page)
            fresh = [f for f in rest if not cities[f.city] and countries[f.country] < PAGE - 1]
            chosen = (fresh or [f for f in rest if not cities[f.city]] or rest)[0]
            page.append(chosen)
            rest.remove(chosen)
        spread += page
    return spread
