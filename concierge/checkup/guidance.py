"""What general guidance says of examinations by age and sex: published advice to talk over with a doctor, never a diagnosis."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from concierge.catalog import Catalog
from concierge.catalog.facts import Screening
from concierge.context.cues import cues, words_of
from concierge.understanding.date_parts import DAY_MARKS
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.numbers import number_at

SEXES = (("f", ("woman", "female")), ("m", ("man", "male")))
"""Kinds of words that tell a sex: a relative's, and those for somebody's own, beside which a bare number is the age."""
LETTERS = (("f", "female_letter"), ("m", "male_letter"))
"""Kinds of letters that tell it, too, beside a number: "f 38"."""
OLDEST, GROWN = 110, 18
NEAR = 1
"""Words between a person and the age ("I am 52", "52, a woman")."""
OF_FAMILY = ("relatives", "many_relatives")
NO_AGE = ("units", "scales", "currencies", "persons", "months", *OF_FAMILY)
"""What makes another number of a bare one; somebody of the family doesn't beside a sex: "male 45 dad had cancer"."""
ANY = "any"
BANDS = (30, 45, 55, 70)
"""Ages that stand for under 40, the forties, 50 to 64, and 65 and more, for who would rather press than type."""
_BESIDE = re.compile(r"[,،、，/]")
"""What may stand between a person and the age."""
_CHOICE = re.compile(r"guide-([fm]?)-(\d{1,3})")


@dataclass(frozen=True)
class Person:
    """Whom the check-up is for; `sex` is f or m. What was not said is None."""

    age: int | None = None
    sex: str | None = None


def read_person(text: str, language: str | None) -> Person | None:
    """Age and sex as a message says them ("52 настай эмэгтэй"); None when it says no age. Of several ages her own counts ("I am 41")."""
    reading = read(text, language)
    sexes = own_sex(reading, language)
    people = [span for _, (kind, _) in SEXES for span in cues(reading.folded.text, language, kind)]
    people += [span for _, span in sexes]
    people += [(token.start, token.end) for token in reading.tokens if token.get("self")]
    people += cues(reading.folded.text, language, "i_am")
    if cues(reading.folded.text, language, "smoking") and not sexes and not cues(reading.folded.text, language, "i_am"):
        return None  # "I have smoked for 25 years", while "a smoker, 55, male" tells an age
    beside = [span for _, span in sexes] + [(token.start, token.end) for token in reading.tokens if token.get("relatives")]
    ages = {index: found for index in range(len(reading.tokens)) if (found := _age(reading, index, people, beside)) is not None}
    if cues(reading.folded.text, language, "for_years"):  # "we have been trying for 6 years" tells no age
        ages = {index: age for index, age in ages.items() if age >= GROWN or not is_of_years(reading, index)}
    if not ages:
        return None
    before = [end for _, end in cues(reading.folded.text, language, "i_am")]
    starts = {index: reading.tokens[index].start for index in ages}
    own = [index for index, start in starts.items() if any(end <= start and not reading.folded.text[end:start].strip() for end in before)]
    age = ages[(own or list(ages))[0]]
    of_family = bool(cues(reading.folded.text, language, "in_family"))
    fell_ill = [end for _, end in cues(reading.folded.text, language, "at_age")] if of_family and not own else []
    if any(not reading.folded.text[end : starts[index]].strip() for index in ages for end in fell_ill if end <= starts[index]):
        return None  # "mum had breast cancer at 49" tells no age of hers
    is_of_two = not own and not sexes and any(_is_second_age(reading, index) for index in ages)
    return Person(age, None if is_of_two else read_sex(text, language))  # "my wife and I, 45 and 43" tells whose age is whose to nobody


def read_sex(text: str, language: str | None) -> str | None:
    """The sex that a message tells of whom the check-up is for: f or m, None when it tells none or both."""
    reading = read(text, language)
    own = {sex for sex, _ in own_sex(reading, language)}
    if len(own) == 1:
        return own.pop()
    of_family = bool(cues(reading.folded.text, language, "in_family"))
    others = [(token.start, token.end) for token in reading.tokens if of_family and (token.get("relatives") or token.get("many_relatives"))]
    said = {
        sex
        for sex, kinds in SEXES
        for kind in kinds
        for start, end in cues(reading.folded.text, language, kind)
        if not any(start < to and at < end for at, to in others)  # "my mother had it, I am 41": that tells her sex and not mine
    }
    return said.pop() if len(said) == 1 else None


def own_sex(reading: Reading, language: str | None) -> list[tuple[str, tuple[int, int]]]:
    """The words and letters that tell somebody's own sex, no relative's, and where they stand."""
    text = reading.folded.text
    others = [span for _, (kind, _) in SEXES for span in cues(text, language, kind)]
    found = [
        (sex, (start, end))
        for sex, (_, kind) in SEXES
        for start, end in cues(text, language, kind)
        if not any(first <= start and end <= last for first, last in others)  # 女 is no word of 女儿, "daughter"
    ]
    for index, token in enumerate(reading.tokens):
        beside = [one for one in (index - 1, index + 1) if 0 <= one < len(reading.tokens) and number_at(reading, one)]
        letters = [sex for sex, kind in LETTERS if token.text in words_of(str(language), kind)]
        found += [(sex, (token.start, token.end)) for sex in letters if beside]
    return found


def coded_person(person: Person) -> str:
    """A person as the detail `person` keeps it, and a button its choice: `guide-f-45`, without a sex `guide--45`."""
    return f"guide-{person.sex or ''}-{person.age}"


def names_relative(text: str, language: str | None) -> bool:
    """Whether a message names somebody of the family."""
    reading = read(text, language)
    return any(token.get("relatives") or token.get("many_relatives") for token in reading.tokens)


def person_of(choice: str) -> Person | None:
    """Whom a button or the detail `person` stands for: `guide-f-45`."""
    found = _CHOICE.fullmatch(choice)
    return Person(int(found[2]), found[1] or None) if found else None


def guidance(catalog: Catalog, person: Person) -> tuple[Screening, ...]:
    """What is advised at this age, in the catalog's order; without an age or a sex, what is advised at any, or for either."""

    def fits(one: Screening) -> bool:
        of_age = person.age is None or (one.age_from <= person.age and (one.age_to is None or person.age <= one.age_to))
        return of_age and (one.sex in (ANY, person.sex) or person.sex is None)

    return tuple(filter(fits, catalog.screening.values()))


def is_of_years(reading: Reading, index: int) -> bool:
    """Whether the number at a token counts years, which may be those of a wait."""
    number = number_at(reading, index)
    return number is not None and reading.get(number[1], "units") == "Y"


def _is_second_age(reading: Reading, index: int) -> bool:
    """Whether another bare age follows the number at a token, with at most one small word between: "45 and 43"."""
    number = number_at(reading, index)
    end = number[1] if number else index + 1
    end += bool(reading.get(end, "units") == "Y" or reading.get(end, "age"))
    second = number_at(reading, end) or number_at(reading, end + 1)
    is_counted = second is not None and any(reading.get(second[1], kind) for kind in NO_AGE if kind != "units")
    return second is not None and GROWN <= second[0] <= OLDEST and not is_counted


def _age(reading: Reading, index: int, people: Sequence[tuple[int, int]], sexes: Sequence[tuple[int, int]]) -> int | None:
    """The age that the number at a token tells; `people` is where words for somebody stand, `sexes` where those for one's own sex do."""
    number = number_at(reading, index)
    if number is None or not float(number[0]).is_integer() or not 0 < number[0] <= OLDEST:
        return None
    after = number[1]
    is_said = reading.get(after, "age") or reading.get(index - 1, "age") or reading.get(after, "units") == "Y"
    is_day = reading.text(after) in DAY_MARKS or bool(reading.get(index - 1, "months")) or reading.text(index - 1) == "月"
    first, last, text = reading.tokens[index].start, reading.tokens[after - 1].end, reading.folded.text

    gaps = [_BESIDE.sub(" ", text[end:first] if end <= first else text[last:start]) for start, end in people]
    is_beside = any(end <= first and not _BESIDE.sub(" ", text[end:first]).strip() for _, end in sexes)
    others = [kind for kind in NO_AGE if not (is_beside and kind in OF_FAMILY)]
    is_bare = number[0] >= GROWN and not is_day and not any(reading.get(after, kind) for kind in others)
    is_of_somebody = any(len(gap.split()) <= NEAR for gap in gaps)
    return int(number[0]) if is_said or (is_bare and is_of_somebody) else None
