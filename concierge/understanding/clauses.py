"""A message cut where a second question may begin: at the end of a sentence, at a comma, before a word like "and"."""

from __future__ import annotations

import re
from functools import cache

from concierge.languages.grammar import grammar
from concierge.languages.registry import languages

MOST = 4
"""Clauses looked at; of more, the last ones, for the questions stand at the end of a long letter."""
FEWEST_WORDS = 2
FEWEST_CHARACTERS = 3
"""Chinese characters that say as much as the fewest words."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ONE_WORD = re.compile(r"(?<![^\s.?!…。？！؟;；؛,，、،])(?:[^\W\d_]{3,}|[\u4e00-\u9fff]{2,})(?=\s*[?？؟])")
"""A word that is a question by its mark: "the price? the days?"."""


def clauses(text: str, language: str | None) -> tuple[str, ...]:
    """The clauses of a message that could each be a question, in their order; none when there is only one.

    >>> clauses("How much is a knee and do I need a visa?", "en")
    ('How much is a knee', 'and do I need a visa')
    """
    pieces: list[str] = []
    ends = _ends(language)
    marked = ends.sub(r"\g<0>,", text) if ends else text
    lead, asked = "", _ONE_WORD.findall(text)
    for piece in _boundary(language).split(marked):
        told = f"{lead} {piece}".strip()
        lead = told if told.lower() in _leads(language) else ""
        if lead:
            continue  # "…, after | how long": it begins the clause that follows
        if pieces and pieces[-1].rpartition(" ")[2].lower() in _leads(language):
            pieces[-1] = f"{pieces[-1]} {told}"  # "after how many days" is one clause
        elif told in asked or _may_ask(told):
            pieces.append(told)
        elif pieces and told:
            pieces[-1] = f"{pieces[-1]} {told}"
    return tuple(pieces[-MOST:]) if len(pieces) > 1 else ()


@cache
def _ends(language: str | None) -> re.Pattern[str] | None:
    """Small words that end a question in some languages, where nobody writes a mark on a phone: хэд вэ, 能吗."""
    words = str(grammar(language).get("question_ends", "")).split() if language in languages() else []
    spaced = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in words if not _HAN.match(word)]
    return re.compile("|".join([*spaced, *(re.escape(word) for word in words if _HAN.match(word))]), re.IGNORECASE) if words else None


@cache
def _leads(language: str | None) -> frozenset[str]:
    """Words that a clause cannot end with, because they lead on to the next one."""
    known = [language] if language in languages() else languages()
    return frozenset(word for code in known for word in str(grammar(str(code)).get("leads", "")).split())


@cache
def _boundary(language: str | None) -> re.Pattern[str]:
    known = [language] if language in languages() else languages()
    joins = sorted({word for code in known for word in str(grammar(str(code)).get("joins", "")).split()}, key=len, reverse=True)
    words = "|".join(re.escape(word) for word in joins if not _HAN.match(word))
    han = "|".join(re.escape(word) for word in joins if _HAN.match(word))
    before = [rf"\s(?=(?:{words})\s)"] if words else []
    before += [rf"(?={han})"] if han else []
    before += [rf"(?<={_HAN.pattern})\s+(?={_HAN.pattern})"]  # on a phone a space is a comma in Chinese
    return re.compile("|".join([r"[.?!…。？！؟;；؛,，、،\n]+(?!\d)", *before]), re.IGNORECASE)


def _may_ask(piece: str) -> bool:
    return len(piece.split()) >= FEWEST_WORDS or len(_HAN.findall(piece)) >= FEWEST_CHARACTERS
