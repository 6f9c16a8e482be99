"""What merging asks of the catalog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from concierge.catalog import Catalog
from concierge.languages.registry import languages
from concierge.languages.rendering import render

INITIALS = re.compile(r"[a-z]{3,5}")
BRACKETS = re.compile(r"[()（）]")


class CatalogPlaces:
    """Answers `merging.Places` from the catalog; an id that the catalog does not know gives None or nothing."""

    def __init__(self, catalog: Catalog) -> None:
        """Keep the catalog."""
        self._catalog = catalog

    def country_of_city(self, city: str) -> str | None:
        """ISO code of the country where a city lies."""
        found = self._catalog.cities.get(city)
        return found.country if found else None

    def place_of_facility(self, facility: str) -> tuple[str, str] | None:
        """City and country of a facility."""
        found = self._catalog.facilities.get(facility)
        return (found.city, found.country) if found else None

    def country_of_package(self, package: str) -> str | None:
        """ISO code of the country of a package."""
        found = self._catalog.packages.get(package)
        return found.country if found else None

    def city_of_package(self, package: str) -> str | None:
        """The one city of a package; None when it leads to several."""
        found = self._catalog.packages.get(package)
        return found.cities[0] if found and len(found.cities) == 1 else None

    def specialty_of(self, procedure: str) -> str | None:
        """The specialty to which a procedure belongs."""
        found = self._catalog.procedures.get(procedure)
        return found.specialty if found else None

    def specialties_at(self, facility: str) -> Sequence[str]:
        """The specialties of a facility."""
        found = self._catalog.facilities.get(facility)
        return found.specialties if found else ()

    def procedures_in(self, package: str) -> Sequence[str]:
        """The procedures in a package."""
        found = self._catalog.packages.get(package)
        return found.procedures if found else ()


def accreditation_codes(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """The accreditations of the catalog that people know by their initials (jci, kahf), as codes with their spellings."""
    codes = {str(code) for facility in catalog.facilities.values() for code in facility.accreditation}
    return {code: (code,) for code in sorted(codes) if INITIALS.fullmatch(code)}


def insurers(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """The insurers to which a facility of the catalog sends its bill, as codes with their names in every language."""
    codes = {str(code) for facility in catalog.facilities.values() for code in facility.direct_billing_insurers}
    return {code: names for code in sorted(codes) if (names := _names_of_insurer(code))}


@cache
def _names_of_insurer(code: str) -> tuple[str, ...]:
    """Nothing for a code such as `several`, whose words are no name: a name is in the words of every language as it is."""
    words = [render(f"billing-{code}", {}, language) for language in languages()]
    if not all(code in word.casefold() for word in words):
        return ()
    return tuple(dict.fromkeys(name.strip() for word in words for name in BRACKETS.split(word) if name.strip()))
