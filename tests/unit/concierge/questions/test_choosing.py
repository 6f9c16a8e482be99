"""When a message is a question of the knowledge base."""

from __future__ import annotations

import pytest

from concierge.context.certainty import Meaning
from concierge.questions.choosing import Likeness, known_question, worth_offering

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
    ],
)
def test_it_must_be_like_enough_and_apart_from_the_next(intent: str, found: list[Likeness], wanted: str | None) -> None:
    assert known_question(Meaning(intent, 0.9), found, words=6) == wanted


def test_a_short_message_must_be_liker() -> None:
    assert known_question(Meaning("ask_aftercare", 0.9), [FLYING], words=3) is None
    assert known_question(Meaning("ask_aftercare", 0.9), [Likeness("faq-044", "flying", 0.7)], words=3) == "faq-044"


def test_what_may_be_meant_is_offered_where_it_belongs() -> None:
    found = [Likeness("faq-044", "flying", 0.45), Likeness("faq-022", "tax", 0.44), Likeness("faq-041", "aftercare", 0.3)]
    assert worth_offering(found) == ("faq-044", "faq-022")
    assert worth_offering(found, "ask_payment") == ("faq-022",)
    assert worth_offering(found, "ask_visa") == ()
