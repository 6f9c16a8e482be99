"""The examinations at which a message hints without naming them: "take the genes out", "add the bone thing"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.going_on import without_names
from actions.intents import OWN_CHECKUP
from actions.saying import says_in
from actions.shown import suggested
from actions.turn import Turn
from concierge.checkup.builder import BASE_PREFIX, BASES, USUAL_BASE, Checkup, is_examination
from concierge.context.certainty import has_question_mark
from concierge.context.certainty import words_in as words_in_message
from concierge.context.cues import words_of
from concierge.context.stemming import stems_of
from concierge.languages.folding import fold
from concierge.languages.names import read_names
from concierge.questions.choosing import LEANING
from concierge.understanding.clauses import clauses
from concierge.understanding.phrases import words_in

ADDING, DROPPING = f"{OWN_CHECKUP}/add", f"{OWN_CHECKUP}/drop"
"""Parts of the intent as they are learned; they count like the words that put in and take out."""
GOING, COMING = ("left_out", "left_out_after", "take_out"), "put_in"
"""Kinds of words that take an examination out of the check-up, and that put one in."""
CHECKUP = "checkup"
LONG_STEM = 4
"""Letters of a stem that may name an examination; a sight needs more (concierge/services/sights.py)."""
HAN = re.compile(r"[\u4e00-\u9fff]")


def unnamed_part(turn: Turn) -> tuple[str, bool] | None:
    """The one examination at which a message hints beside those that it names, and whether it is to go: "add the MRI and the bone thing".

    It does so by a word that no other examination's names have, or no other that was just suggested, or by the illness for which the
    guidance advises it.
    """
    return next(((hinted[0], goes) for hinted, goes in hints(turn) if len(hinted) == 1), None)


def hints(turn: Turn) -> Iterator[tuple[list[str], bool]]:
    """The advised examinations at which each clause hints besides those that the message names, and whether they are to go."""
    names = read_names("procedure", turn.language)
    singles = [one for one in turn.catalog.procedures if is_examination(one, turn.catalog) and not one.startswith(BASE_PREFIX)]
    general = words_for_checkup(turn)
    stems = {one: stems_of(" ".join((names[one].name, *names[one].synonyms)), LONG_STEM) - general for one in singles if one in names}
    advised = {one.procedure for one in turn.catalog.screening.values()}  # "doctor" points to a consultation, but asks for none
    words = [turn.text[mention.start : mention.end] for mention in turn.mentions if mention.end > 0]
    for piece in clauses(turn.text, turn.language) or (turn.text,):
        rest = piece
        for word in words:  # what is named is no hint at another thing
            rest = rest.replace(word, " ")
        told = stems_of(rest, LONG_STEM)
        hinted = [one for one, own in stems.items() if told & own]
        hinted = hinted if len(hinted) <= 1 else suggested(turn, hinted)
        hinted = hinted or [one.procedure for one in turn.catalog.screening.values() if says_in(turn, rest, one.id)]
        scope = piece if any(says_in(turn, piece, kind) for kind in (*GOING, COMING)) else turn.text
        comes = says_in(turn, scope, COMING)
        goes = any(says_in(turn, scope, kind) for kind in GOING)
        if not (comes or goes):  # no word that we know says it, but what was learned does
            comes, goes = ADDING in turn.aspects, DROPPING in turn.aspects
        if hinted and (goes or comes) and advised.issuperset(hinted):
            yield hinted, goes and not comes


def words_for_checkup(turn: Turn) -> frozenset[str]:
    """Stems of the words for a check-up itself, which hint at no examination though a name may have them: "чекап на диабет"."""
    named = (read_names("specialty", turn.language).get(CHECKUP), read_names("procedure", turn.language).get(USUAL_BASE))
    return frozenset(stem for one in named if one for text in (one.name, *one.synonyms) for stem in stems_of(text, LONG_STEM))


def hinted_parts(turn: Turn, checkup: Checkup) -> list[str]:
    """Examinations of the check-up that a message names by their names' words, or else by their organ: "take the genes out", "那个肺的"."""
    text = turn.text
    for mention in turn.mentions:  # what is named is no hint at another one
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    folded, told = fold(text), stems_of(text, LONG_STEM)
    names = read_names("procedure", turn.language)
    general = {*words_of(turn.language, "general_parts")}  # pairs of characters that many examinations share

    def is_hinted(part: str) -> bool:
        texts = (names[part].name, *names[part].synonyms) if part in names else ()
        words = [word for one in texts for word in words_in(fold(one))]
        pairs = {word[at : at + 2] for word in words if HAN.match(word) for at in range(len(word) - 1)} - general
        spoken = words_in(folded)
        begins = {word for word in words if len(word) >= LONG_STEM and any(one.startswith(word) for one in spoken)}
        return bool(begins) or any(told & stems_of(one) for one in texts) or any(pair in folded for pair in pairs)

    organs = {one.procedure for one in turn.catalog.screening.values() if says_in(turn, text, one.id)}
    by_name = [part for part in checkup.added if is_hinted(part)]
    return by_name or [part for part in checkup.added if part in organs]


def base_named(turn: Turn) -> str | None:
    """The whole check-up that a message means without the word for it: "the comprehensive one"; the fullest of several."""
    text = without_names(turn)
    is_told = turn.text.startswith("/") or any(str(one).startswith(BASE_PREFIX) for one in turn.mentioned("procedure"))
    return None if is_told else next((base for base in reversed(BASES) if says_in(turn, text, base)), None)


def pointed(turn: Turn) -> str | None:
    """The first examination of those that our last answer advises for an organ, when a short message names only that: "the heart one"."""
    if turn.mentioned("procedure") or turn.text.startswith("/") or words_in_message(turn.text) > LEANING or has_question_mark(turn.text):
        return None
    meant = [one.procedure for one in turn.catalog.screening.values() if says_in(turn, turn.text, one.id)]
    return next(iter(suggested(turn, meant)), None)
