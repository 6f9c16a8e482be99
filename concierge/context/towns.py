"""Towns that the catalog does not know, where somebody says that she is at home or is now; they tell a country and nothing else."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from concierge.catalog import Catalog
from concierge.context.cues import cues, is_cue_word
from concierge.context.mentions import Mention
from concierge.context.others import is_of_others
from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.known_words import languages_of
from concierge.languages.profiles import folded_words
from concierge.languages.registry import DATA
from concierge.languages.territories import is_official
from concierge.understanding.body import fields_of
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.stems import is_common_russian, stems
from concierge.understanding.territories import DESTINATIONS

TOWNS = DATA / "towns.csv"
"""Made by `scripts towns` of GeoNames' list."""
COUNTRY, NAMES, SEPARATOR = "country", "names", ";"
HOME = "home"
LONGEST = 3
"""Words of the longest name."""
LONGEST_HAN = 7
SHORTEST_ENDED = 5
"""Letters of a name of another country that is known by its ending alone."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SPACE = re.compile(r"\s*")
_COUNTRY = re.compile(r"[A-Z]{2}")


def with_town(mentions: Sequence[Mention], text: str, language: str, patient: str | None = None, *, is_danger: bool) -> tuple[Mention, ...]:
    """The mentions, the country of a town after a word like "from" as `home`; where there `is_danger`, after one like "in" as where she is.

    No town is looked for where the message names a place that the catalog knows as her own, and one of a friend who is not the `patient`
    is none of hers.
    """
    is_told = any(mention.detail in (HOME, "nationality") for mention in mentions)
    if text.startswith("/") or is_told:
        return tuple(mentions)
    reading = read(text, language)
    for (start, end, name), detail in _placed(reading, language, is_danger=is_danger):
        first, last = reading.folded.span(start, end)
        is_free = not any(first < one.end and one.start < last for one in mentions)
        country = _towns()[name]
        is_hers = is_danger or country not in DESTINATIONS or is_official(language, country)  # a way from Urumqi makes nobody Chinese
        treatments = [(one.start, one.end) for one in mentions if one.detail in ("procedure", "specialty")]
        is_friends = detail == HOME and is_of_others(text, language, (first, last), patient, treatments)
        if is_free and is_hers and not is_friends and not any(_is_everyday(one, language) for one in (fold(text[first:last]), name)):
            return (*mentions, Mention(detail, country, first, last))
    return tuple(mentions)


def _placed(reading: Reading, language: str, *, is_danger: bool) -> Iterator[tuple[tuple[int, int, str], str]]:
    """Each town with what it tells: home, or in danger the country where she is now; "my mum from Mumbai collapsed" is not in India."""
    home = list(_named(reading, language, is_danger=False))
    for found in home:
        yield found, HOME
    for found in _named(reading, language, is_danger=True) if is_danger else ():
        if found not in home:
            yield found, "country"


def country_of_home(catalog: Catalog, home: object) -> str | None:
    """The country (ISO code) of the detail `home`: of a city of the catalog, or of another town, of which the country alone is kept."""
    city = catalog.cities.get(str(home or ""))
    return city.country if city else str(home) if is_country(home) else None


def is_country(home: object) -> bool:
    """Whether the detail `home` keeps only a country."""
    return _COUNTRY.fullmatch(str(home or "")) is not None


def _named(reading: Reading, language: str, *, is_danger: bool) -> Iterator[tuple[int, int, str]]:
    """Start and end in the folded text of each town that stands where one is at home, and its name in the list."""
    text = reading.folded.text
    kinds = ("from", *(("within",) if is_danger else ()))
    ends = {token.end for token in reading.tokens if any(token.get(kind) for kind in kinds)}
    ends |= {end for kind in ("lives_in", "home_to") for _, end in cues(text, language, kind)}
    begins = {found.end() for end in ends if (found := _SPACE.match(text, end))}
    endings = _endings(language, "from_endings") + (_endings(language, "within_endings") if is_danger else ())
    prefixes = _endings(language, "toward_prefixes") if is_danger else ()
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words):
        if _HAN.match(word.group()):
            yield from _chinese(text, [start for start in begins if word.start() <= start < word.end()])
            continue
        is_placed = word.start() in begins or word.group().startswith(prefixes)
        for count in range(min(LONGEST, len(words) - index), 0, -1):
            said = words[index : index + count]
            is_there = is_placed or said[-1].group().endswith(endings)
            name = _name_of([one.group() for one in said], endings) if is_there else None
            is_sure = is_placed or (name is not None and _is_own(name, language))
            if name and is_sure:
                yield word.start(), said[-1].end(), name
                break


def _chinese(text: str, starts: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    for start in starts:
        for length in range(LONGEST_HAN, 1, -1):
            if start + length <= len(text) and text[start : start + length] in _towns():
                yield start, start + length, text[start : start + length]
                break


def _name_of(words: Sequence[str], endings: Sequence[str]) -> str | None:
    """The name in the list of the town that these words name, in any form of theirs, in Latin letters with these endings."""
    forms = [[word, *sorted(stem for stem in stems(word) if stem[0] not in "~-+")] for word in words]
    forms[-1] += [words[-1][: -len(ending)] for ending in endings if words[-1].endswith(ending)]
    names = [""]
    for each in forms:
        names = [f"{name} {form}".strip() for name in names for form in dict.fromkeys(each)]
    return next((name for name in names if name in _towns()), None)


def _is_own(name: str, language: str) -> bool:
    """Whether an ending alone may mark a town: one of a country that speaks the language, or a longer name that our examples lack."""
    is_new = len(name) >= SHORTEST_ENDED and name not in folded_words().get(language, ())
    return is_new or is_official(language, _towns()[name])


def _is_everyday(word: str, language: str) -> bool:
    """Whether a word is one that people say every day: "from bath", "кровь из глаза", الم."""
    return bool(languages_of(word)) or is_cue_word(word, language) or bool(fields_of(word, language)) or is_common_russian(word)


def _endings(language: str, kind: str) -> tuple[str, ...]:
    return tuple(fold(ending) for ending in str(grammar(language).get(kind, "")).split())


@lru_cache(maxsize=1)
def _towns() -> dict[str, str]:
    """Folded name → country."""
    with TOWNS.open(encoding="utf-8", newline="") as file:
        return {name: row[COUNTRY] for row in csv.DictReader(file) for name in row[NAMES].split(SEPARATOR)}
