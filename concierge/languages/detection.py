"""In which language a message is written, and whether that is certain enough to change the language of a conversation.

Evidence in this order: the script; small words that only one language has; letter statistics of the languages of that script.
`docs/decisions/` tells how this compares with langdetect, lingua and py3langid.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from concierge.languages import known_words
from concierge.languages.noise import is_noise
from concierge.languages.profiles import SCRIPTS, chinese_pairs, profiles, script_of, vocabulary, words_of
from concierge.languages.registry import languages

READ_AT_MOST = 600
"""Characters looked at; a language shows long before that."""
BY_SCRIPT = {
    "hangul": "ko", "kana": "ja", "thai": "th", "devanagari": "hi", "georgian": "ka",
    "armenian": "hy", "hebrew": "he", "greek": "el", "bengali": "bn", "tamil": "ta",
    "mongolian": "mn", "khmer": "km", "myanmar": "my", "lao": "lo", "ethiopic": "am",
}  # fmt: skip
WEIGHT = {"han": 3.0, "kana": 2.0, "hangul": 2.0, "latn": 0.35}
"""Letters are counted by what they say: a Chinese character is half a word, while Latin names and terms stand in every language."""
SMALL_WORD = 4.0
"""Log-odds for a small word of one language, divided among the languages that share it."""
SERVED = 3.5
"""Log-odds for a language that we serve: most who write here use one."""
TEMPERATURE = 0.5
"""Neighbouring letters are not independent, so their evidence counts half."""
SENTENCE = 4
"""Words from which on a message is a sentence, whose language is certain."""
GUESS = 0.7
"""Chance from which on an uncertain language is named at all."""
_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\{.*?\}")


@dataclass(frozen=True)
class Detection:
    """`language` is an ISO 639-1 code, served or not, or None when nothing can be told; only a certain one may change a conversation."""

    language: str | None
    certain: bool


NOTHING = Detection(None, False)


def detect(text: str) -> Detection:
    """Tell the language of one message. Payloads, numbers, emoji and bare names are told as far as may be, never with certainty."""
    if text.startswith("/") or is_noise(text[:READ_AT_MOST]):
        return NOTHING
    words = words_of(_NOISE.sub(" ", unicodedata.normalize("NFKC", text[:READ_AT_MOST])))
    script = _main_script(words)
    if script is None:
        return NOTHING
    if script == "han":
        return _chinese(words)
    if script not in SCRIPTS:
        return Detection(BY_SCRIPT.get(script), script in BY_SCRIPT)
    return _by_words([word for word in words if script_of(word[-1]) == script], script)


def decide(current: str | None, chosen: bool, detection: Detection, default: str) -> str:
    """The language to answer in: a chosen one stays, a certain and served one is followed, else the conversation keeps what it has.

    `current` is None in a conversation's first message, whose language may also be a guess; `default` is used when there is none.
    """
    if current and chosen:
        return current
    if detection.language in languages() and (detection.certain or current is None):
        return str(detection.language)
    return current or default


def _main_script(words: Sequence[str]) -> str | None:
    """The script of the small words, for names and terms stand in any script; without small words, that of most letters."""
    small = Counter(script_of(word[-1]) for word in words if known_words.languages_of(word) & languages().keys())
    letters = Counter(script_of(character) for word in words for character in word if character.isalpha())
    if not letters:
        return None
    if letters["kana"] > 1 and letters["kana"] * 8 > letters["han"]:
        letters["kana"] += letters.pop("han", 0)
    most = max(letters, key=lambda script: letters[script] * WEIGHT.get(script, 1.0))
    leading = [script for script, count in small.most_common(1) if count > 2 * sum(small.values()) / 3]
    return leading[0] if leading and most in SCRIPTS and small[most] == 0 else _english_or(most, small, words)


def _english_or(script: str, small: Counter[str], words: Sequence[str]) -> str:
    """Latin after all, when small Latin words surround a name in another script: "how much is 种植牙 in 首尔"."""
    others = sum(script_of(word[-1]) != "latn" for word in words)
    is_latin = small["latn"] >= 2 and small["latn"] > 2 * small[script] and len(words) - others > 2 * others
    return "latn" if is_latin else script


def _chinese(words: Sequence[str]) -> Detection:
    text = "".join(character for word in words for character in word if script_of(character) == "han")
    is_bare = text in known_words.names() and "zh" not in known_words.languages_of(text)
    is_usual = len(text) > 1 and all(text[at : at + 2] in chinese_pairs() for at in range(len(text) - 1))
    return Detection("zh", not is_bare and (len(text) >= SENTENCE or is_usual or known_words.has_small_chinese(text)))


def _by_words(words: Sequence[str], script: str) -> Detection:
    neutral, names = known_words.neutral(), known_words.names()
    telling = [word for word in words if word not in neutral and word not in names]
    endings = Counter(language for word in words if word not in neutral for language in known_words.languages_of_ending(word))
    chances = _chances(telling or words, script, endings)
    language = max(chances, key=lambda code: chances[code])
    if not telling and not endings:
        return Detection(language if script != "latn" and any(word not in neutral for word in words) else None, False)
    certain = _is_certain(telling, len(words), chances[language], language) or bool(endings[language] and len(words) < SENTENCE)
    is_guess = chances[language] > GUESS or (script != "latn" and language in languages())  # a script tells that it is not English
    return Detection(language, certain) if certain or is_guess else NOTHING


def _chances(words: Sequence[str], script: str, endings: Counter[str]) -> dict[str, float]:
    scores = {code: score * TEMPERATURE for code, score in profiles()[script].scores(words).items()}
    for code in scores.keys() & languages().keys():
        scores[code] += SERVED
    for word in words:
        owners = known_words.languages_of(word) & scores.keys()
        if len(words) < SENTENCE:
            owners = (owners & languages().keys()) or owners  # `да` is Bulgarian too, but hardly here
        for code in owners:
            scores[code] += SMALL_WORD / len(owners)
    for code in endings.keys() & scores.keys():
        scores[code] += SMALL_WORD
    best = max(scores.values())
    odds = {code: math.exp(score - best) for code, score in scores.items()}
    total = sum(odds.values())
    return {code: value / total for code, value in odds.items()}


def _is_certain(telling: Sequence[str], count: int, chance: float, language: str) -> bool:
    owners = [(known & languages().keys()) or known for known in map(known_words.languages_of, telling)]
    if count >= SENTENCE and (len(telling) > 1 or (telling and script_of(telling[0][-1]) != "latn")):
        return chance > 0.6
    is_mixed = any(used and language not in used for used in map(vocabulary().get, telling))
    if is_mixed and len(telling) < SENTENCE:
        return False  # "salam sister": a word of one language in the middle of another
    if any(owner == {language} for owner in owners):
        return chance > 0.6
    is_usual = all(vocabulary().get(word) == frozenset({language}) for word in telling)
    is_known = any(map(vocabulary().get, telling))
    is_latin = script_of(telling[0][-1]) == "latn" if telling else False
    is_enough = len(telling) >= 3 and (is_known or not is_latin)  # fingers on a keyboard write no language
    return chance > 0.95 and (is_usual or is_enough or (len(telling) == 2 and chance > 0.99 and is_known))
