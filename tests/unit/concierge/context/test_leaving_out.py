"""What is named in order to leave it out."""

from __future__ import annotations

import pytest

from concierge.context.leaving_out import is_left_out, taken_back


@pytest.mark.parametrize(
    ("language", "text", "word", "wanted"),
    [
        ("en", "a check-up without the gastroscopy please", "gastroscopy", True),
        ("en", "add MRI without CT", "MRI", False),
        ("en", "add MRI without CT", "CT", True),
        ("en", "I do not know what it costs, add MRI", "MRI", False),
        ("ru", "чекап без гастроскопии", "гастроскопии", True),
        ("zh", "体检不要胃镜", "胃镜", True),
        ("zh", "加埋個肺CT 唔要胃鏡", "肺CT", False),
        ("zh", "加埋個肺CT 唔要胃鏡", "胃鏡", True),
        ("zh", "照腸鏡之前要唔要戒口", "腸鏡", False),
        ("zh", "肠镜不要了 换成低剂量肺部CT", "低剂量肺部CT", False),
        ("zh", "肠镜不要了 换成低剂量肺部CT", "肠镜", True),
        ("ru", "колоноскопию если есть уберите", "колоноскопию", True),
        ("mn", "ходоодны дурангийг хасаад өгөөч", "дурангийг", True),
        ("mn", "ходоодны дуран нэмээд өгөөч", "дуран", False),
        ("ar", "فحص شامل بدون منظار", "منظار", True),
    ],
)
def test_words_that_leave_out(language: str, text: str, word: str, wanted: bool) -> None:
    start = text.index(word)
    assert is_left_out(text, language, (start, start + len(word))) is wanted


@pytest.mark.parametrize(
    ("language", "text", "word", "wanted"),
    [
        ("en", "anything cheaper outside Seoul", "Seoul", True),
        ("ru", "а кроме Сеула что есть", "Сеула", True),
        ("zh", "首尔以外有便宜的吗", "首尔", True),
        ("mn", "Сөүлээс гадна хаана байна", "Сөүлээс", True),
        ("ar", "غير سيول وين", "سيول", True),
        ("en", "is it in Seoul", "Seoul", False),
        ("en", "without Seoul please", "Seoul", True),
        ("en", "anywhere in korea that isn't Seoul", "Seoul", True),
        ("en", "without a visa Korea", "Korea", False),
        ("en", "not in march, April", "April", False),
        ("ru", "без Сеула", "Сеула", True),
        ("ar", "بدون سيول", "سيول", True),
        ("zh", "首尔人太多了 釜山那边", "首尔", True),
        ("zh", "首尔人太多了 釜山那边", "釜山", False),
    ],
)
def test_places_that_are_not_wanted(language: str, text: str, word: str, wanted: bool) -> None:
    start = text.index(word)
    assert is_left_out(text, language, (start, start + len(word)), "apart") is wanted


def test_the_end_of_leave_out_leaves_nothing_before_it_out() -> None:
    text = "add bone density and leave out anything with a scope"
    assert not is_left_out(text, "en", (4, 16))


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("en", "a brain MRI as well, oh no, wait, a chest CT", "brain MRI", "chest CT"),
        ("en", "dexa too, hmm, not dexa after all. put in an echo", "dexa", "echo"),
        ("ru", "гастроскопию запишите, ой нет, маммографию", "гастроскопию", "маммографию"),
        ("zh", "加个肠镜，说错了，加胃镜", "肠镜", "胃镜"),
        ("mn", "дуран нэмээрэй, үгүй ээ, маммографи нэм", "дуран", "маммографи"),
        ("ar", "ضيفوا رنين، لا لا، ضيفوا أشعة", "رنين", "أشعة"),
    ],
)
def test_what_a_message_takes_back_itself(language: str, text: str, first: str, second: str) -> None:
    places = [(text.index(word), text.index(word) + len(word)) for word in (first, second)]
    assert taken_back(text, language, places) == {places[0]}


def test_what_is_said_again_after_a_correction_stays() -> None:
    text = "the MRI, oh no, wait, the MRI and the CT"
    assert taken_back(text, "en", [(4, 7), (text.index("CT"), text.index("CT") + 2)]) == frozenset()
