"""Words by the rules of each language, Mongolian by our own data."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.tokenizer import WordsByLanguage, spacy_language


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("mn", "Сөүл,Пусан хоёр 2-р сард г.м.", ["Сөүл", ",", "Пусан", "хоёр", "2-р", "сард", "г.м."]),
        ("zh", "首尔种牙多少钱", ["首尔", "种牙", "多少", "钱"]),
        ("ru", "Сколько стоит?", ["Сколько", "стоит", "?"]),
        ("ar", "كم السعر؟", ["كم", "السعر", "؟"]),
        ("en", "I don't know", ["I", "do", "n't", "know"]),
        ("ky", "канча турат", ["канча", "турат"]),
    ],
)
def test_a_message_is_cut_into_its_words(language: str, text: str, wanted: list[str]) -> None:
    message = Message({"text": text, "language": language})
    tokens = WordsByLanguage(WordsByLanguage.get_default_config()).tokenize(message, "text")
    assert [token.text for token in tokens] == wanted
    assert all(text[token.start : token.end] == token.text for token in tokens)


@pytest.mark.parametrize("text", ["   ", "\ud800", "\n"])
def test_there_is_always_at_least_one_word(text: str) -> None:
    assert WordsByLanguage(WordsByLanguage.get_default_config()).tokenize(Message({"text": text}), "text")


def test_mongolian_numbers_are_known() -> None:
    doc = spacy_language("mn")("арван хоёр 2-р 3/4 эмнэлэг")
    assert [token.like_num for token in doc] == [True, True, True, True, False]
    assert spacy_language("mn")("бн")[0].norm_ == "байна"
