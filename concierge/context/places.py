"""What merging asks of the catalog."""

from __future__ import annotations

import re
from collections.abc import Sequence

from concierge.catalog import Catalog

INITIALS = re.compile(r"[a-z]{3,5}")


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


def accreditation_codes(catalog: Catalog) -> tuple[str, ...]:
    """The accreditations of the catalog that people know by their initials (jci, kahf)."""
    codes = {str(code) for facility in catalog.facilities.values() for code in facility.accreditation}
    return tuple(sorted(code for code in codes if INITIALS.fullmatch(code)))
