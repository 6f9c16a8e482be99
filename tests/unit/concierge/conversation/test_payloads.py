"""Who may speak to the bot in payloads, and what typed titles and numbers mean."""

from __future__ import annotations

import pytest

from concierge.conversation.model import Button, Message
from concierge.conversation.payloads import Understood, understand
from tests.unit.messages import bot_message

YES: Button = {"title": "Yes", "payload": "/affirm"}
BUSAN: Button = {"title": "부산 Busan", "payload": '/inform{"city":"busan"}'}
TWO: Button = {"title": "2", "payload": '/inform{"people":2}'}


def said(buttons: list[Button], answers: int | None = 1) -> Message:
    """One message of the bot."""
    return bot_message("…", buttons, answers)


def test_a_pressed_button_reads_as_its_title() -> None:
    assert understand("/affirm", [said([]), said([YES])]) == Understood("Yes", "/affirm")


@pytest.mark.parametrize(("text", "plain"), [("/affirm", "affirm"), ("///deny now", "deny now"), ("/ /deny", "deny"), ("/", "")])
def test_a_payload_that_was_not_sent_loses_its_slash(text: str, plain: str) -> None:
    assert understand(text, [said([BUSAN])]) == Understood(plain)


def test_a_slash_within_words_stays() -> None:
    assert understand("MRI/CT, 24/7", []) == Understood("MRI/CT, 24/7")


def test_every_page_may_choose_a_language_that_we_speak() -> None:
    assert understand('/choose_language{"language":"mn"}', []).payload == '/choose_language{"language":"mn"}'
    assert understand('/choose_language{"language":"xx"}', []).payload is None


@pytest.mark.parametrize("typed", ["yes", "YES", "Yes"])
def test_a_typed_title_is_the_button(typed: str) -> None:
    assert understand(typed, [said([BUSAN, YES])]) == Understood(typed, "/affirm")


@pytest.mark.parametrize("typed", ["2", "2)", "(2)", " 2. ", "２", "٢", "2、"])
def test_a_typed_number_is_the_button_in_that_place(typed: str) -> None:
    assert understand(typed, [said([BUSAN, YES])]).payload == "/affirm"


@pytest.mark.parametrize("typed", ["0", "3", "22", "1000", "2 people", "²"])
def test_other_numbers_are_numbers(typed: str) -> None:
    assert understand(typed, [said([BUSAN, YES])]).payload is None


def test_a_title_that_is_a_number_goes_before_the_place() -> None:
    assert understand("2", [said([TWO, YES])]).payload == TWO["payload"]


@pytest.mark.parametrize(("typed", "payload"), [("1", '/book_consultation{"people": 1}'), ("2", None), ("3", None)])
def test_to_how_many_a_number_is_itself(typed: str, payload: str | None) -> None:
    alone: Button = {"title": "1 person", "payload": '/book_consultation{"people": 1}'}
    later: Button = {"title": "I don't know yet", "payload": '/book_consultation{"choice": "people"}'}
    assert understand(typed, [said([alone, later])]).payload == payload


def test_buttons_of_an_earlier_question_take_no_numbers() -> None:
    assert understand("2", [said([], answers=5), said([BUSAN, YES], answers=4)]).payload is None


def test_buttons_in_the_first_of_two_messages_of_one_answer_take_numbers() -> None:
    assert understand("2", [said([], answers=4), said([BUSAN, YES], answers=4)]).payload == "/affirm"


@pytest.mark.parametrize(
    "text", ["the second one", "вторая", "хоёр дахь", "hoyr dahi ni", "2 дахь нь", "第二个", "الثاني", "رقم 2", "Second."]
)
def test_the_second_one_is_the_second_button(text: str) -> None:
    assert understand(text, [said([YES, BUSAN])]).payload == BUSAN["payload"]


@pytest.mark.parametrize("text", ["the first", "эхнийх нь", "ehniih ni", "ehnii"])
def test_the_first_one_is_the_first_button(text: str) -> None:
    assert understand(text, [said([YES, BUSAN])]).payload == YES["payload"]
