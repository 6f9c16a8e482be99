"""What the parts of a message ask."""

from __future__ import annotations

import pytest

from concierge.context.asking import Ask, Part, with_rules
from concierge.context.asking import asks_in as asks_with
from concierge.context.certainty import Meaning
from concierge.questions.choosing import Likeness


def part(intent: str, confidence: float = 0.9, *questions: Likeness) -> Part:
    return Part(Meaning(intent, confidence), questions, 5)


def asks_in(heard: Meaning, parts: list[Part]) -> tuple[Ask, ...]:
    return asks_with((heard,), parts, lambda _intent, _question: False)


PRICE, VISA = Meaning("ask_price", 0.9), Meaning("ask_visa", 0.9)


def test_two_questions_are_two_and_that_of_the_whole_leads() -> None:
    assert asks_in(PRICE, [part("ask_visa"), part("ask_price")]) == (Ask("ask_price"), Ask("ask_visa"))


def test_three_questions_are_three_and_no_more() -> None:
    parts = [part(intent) for intent in ("ask_price", "ask_visa", "ask_transport", "ask_payment")]
    assert asks_in(PRICE, parts) == (Ask("ask_price"), Ask("ask_visa"), Ask("ask_transport"))


@pytest.mark.parametrize(
    "parts",
    [
        [part("ask_price"), part("ask_visa", 0.4)],  # not sure
        [part("ask_price"), part("inform", 0.99)],  # no question
        [part("ask_aftercare"), part("ask_visa")],  # no part asks what the whole surely asks
        [part("ask_price")],
    ],
)
def test_anything_else_is_answered_as_a_whole(parts: list[Part]) -> None:
    assert asks_in(PRICE, parts) == ()


def test_neighbours_are_one_question() -> None:
    whole = Meaning("search_clinics", 0.9)
    assert asks_in(whole, [part("search_clinics"), part("ask_reviews", 0.6)]) == ()
    assert asks_in(whole, [part("search_clinics", 0.95), part("ask_reviews", 0.95)]) == (Ask("search_clinics"), Ask("ask_reviews"))


def test_the_same_prices_are_told_once() -> None:
    assert asks_in(PRICE, [part("ask_price", 0.99), part("compare_options", 0.99)]) == ()


def test_what_the_whole_hints_at_a_part_may_ask_with_less_confidence() -> None:
    parts = [part("ask_visa", 0.95), part("ask_accommodation", 0.45)]
    visa, lodging = Meaning("ask_visa", 0.7), Meaning("ask_accommodation", 0.2)
    assert asks_with((visa, lodging), parts, lambda _intent, _question: False) == (Ask("ask_visa"), Ask("ask_accommodation"))
    assert asks_with((visa,), parts, lambda _intent, _question: False) == (Ask("ask_visa"),)


def test_a_wish_to_be_booked_stands_beside_anything_and_comes_last() -> None:
    parts = [part("book_consultation", 0.95), part("customise_checkup", 0.9)]
    whole = Meaning("customise_checkup", 0.99)
    assert asks_in(whole, parts) == (Ask("customise_checkup"), Ask("book_consultation"))
    assert asks_in(whole, [part("book_consultation", 0.7), parts[1]]) == ()


def test_a_status_and_a_cancelling_are_two_questions() -> None:
    parts = [part("check_status"), part("cancel_request")]
    assert asks_in(Meaning("check_status", 0.9), parts) == (Ask("check_status"), Ask("cancel_request"))


def test_the_rules_stand_beside_a_question_that_is_not_quite_the_one_asked() -> None:
    near, exact = Likeness("faq-035", "companion", 0.6), Likeness("faq-035", "companion", 0.9)
    lodging = Meaning("ask_accommodation", 0.6)
    beside = (Ask("ask_accommodation", "faq-035"), Ask("ask_accommodation", is_beside=True))
    assert asks_in(lodging, [part("ask_accommodation", 0.6, near), part("inform")]) == beside
    assert asks_in(lodging, [part("ask_accommodation", 0.6, exact), part("inform")]) == beside[:1]


def test_a_part_overrules_a_whole_that_is_not_sure_or_no_question() -> None:
    parts = [part("inform"), part("search_packages")]
    assert asks_in(Meaning("ask_visa", 0.5), parts) == (Ask("search_packages"),)
    assert asks_in(Meaning("thank", 0.99), parts) == (Ask("search_packages"),)
    assert asks_in(VISA, parts) == ()


def test_two_questions_of_one_topic_are_told_apart_by_the_knowledge_base() -> None:
    card, deposit = Likeness("faq-016", "payment", 0.8), Likeness("faq-015", "payment", 0.8)
    parts = [part("ask_payment", 0.9, card), part("ask_payment", 0.9, deposit)]
    assert asks_in(Meaning("ask_payment", 0.99), parts) == (Ask("ask_payment", "faq-016"), Ask("ask_payment", "faq-015"))


def test_the_rules_tell_more_only_of_what_they_have_names_and_prices_for() -> None:
    assert with_rules(Ask("ask_visa", "faq-014"), 0.5) == (Ask("ask_visa", "faq-014"),)


def test_the_rules_answer_instead_where_they_know_more() -> None:
    flying = part("ask_aftercare", 0.9, Likeness("faq-044", "flying", 0.9))
    assert asks_with((Meaning("thank", 0.9),), [flying], lambda _intent, question: question == "faq-044") == (Ask("ask_aftercare"),)
    assert asks_in(Meaning("thank", 0.9), [flying]) == (Ask("ask_aftercare", "faq-044"),)


def test_the_price_of_something_with_a_price_of_its_own_is_no_other_question() -> None:
    interpreter, price = part("ask_interpreter"), Part(Meaning("ask_price", 0.9), (), 3)
    assert asks_in(Meaning("thank", 0.9), [interpreter, price]) == (Ask("ask_interpreter"),)
    assert asks_in(Meaning("thank", 0.9), [price, interpreter]) == (Ask("ask_price"), Ask("ask_interpreter"))


def test_questions_that_one_topic_answers_together_become_it() -> None:
    halal, prayer = Likeness("faq-049", "food", 0.8), Likeness("faq-050", "food", 0.8)
    parts = [part("ask_food_religion", 0.9, halal), part("ask_food_religion", 0.9, prayer)]
    assert asks_in(Meaning("ask_food_religion", 0.99), parts) == (Ask("ask_food_religion"),)


def test_the_rules_of_two_questions_are_told_once() -> None:
    deposit, alipay = Likeness("faq-015", "payment", 0.5), Likeness("faq-017", "payment", 0.5)
    asks = asks_in(Meaning("ask_payment", 0.9), [part("ask_payment", 0.9, deposit), part("ask_payment", 0.9, alipay)])
    assert asks == (Ask("ask_payment", "faq-015"), Ask("ask_payment", is_beside=True), Ask("ask_payment", "faq-017"))


def test_what_the_whole_says_rather_surely_is_answered_beside_the_one_thing_of_a_part() -> None:
    parts = [part("inform"), part("ask_visa")]  # "after the operation, how long before she can fly back to Manila"
    assert asks_in(Meaning("ask_aftercare", 0.53), parts) == (Ask("ask_aftercare"), Ask("ask_visa"))
    assert asks_in(Meaning("ask_aftercare", 0.5), parts) == (Ask("ask_visa"),)
