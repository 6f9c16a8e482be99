"""Systems that tell languages, on the same messages."""

from __future__ import annotations

from scripts.evaluation import detectors
from scripts.evaluation.cases import LanguageCase
from scripts.evaluation.sample import examples

GIVEN = (
    LanguageCase("mn", "Өвдөг солиулах мэс засал ямар үнэтэй вэ", None),
    LanguageCase("ru", "Сколько стоит операция на колене в Сеуле", None),
    LanguageCase("mn", "баярлалаа", True),
    LanguageCase("ru", "skolko stoit operatsiya", None),
    LanguageCase("ko", "무릎 수술 비용이 얼마인가요", None),
)


def test_every_system_is_asked_the_same_and_ayan_tells_what_it_was_made_for() -> None:
    found = {one.title: one for one in detectors.compared(GIVEN, examples())}
    ayan = found["Ayan"]
    assert (ayan.sentences, ayan.very_short, ayan.latin, ayan.apart) == (1, 1, 1, 1)
    assert found["langdetect as shipped"].sentences == 0.5, "it has no Mongolian"
    assert found["langdetect with a Mongolian profile, our prior, a seed"].sentences == 1
    assert found["lingua, our five languages"].apart == 0, "it knows no other language"
