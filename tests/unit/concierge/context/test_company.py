"""Who travels, as patients answer it."""

from __future__ import annotations

import pytest

from concierge.context.company import company, is_alone, speaks_of_travellers, total

ANSWERS = [
    ("en", "myself only", 1),
    ("en", "me, my boyfriend and his sister", 3),
    ("en", "my husband can't come so me and my mother", 2),
    ("en", "I don't go alone, my cousin joins me", 2),
    ("en", "she and me", 2),
    ("ru", "пять", 5),
    ("ru", "мама, я и двое моих братьев", 4),
    ("ru", "вдвоем с сестрой", 2),
    ("ru", "еду с женихом и его мамой", 3),
    ("zh", "五位", 5),
    ("zh", "我爸我妈和我", 3),
    ("zh", "老公没空，我妈陪我", 2),
    ("mn", "4uulaa yavna", 4),
    ("mn", "найзтайгаа", 2),
    ("mn", "би эхнэртэйгээ хоёр хүүхэдтэй", 4),
    ("ar", "راح نكون خمسة", 5),
    ("ar", "امي وابوي وانا", 3),
    ("ar", "ana w jozi", 2),
]
OTHER_NUMBERS = [
    ("en", "we want 3 implants"),
    ("en", "in total we need 2 rooms"),
    ("ru", "нам 2 недели"),
    ("zh", "我们一共住5晚"),
    ("mn", "бид 3 хоног"),
    ("ar", "احنا بنقعد 5 ايام"),
]
TOTALS = [
    ("en", "my brother joins so it's 4 in total", 4),
    ("ru", "нас не трое, а пятеро", 5),
    ("zh", "我弟弟也去，总共4个", 4),
    ("mn", "ээж нэмэгдээд нийт 3 болсон", 3),
    ("ar", "صرنا اربعة الحين", 4),
]
UNKNOWN = [
    ("en", "haven't decided who joins"),
    ("ru", "пока неизвестно"),
    ("zh", "还没决定谁陪"),
    ("mn", "одоохондоо шийдээгүй"),
    ("ar", "لسه ما قررنا"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), ANSWERS)
def test_everyone_who_comes_is_counted(language: str, text: str, wanted: int) -> None:
    assert company(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), OTHER_NUMBERS)
def test_a_number_of_something_else_counts_nobody(language: str, text: str) -> None:
    assert (company(text, language), total(text, language)) == (None, None)


@pytest.mark.parametrize(("language", "text", "wanted"), TOTALS)
def test_a_number_of_all_is_told_at_any_time(language: str, text: str, wanted: int) -> None:
    assert speaks_of_travellers(text, language)
    assert total(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), UNKNOWN)
def test_who_does_not_know_counts_nobody(language: str, text: str) -> None:
    assert company(text, language) is None


def test_a_question_about_a_companion_is_no_answer() -> None:
    assert company("does my husband need a visa when he comes with me?", "en") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my sister had cancer and died, now it's my turn"),
        ("ru", "мама скончалась от рака, теперь у меня"),
        ("zh", "我妈得过胃癌，现在我也查出来了"),
        ("ar", "امي توفيت بالسرطان والان انا"),
    ],
)
def test_who_died_or_was_ill_before_does_not_travel(language: str, text: str) -> None:
    assert company(text, language) in (None, 1)


def test_a_part_that_says_alone_tells_that_nobody_comes_along() -> None:
    assert is_alone("an implant in Seoul, June, alone, Mongolian passport", "en")
    assert is_alone("имплант в Сеуле, в июне, одна", "ru")
    assert not is_alone("one implant in Seoul, in June", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i am treated myself, my husband comes along"),
        ("zh", "我自己看病，老公陪着"),
        ("ru", "лечусь сама, муж со мной"),
        ("mn", "би өөрөө эмчлүүлнэ, нөхөр хамт явна"),
        ("ar", "اتعالج بنفسي وزوجي معي"),
    ],
)
def test_who_is_treated_herself_does_not_travel_alone_when_somebody_comes_along(language: str, text: str) -> None:
    assert company(text, language) == 2
