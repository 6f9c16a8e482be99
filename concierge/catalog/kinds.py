"""Every kind of fact: its table, its dataclass, what makes a row unique, and which columns refer to which table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from concierge.catalog import facts, surroundings


@dataclass(frozen=True)
class Kind:
    """A table `<table>.csv`; `named` is the stem of its names file in each language folder, if its rows have names."""

    table: str
    fact: type[Any]
    key: tuple[str, ...] = ("id",)
    named: str = ""
    refers: Mapping[str, str] = field(default_factory=dict)


KINDS = (
    Kind("sources", facts.Source),
    Kind("specialties", facts.Specialty, named="specialty"),
    Kind("cities", facts.City, named="city"),
    Kind("facilities", facts.Facility, named="facility", refers={"city": "cities", "specialties": "specialties"}),
    Kind("procedures", facts.Procedure, named="procedure", refers={"specialty": "specialties"}),
    Kind("screening", facts.Screening, refers={"procedure": "procedures"}),
    Kind("prices", facts.Price, key=("procedure", "country", "source", "low"), refers={"procedure": "procedures"}),
    Kind(
        "price_relations",
        facts.Relation,
        refers={"procedures": "procedures", "cheaper_city": "cities", "compared_city": "cities"},
    ),
    Kind(
        "packages",
        facts.Package,
        named="package",
        refers={"cities": "cities", "facilities": "facilities", "procedures": "procedures"},
    ),
    Kind("visa_rules", facts.VisaRule, key=("destination", "nationality")),
    Kind("holidays", facts.Holiday, named="holiday"),
    Kind("services", surroundings.Service, named="service", refers={"city": "cities"}),
    Kind("service_prices", surroundings.ServicePrice, key=("service", "currency", "unit"), refers={"service": "services"}),
    Kind("insurance", surroundings.Insurance, named="insurance"),
    Kind("transport", surroundings.Transport, named="transport", refers={"from_city": "cities", "to_city": "cities"}),
    Kind("lodging", surroundings.Lodging, named="lodging", refers={"city": "cities", "near_facility": "facilities"}),
    Kind("attractions", surroundings.Attraction, named="attraction", refers={"city": "cities"}),
    Kind("emergency", surroundings.Emergency, key=("country",)),
    Kind("questions", surroundings.Question),
    Kind("institutions", surroundings.Institution),
    Kind("programmes", surroundings.Programme),
    Kind("figures", surroundings.Figure),
    Kind("terms", surroundings.Term, named="term"),
    Kind("rates", facts.Rate, key=("currency", "day")),
)

BY_FACT = {kind.fact: kind for kind in KINDS}
