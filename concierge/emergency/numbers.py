"""Which emergency numbers to show first."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Emergency


def numbers_for(catalog: Catalog, here: str | None, likely: str | None, home: str | None) -> tuple[Emergency, ...]:
    """The numbers of the country where the patient is; when we don't know it, those of every destination and of home.

    Of these the `likely` country comes first: her own before the journey, or when she names a place that we don't know,
    else the one that we talked about.
    All are ISO codes or None.
    """
    if here and here in catalog.emergency:
        return (catalog.emergency[here],)
    wanted = [country for country in (likely, *catalog.destinations, home) if country]
    return tuple(catalog.emergency[country] for country in dict.fromkeys(wanted) if country in catalog.emergency)
