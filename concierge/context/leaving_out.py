"""Whether something that a message names is wished away: "without the gastroscopy", "дурангүй", "不要胃镜"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from concierge.context.cues import cues
from concierge.languages.folding import fold_with_offsets

NEAR, NEAR_AFTER_EXAMINATIONS = 1, 2
"""Words (or pairs of Chinese characters) that may stand between; two before a verb that comes last ("колоноскопию если есть уберите")."""
EXAMINATIONS = "left_out"
CORRECTING, FEWEST_LETTERS, ENDING = "correcting", 4, 2
"""Words by which somebody corrects herself ("oh no, wait"), and letters of a word that is said again, whatever its ending."""
BESIDE = "without"
"""Cues after which nothing may stand between: "without Seoul", while "without a visa Korea" leaves no country out."""
_END = re.compile(r"[,，、،;；.!?！？。]")
"""What ends a clause: "not in March, April" leaves April in."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HAN_SPACE = re.compile(r"\s[\u4e00-\u9fff]")
"""On a phone a space is a comma in Chinese: what stands after it is of the next clause."""
_WORD = re.compile(r"[\u4e00-\u9fff]{1,2}|\w+")


def is_left_out(
    text: str, language: str | None, place: tuple[int, int], kind: str = "left_out", others: Iterable[tuple[int, int]] = ()
) -> bool:
    """Whether what stands at `place` (start, end) in the text is named in order to leave it out; offsets are those of the text.

    Words before something else that is named, at one of the places `others`, are about that one: "instead of Busan Seoul".
    The words before and after it that say so are the cues `kind` and `kind`_after: `left_out` for examinations, `apart` for places.
    """
    folded, (start, end) = fold_with_offsets(text), place
    taken = [(folded.at(at), folded.at(to - 1) + 1) for at, to in others if (at, to) != (start, end) and to > at]
    first, after = folded.at(start), folded.at(end - 1) + 1
    asked = (*cues(folded.text, language, "whether"), *cues(folded.text, language, CORRECTING))  # 要不要 leaves nothing out
    said, said_after = (
        [cue for cue in cues(folded.text, language, one) if not any(at <= cue[0] < to for at, to in asked)]
        for one in (kind, f"{kind}_after")
    )
    said_after = [cue for cue in said_after if not any(at < cue[0] and cue[1] <= to for at, to in said)]  # "leave out" is one word
    gaps = [(cue_end, first) for _, cue_end in said if cue_end <= first]
    gaps += [
        (after, cue_start)
        for cue_start, _ in said_after
        if cue_start >= after and not _HAN_SPACE.search(folded.text[after : cue_start + 1])
    ]
    free = [gap for gap in gaps if not any(gap[0] <= at and to <= gap[1] for at, to in taken)]
    near = NEAR_AFTER_EXAMINATIONS if kind == EXAMINATIONS else NEAR
    is_apart = any(
        len(_WORD.findall(folded.text[begin:stop])) <= (near if begin == after else NEAR) and not _END.search(folded.text[begin:stop])
        for begin, stop in free
    )
    return is_apart or is_beside(text, language, place, BESIDE)


def taken_back(text: str, language: str | None, places: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Of what a message names at `places`, those that it takes back itself: "the MRI too, oh no, wait, the CT"."""
    folded, every = fold_with_offsets(text), sorted(places)

    def again(place: tuple[int, int], begin: int) -> tuple[int, int] | None:
        """Where the same words stand again from a folded offset on, in offsets of the text."""
        word = folded.text[folded.at(place[0]) : folded.at(place[1] - 1) + 1]
        if len(word) == 1:
            return None
        stem = re.escape(word[: max(FEWEST_LETTERS, len(word) - ENDING)])
        at = re.compile(stem if _HAN.match(word) else rf"(?<!\w){stem}").search(folded.text, begin)
        return folded.span(at.start(), min(at.start() + len(word), len(folded.text))) if at else None

    found = set()
    for place in every:
        said_again = again(place, folded.at(place[1] - 1) + 1)
        if said_again and is_left_out(text, language, said_again):
            found.add(place)
    for start, end in cues(folded.text, language, CORRECTING):
        before = [place for place in every if folded.at(place[1] - 1) < start]
        others = [place for place in every if folded.at(place[0]) >= end]
        is_other = any(is_left_out(text, language, place, others=every) for place in others)  # "the MRI, oh no, wait, not the CT"
        if before and not is_other and again(before[-1], end) is None:
            found.add(before[-1])
    return frozenset(found)


def is_beside(text: str, language: str | None, place: tuple[int, int], kind: str) -> bool:
    """Whether a cue of a kind stands directly before what is at `place` in the text, or one of `<kind>_after` directly after it."""
    folded, (start, end) = fold_with_offsets(text), place
    if end <= start:
        return False
    first, after = folded.at(start), folded.at(end - 1) + 1
    gaps = [folded.text[cue_end:first] for _, cue_end in cues(folded.text, language, kind) if cue_end <= first]
    gaps += [folded.text[after:cue_start] for cue_start, _ in cues(folded.text, language, f"{kind}_after") if cue_start >= after]
    return any(not gap.strip() for gap in gaps)
