"""For whom a request is: the relative whom a message says to need the treatment, with the age where it tells one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from concierge.checkup.guidance import OLDEST, read_person
from concierge.context.cues import cues
from concierge.languages.folding import fold_with_offsets

PATIENTS = (
    "mother", "father", "parents", "wife", "husband", "partner", "son", "daughter", "child", "sister", "brother", "sibling",
    "grandmother", "grandfather", "friend", "relative",
)  # fmt: skip
"""Who may be the patient beside the writer; the words for each are `kin_<patient>` of data/<language>/cues/patient.yml."""
SELF = "self"
NEAR, CLOSE = 6, 4
"""Words between somebody and the words that say the need, and between somebody and a treatment or an age right beside."""
SHORT = 6
"""Words of a message that corrects for whom it is by the bare name: "no, my father"."""
LETTERS_OF_A_WORD = 2
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?;\n。！？；؟]")
_BETWEEN = re.compile(r"[\s\d,،，'’()\-–]+")
_BARE_AGE = re.compile(r"\s*(\d{1,3})(?=\s*(?:[^\w\s]|$))")
"""A number that counts nothing: "she is 67, and …"."""
_OWN_AGE = re.compile(r"[^\d.!?;\n。！？]{0,16}\d{1,3}(?!\d)")
"""What may stand from "I" to an age."""
_CODED = re.compile(r"([a-z]+)(?:-(\d{1,3}))?")
Span = tuple[int, int]


@dataclass(frozen=True)
class _Text:
    """A folded message, its language, and where treatments and fields of medicine stand in it."""

    folded: str
    language: str | None
    treatments: tuple[Span, ...]
    is_medical: bool

    def has(self, kind: str) -> bool:
        return bool(cues(self.folded, self.language, kind))

    def spans(self, kind: str) -> tuple[Span, ...]:
        return cues(self.folded, self.language, kind)

    def is_filler(self, start: int, end: int) -> bool:
        """Whether nothing but small words, an age and signs stand there: "for my dear 67-year-old mother"."""
        gap = list(self.folded[start:end])
        for first, last in cues("".join(gap), self.language, "kin_filler"):
            gap[first:last] = " " * (last - first)
        return not _BETWEEN.sub("", "".join(gap))

    def is_near(self, start: int, end: int, most: int) -> bool:
        """Whether one place follows another in the same sentence, at most so many words later."""
        gap = self.folded[start:end]
        words = max(len(gap.split()), len(_HAN.findall(gap)) // LETTERS_OF_A_WORD)
        return start <= end and words <= most and not _SENTENCE_END.search(gap)


def coded_patient(who: str, age: int | None) -> str:
    """A patient as the detail `patient` keeps it: `mother-67`, without an age `mother`."""
    return who if age is None else f"{who}-{age}"


def patient_of(told: str) -> tuple[str, int | None]:
    """Who it is, and the age if it is known."""
    found = _CODED.fullmatch(told)
    return (found[1], int(found[2]) if found[2] else None) if found else (told, None)


def read_patient(
    text: str,
    language: str | None,
    known: str | None = None,
    treatments: Iterable[Span] = (),
    *,
    is_of_journey: bool = False,
) -> str | None:
    """The detail `patient` after a message; `known` is what it was before, `treatments` where the message names what is to be treated.

    In what `is_of_journey`, as a bed or a visa, "for my husband" may speak of who only comes along.
    """
    folded = fold_with_offsets(text)
    spans = tuple(treatments)
    placed = tuple((folded.at(start), folded.at(end)) for start, end in spans if end > start)  # a part of the body stands nowhere
    said = _Text(folded.text, language, placed, bool(spans))
    before, age_before = patient_of(known) if known else (None, None)
    named = _named(said, before, is_of_journey=is_of_journey)
    who = named or before
    if who is None:
        return None
    is_of_another = named is None and any(said.has(f"kin_{one}") for one in PATIENTS if one != who)  # "my daughter comes, too, she is 12"
    age = None if is_of_another else _age(said, text)
    return coded_patient(who, age if age is not None else age_before if who == before else None)


def _named(said: _Text, known: str | None, *, is_of_journey: bool) -> str | None:
    """Whom a message says to be the patient; None when it says nothing, or several."""
    found = [(who, span) for who in PATIENTS for span in said.spans(f"kin_{who}")]
    kin = [(who, span) for who, span in found if not any(_is_within(span, other) for _, other in found) and not _is_denied(said, span)]
    clear = [] if is_of_journey else [who for who, span in kin if _is_meant(said, span, kin)]
    if clear:
        return clear[0]
    if said.has("for_self"):
        return SELF
    is_short = len(said.folded.split()) <= SHORT and len(_HAN.findall(said.folded)) <= SHORT * LETTERS_OF_A_WORD
    if known and is_short and said.has("corrects_whom") and not said.has("comes_along"):
        needy = [who for who, _ in kin]
    else:
        needy = [who for who, span in kin if _is_in_need(said, span, kin, is_of_journey=is_of_journey)]
    return needy[0] if len(set(needy)) == 1 else None


def _is_within(span: Span, other: Span) -> bool:
    """Whether a word is only part of a longer one: 妈 of 姑妈, "mother" of "mother-in-law"."""
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def _is_denied(said: _Text, span: Span) -> bool:
    """Whether words say that it is not for this one: "not for my mother"."""
    before = any(end <= span[0] and said.is_filler(end, span[0]) for _, end in said.spans("not_whom"))
    after = any(span[1] <= start and said.is_filler(span[1], start) for start, _ in said.spans("not_whom_after"))
    return before or after


def _is_meant(said: _Text, span: Span, kin: Sequence[tuple[str, Span]]) -> bool:
    """Whether words say that it is for this one: "for my wife", "записать маму", ээждээ; "for my wife and me" is for several."""
    idle = said.spans("for_nobody")
    ways = [way for way in said.spans("for_whom") if not any(way[0] < end and start < way[1] for start, end in idle)]
    is_said = any((start < span[1] and span[0] < end) or (end <= span[0] and said.is_filler(end, span[0])) for start, end in ways)
    is_company = any(span[1] <= start and said.is_filler(span[1], start) for start, _ in said.spans("comes_along"))  # 让我爸爸陪我
    return is_said and not is_company and not _is_joined(said, span, kin)


def _is_joined(said: _Text, span: Span, kin: Sequence[tuple[str, Span]]) -> bool:
    """Whether somebody else is named with this one: "my wife and me"."""
    others = [*(start for _, (start, _) in kin), *(start for start, _ in said.spans("me_too"))]
    joined = [end for start, end in said.spans("beside_whom") if span[1] <= start and said.is_filler(span[1], start)]
    return any(end <= other and said.is_filler(end, other) for end in joined for other in others)


def _is_in_need(said: _Text, span: Span, kin: Sequence[tuple[str, Span]], *, is_of_journey: bool) -> bool:
    """Whether a message tells that this one is ill or needs something: "my father, 67, needs a knee"."""
    beside = said.spans("beside_whom")
    is_company = any((start < span[1] and span[0] < end) or (end <= span[0] and said.is_filler(end, span[0])) for start, end in beside)
    if is_company or _is_joined(said, span, kin) or said.has("of_self") or said.has("comes_along"):
        return False
    others = [start for start, _ in (*(place for _, place in kin), *said.spans("me_too")) if start > span[1]]
    later = min(others, default=len(said.folded))  # what is said of somebody else is no need of this one

    def follows(places: Iterable[Span], most: int) -> bool:
        return any(start < later and said.is_near(span[1], start, most) for start, _ in places)

    if follows(said.spans("was_ill"), NEAR) and _tells_own_age(said, kin):  # "I am 52, my mother had breast cancer, I want a check-up"
        return False
    if said.is_medical and not is_of_journey and follows(said.spans("needs"), NEAR):
        return True
    if said.has("in_family") or follows(said.spans("was_done"), CLOSE):  # "my mother had it, too": that is no wish for her
        return False
    ages = [found.span() for found in re.finditer(r"\d{1,3}", said.folded)] if _age(said, said.folded) is not None else []
    if is_of_journey:  # "and our son of 7 comes, too, what does he need" is no patient by his age
        return follows(said.spans("is_ill"), NEAR)
    return follows(said.spans("is_ill"), NEAR) or follows(said.treatments, CLOSE) or follows(ages, 1)


def _tells_own_age(said: _Text, kin: Sequence[tuple[str, Span]]) -> bool:
    """Whether the writer tells her own age, with nobody else named before it: "I am a woman of 52"."""
    ages = [(end, found.end()) for _, end in (*said.spans("i_am"), *said.spans("me_too")) if (found := _OWN_AGE.match(said.folded, end))]
    return any(not any(first <= start < last for _, (start, _) in kin) for first, last in ages)


def _age(said: _Text, text: str) -> int | None:
    """The age that a message tells of somebody else than the writer."""
    is_own = any(re.match(r"\s*\d", said.folded[end:]) for _, end in said.spans("i_am"))
    if is_own:
        return None
    told = (_BARE_AGE.match(said.folded, end) for _, end in said.spans("is_aged"))
    bare = next((int(found[1]) for found in told if found and 0 < int(found[1]) <= OLDEST), None)
    person = read_person(text, said.language)
    return person.age if person else bare
