"""Whether something that a message names is wished away: "without the gastroscopy", "дурангүй", "不要胃镜"."""

from __future__ import annotations

from concierge.languages.grammar import grammar
from concierge.understanding.lexicon import read

NEAR = 2
"""Tokens between the word and what it leaves out."""


def is_left_out(text: str, language: str | None, start: int, end: int) -> bool:
    """Whether what stands at [start:end) of the text is named in order to leave it out; offsets are those of the text."""
    endings = tuple(str(grammar(language or "").get("left_out_endings", "")).split())
    if endings and text[start:end].endswith(endings):
        return True
    reading = read(text, language)
    first, after = reading.folded.at(start), reading.folded.at(end - 1) + 1
    before = [index for index, token in enumerate(reading.tokens) if token.end <= first][-NEAR:]
    behind = [index for index, token in enumerate(reading.tokens) if token.start >= after][:NEAR]
    return any(reading.get(index, "left_out") for index in before) or any(reading.get(index, "left_out_after") for index in behind)
