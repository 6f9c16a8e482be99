"""A treatment that is corrected."""

from __future__ import annotations

import pytest

from concierge.context.correcting import corrected, with_corrected, with_other_end
from concierge.context.mentions import Mention

KNEE = {"procedure": "knee-replacement"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "oh no, I meant my hip"),
        ("zh", "说错了，是髋关节"),
        ("ru", "я ошиблась, тазобедренный"),
        ("mn", "өвдөг биш, түнх"),
        ("ar", "مش الركبة، الورك"),
    ],
)
def test_the_other_joint_is_meant_instead(language: str, text: str) -> None:
    assert [mention.value for mention in corrected((), text, language, KNEE)] == ["hip-replacement"]


def test_without_words_that_correct_a_part_of_the_body_changes_nothing() -> None:
    assert corrected((), "and my hip hurts", "en", KNEE) == ()
    assert corrected((), "I meant my hip", "en", {}) == ()


def test_the_treatment_named_beside_the_known_one_stands_instead() -> None:
    named = (Mention("procedure", "knee-replacement", 4, 8), Mention("specialty", "orthopedics"), Mention("procedure", "ivf", 10, 13))
    told = corrected(named, "not knee, ivf", "en", KNEE)
    assert [mention.value for mention in with_corrected(named, told)] == ["ivf"]
    assert with_corrected(named, ()) == named


@pytest.mark.parametrize("text", ["no, the hip is fine, only the knee", "sorry, will the hip suffer too?"])
def test_what_is_kept_or_asked_is_no_correction(text: str) -> None:
    knee = [Mention("procedure", "knee-replacement", text.index("knee"), text.index("knee") + 4)] if "knee" in text else []
    assert corrected(knee, text, "en", {"procedure": "knee-replacement"}) == ()


ENDS = [
    ("en", "it ends in 57, not 33"),
    ("ru", "последние две цифры 57"),
    ("zh", "尾号是57"),
    ("mn", "төгсгөл нь 57"),
    ("ar", "اخر رقمين 57"),
]

NO_ENDS = [
    ("en", "at the end of May, for 15 days"),
    ("ru", "последние 10 лет диабет"),
    ("ru", "виза заканчивается 25 мая"),
    ("zh", "5月末尾大概20号"),
    ("mn", "сүүлийн 10 жил даралттай"),
    ("ar", "الاقامة ينتهي وقتها 25 مايو"),
]


@pytest.mark.parametrize(("language", "text"), NO_ENDS)
def test_other_ends_and_last_years_change_no_number(language: str, text: str) -> None:
    assert with_other_end(text, language, "+97699112233") is None


@pytest.mark.parametrize(("language", "text"), ENDS)
def test_the_last_digits_of_a_number_are_corrected(language: str, text: str) -> None:
    found = with_other_end(text, language, "+97699112233")
    assert found is not None
    assert found.value == "+97699112257"


def test_the_end_that_is_known_or_two_ends_correct_nothing() -> None:
    assert with_other_end("yes, it ends in 33", "en", "+97699112233") is None
    assert with_other_end("it ends in 57 or 58", "en", "+97699112233") is None
    assert with_other_end("it ends in 57", "en", "a@b.mn") is None
