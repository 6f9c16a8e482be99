"""Whether a language names everything, once, in its own script: `data/<language>/names/<kind>.csv`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.core import get_global

from concierge.catalog.kinds import KINDS
from concierge.catalog.reading import Fault, Row, lines, shown

HEADER = ["id", "name", "synonyms"]
COUNTRY_COLUMNS = ("country", "destination", "cheaper_country", "countries", "compared_with")
GROUPS = ("ALL", "GULF", "EN", "EUROPE")
"""What stands in a column of countries without being one."""
_SCRIPTS = {
    "Arab": "ARABIC",
    "Cyrl": "CYRILLIC",
    "Deva": "DEVANAGARI",
    "Hans": "CJK",
    "Hant": "CJK",
    "Jpan": "CJK",
    "Kore": "HANGUL",
    "Latn": "LATIN",
    "Thai": "THAI",
}
"""Script of a locale (ISO 15924) to the first word of its letters' names in Unicode."""


def check_names(rows: list[Row], data: Path, language: str, languages: tuple[str, ...]) -> Iterator[Fault]:
    """Every fault in the names of one language; `languages` are all that there are."""
    for kind, wanted in _wanted(rows).items():
        path = data / language / "names" / f"{kind}.csv"
        yield from _check_file(path, language, wanted, [data / other / "names" / path.name for other in languages if other != language])


def _wanted(rows: list[Row]) -> dict[str, dict[str, bool]]:
    """The ids that need a name, by kind of name; True: and no others may have one."""
    kinds = [kind.named for kind in KINDS if kind.named]
    wanted: dict[str, dict[str, bool]] = {kind: {} for kind in (*kinds, "country", "nationality")}
    for row in rows:
        if row.kind.named:
            wanted[row.kind.named][row.fact.id] = True
        if hasattr(row.fact, "nationality"):
            wanted["nationality"][row.fact.nationality] = False
        for name in COUNTRY_COLUMNS:
            value = getattr(row.fact, name, ())
            countries = value if isinstance(value, tuple) else (value,)
            wanted["country"].update(dict.fromkeys((country for country in countries if country not in GROUPS), False))
    return wanted


def _check_file(path: Path, language: str, wanted: dict[str, bool], others: list[Path]) -> Iterator[Fault]:
    file = shown(path)
    if not path.is_file():
        yield Fault(file, 1, f"the file is missing; it names {len(wanted)} things", language)
        return
    try:
        records = list(lines(path))
    except ValueError as error:
        yield Fault(file, 1, f"not a readable CSV file: {error}", language)
        return
    if not records or records[0][1] != HEADER:
        yield Fault(file, 1, f"the first line must be {','.join(HEADER)}", language)
        return
    elsewhere = frozenset(name for other in others for name in _names(other))
    known: dict[str, int] = {}
    for line, record in records[1:]:
        for text in _faults_of(record, known, wanted, language, elsewhere):
            yield Fault(file, line, text, language)
        known.setdefault(record[0], line)
    for known_as in wanted:
        if known_as not in known:
            yield Fault(file, len(records), f"there is no name for {known_as}", language)


def _faults_of(
    record: list[str], known: dict[str, int], wanted: dict[str, bool], language: str, elsewhere: frozenset[str]
) -> Iterator[str]:
    if len(record) != len(HEADER):
        yield f"{len(record)} cells instead of {len(HEADER)}"
        return
    known_as, name, synonyms = record
    if known_as in known:
        yield f"{known_as} stands in line {known[known_as]} already"
    if known_as not in wanted and all(wanted.values()):
        yield f"there is no {known_as} in the catalog"
    if not name or name != name.strip():
        yield f"{known_as}: the name is empty, or has a space at its edge"
    if any(not word or word != word.strip() for word in synonyms.split(";") if synonyms):
        yield f"{known_as}: an empty synonym, or one with a space at its edge"
    script = script_of(language)
    if strange := _strange_letters(name, script):
        yield f"{known_as}: the name '{name}' holds letters of another script: {strange}"
    elif not _has_letter_of(name, script) and name not in elsewhere and name.upper() != name:
        yield f"{known_as}: the name '{name}' holds no letter of the language's script, and is no proper name that others share"


def _names(path: Path) -> list[str]:
    try:
        return [record[1] for _, record in lines(path) if len(record) == len(HEADER)]
    except (OSError, ValueError):
        return []


@cache
def script_of(language: str) -> str:
    """The first word of the Unicode names of a language's letters, such as CYRILLIC; LATIN when Babel does not know it."""
    likely = str(get_global("likely_subtags").get(language, "")).split("_")
    return _SCRIPTS.get(likely[1], "LATIN") if len(likely) > 1 else "LATIN"


def _letters(text: str) -> Iterator[tuple[str, str]]:
    for letter in text:
        if letter.isalpha():
            yield letter, unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]


def _strange_letters(text: str, script: str) -> str:
    return "".join(letter for letter, found in _letters(text) if found not in (script, "LATIN", "GREEK", "MASCULINE", "FULLWIDTH"))


def _has_letter_of(text: str, script: str) -> bool:
    letters = [found for _, found in _letters(text)]
    return not letters or script in letters
