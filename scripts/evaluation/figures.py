"""From what was understood to the figures of one language."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from concierge.languages.detection import Detection, detect
from concierge.languages.registry import languages
from scripts.evaluation import metrics
from scripts.evaluation.cases import SENTENCE, VERY_SHORT, Case, LanguageCase, entity, is_latin, words
from scripts.evaluation.metrics import NONE, Pair, Score
from scripts.evaluation.systems import Parse

EMERGENCY = "medical_emergency"
AFTERCARE = "ask_aftercare"
OUT_OF_SCOPE = "out_of_scope"
USUAL_LENGTH = 20
"""Words up to which the time of a parse is counted."""
RELATIVE = "date=relative"
"""A date that depends on the day of the evaluation: any date will do."""


@dataclass(frozen=True)
class Figures:
    """All figures of one language, from its cases and how each was read."""

    language: str
    cases: Sequence[Case]
    parses: Sequence[Parse]

    @cached_property
    def pairs(self) -> list[Pair]:
        """Wanted and told intent of each message."""
        return [(case.intent, parse.intent) for case, parse in zip(self.cases, self.parses, strict=True)]

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the intents."""
        return metrics.macro_f1(self.pairs)

    @property
    def latin_accuracy(self) -> float:
        """Share understood of what is written in Latin letters though the language has its own; not a number when nothing is."""
        return _share(wanted == told for (wanted, told), case in zip(self.pairs, self.cases, strict=True) if case.latin)

    @cached_property
    def entities(self) -> dict[str, Score]:
        """Score of each entity, key and value together."""
        sums: dict[str, Score] = {}
        for wanted, told in self._entity_pairs:
            for name in {word.split("=")[0] for word in (*wanted, *told)}:
                sums[name] = sums.get(name, NONE) + metrics.found(_named(name, wanted), _named(name, told))
        return dict(sorted(sums.items()))

    @property
    def entity_faults(self) -> list[tuple[Case, list[str], list[str]]]:
        """Messages with entities that were missed, or invented."""
        faults = [
            (case, list((Counter(wanted) - Counter(told)).elements()), list((Counter(told) - Counter(wanted)).elements()))
            for case, (wanted, told) in zip(self.cases, self._entity_pairs, strict=True)
        ]
        return [fault for fault in faults if fault[1] or fault[2]]

    @property
    def all_entities(self) -> Score:
        """Score of all entities together."""
        return sum(self.entities.values(), NONE)

    @cached_property
    def _entity_pairs(self) -> list[tuple[list[str], list[str]]]:
        """Wanted and told entities of each message."""
        return [
            dated(case.entities, [entity(name, value) for name, value in parse.entities])
            for case, parse in zip(self.cases, self.parses, strict=True)
        ]

    @property
    def emergency(self) -> Score:
        """Score of the alarm; `missed` are emergencies that raised none."""
        return metrics.score(self.pairs, EMERGENCY)

    @property
    def alarms_on_aftercare(self) -> int:
        """Questions about the time after a treatment that raised an alarm."""
        return self.pairs.count((AFTERCARE, EMERGENCY))

    @property
    def out_of_scope(self) -> Score:
        """Score of telling what is none of Ayan's business."""
        return metrics.score(self.pairs, OUT_OF_SCOPE)

    @property
    def reliability(self) -> list[metrics.Bin]:
        """How often Ayan is right, by how sure it is."""
        return metrics.reliability([parse.confidence for parse in self.parses], [wanted == told for wanted, told in self.pairs])

    @property
    def times(self) -> list[float]:
        """Milliseconds of each message of usual length."""
        return [parse.milliseconds for case, parse in zip(self.cases, self.parses, strict=True) if words(case.text) <= USUAL_LENGTH]

    @property
    def faults(self) -> list[tuple[Case, Parse]]:
        """Messages whose intent was misunderstood, the surest first."""
        wrong = [(case, parse) for case, parse in zip(self.cases, self.parses, strict=True) if case.intent != parse.intent]
        return sorted(wrong, key=lambda both: -both[1].confidence)


@dataclass(frozen=True)
class LanguageFigures:
    """How well one language is recognised; a share is not a number when there is nothing to recognise."""

    sentences: float
    sentences_certain: float
    very_short: float
    latin: float
    neutral_left_alone: float
    flips: int


def dated(wanted: Sequence[str], told: Sequence[str]) -> tuple[list[str], list[str]]:
    """Both sides, with every relative date that has some date on the other side made equal to it."""
    free = [word for word in told if word.startswith("date=") and word not in wanted]
    fixed = [free.pop() if word == RELATIVE and free else word for word in wanted]
    return fixed, list(told)


def recognised(given: Iterable[LanguageCase]) -> LanguageFigures:
    """The figures of language, of cases of one language that is spoken."""
    seen = [(case, detect(case.text)) for case in given]
    own_is_latin = sum(is_latin(case.text) for case, _ in seen) * 2 > len(seen)
    neutral = [both for both in seen if both[0].certain is False]
    telling = [both for both in seen if both[0].certain is not False]
    latin = [] if own_is_latin else [both for both in telling if is_latin(both[0].text)]
    own = [both for both in telling if own_is_latin or not is_latin(both[0].text)]
    sentences = [both for both in own if words(both[0].text) >= SENTENCE]
    return LanguageFigures(
        sentences=_right(sentences),
        sentences_certain=_share(found.certain for _, found in sentences),
        very_short=_right([both for both in own if both[0].certain and words(both[0].text) <= VERY_SHORT]),
        latin=_right(latin),
        neutral_left_alone=_share(not found.certain for _, found in neutral),
        flips=sum(found.certain and found.language in languages() and found.language != case.language for case, found in seen),
    )


def told_apart(given: Iterable[LanguageCase]) -> float:
    """Share of messages in languages that aren't spoken which are recognised as such."""
    return _share((language := detect(case.text).language) is not None and language not in languages() for case in given)


def _right(seen: Sequence[tuple[LanguageCase, Detection]]) -> float:
    return _share(found.language == case.language for case, found in seen)


def _share(answers: Iterable[bool]) -> float:
    answers = list(answers)
    return sum(answers) / len(answers) if answers else math.nan


def _named(name: str, told: Iterable[str]) -> list[str]:
    return [word for word in told if word.split("=")[0] == name]
