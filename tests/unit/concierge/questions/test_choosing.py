"""When a message is a question of the knowledge base."""

from __future__ import annotations

import pytest

from concierge.context.certainty import Meaning
from concierge.questions.choosing import Likeness, fitting, instead_of_asking, known_question, perhaps_asked, worth_offering

FLYING = Likeness("faq-044", "flying", 0.6)


@pytest.mark.parametrize(
    ("intent", "found", "wanted"),
    [
        ("ask_aftercare", [FLYING], "faq-044"),
        ("ask_aftercare", [FLYING, Likeness("faq-046", "flying", 0.59)], None),
        ("ask_price", [FLYING], None),
        ("ask_price", [Likeness("faq-044", "flying", 0.65)], None),
        ("ask_insurance", [Likeness("faq-044", "flying", 0.7)], "faq-044"),
        ("ask_visa", [Likeness("faq-002", "visa", 0.65)], None),  # her own passport decides
        ("medical_emergency", [Likeness("faq-063", "safety", 0.99)], None),
        ("book_consultation", [Likeness("faq-044", "flying", 0.99)], None),
        ("ask_privacy", [Likeness("faq-030", "privacy", 0.99)], None),
        ("ask_aftercare", [], None),
        ("ask_aftercare", [Likeness("faq-044", "flying", 0.47), Likeness("faq-022", "tax", 0.3)], "faq-044"),  # far apart
        ("ask_insurance", [Likeness("faq-044", "flying", 0.47), Likeness("faq-022", "tax", 0.3)], None),  # but no business of the intent
        ("ask_price", [Likeness("faq-044", "flying", 0.5), Likeness("faq-022", "tax", 0.35)], None),  # the rules are sure
        ("ask_visa", [Likeness("faq-012", "visa", 0.7), Likeness("faq-011", "visa", 0.38)], "faq-012"),
    ],
)
def test_it_must_be_like_enough_and_apart_from_the_next(intent: str, found: list[Likeness], wanted: str | None) -> None:
    assert known_question(Meaning(intent, 0.9), found, words=6) == wanted


def test_clauses_of_one_intent_are_most_likely_questions_apart() -> None:
    found = [Likeness("faq-040", "aftercare", 0.47), Likeness("faq-044", "flying", 0.38)]
    assert known_question(Meaning("ask_aftercare", 0.9), found, words=6) is None
    assert known_question(Meaning("ask_aftercare", 0.9), found, words=6, is_one_of=True) == "faq-040"


def test_harm_that_has_not_happened_is_asked_about_in_the_knowledge_base() -> None:
    found = [Likeness("faq-067", "dispute", 0.45), Likeness("faq-070", "dispute", 0.43)]
    assert known_question(Meaning("complaint", 0.9), found, words=6) is None
    assert known_question(Meaning("complaint", 0.9), found, words=6, what_if=True) == "faq-067"


def test_questions_about_another_country_count_less_and_those_of_the_topic_more() -> None:
    found = [Likeness("faq-069", "dispute", 0.5), Likeness("faq-044", "flying", 0.46), Likeness("faq-067", "dispute", 0.45)]
    moved = fitting(found, "ask_aftercare", {"faq-069"}.__contains__)
    assert [(one.question, round(one.score, 2)) for one in moved] == [("faq-044", 0.51), ("faq-067", 0.45), ("faq-069", 0.38)]


def test_a_doubtful_message_most_likely_asks_what_belongs_to_the_last_topic() -> None:
    found = [Likeness("faq-014", "visa", 0.4), Likeness("faq-022", "tax", 0.36)]
    assert perhaps_asked(found, "ask_visa", words=6) == ("faq-014",)
    assert perhaps_asked(found, "ask_price", words=6) == ()


def test_two_questions_of_the_last_topic_that_are_as_likely_are_both_answered() -> None:
    found = [Likeness("faq-056", "choosing", 0.44), Likeness("faq-071", "dispute", 0.43)]
    assert perhaps_asked(found, "verify_facilitator", words=6) == ("faq-056", "faq-071")
    assert perhaps_asked(found, "ask_price", words=6) == ()


def test_a_short_doubtful_message_leans_on_the_last_topic() -> None:
    found = [Likeness("faq-068", "dispute", 0.9), Likeness("faq-025", "records", 0.51)]
    assert fitting(found, "ask_documents", set[str]().__contains__, is_leaning=True)[0].question == "faq-025"
    assert fitting(found, "ask_documents", set[str]().__contains__)[0].question == "faq-068"


def test_a_short_message_must_be_liker() -> None:
    assert known_question(Meaning("ask_aftercare", 0.9), [FLYING], words=3) is None
    assert known_question(Meaning("ask_aftercare", 0.9), [Likeness("faq-044", "flying", 0.7)], words=3) == "faq-044"


def test_what_may_be_meant_is_offered_where_it_belongs() -> None:
    found = [Likeness("faq-044", "flying", 0.45), Likeness("faq-022", "tax", 0.44), Likeness("faq-041", "aftercare", 0.3)]
    assert worth_offering(found) == ("faq-044", "faq-022")
    assert worth_offering(found, "ask_payment") == ("faq-022",)
    assert worth_offering(found, "ask_visa") == ()


def test_what_is_near_otherwise_counts_more() -> None:
    found = [Likeness("faq-025", "records", 0.46), Likeness("faq-068", "dispute", 0.44)]
    assert [one.question for one in fitting(found, None, lambda _known: False)] == ["faq-025", "faq-068"]
    near = fitting(found, None, lambda _known: False, near=("dispute", None))  # a dispute was talked about just now
    assert [one.question for one in near] == ["faq-068", "faq-025"]


def test_a_question_is_answered_before_something_is_asked_back() -> None:
    stay = Likeness("faq-035", "companion", 0.43)
    assert instead_of_asking([stay], "ask_accommodation", 6) == "faq-035"
    assert instead_of_asking([stay], "ask_visa", 6) is None  # no business of visas
    assert instead_of_asking([stay], "ask_accommodation", 1) is None
    assert instead_of_asking([Likeness("faq-001", "visa", 0.9)], "ask_visa", 6) is None  # the rules tell more
