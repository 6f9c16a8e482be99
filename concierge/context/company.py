"""Who travels, as the answer to our question: a number, "only me", or those whom the message names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from concierge.context.cues import cues, words_of
from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.native import to_native
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.numbers import number_at
from concierge.understanding.people import counted

MOST = 12
"""More people are no family: such a number counts something else."""
NEAR = 3
"""Words between "we will be" and the number, or between a number and whom it counts."""
COUNTS_ELSE = ("units", "age", "scales", "currencies", "months", "fixed", "year", "until", "ordinals")
"""Words after a number that make it one of days, years or money."""
LEFT = ("stays", "passed_away")
"""Kinds of words after somebody who does not come along: who cannot, was ill before, or died."""
Span = tuple[int, int]
_ASKED = re.compile(r"[^.!?;\n。！？؟；]*[?？؟]")
"""A question: it names people of whom it asks."""
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d])")
_NEW_PART = re.compile(r"[,.;:!\n،؛。，；、]")
_WORD = re.compile(r"\w+")


def company(text: str, language: str) -> int | None:
    """How many travel by an answer to "who is travelling?", the writer counted too; None when it is not clear."""
    spellings = dict.fromkeys((text, to_native(language, text) if text.isascii() else text))
    for spelling in spellings:
        answer = _ASKED.sub(" ", _spaced(spelling, language))
        said = fold(answer)
        named = max(_counted(answer, language), _named(said, language))
        told = _alone(said, language, named) or total(answer, language) or named or _bare(answer, language)
        if told:
            return told
    return None


def total(text: str, language: str) -> int | None:
    """How many travel where words say that a number is of all: "we will be three", "four in all", "not two but three of us"."""
    text = _spaced(text, language)
    reading, said = read(text, language), fold(text)
    places = cues(said, language, "we_are")
    if not places:
        return None
    for number, value in _numbers(reading):
        gaps = [said[stop : number[0]] if stop <= number[0] else said[number[1] : start] for start, stop in places]
        is_beside = any(_is_near(gap, 1) or (bool(cues(gap, language, "not_this")) and _is_near(gap.replace(",", ""))) for gap in gaps)
        if value > 1 and is_beside and _stands_alone(said, number[1], language) and not _is_denied(said, number, language):
            return value
    return None


def is_alone(text: str, language: str) -> bool:
    """Whether one part of a message says that nobody comes along, and nothing else: "a knee in Seoul, May, alone"."""
    said = fold(text)
    return any(cues(part, language, "only_me")[:1] == ((0, len(part)),) for part in map(str.strip, _NEW_PART.split(said)) if part)


def speaks_of_travellers(text: str, language: str) -> bool:
    """Whether a message names the writer or somebody who comes along."""
    said = fold(text)
    return any(cues(said, language, kind) for kind in ("writer", "companion", "companions", "not_this"))


def _spaced(text: str, language: str) -> str:
    """The text with an ending apart from its number ("3uulaa"), but for languages in which a digit stands for a letter."""
    return text if grammar(language).get("digit_letters") else _GLUED.sub(" ", text)


def _alone(said: str, language: str, named: int) -> int | None:
    """1 when she says that nobody comes along; whom she names beside it stays at home.

    "Myself" may only say who is treated: "I am treated myself, my wife comes with me" are the two who are `named`.
    """
    places = cues(said, language, "only_me")
    themselves = cues(said, language, "myself")
    is_patient = all(any(first <= start and end <= last for first, last in themselves) for start, end in places)
    is_with = named > 1 and is_patient and bool(cues(said, language, "brings"))
    return 1 if places and not is_with and not cues(said, language, "not_alone") else None


def _numbers(reading: Reading, *, with_groups: bool = True) -> list[tuple[Span, int]]:
    """The numbers that may count people, each with where it stands in the folded text."""
    found, index = [], 0
    while index < len(reading.tokens):
        group = reading.get(index, "groups") if with_groups else None
        number = number_at(reading, index) or ((float(group), index + 1) if group else None)
        if number is None:
            index += 1
            continue
        value, end = number
        after = end + (reading.text(end) in {"个", "ge"})
        if value.is_integer() and 0 < value <= MOST and not any(reading.get(after, kind) for kind in COUNTS_ELSE):
            found.append(((reading.tokens[index].start, reading.tokens[end - 1].end), int(value)))
        index = max(end, index + 1)
    return found


def _counted(text: str, language: str) -> int:
    """0, or what a number of persons or a word for a group says (`вдвоем`, `我们俩`)."""
    mention = counted(text, language)
    is_denied = mention is not None and mention.value == 1 and bool(cues(fold(text), language, "not_alone"))
    return int(str(mention.value)) if mention and not is_denied else 0


def _bare(text: str, language: str) -> int | None:
    """A number beside which nobody is named: it is what we asked for."""
    said = fold(text)
    numbers = [
        (place, value) for place, value in _numbers(read(text, language), with_groups=False) if _stands_alone(said, place[1], language)
    ]
    in_words = cues(said, language, "we_are")  # 一共 is no 1
    values = {value for place, value in numbers if not any(_overlap(place, other) for other in in_words)}
    return values.pop() if len(values) == 1 else None


def _named(said: str, language: str) -> int:
    """The writer and those whom she names; 0 when it is not said that she comes along herself."""
    whom = _coming(said, language)
    own = [start for start, _, _ in whom]  # 我 right before one is "my": 我妈
    writers = [one for one in cues(said, language, "writer") if one[1] not in own and not any(_overlap(one, other) for other in whom)]
    endings = tuple(map(fold, words_of(language, "with_ending")))
    is_with = any(said[start:end].endswith(endings) for start, end, _ in whom) if endings else False
    if not whom:
        is_named = any(cues(said, language, kind) for kind in ("companion", "companions"))  # "my sister had it, she died"
        return 2 if writers and not is_named and cues(said, language, "them") else 0
    if not (writers or is_with or cues(said, language, "brings")):
        return 0
    each = {said[start:end]: count for start, end, count in whom}  # "with my mother, mother is 70" names one
    return min(MOST, 1 + sum(each.values()))


def _coming(said: str, language: str) -> list[tuple[int, int, int]]:
    """Where somebody who comes along is named, and how many these are."""
    several = cues(said, language, "companions")
    single = [one for one in cues(said, language, "companion") if not any(_overlap(one, other) for other in several)]
    places = sorted([*several, *single])
    others = cues(said, language, "whose")
    staying = [max((one for one in places if one[1] <= start), default=None) for kind in LEFT for start, _ in cues(said, language, kind)]
    numbers = _numbers(read(said, language), with_groups=False)  # вдвоем с мамой: the two of them, not two mothers
    found = []
    for before, place in zip([(0, 0), *places], places, strict=False):
        if place in staying or any(start == place[1] for start, _ in others):
            continue
        counts = (value for (start, end), value in numbers if before[1] <= start and end <= place[0] and _is_near(said[end : place[0]]))
        count = next(counts, 0)
        found.append((*place, count or (2 if place in several else 1)))
    return found


def _stands_alone(said: str, end: int, language: str) -> bool:
    """Whether nothing that it may count follows a number: "we are three now", but not "we want three implants"."""
    after = said[end:].lstrip("个 ")
    known = (start for kind in ("we_are", "writer", "not_this") for start, _ in cues(after, language, kind))
    return not _WORD.match(after) or 0 in known


def _is_denied(said: str, number: Span, language: str) -> bool:
    """Whether a number is what is not so: "not two but three", "2 биш 3"."""
    gaps = [said[end : number[0]] if end <= number[0] else said[number[1] : start] for start, end in cues(said, language, "not_this")]
    return any(gap.isspace() or not gap for gap in gaps)


def _is_near(gap: str, most: int = NEAR) -> bool:
    return not _NEW_PART.search(gap) and len(_WORD.findall(gap)) <= most


def _overlap(one: Sequence[int], other: Sequence[int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
