"""The catalog in memory: every fact by its id, prices and visa rules by what they are asked for, money converted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from concierge.catalog import facts, surroundings
from concierge.catalog.kinds import BY_FACT

F = TypeVar("F")


@dataclass(frozen=True)
class Converted:
    """An amount in another currency, and the day of the older of the two rates that were used (None: nothing to convert)."""

    amount: float
    rate_date: date | None


class Catalog:
    """All facts, read only. `version` counts the loads into the database (0: read from the files)."""

    def __init__(self, rows: Iterable[object], version: int = 0) -> None:
        """Sort the facts by kind, each kind in its order."""
        self.version = version
        self._rows: dict[type, list[object]] = defaultdict(list)
        for row in rows:
            self._rows[type(row)].append(row)

    def all(self, fact: type[F]) -> tuple[F, ...]:
        """Every fact of one kind in the order of its table."""
        return tuple(self._rows[fact])  # type: ignore[arg-type] # sorted by type above

    def _by_id(self, fact: type[F]) -> Mapping[str, F]:
        key = BY_FACT[fact].key[0]
        return MappingProxyType({getattr(row, key): row for row in self.all(fact)})

    @cached_property
    def sources(self) -> Mapping[str, facts.Source]:
        """Where facts come from."""
        return self._by_id(facts.Source)

    @cached_property
    def specialties(self) -> Mapping[str, facts.Specialty]:
        """Fields of medicine."""
        return self._by_id(facts.Specialty)

    @cached_property
    def cities(self) -> Mapping[str, facts.City]:
        """Destinations, gateways and patients' homes."""
        return self._by_id(facts.City)

    @cached_property
    def facilities(self) -> Mapping[str, facts.Facility]:
        """Hospitals, clinics, spas, centres."""
        return self._by_id(facts.Facility)

    @cached_property
    def procedures(self) -> Mapping[str, facts.Procedure]:
        """Treatments and examinations."""
        return self._by_id(facts.Procedure)

    @cached_property
    def screening(self) -> Mapping[str, facts.Screening]:
        """General guidance on examinations by age."""
        return self._by_id(facts.Screening)

    @cached_property
    def relations(self) -> Mapping[str, facts.Relation]:
        """Stated relations between prices."""
        return self._by_id(facts.Relation)

    @cached_property
    def packages(self) -> Mapping[str, facts.Package]:
        """Stays with treatment and lodging."""
        return self._by_id(facts.Package)

    @cached_property
    def holidays(self) -> Mapping[str, facts.Holiday]:
        """Days on which care or travel slows down."""
        return self._by_id(facts.Holiday)

    @cached_property
    def services(self) -> Mapping[str, surroundings.Service]:
        """Help around the treatment."""
        return self._by_id(surroundings.Service)

    @cached_property
    def insurance(self) -> Mapping[str, surroundings.Insurance]:
        """Insurers, products, cover, ways to pay."""
        return self._by_id(surroundings.Insurance)

    @cached_property
    def transport(self) -> Mapping[str, surroundings.Transport]:
        """Ways from city to city."""
        return self._by_id(surroundings.Transport)

    @cached_property
    def lodging(self) -> Mapping[str, surroundings.Lodging]:
        """Places to stay."""
        return self._by_id(surroundings.Lodging)

    @cached_property
    def attractions(self) -> Mapping[str, surroundings.Attraction]:
        """What to see and do."""
        return self._by_id(surroundings.Attraction)

    @cached_property
    def emergency(self) -> Mapping[str, surroundings.Emergency]:
        """Emergency numbers by country."""
        return self._by_id(surroundings.Emergency)

    @cached_property
    def questions(self) -> Mapping[str, surroundings.Question]:
        """Frequent questions with their answers in English."""
        return self._by_id(surroundings.Question)

    @cached_property
    def institutions(self) -> Mapping[str, surroundings.Institution]:
        """Public and private bodies."""
        return self._by_id(surroundings.Institution)

    @cached_property
    def programmes(self) -> Mapping[str, surroundings.Programme]:
        """Policies and projects."""
        return self._by_id(surroundings.Programme)

    @cached_property
    def figures(self) -> Mapping[str, surroundings.Figure]:
        """Numbers named in sources."""
        return self._by_id(surroundings.Figure)

    @cached_property
    def terms(self) -> Mapping[str, surroundings.Term]:
        """The translators' glossary."""
        return self._by_id(surroundings.Term)

    @cached_property
    def rates(self) -> Mapping[str, facts.Rate]:
        """The newest exchange rate of each currency."""
        return MappingProxyType({rate.currency: rate for rate in sorted(self.all(facts.Rate), key=lambda rate: rate.day)})

    def prices(self, procedure: str, country: str | None = None) -> tuple[facts.Price, ...]:
        """What a procedure costs, in one country or in all; published figures come before demonstration estimates."""
        found = [p for p in self._prices[procedure] if country in (None, p.country)]
        return tuple(sorted(found, key=lambda price: price.is_estimate))

    @cached_property
    def _prices(self) -> Mapping[str, list[facts.Price]]:
        found: dict[str, list[facts.Price]] = defaultdict(list)
        for price in self.all(facts.Price):
            found[price.procedure].append(price)
        return found

    def service_prices(self, service: str) -> tuple[surroundings.ServicePrice, ...]:
        """The indicative prices of a service, one for each unit and currency."""
        return tuple(price for price in self.all(surroundings.ServicePrice) if price.service == service)

    def visa_rule(self, destination: str, nationality: str) -> facts.VisaRule | None:
        """What a nationality needs in a destination, or None when the catalog does not know."""
        return self._visa_rules.get((destination, nationality))

    @cached_property
    def _visa_rules(self) -> Mapping[tuple[str, str], facts.VisaRule]:
        return {(rule.destination, rule.nationality): rule for rule in self.all(facts.VisaRule)}

    @cached_property
    def destinations(self) -> tuple[str, ...]:
        """The countries that patients may travel to, as the visa rules know them."""
        return tuple(dict.fromkeys(rule.destination for rule in self.all(facts.VisaRule)))

    @cached_property
    def nationalities(self) -> tuple[str, ...]:
        """The passports that the visa rules know."""
        return tuple(dict.fromkeys(rule.nationality for rule in self.all(facts.VisaRule)))

    def convert(self, amount: float, currency: str, to: str) -> Converted | None:
        """The amount in another currency by the newest rates (whole units from 10 up), or None when a rate is missing."""
        if currency == to:
            return Converted(amount, None)
        rates = [self.rates.get(each) for each in (currency, to) if each != "USD"]
        if None in rates:
            return None
        per_usd = {"USD": Decimal(1)} | {rate.currency: rate.per_usd for rate in rates if rate}
        value = float(Decimal(str(amount)) * per_usd[to] / per_usd[currency])
        return Converted(round(value) if value >= 10 else round(value, 2), min(rate.day for rate in rates if rate))
