"""When a message is understood, doubtful, or goes on with what was talked about."""

from __future__ import annotations

import pytest

from concierge.context.certainty import Meaning, continues, is_unsure, likeliest
from concierge.context.mentions import Mention

BUSAN = (Mention("city", "busan"),)


@pytest.mark.parametrize(
    ("intent", "confidence", "text", "expected"),
    [
        ("inform", 0.9, "and in Busan?", True),
        ("nlu_fallback", 0.2, "and in Busan?", True),
        ("search_clinics", 0.4, "а в Пусане?", True),
        ("search_clinics", 0.9, "clinics in Busan", False),
        ("search_clinics", 0.4, "please find me a good clinic with nice doctors in Busan", False),
        ("ask_price", 0.9, "and in Busan?", False),
        ("inform", 1.0, '/inform{"city":"busan"}', False),
    ],
)
def test_a_short_addition_continues_the_topic(intent: str, confidence: float, text: str, expected: bool) -> None:
    assert continues(Meaning(intent, confidence), BUSAN, "ask_price", None, text) is expected


def test_nothing_is_continued_without_a_topic_or_a_detail() -> None:
    assert not continues(Meaning("inform", 0.9), BUSAN, None, None, "Busan")
    assert not continues(Meaning("inform", 0.9), (), "ask_price", None, "my name is Bat")


def test_an_answer_to_our_question_continues() -> None:
    assert continues(Meaning("ask_visa", 0.7), (Mention("nationality", "MN"),), "plan_itinerary", "nationality", "Mongolian")


def test_evidence_makes_a_weak_meaning_good_enough() -> None:
    assert is_unsure(Meaning("ask_price", 0.35), (), "hm")
    assert not is_unsure(Meaning("ask_price", 0.35), BUSAN, "hm busan")
    assert not is_unsure(Meaning("ask_price", 0.1), (), "/ask_price")
    assert is_unsure(Meaning("nlu_fallback", 0.9), BUSAN, "hm busan")


def test_only_meanings_worth_asking_about_are_offered() -> None:
    ranking = [Meaning("inform", 0.4), Meaning("ask_visa", 0.3), Meaning("ask_price", 0.2), Meaning("greet", 0.01)]
    assert likeliest(ranking) == ("ask_visa", "ask_price")


def test_a_place_alone_is_no_wish_for_a_language() -> None:
    assert continues(Meaning("choose_language", 0.58), [Mention("country", "CN")], "ask_price", None, "а в китае?")
    assert not continues(
        Meaning("choose_language", 0.9), [Mention("spoken_language", "zh")], "ask_price", None, "по-китайски, пожалуйста, дальше и всегда"
    )
