"""The patient's name in a message: after words like "my name is", or by itself in an open form. It is read only where it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.languages.folding import fold, fold_with_offsets
from concierge.languages.known_words import languages_of
from concierge.understanding.lexicon import read

MOST = 4
"""Words of a name."""
MOST_GIVEN = 2
"""Characters of a Chinese given name."""
_PIECES = re.compile(r"[,;،，。.!！\n]|\d+")
_MARKS, _SENTENCE_ENDS = ",;،，。.!！\n", "。.!！\n"
BESIDE_NAME = frozenset({"nationality", "second_nationality", "people", "contact"})
"""Answers beside which a person writes a name without words for it."""
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_NO_NAME = re.compile("[人个我]")
"""Characters of "two people", "I myself"."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def name_in(text: str, language: str, mentions: Iterable[Mention]) -> str | None:
    """The name that a message of a form tells.

    It stands after words like "my name is", before words like "гэдэг", beside a contact, or by itself as two capitalised words.

    >>> name_in("my name is Anna Kim, from Almaty", "en", ())
    'Anna Kim'
    """
    told = list(mentions)
    taken = sorted((mention.start, mention.end) for mention in told if mention.end > mention.start)
    folded = fold_with_offsets(text)
    has_contact = any(mention.detail == "contact" for mention in told)
    before = [*cues(folded.text, language, "my_name"), *(cues(folded.text, language, "i_am_named") if has_contact else ())]
    for _, end in before:
        start = next((at for at in range(len(text)) if folded.at(at) >= end), len(text))
        said = _name(_until_taken(text, start, taken), is_cased=False)
        if said:
            return said
    for begin, _ in cues(folded.text, language, "my_name_after"):
        stop = next((at for at in range(len(text)) if folded.at(at) >= begin), len(text))
        words = _WORD.findall(_PIECES.split(text[max((end for _, end in taken if end <= stop), default=0) : stop])[-1])
        if words and words[-1][0].isupper():
            return " ".join(word for word in words[-2:] if word[0].isupper())
    beside = _after_relative(text, language, taken) if has_contact else _before_passport(text, told, taken)
    if beside:
        return beside
    pieces = _free_pieces(text, taken)
    first = pieces[0].split() if has_contact and pieces else []
    if first and _is_han_name(first[-1]):
        return first[-1]
    named = [name for piece in pieces if (name := _name(piece, is_cased=not has_contact or len(pieces) > 1)) and name == piece.strip()]
    found = [name for name in named if not _names_contact(name, language) and (not _HAN_NAME.match(name) or _is_han_name(name))]
    return next((name for name in found if has_contact or " " in name), None)


def name_left(text: str, language: str, mentions: Iterable[Mention]) -> str | None:
    """The name that is left of an answer to the form once what it mentions and its small words are taken out.

    >>> name_left("Bat-Erdene, Mongolia", "en", [Mention("nationality", "MN", 12, 20)])
    'Bat-Erdene'
    """
    told = [mention for mention in mentions if mention.end > mention.start]
    contact = min((mention.start for mention in told if mention.detail == "contact"), default=None)
    is_answer = any(mention.detail in BESIDE_NAME for mention in told)
    place = 0
    for piece in _free_pieces(text, [(mention.start, mention.end) for mention in told]) if is_answer else []:
        start = text.index(piece, place)
        place = start + len(piece)
        is_before_contact = contact is not None and place <= contact and not text[place:contact].strip()
        begins = not text[:start].strip() or text[:start].rstrip()[-1] in _SENTENCE_ENDS
        is_apart = is_before_contact or not begins or not text[place:].strip() or text[place] in _MARKS
        if name := _bare_name(piece, language, is_cased=not is_before_contact, is_apart=is_apart):
            return name
    return None


def _bare_name(piece: str, language: str, *, is_cased: bool, is_apart: bool) -> str | None:
    """A piece as a name, without the small words around it; without `is_cased` it may be the whole of it in small letters.

    One that is not `is_apart` begins a sentence that goes on, so that its capital tells nothing: "Sometime in April".
    """
    han = next((word for word in piece.split() if _is_han_name(word)), None)
    if han:
        return han
    reading = read(piece, language)
    tagged = [reading.folded.span(token.start, token.end) for token in reading.tokens if token.readings]
    words = [found for found in _WORD.finditer(piece) if not _HAN_NAME.search(found[0])]
    names = [
        not (cues(fold(word[0]), language, "i_am_named") or _is_common(word[0]) or _is_known(word[0]) or _within(word.start(), tagged))
        for word in words
    ]
    is_whole = all(names)
    while names and not names[0]:
        words, names = words[1:], names[1:]
    while names and not names[-1]:
        words, names = words[:-1], names[:-1]
    is_name = 0 < len(words) < MOST and all(names)
    is_name = is_name and (is_apart or len(words) > 1)
    is_written = (is_whole and not is_cased) or not any(word[0][0].islower() for word in words)
    return " ".join(word[0] for word in words) if is_name and is_written else None


def _within(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _is_han_name(word: str) -> bool:
    """Whether a word is a family name and one or two characters more, and no other word that begins so, as 方便 does."""
    folded = fold(word)
    ends = [end for start, end in cues(folded, "zh", "family_name") if start == 0]
    is_name = bool(_HAN_NAME.fullmatch(word)) and not _NO_NAME.search(word) and not cues(folded, "zh", "no_name")
    return is_name and any(0 < len(folded) - end <= MOST_GIVEN for end in ends)


def _after_relative(text: str, language: str, taken: list[tuple[int, int]]) -> str | None:
    """The capitalised words right after a relative: "my mother Svetlana Ivanovna, 71"."""
    reading = read(text, language)
    for token in reading.tokens:
        if not token.get("relatives"):
            continue
        start = reading.folded.span(token.start, token.end)[1]
        words = list(takewhile(lambda word: word[0].isupper() and not _is_common(word), _until_taken(text, start, taken).split()))
        if 0 < len(words) <= MOST and all(_WORD.fullmatch(word) for word in words):
            return " ".join(words)
    return None


def _before_passport(text: str, mentions: list[Mention], taken: list[tuple[int, int]]) -> str | None:
    """The two or three words at the beginning that stand right before a passport, none of everyday speech: "نورة العنزي كويتية"."""
    passport = next((mention for mention in mentions if mention.detail == "nationality" and mention.end > mention.start), None)
    before = text[: passport.start].strip(" ,،-") if passport else ""
    words = before.split()
    is_free = passport is not None and taken[0][0] == passport.start
    is_name = is_free and 1 < len(words) < MOST and all(_WORD.fullmatch(word) and not _is_known(word) for word in words)
    return before if is_name else None


def _until_taken(text: str, start: int, taken: list[tuple[int, int]]) -> str:
    stop = min((at for at, _ in taken if at >= start), default=len(text))
    return _PIECES.split(text[start:stop].strip(), maxsplit=1)[0]


def _free_pieces(text: str, taken: list[tuple[int, int]]) -> list[str]:
    """What stands between commas and mentions."""
    free = list(text)
    for start, end in taken:
        free[start:end] = [","] * (end - start)
    return [piece for piece in _PIECES.split("".join(free)) if piece.strip(" +()-:")]


def _name(piece: str, *, is_cased: bool) -> str | None:
    """The first words of a piece as a name; with `is_cased` each must begin with a capital, as nobody writes common words."""
    han = _HAN_NAME.match(piece.strip())
    if han:
        told = [han[0], *(word for word in piece.split()[1:] if _HAN_NAME.fullmatch(word))]
        return None if is_cased else next((word for word in told if not _NO_NAME.search(word)), None)  # of 我媽 陳麗華 the second is one
    words = _WORD.findall(piece)[: MOST + 1]
    if is_cased:
        words = words if all(word[0].isupper() for word in words) else []
    if not is_cased:
        words = list(takewhile(lambda word: not _is_common(word), words))
    return " ".join(words) if 0 < len(words) <= MOST else None


def _names_contact(name: str, language: str) -> bool:
    """Whether what may be a name is only the word before it or before a telephone number: "name", 電話."""
    return any(cues(fold(name), language, kind) for kind in ("contact_words", "my_name"))


def _is_known(word: str) -> bool:
    """Whether a word is one of everyday speech in some language."""
    bare = word.removeprefix("و")  # Arabic "and" stands right before the next word
    return any(languages_of(one.lower()) for one in (word, bare))


def _is_common(word: str) -> bool:
    """Whether a word ends a name: one of everyday speech, unless it begins with a capital, or one like "phone"."""
    return (_is_known(word) and not word[0].isupper()) or bool(cues(fold(word), None, "contact_words"))
