"""Whether something that a message names is wished away: "without the gastroscopy", "дурангүй", "不要胃镜"."""

from __future__ import annotations

import re

from concierge.context.cues import cues
from concierge.languages.folding import fold_with_offsets

NEAR = 1
"""Words (or pairs of Chinese characters) that may stand between."""
_WORD = re.compile(r"[\u4e00-\u9fff]{1,2}|\w+")


def is_left_out(text: str, language: str | None, start: int, end: int, kind: str = "left_out") -> bool:
    """Whether what stands at [start:end) of the text is named in order to leave it out; offsets are those of the text.

    The words before and after it that say so are the cues `kind` and `kind`_after: `left_out` for examinations, `apart` for places.
    """
    folded = fold_with_offsets(text)
    first, after = folded.at(start), folded.at(end - 1) + 1
    gaps = [folded.text[cue_end:first] for _, cue_end in cues(folded.text, language, kind) if cue_end <= first]
    gaps += [folded.text[after:cue_start] for cue_start, _ in cues(folded.text, language, f"{kind}_after") if cue_start >= after]
    return any(len(_WORD.findall(gap)) <= NEAR for gap in gaps)
