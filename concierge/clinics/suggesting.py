"""What to suggest when a wish is not yet clear: fields of medicine and countries with the most places."""

from __future__ import annotations

from collections import Counter

from concierge.catalog import Catalog


def common_specialties(catalog: Catalog, country: str | None = None, city: str | None = None, limit: int = 6) -> tuple[str, ...]:
    """The fields of medicine that most facilities have, in one place or everywhere."""
    places = [f for f in catalog.facilities.values() if country in (None, f.country) and city in (None, f.city)]
    counted = Counter(specialty for place in places for specialty in place.specialties)
    return tuple(specialty for specialty, _ in counted.most_common(limit))


def countries_offering(catalog: Catalog, specialty: str | None) -> tuple[str, ...]:
    """Countries with facilities for a field of medicine, those with the most first."""
    counted = Counter(f.country for f in catalog.facilities.values() if specialty in (None, *f.specialties))
    return tuple(country for country, _ in counted.most_common())
