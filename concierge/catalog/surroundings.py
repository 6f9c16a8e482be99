"""The facts around the treatment: services, insurance, transport, lodging, attractions, emergency numbers; and background."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from concierge.catalog.codes import Code
from concierge.catalog.columns import english, words
from concierge.catalog.facts import Fact


@dataclass(frozen=True, kw_only=True)
class Service(Fact):
    """Something that helps around the treatment; `about` has a description in words, `ALL` as country is every destination."""

    id: str
    category: Code = words("service-category")
    country: str
    city: str | None = None
    about: Code = words("service-about")
    price_terms: tuple[Code, ...] = words("price-terms", default=())
    provider: tuple[Code, ...] = words("provider")
    contact: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ServicePrice(Fact):
    """An indicative price of a service for one unit; a service may have several."""

    service: str
    low: int
    high: int
    currency: str
    unit: Code = words("unit")
    remarks: tuple[Code, ...] = words("price-note", default=())


@dataclass(frozen=True, kw_only=True)
class Insurance(Fact):
    """An insurer, a product, a provider's cover or a way to pay; `about` has its description in words."""

    id: str
    type: Code = words("insurance-type")
    countries: tuple[str, ...]
    about: Code = words("insurance-about")


@dataclass(frozen=True, kw_only=True)
class Transport(Fact):
    """A way from city to city (or from an airport into town); minutes for one way, price per person."""

    id: str
    mode: Code = words("mode")
    from_city: str
    to_city: str
    minutes_min: int
    minutes_max: int
    duration: tuple[Code, ...] = words("duration", default=())
    frequency: tuple[Code, ...] = words("frequency")
    currency: str | None = None
    low: int | None = None
    high: int | None = None
    price_basis: tuple[Code, ...] = words("price-basis", default=())
    remarks: tuple[Code, ...] = words("transport-note", default=())


@dataclass(frozen=True, kw_only=True)
class Lodging(Fact):
    """A place to stay near a facility, priced per night."""

    id: str
    type: Code = words("lodging-type")
    city: str
    near_facility: str
    currency: str
    low_per_night: int
    high_per_night: int
    features: tuple[Code, ...] = words("lodging-feature", default=())


@dataclass(frozen=True, kw_only=True)
class Attraction(Fact):
    """Something to see or do, and how it suits somebody after a treatment."""

    id: str
    city: str
    kind: Code = words("attraction-kind")
    suitability_after_treatment: tuple[Code, ...] = words("suitability")
    remarks: tuple[Code, ...] = words("attraction-note", default=())
    note: str | None = english(default=None)


@dataclass(frozen=True, kw_only=True)
class Emergency(Fact):
    """The emergency numbers of a country; a telephone number is text (000)."""

    country: str
    general: str
    ambulance: str
    police: str
    fire: str
    other_numbers: tuple[Code, ...] = words("emergency-number", default=())
    remarks: tuple[Code, ...] = words("emergency-note", default=())


@dataclass(frozen=True, kw_only=True)
class Question(Fact):
    """A frequent question with its answer, in English; `ALL` as country is every destination."""

    id: str
    topic: str
    country: str
    question: str = english()
    answer: str = english()


@dataclass(frozen=True, kw_only=True)
class Institution(Fact):
    """A public or private body named in a source."""

    id: str
    name: str = english()
    country: str
    kind: str
    role: str = english()


@dataclass(frozen=True, kw_only=True)
class Programme(Fact):
    """A policy or project named in a source, with its first and last year."""

    id: str
    name: str = english()
    country: str
    first_year: int
    last_year: int
    description: str = english()


@dataclass(frozen=True, kw_only=True)
class Figure(Fact):
    """A number named in a source, or a range of numbers."""

    id: str
    subject: str = english()
    low: Decimal
    high: Decimal
    unit: str
    note: str | None = english(default=None)


@dataclass(frozen=True, kw_only=True)
class Term(Fact):
    """A word of the translators' glossary; its forms are names of kind `term`."""

    id: str
    domain: str
