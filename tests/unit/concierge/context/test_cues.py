"""Words by which a message asks for one part of an answer."""

from __future__ import annotations

import pytest

from concierge.context.cues import cues, words_of
from concierge.languages.folding import fold
from concierge.languages.registry import languages

KINDS = ("visa_documents", "visa_companion", "visa_extension", "woman", "man")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", [*KINDS, "left_out or left_out_after"])
def test_every_language_has_words_of_every_kind(language: str, kind: str) -> None:
    assert any(words_of(language, one) for one in kind.split(" or "))


def test_a_word_is_found_whole_and_with_its_endings() -> None:
    assert cues(fold("без документов"), "ru", "visa_documents") == ((4, 14),)
    assert cues(fold("womanly"), "en", "woman") == ()


def test_an_unknown_language_is_searched_in_all() -> None:
    assert cues(fold("documents"), None, "visa_documents") == ((0, 9),)


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", "hard_to_walk", "what are the next steps"),
        ("en", "of_face", "can we meet face to face"),
        ("en", "what_if", "if the surgery goes well, when can I fly"),
        ("ru", "what_if", "если операция будет в мае, когда подавать на визу"),
        ("ru", "of_face", "контакты доверенного лица"),
        ("zh", "what_if", "如果手术安排在五月，机票怎么订"),
        ("zh", "apart", "住院最好不要超过7天"),
        ("mn", "hard_to_walk", "эмчилгээний эхний шат хэд вэ"),
        ("ar", "who_treats", "وين نعمل الفيزا"),
        ("ar", "how_much", "ممكن الدفع بكاش"),
        ("ar", "hard_to_walk", "رجليها متورمة"),
    ],
)
def test_a_word_of_everyday_speech_says_nothing_of_the_kind(language: str, kind: str, text: str) -> None:
    assert cues(fold(text), language, kind) == ()
