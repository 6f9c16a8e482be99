"""Towns of other people than the one who travels."""

from __future__ import annotations

import pytest

from concierge.context.others import is_of_others

OTHERS = [
    ("en", "a colleague in Astana recommended you", "Astana"),
    ("en", "I have an uncle in Dubai", "Dubai"),
    ("ru", "знакомая живёт в Алматы", "Алматы"),
    ("zh", "在迪拜的朋友介绍我来", "迪拜"),
    ("mn", "Ташкентэд байдаг найз маань санал болгосон", "Ташкентэд"),
    ("ar", "صديقتي في الدوحة مدحتكم", "الدوحة"),
]
HERS = [
    ("en", "we are two brothers in Astana", "Astana"),
    ("en", "my cousin is from Astana, what does she need", "Astana"),
    ("en", "my friend told me, and I live in Dubai", "Dubai"),
    ("ru", "подруга посоветовала, я из Алматы", "Алматы"),
    ("zh", "朋友介绍的，我住在迪拜", "迪拜"),
    ("mn", "Ташкентаас найзтайгаа очно", "Ташкентаас"),
    ("ar", "مدحتكم صديقتي، أنا من الدوحة", "الدوحة"),
]


def place(text: str, word: str) -> tuple[int, int]:
    return text.index(word), text.index(word) + len(word)


@pytest.mark.parametrize(("language", "text", "word"), OTHERS)
def test_the_town_of_a_friend_is_of_others(language: str, text: str, word: str) -> None:
    assert is_of_others(text, language, place(text, word), None)


@pytest.mark.parametrize(("language", "text", "word"), HERS)
def test_her_own_town_beside_a_friend_is_hers(language: str, text: str, word: str) -> None:
    assert not is_of_others(text, language, place(text, word), None)


def test_the_town_of_a_relative_who_is_the_patient_counts() -> None:
    text = "my aunt lives in Astana"
    assert not is_of_others(text, "en", place(text, "Astana"), "relative-60")
