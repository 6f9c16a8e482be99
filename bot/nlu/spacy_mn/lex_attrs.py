"""Mongolian number words, so that spaCy's `like_num` is true of them, also with a case ending."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.attrs import LIKE_NUM

_NUMBERS = (  # noqa: SIM905 three lines instead of sixty
    "тэг нэг хоёр гурав дөрөв тав зургаа долоо найм ес арав арван хорь хорин гуч гучин дөч дөчин тавь тавин жар жаран дал далан ная наян "
    "ер ерэн зуу зуун мянга мянган сая тэрбум нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургадугаар долдугаар наймдугаар "
    "есдүгээр аравдугаар хоёулаа гурвуулаа дөрвүүлээ тавуулаа"
).split()


def like_num(text: str) -> bool:
    """Whether a word is a number: digits with separators or an ordinal ending (`2-р`), a fraction, or a number word."""
    text = text.lstrip("+-±~").replace(",", "").replace(".", "")
    if text.isdigit():
        return True
    stem, _, ending = text.partition("-")
    if stem.isdigit() and ending in {"р", "ын", "ийн", "д", "т", "нд", "аас", "оос", "ээс", "өөс"}:
        return True
    over, _, under = text.partition("/")
    return (over.isdigit() and under.isdigit()) or text.lower() in _NUMBERS


LEX_ATTRS: dict[int, Callable[[str], Any]] = {LIKE_NUM: like_num}
