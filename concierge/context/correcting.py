"""What is corrected in words that name only a part of it: "sorry, the hip, not the knee", "the number ends with 43"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from concierge.context.certainty import has_question_mark
from concierge.context.cues import cues
from concierge.context.leaving_out import is_left_out
from concierge.context.mentions import Mention
from concierge.context.treatment import APART
from concierge.conversation.details import Details
from concierge.languages.folding import fold, fold_with_offsets

_END = re.compile(r"(?<!\d)\d{2,6}(?!\d)")
"""Last digits of a telephone number."""
WORDS = ("rather", "mistaken")
"""Kinds of words that correct: "not the knee", "I meant the hip"."""


def is_correction(text: str, language: str) -> bool:
    """Whether a message says that something else is meant than was said before."""
    return not text.startswith("/") and any(cues(fold(text), language, kind) for kind in WORDS)


def corrected(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The treatment that shall stand instead of the known one; nothing when the message corrects none.

    That is another one that is named beside it, or what is done to another part of the body: to the hip instead of the knee.
    """
    known = before.get("procedure")
    is_checkup = "examinations" in before  # what is put together is changed part by part
    if known is None or is_checkup or not is_correction(text, language):
        return ()
    named = [mention for mention in mentions if mention.detail == "procedure"]
    others = [mention for mention in named if mention.value != known]
    kept = [one for one in named if one.value == known and not is_left_out(text, language, (one.start, one.end), "rather")]
    if kept or has_question_mark(text):  # "no, her hip is fine, she needs only the knee"; a question corrects nothing
        return ()
    if others:
        return tuple(others[:1])
    folded = fold(text)
    doing = {kind for kind, _, one in APART if one == known}
    alike = [(part, one) for kind, part, one in APART if kind in doing and one != known]
    return tuple(Mention("procedure", one) for part, one in alike if cues(folded, language, part))[:1]


def with_corrected(mentions: Sequence[Mention], told: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions with the treatment `told` instead of any other, and of its field nothing that was read before it."""
    if not told:
        return tuple(mentions)
    return (*(mention for mention in mentions if mention.detail not in ("procedure", "specialty")), *told)


def with_other_end(text: str, language: str, known: str) -> Mention | None:
    """The known telephone number with the last digits that a message tells instead of its own: "it ends with 43, not 33"."""
    folded = fold_with_offsets(text)
    if "@" in known or not cues(folded.text, language, "ends_with"):
        return None
    ends = [found for found in _END.finditer(folded.text) if not known.endswith(found[0])]
    return Mention("contact", known[: -len(ends[0][0])] + ends[0][0], *folded.span(*ends[0].span())) if len(ends) == 1 else None
