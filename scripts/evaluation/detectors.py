"""Telling the language of a message: Ayan's way beside langdetect (as shipped, and with what it lacks), py3langid and lingua."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import langdetect
import py3langid
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.lang_profile import LangProfile
from lingua import IsoCode639_1, LanguageDetectorBuilder

from concierge.languages.detection import detect
from concierge.languages.registry import languages
from scripts.evaluation.cases import SENTENCE, VERY_SHORT, LanguageCase, is_latin, words
from scripts.evaluation.sample import Example

Tell = Callable[[str], str | None]
"""The ISO 639-1 code of a text's language, None when nothing is told."""
PRIOR = 0.9
"""Share of langdetect's prior that our languages get, in equal parts; the others share the rest."""
OFFERED = ("ru", "ar", "zh-cn", "zh-tw", "en", "ko", "ja", "vi", "tr", "fa", "fr", "de", "es", "th", "hi", "uk")
"""Profiles of langdetect that are used beside our Mongolian one: with all 55, short words go to languages that nobody here writes."""
SEED = 7


@dataclass(frozen=True)
class Detected:
    """Shares of messages whose language a system told rightly; `apart` of those in a language that isn't spoken here."""

    title: str
    sentences: float
    very_short: float
    latin: float
    apart: float


def compared(given: Sequence[LanguageCase], examples: Iterable[Example]) -> list[Detected]:
    """Each system on the same messages; `examples` are what langdetect's Mongolian profile is made from."""
    mongolian = [example.text for example in examples if example.language == "mn" and not is_latin(example.text)]
    systems: dict[str, Tell] = {
        "langdetect as shipped": _told_by(_shipped()),
        "langdetect with a Mongolian profile, our prior, a seed": _told_by(_completed(mongolian)),
        "py3langid": lambda text: str(py3langid.classify(text)[0]),
        "lingua, our five languages": _lingua(),
        "Ayan": lambda text: detect(text).language,
    }
    return [_judged(title, tell, given) for title, tell in systems.items()]


def _judged(title: str, tell: Tell, given: Sequence[LanguageCase]) -> Detected:
    ours = [case for case in given if case.language in languages() and case.certain is not False]
    own = [case for case in ours if case.language == "en" or not is_latin(case.text)]
    return Detected(
        title,
        sentences=_right(tell, [case for case in own if words(case.text) >= SENTENCE]),
        very_short=_right(tell, [case for case in own if case.certain and words(case.text) <= VERY_SHORT]),
        latin=_right(tell, [case for case in ours if case not in own]),
        apart=_share(tell(case.text) not in {None, *languages()} for case in given if case.language not in languages()),
    )


def _right(tell: Tell, cases: Sequence[LanguageCase]) -> float:
    return _share(tell(case.text) == case.language for case in cases)


def _share(answers: Iterable[bool]) -> float:
    told = list(answers)
    return sum(told) / len(told)


def _shipped() -> DetectorFactory:
    factory = DetectorFactory()
    factory.load_profile(str(_profiles()))
    return factory


def _completed(mongolian: Sequence[str]) -> DetectorFactory:
    factory = DetectorFactory()
    profile = LangProfile("mn")
    for text in mongolian:
        profile.update(text)
    profile.omit_less_freq()
    own = json.dumps({"freq": profile.freq, "n_words": profile.n_words, "name": profile.name})
    factory.load_json_profile([own, *((_profiles() / code).read_text(encoding="utf-8") for code in OFFERED)])
    factory.set_seed(SEED)
    return factory


def _told_by(factory: DetectorFactory) -> Tell:
    spoken = [code for code in factory.langlist if code.split("-")[0] in languages()]
    rest = (1 - PRIOR) / max(1, len(factory.langlist) - len(spoken))
    prior = {code: PRIOR / len(spoken) if code in spoken else rest for code in factory.langlist}

    def tell(text: str) -> str | None:
        detector = factory.create()
        if factory.seed is not None:
            detector.set_prior_map(prior)
        detector.append(text)
        try:
            return str(detector.detect()).split("-")[0]
        except LangDetectException:  # nothing in the text tells a language
            return None

    return tell


def _lingua() -> Tell:
    codes = [getattr(IsoCode639_1, code.upper()) for code in languages()]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def tell(text: str) -> str | None:
        language = detector.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else None

    return tell


def _profiles() -> Path:
    return Path(langdetect.__file__).parent / "profiles"
