"""Where a second question may begin."""

from __future__ import annotations

import pytest

from concierge.understanding.clauses import MOST, clauses


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "How much is a knee and do I need a visa?", ("How much is a knee", "and do I need a visa")),
        ("ru", "есть ли переводчик и встретят ли нас в аэропорту", ("есть ли переводчик", "и встретят ли нас в аэропорту")),
        ("zh", "签证多久另外能带家属吗", ("签证多久", "另外能带家属吗")),
        ("mn", "Виз хэрэгтэй юу, бас хаана байрлах вэ", ("Виз хэрэгтэй юу", "бас хаана байрлах вэ")),
        ("ar", "كم تكلفة الركبة في كوريا وهل أحتاج تأشيرة؟", ("كم تكلفة الركبة في كوريا", "وهل أحتاج تأشيرة")),
    ],
)
def test_a_message_is_cut_where_a_question_may_begin(language: str, text: str, wanted: tuple[str, ...]) -> None:
    assert clauses(text, language) == wanted


@pytest.mark.parametrize("text", ["hello", "my budget is 1,500 dollars", "", "Do I need a visa?"])
def test_one_question_is_not_cut(text: str) -> None:
    assert clauses(text, "en") == ()


def test_of_a_long_letter_the_end_is_looked_at() -> None:
    told = clauses(". ".join(f"this is sentence {number}" for number in range(9)), "en")
    assert told == tuple(f"this is sentence {number}" for number in range(9 - MOST, 9))


def test_a_small_word_that_ends_a_question_ends_a_clause() -> None:
    assert clauses("хэн тосох вэ орчуулагч цагийн хэд вэ", "mn") == ("хэн тосох вэ", "орчуулагч цагийн хэд вэ")
    assert clauses("我可以去吗要签证吗", "zh") == ("我可以去吗", "要签证吗")


def test_what_leads_on_does_not_end_a_clause() -> None:
    assert clauses("после операции через сколько ему можно лететь? и если станет хуже", "ru") == (
        "после операции через сколько ему можно лететь",
        "и если станет хуже",
    )


def test_a_word_that_leads_on_begins_the_clause_after_it() -> None:
    assert clauses("виза для семьи, через сколько выпишут", "ru") == ("виза для семьи", "через сколько выпишут")
    assert clauses("after how many weeks may I swim, is a pool there", "en") == ("after how many weeks may I swim", "is a pool there")
    assert clauses("السعر كله، بعد كم يوم يخرج", "ar") == ("السعر كله", "بعد كم يوم يخرج")


def test_one_word_with_a_question_mark_is_a_question_among_others() -> None:
    assert clauses("hotel? visa? who translates?", "en") == ("hotel", "visa", "who translates")
    assert clauses("签证？酒店？谁来接？", "zh") == ("签证", "酒店", "谁来接")
    assert clauses("visa?", "en") == ()
