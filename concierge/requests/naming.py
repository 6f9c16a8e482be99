"""The patient's name in a message: after words like "my name is", or by itself in an open form. It is read only where it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from concierge.context.cues import cues, is_cue_word
from concierge.context.mentions import Mention
from concierge.languages.folding import fold, fold_with_offsets
from concierge.languages.known_words import has_small_chinese, languages_of
from concierge.requests.messengers import MESSENGERS
from concierge.understanding.lexicon import read

MOST = 4
"""Words of a name."""
MOST_GIVEN = 2
"""Characters of a Chinese given name."""
_PIECES = re.compile(r"[,;،，。!！\n]|(?<!\b[^\W\d_])\.|\d+")
"""What parts the pieces of a message; the full stop of an initial parts none: "Б.Сарнай", as Mongolians write their names."""
_QUESTIONS = "?؟？"
_MARKS, _SENTENCE_ENDS = ",;،，。.!！\n", "。.!！\n"
BESIDE_NAME = frozenset({"nationality", "second_nationality", "people", "contact"})
"""Answers beside which a person writes a name without words for it."""
LIKE_NAMES = frozenset({"nationality", "spoken_language"})
"""Details whose words may be a name after words for one: "اسمه تركي"."""
MOST_BEFORE = 2
"""Words of a name before words like "гэдэг"."""
OF_A_PARTICLE = 3
"""Letters of a small word within a name: "Khaled al Mutairi"."""
SHORTEST = 2
"""Letters that a name in small letters must exceed."""
_HAN = re.compile("[\u4e00-\u9fff]")
_NICKNAME = re.compile("[小老阿][\u4e00-\u9fff](?=就|吧|好|$|[^\u4e00-\u9fff])")
"""As friends call somebody: 小刘, 阿明."""
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_NO_NAME = re.compile("[人个我]")
"""Characters of "two people", "I myself"."""
_WORD = re.compile(r"(?:\b[^\W\d_]\.\s?)*[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def name_in(text: str, language: str, mentions: Iterable[Mention]) -> str | None:
    """The name that a message of a form tells.

    It stands after words like "my name is", before words like "гэдэг", beside a contact, or by itself as two capitalised words.

    >>> name_in("my name is Anna Kim, from Almaty", "en", ())
    'Anna Kim'
    """
    told = list(mentions)
    taken = sorted((mention.start, mention.end) for mention in told if mention.end > mention.start)
    has_contact = any(mention.detail == "contact" for mention in told)
    if said := name_said(text, language, told):
        return said
    beside = _after_relative(text, language, taken) if has_contact else _before_passport(text, told, taken)
    if beside:
        return beside
    pieces = _free_pieces(text, taken)
    first = pieces[0].split() if has_contact and pieces else []
    if first and _is_han_name(first[-1]):
        return first[-1]
    named = [name for piece in pieces if (name := _name(piece, is_cased=not has_contact or len(pieces) > 1)) and name == piece.strip()]
    found = [name for name in named if not _names_contact(name, language) and (not _HAN_NAME.match(name) or _is_han_name(name))]
    within = _capitals_within(pieces, language) if has_contact else None
    return next((name for name in found if has_contact or " " in name), within)


def _capitals_within(pieces: Iterable[str], language: str) -> str | None:
    """The words with a capital that no sentence begins with, none of everyday speech: "9404 9905, ask my aunt Dorjoo there"."""
    for piece in pieces:
        words = _WORD.findall(piece)[1:]
        names = [word for word in words if word[0].isupper() and not word.isupper() and not is_ordinary(word, language)]
        if 0 < len(names) <= MOST_BEFORE:
            return " ".join(names)
    return None


def name_said(text: str, language: str, mentions: Iterable[Mention], *, is_expected: bool = False) -> str | None:
    """The name that words of a message say is one: "my name is Anna", "Anna is my name", "the name is missing, I am Anna".

    Where it `is_expected`, one with a capital may also follow "it is" alone.
    """
    told = list(mentions)
    names = [mention for mention in told if mention.end > mention.start and mention.detail not in LIKE_NAMES]
    taken = sorted((mention.start, mention.end) for mention in names)
    folded = fold_with_offsets(text)
    is_told = any(mention.detail == "contact" for mention in told) or bool(cues(folded.text, language, "name_told"))
    places = [(end, False) for _, end in cues(folded.text, language, "my_name")]
    places += [(end, True) for _, end in (cues(folded.text, language, "i_am_named") if is_told or is_expected else ())]
    places += [(at + 1, True) for at, sign in enumerate(folded.text) if sign == ":" and is_told]  # "correct the name: Anna Kim"
    for begin, _ in cues(folded.text, language, "my_name_after"):
        stop = next((at for at in range(len(text)) if folded.at(at) >= begin), len(text))
        pieces = _PIECES.split(text[max((end for _, end in taken if end <= stop), default=0) : stop])
        words = list(takewhile(lambda word: not is_ordinary(word, language), reversed(_WORD.findall(pieces[-1]))))[:MOST_BEFORE]
        if words:
            return " ".join(reversed(words))
    found = []
    for end, is_weak in places:
        start = next((at for at in range(len(text)) if folded.at(at) >= end), len(text))
        said = _said_name(_until_taken(text, start, taken), language, is_weak=is_weak)
        if said and (is_told or not is_weak or _is_written_as_name(said)):
            found.append(said)
    if found:
        return max(found, key=_is_written_as_name)  # of "имя поправьте, я Салтанат" the one with a capital
    return None


def _is_written_as_name(name: str) -> bool:
    return name[0].isupper() or _is_han_name(name)


def bare_name(text: str, language: str, *, is_cased: bool) -> str | None:
    """A message that is a name and nothing else; with `is_cased` each word begins with a capital, or it is a Chinese name.

    >>> bare_name("Otgonbayar", "mn", is_cased=True)
    'Otgonbayar'
    """
    told = text.strip(" .,!،。！")
    if _is_han_name(told):
        return told
    words = told.split()
    if len(words) > 1 and (0, len(fold(words[0]))) in cues(fold(told), language, "title"):  # "ام خالد", "Mrs Kim"
        is_kept = all(_WORD.fullmatch(word) and not is_ordinary(word, language) for word in words[1:])
        return told if is_kept and len(words) <= MOST else None
    before = [end for start, end in cues(fold(told), language, "i_am_named") if start == 0]
    if before and not is_cased:  # "its Khaled"
        told = told[max(before) :].strip()
        words = told.split()
    particles = words[1:-1] if len(words) == MOST - 1 and len(words[1]) <= OF_A_PARTICLE else []
    is_name = 0 < len(words) < MOST and all(
        _WORD.fullmatch(word) and (word in particles or not is_ordinary(word, language)) for word in words
    )
    is_written = all(word[0].isupper() or word in particles or (not is_cased and len(word) > SHORTEST) for word in words)
    return told if is_name and is_written and not _HAN.search(told) else None


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word is one of everyday speech, so that it is surely no name: a small one, one of a rule, one of the grammar."""
    is_read = any(token.readings for token in read(word, language).tokens)
    return _is_known(word) or is_read or is_cue_word(word, language) or _is_common(word)


def _said_name(piece: str, language: str, *, is_weak: bool) -> str | None:
    """The name at the beginning of what follows words for one; after words that are `is_weak`, "it is", no everyday word is one."""
    han = _HAN.match(piece.strip())
    if han:
        return _han_said(piece.strip(), is_weak=is_weak)
    words = _WORD.findall(piece)
    first = next(iter(words), "")
    if len(words) > 1 and cues(fold(first), language, "title") and not is_ordinary(words[1], language):  # "اسمها ام فيصل"
        return " ".join(words[:2])
    if not first or (is_weak and is_ordinary(first, language)) or (not first[0].isupper() and is_ordinary(first, language)):
        return None
    said = _name(piece, is_cased=False)
    kept = list(takewhile(lambda word: word[0].isupper() or not is_ordinary(word, language), (said or "").split()))
    return " ".join(kept) or None


def _han_said(piece: str, *, is_weak: bool) -> str | None:
    """A Chinese name after words for one: one with a family name, one as friends call her (小刘), or else the whole piece."""
    call = _NICKNAME.match(piece)
    if call:
        return call[0]
    for end in range(MOST, 1, -1):
        if _is_han_name(piece[:end]) and not _HAN.match(piece[end : end + 1]):
            return piece[:end]
    told = [_HAN_NAME.fullmatch(word) for word in piece.split()]
    names = [word[0] for word in told if word and not _NO_NAME.search(word[0]) and not _names_contact(word[0], "zh")]
    family = next((name for name in names if _is_han_name(name)), None)
    whole = names[0] if names and not is_weak and not has_small_chinese(names[0]) and not cues(names[0], "zh", "no_name") else None
    return family or whole or _han_before_ending(piece)


def _han_before_ending(piece: str) -> str | None:
    """A name before words like 就行 that stand right after it."""
    ends = [start for start, _ in cues(fold(piece), "zh", "after_name") if start > 1]
    name = piece[: ends[0]] if ends else ""
    return name if _is_han_name(name) else None


def name_left(text: str, language: str, mentions: Iterable[Mention], *, is_beside_contact: bool = False) -> str | None:
    """The name that is left of an answer to the form once what it mentions and its small words are taken out.

    In a whole request only what stands right before the contact is one (`is_beside_contact`).

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
        if is_beside_contact and (contact is None or place > contact or text[place:contact].strip(_MARKS + " ")):
            continue
        begins = not text[:start].strip() or text[:start].rstrip()[-1] in _SENTENCE_ENDS
        is_apart = is_before_contact or not begins or not text[place:].strip() or text[place] in _MARKS
        if any(mark in piece for mark in _QUESTIONS):  # the end of "and does anybody speak Arabic there?" names nobody
            continue
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
    names = [not (_names_contact(word[0], language) or is_ordinary(word[0], language) or _within(word.start(), tagged)) for word in words]
    is_whole = all(names)
    while names and not names[0]:
        words, names = words[1:], names[1:]
    while names and not names[-1]:
        words, names = words[:-1], names[:-1]
    is_name = 0 < len(words) < MOST and all(names)
    is_name = is_name and (is_apart or len(words) > 1)
    is_written = (is_whole and not is_cased) or all(word[0][0].isupper() or (is_whole and not word[0][0].islower()) for word in words)
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
    """The words right after a relative that are none of everyday speech: "my mother Svetlana Ivanovna, 71", "بنتي ساره"."""
    reading = read(text, language)
    for token in reading.tokens:
        if not token.get("relatives"):
            continue
        start = reading.folded.span(token.start, token.end)[1]
        words = list(takewhile(lambda word: not is_ordinary(word, language), _until_taken(text, start, taken).split()))
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
    return any(cues(fold(name), language, kind) for kind in ("contact_words", "my_name", "i_am_named", *MESSENGERS))


def _is_known(word: str) -> bool:
    """Whether a word is one of everyday speech in some language."""
    bare = word.removeprefix("و")  # Arabic "and" stands right before the next word
    return any(languages_of(one.lower()) for one in (word, bare))


def _is_common(word: str) -> bool:
    """Whether a word ends a name: one of everyday speech, unless it begins with a capital, or one like "phone"."""
    return (_is_known(word) and not word[0].isupper()) or bool(cues(fold(word), None, "contact_words"))
