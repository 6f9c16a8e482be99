"""The facts of the catalog, one frozen dataclass a table; a field is a column, a field with a default may be empty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from concierge.catalog.codes import Code, Span
from concierge.catalog.columns import english, words


@dataclass(frozen=True, kw_only=True)
class Fact:
    """What every fact keeps: where it is from, the year for which it was said, and how sure it is (high, medium, low)."""

    source: tuple[str, ...]
    as_of: int
    confidence: str


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where facts come from: a document, a page, the writer's general knowledge, or a demonstration estimate."""

    id: str
    title: str
    publisher: str
    year: int
    kind: str


@dataclass(frozen=True, kw_only=True)
class Specialty(Fact):
    """A field of medicine."""

    id: str


@dataclass(frozen=True, kw_only=True)
class City(Fact):
    """A destination, a gateway on the way, or the home of patients; airports are IATA codes, the nearest first."""

    id: str
    name_native: str
    country: str
    region: str
    airports_iata: tuple[str, ...] = ()
    role: str
    note: str = english()

    @property
    def is_origin(self) -> bool:
        """Whether patients come from this city rather than travel to it."""
        return self.role == "origin"


@dataclass(frozen=True, kw_only=True)
class Facility(Fact):
    """A hospital, clinic, spa, medical district or information centre; `languages` are ISO 639-1."""

    id: str
    name_native: str
    kind: Code = words("kind")
    city: str
    country: str
    specialties: tuple[str, ...]
    accreditation: tuple[Code, ...] = words("accreditation")
    languages: tuple[str, ...]
    has_international_centre: Code = words("centre")
    direct_billing_insurers: tuple[Code, ...] = words("billing")
    website: str | None = None
    note: str = english()


@dataclass(frozen=True, kw_only=True)
class Procedure(Fact):
    """A treatment or examination, with the usual nights in hospital and days until flying and the check-up."""

    id: str
    specialty: str
    typical_hospital_nights: int
    min_days_before_flying: int
    follow_up_days: int
    suits_checkup_builder: bool
    remarks: tuple[Code, ...] = words("procedure-note", default=())
    note: str | None = english(default=None)


@dataclass(frozen=True, kw_only=True)
class Screening(Fact):
    """General guidance: an examination advised from an age, to an age, every so many years; `sex` is f, m or any."""

    id: str
    procedure: str
    sex: str
    age_from: int
    age_to: int | None = None
    every_years: int | None = None
    condition: Code | None = words("screening-condition", default=None)


@dataclass(frozen=True, kw_only=True)
class Price(Fact):
    """What a procedure costs in a country (not in one clinic): a range in `currency` and in US dollars for one `unit`."""

    procedure: str
    country: str
    low: int
    high: int
    currency: str
    usd_low: int
    usd_high: int
    unit: Code | None = words("unit", default=None)
    remarks: tuple[Code, ...] = words("price-note", default=())

    @property
    def is_estimate(self) -> bool:
        """Nobody published this figure, or it was only reckoned from a published relation: show it as an example, ask for a written one."""
        is_reckoned = "general-knowledge" in self.source and self.confidence == "low"
        return "demonstration-estimate" in self.source or is_reckoned


@dataclass(frozen=True, kw_only=True)
class Relation(Fact):
    """A stated relation between prices: the cheaper side costs `ratio` times what the other asks (empty: not quantified)."""

    id: str
    procedures: tuple[str, ...]
    cheaper_country: str
    cheaper_city: str | None = None
    compared_with: tuple[str, ...] = ()
    compared_city: str | None = None
    ratio_low: Decimal | None = None
    ratio_high: Decimal | None = None
    statement: str = english()


@dataclass(frozen=True, kw_only=True)
class Package(Fact):
    """A stay with treatment and lodging; the price is for one person, the country that of the first city."""

    id: str
    days: int
    cities: tuple[str, ...]
    country: str
    facilities: tuple[str, ...]
    procedures: tuple[str, ...]
    included_items: tuple[Code, ...] = words("included")
    currency: str
    low: int
    high: int
    usd_low: int
    usd_high: int
    for_whom: tuple[Code, ...] = words("for")
    remarks: tuple[Code, ...] = words("package-note", default=())
    note: str | None = english(default=None)


@dataclass(frozen=True, kw_only=True)
class VisaRule(Fact):
    """What a nationality needs to be treated in a destination; `valid_*` bound the visa-free stay as a whole."""

    destination: str
    nationality: str
    visa_required: Code = words("visa-required")
    visa_free_days: int | None = None
    visa_free_basis: tuple[Code, ...] = words("visa-basis", default=())
    valid_from: date | None = None
    valid_until: date | None = None
    visa_free_covers_treatment: Code | None = words("visa-covers", default=None)
    medical_visa_type: tuple[Code, ...] = words("visa-type", default=())
    documents: tuple[Code, ...] = words("document", default=())
    processing_days_min: int | None = None
    processing_days_max: int | None = None
    companion_rule: tuple[Code, ...] = words("visa-companion", default=())
    extension: tuple[Code, ...] = words("visa-extension", default=())
    remarks: tuple[Code, ...] = words("visa-note", default=())
    offices: tuple[Code, ...] = words("visa-office")

    def ended(self, today: date) -> bool:
        """Whether the rule's last day has passed: then it says nothing any more, and the office must be asked."""
        return self.valid_until is not None and self.valid_until < today

    def begun(self, today: date) -> bool:
        """Whether the rule's first day has come."""
        return self.valid_from is None or self.valid_from <= today


@dataclass(frozen=True, kw_only=True)
class Holiday(Fact):
    """Days on which care or travel slows down for a country or a group of patients (GULF, EN); `days` long, if a guide."""

    id: str
    country: str
    dates: tuple[Span, ...] = ()
    precision: Code = words("holiday-precision")
    days: int | None = None
    effect_on_care: tuple[Code, ...] = words("holiday-effect")

    def within(self, year: int) -> tuple[tuple[date, date], ...]:
        """First and last day of each occurrence that begins in `year`."""
        return tuple(days for days in (span.within(year) for span in self.dates) if days)


@dataclass(frozen=True, kw_only=True)
class Rate:
    """How many units of a currency one US dollar bought on a day."""

    currency: str
    per_usd: Decimal
    day: date
    source: tuple[str, ...]
    confidence: str
