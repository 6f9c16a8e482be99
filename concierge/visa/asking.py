"""What a question about visas is about: which passports, which destinations, and for which days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.context.cues import cues
from concierge.context.showing import days
from concierge.conversation.details import Details
from concierge.itinerary.lengths import usual_days
from concierge.languages.folding import fold

PARTS = ("documents", "companion", "extension")
"""Parts of a rule that are told when they are asked for; their words are `visa_<part>` in data/<language>/cues/visa.yml."""


@dataclass(frozen=True)
class Question:
    """Passports and destinations (ISO codes), empty when unknown; `elsewhere` is a country that we know no rules for."""

    nationalities: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    elsewhere: str | None = None


@dataclass(frozen=True)
class Stay:
    """How many days the patient stays: as she said or as a package has it, else a guess by the treatment."""

    days: int
    is_guess: bool = False


def read_question(catalog: Catalog, details: Details, before: Details, countries: Sequence[str], *, goes_on: bool) -> Question:
    """Sort what is known and the countries that this message names; a country that is no destination is most likely her passport.

    `goes_on` tells that the message only adds to the last question ("and for Kazakhstan?"): then such a country is a passport even when
    another one was known.
    """
    nationality, destination = details.get("nationality"), details.get("country")
    goals = [country for country in countries if country in catalog.destinations]
    others = [country for country in countries if country not in catalog.destinations]
    elsewhere = None
    if others and (nationality is None or (goes_on and others[0] in catalog.nationalities)):
        nationality = others[0]
    elif others and not goals:
        elsewhere = others[0]
    if destination not in catalog.destinations:
        destination = before.get("country") if before.get("country") in catalog.destinations else None
    passports = [nationality, details.get("second_nationality")]
    return Question(
        tuple(dict.fromkeys(passport for passport in passports if passport)),
        tuple(dict.fromkeys(goals)) or ((destination,) if destination else ()),
        elsewhere,
    )


def parts_asked(text: str, language: str | None, asked: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The parts of a rule that a message asks for by name, or in its conversation (`asked`): documents, companion, extension."""
    return tuple(part for part in PARTS if f"visa_{part}" in asked or cues(fold(text), language, f"visa_{part}"))


def read_stay(catalog: Catalog, details: Details) -> Stay | None:
    """How long she stays, or None when nothing is known of it."""
    told = days(str(details.get("duration") or ""))
    package = catalog.packages.get(details.get("package", ""))
    procedure = catalog.procedures.get(details.get("procedure", ""))
    if told:
        return Stay(told)
    if package:
        return Stay(package.days)
    return Stay(usual_days(procedure), is_guess=True) if procedure else None
