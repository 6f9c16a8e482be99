"""Where in the world a language is spoken, as far as Babel knows."""

from __future__ import annotations

from collections.abc import Iterable

from babel.languages import get_territory_language_info

STATEWIDE = ("official", "de_facto_official")


def is_official(language: str, territory: str) -> bool:
    """Whether a language (ISO 639) is official in all of a country (ISO 3166 alpha-2)."""
    return (get_territory_language_info(territory).get(language) or {}).get("official_status") in STATEWIDE


def likeliest_homes(language: str, territories: Iterable[str]) -> tuple[str, ...]:
    """The same countries, first those where a speaker of the language most likely comes from; the rest keep their order."""
    return tuple(sorted(territories, key=lambda territory: (not is_official(language, territory), -_share(language, territory))))


def sole_home(language: str, territories: Iterable[str]) -> str | None:
    """The one of these countries in all of which a language is official (Mongolian: MN); None when there are several, or none."""
    homes = [territory for territory in territories if is_official(language, territory)]
    return homes[0] if len(homes) == 1 else None


def _share(language: str, territory: str) -> float:
    return float((get_territory_language_info(territory).get(language) or {}).get("population_percent") or 0)
