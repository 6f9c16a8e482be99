"""The stems that a word may have: Russian by dictionary, Mongolian and Arabic by their endings and prefixes, Latin letters by their skeleton."""

from __future__ import annotations

import re
from functools import lru_cache

import pymorphy3

from concierge.languages.folding import fold
from concierge.languages.transliteration import skeleton

SHORTEST = 3
"""Letters that a stem keeps at least."""
# Folded forms: ө is о, ү is у. Longest first, so that a stem loses its whole ending.
_MONGOLIAN = (
    "тайгаа тэйгээ тойгоо ийнхээ ынхаа аасаа ээсээ оосоо руугаа даа дээ доо нуудад нуудын нууд ууд ууды гийн ийн ний ны ын гаас гээс гоос наас нээс ноос "
    "аас ээс оос гаар гээр гоор аар ээр оор руу луу тай тэй той нд ад эд од д т ийг ыг г аа ээ оо уулах уулж уулсан"
).split()
_MONGOLIAN_LATIN = (
    "taigaa teigee toigoo iinhee ynhaa nuud uud giin iin nii ny yn gaas gees goos naas nees noos aas ees oos uus gaar geer goor aar eer oor uur "
    "ruu luu rvv lvv tai tei toi nd ad ed od d t iig yg g aa ee oo"
).split()
_ARABIC_PREFIXES = ("وبال", "وال", "بال", "فال", "كال", "لل", "ال", "ول", "وب", "و", "ب", "ل", "ف", "ه", "ع", "عال")
_ARABIC_ENDINGS = ("ات", "ين", "ون", "يه", "ها", "هم", "نا", "ه", "ي", "ك")
_CYRILLIC = re.compile(r"[а-я]")
_LATIN = re.compile(r"[a-z]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_VERBS = frozenset({"VERB", "INFN", "GRND", "ADVB", "PREP", "CONJ", "PRCL"})
_LAST_VOWELS = re.compile(r"[аеиоуыэюя]+$")
_VOWEL_GAP = re.compile(r"(?<=[^аеиоуыэюя])[аоуэе](?=[^аеиоуыэюя]$)")


@lru_cache(maxsize=1)
def _russian() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=50_000)
def stems(word: str) -> frozenset[str]:
    """Every stem of a folded word, itself included; two words are forms of one when they share a stem.

    A stem in Latin letters is marked by `~`, an Arabic one that lost an ending by `-` (what is no name of a place may lose
    its ending too), a Cyrillic one without its last vowels by `+` (the dictionary does not know every place: в Санье).
    """
    found = {word}
    if _CYRILLIC.match(word):
        if len(word) >= SHORTEST:
            found |= {fold(parse.normal_form) for parse in _russian().parse(word)[:3] if parse.tag.POS not in _VERBS}
            found |= {f"+{bare}" for bare in [_LAST_VOWELS.sub("", word)] if len(bare) > SHORTEST}
        found |= _without_endings(word, _MONGOLIAN)
        found |= {_VOWEL_GAP.sub("", stem) for stem in found if len(stem) > SHORTEST + 1}
    elif _ARABIC.match(word):
        found |= _arabic(word)
    elif _LATIN.match(word):
        found |= {"~" + skeleton(stem) for stem in {word} | _without_endings(word, _MONGOLIAN_LATIN) if len(stem) > SHORTEST}
    return frozenset(found)


def is_russian_word(word: str) -> bool:
    """Whether the Russian dictionary has this form."""
    return bool(_CYRILLIC.match(word)) and bool(_russian().word_is_known(word))


def _without_endings(word: str, endings: list[str]) -> set[str]:
    return {word[: -len(ending)] for ending in endings if word.endswith(ending) and len(word) - len(ending) >= SHORTEST}


def _arabic(word: str) -> set[str]:
    bare = {word} | {word[len(prefix) :] for prefix in _ARABIC_PREFIXES if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST - 1}
    return bare | {"-" + stem[: -len(ending)] for stem in bare for ending in _ARABIC_ENDINGS if stem.endswith(ending) and len(stem) - len(ending) >= SHORTEST}
