"""Towns of other people than the one who travels: "my cousin lives in Almaty" tells nobody's home but the cousin's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from concierge.context.cues import cues
from concierge.context.patient import patient_of, read_patient
from concierge.understanding.lexicon import Reading, read

ELSEWHERE = ("friend", "relative", "brother", "sister", "sibling")
"""Who often lives in another country; the words for each are `kin_<who>` of data/<language>/cues/patient.yml."""
NEAR = 4
"""Words between somebody and the town."""
_CLAUSE_END = re.compile(r"[.!?;,\n。！？；，،؟]")


def is_of_others(text: str, language: str, place: tuple[int, int], patient: str | None, treatments: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether a town at `place` in the text is that of a friend or a relative who is not the patient.

    `patient` is who was known as such before, `treatments` are the places where the message names what is to be treated.
    """
    told = read_patient(text, language, patient, treatments)
    ill = patient_of(told)[0] if told else None
    reading = read(text, language)
    start, end = reading.folded.at(place[0]), reading.folded.at(place[1] - 1) + 1
    kin = [span for who in ELSEWHERE if who != ill for span in cues(reading.folded.text, language, f"kin_{who}")]
    return any(_lives_there(reading, language, span, start) for span in kin) or any(_is_there(reading, language, end, span) for span in kin)


def _lives_there(reading: Reading, language: str, kin: tuple[int, int], town: int) -> bool:
    """Whether the town follows somebody, and neither she herself comes between nor do both live there: "we are two brothers in".

    Who is from a town may well be who travels, or a neighbour.
    """
    between = reading.folded.text[kin[1] : town]
    if kin[1] > town or _CLAUSE_END.search(between) or cues(between, language, "hails_from"):
        return False
    tokens = [token for token in reading.tokens if kin[1] <= token.start < town]
    before = [token for token in reading.tokens if token.end <= kin[0]][-NEAR:]
    joined = [place for place, token in enumerate(before) if token.get("with")]
    is_with = any(token.get("self") for token in before[: joined[-1]]) if joined else False
    is_with = is_with or any(start >= before[0].start for start, _ in cues(reading.folded.text[: kin[0]], language, "people_are") if before)
    return len(tokens) <= NEAR and not is_with and not any(token.get("self") for token in tokens)


def _is_there(reading: Reading, language: str, town: int, kin: tuple[int, int]) -> bool:
    """Whether somebody follows the town with nothing but a word for living between: «Астанад байдаг найз», 在迪拜的朋友."""
    between = reading.folded.text[town : kin[0]].strip()
    return town <= kin[0] and (not between or (0, len(between)) in cues(between, language, "living_there"))
