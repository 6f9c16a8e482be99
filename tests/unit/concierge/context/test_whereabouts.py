"""In which country a patient says that she is now."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.context.mentions import Mention
from concierge.context.whereabouts import still_here, whereabouts

TODAY = date(2026, 5, 4)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Path(__file__).parents[4] / "catalog")


def place(text: str, word: str, detail: str, value: str) -> tuple[Mention, ...]:
    return (Mention(detail, value, text.index(word), text.index(word) + len(word)),)


@pytest.mark.parametrize(
    ("language", "text", "word", "told"),
    [
        ("en", "i'm in Busan now, had my nose done on monday", "Busan", ("city", "busan", "KR")),
        ("ru", "мы сейчас в Хабаровске, папе 70", "Хабаровске", ("city", "khabarovsk", "RU")),
        ("zh", "我现在在釜山住院", "釜山", ("city", "busan", "KR")),
        ("mn", "би одоо Бээжинд байна", "Бээжинд", ("city", "beijing", "CN")),
        ("ar", "احنا في كوريا من اسبوع", "كوريا", ("country", "KR", "KR")),
    ],
)
def test_where_she_says_she_is(catalog: Catalog, language: str, text: str, word: str, told: tuple[str, str, str]) -> None:
    detail, value, here = told
    assert whereabouts(place(text, word, detail, value), text, language, catalog) == here


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "we will be in Busan in May", "Busan"),
        ("ru", "есть ли в Пусане глазная клиника", "Пусане"),
        ("zh", "釜山有没有眼科", "釜山"),
        ("mn", "Пусанд ямар эмнэлэг байна вэ", "Пусанд"),
        ("ar", "هل يوجد مستشفى عيون في بوسان", "بوسان"),
        ("en", "what does a nose job cost in Busan right now", "Busan"),
        ("ru", "почём сейчас нос в Пусане, в Пусане сейчас дорого", "Пусане"),
        ("mn", "Пусанд байгаа нүдний эмнэлгүүд", "Пусанд"),
        ("ar", "كم سعر تجميل الانف في بوسان الحين", "بوسان"),
        ("en", "when we are in Busan, who meets us", "Busan"),
        ("ru", "мы в Пусан хотим на осмотр", "Пусан"),
        ("zh", "如果我在釜山做鼻子，谁来接", "釜山"),
        ("mn", "би одоо Пусанд эмчлүүлэх гэсэн юм", "Пусанд"),
        ("ar", "لما نكون احنا في بوسان مين يستقبلنا", "بوسان"),
        ("en", "we were in Busan two years ago for his heart", "Busan"),
        ("en", "are there ferries to Busan now", "Busan"),
        ("en", "who helps us while we are in Busan", "Busan"),
        ("ru", "мы в Пусан собираемся весной", "Пусан"),
        ("ru", "как добраться до Пусана сейчас", "Пусана"),
        ("zh", "外国人在釜山看急诊贵吗", "釜山"),
        ("zh", "我在釜山做的双眼皮不对称", "釜山"),
        ("mn", "Пусанд байгаа эмнэлгүүдийг үзүүлээч", "Пусанд"),
        ("mn", "одоо Пусан руу нисэх онгоц бий юу", "Пусан"),
        ("ar", "كم الجو في بوسان الحين", "بوسان"),
        ("ar", "العيادات الموجودة في بوسان", "بوسان"),
    ],
)
def test_a_place_asked_about_is_none(catalog: Catalog, language: str, text: str, word: str) -> None:
    assert whereabouts(place(text, word, "city", "busan"), text, language, catalog) is None


def test_who_was_at_home_before_the_journey_may_have_left_since() -> None:
    assert still_here({"here": "MN"}, "MN", TODAY) == "MN"
    assert still_here({"here": "MN", "date": "2026-05-01"}, "MN", TODAY) is None
    assert still_here({"here": "KR", "date": "2026-05-01"}, "MN", TODAY) == "KR"
