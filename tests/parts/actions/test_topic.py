"""The kind word before an answer."""

from __future__ import annotations

from typing import Any

import pytest

import actions.topic


def test_who_is_tired_of_the_bot_hears_a_sorry_first(patient: Any) -> None:
    assert patient.says("bot_challenge", "what are you, i am fed up")[0] == "conversation-sorry-annoyed"
    assert patient.says("request_human", "you are just a bot, put me through to somebody")[0] == "conversation-sorry-program"
    assert "conversation-sorry-program" not in patient.says("request_human", "put me through to somebody")


def test_a_loss_in_the_family_has_a_word_of_condolence(patient: Any) -> None:
    keys = patient.says(
        "customise_checkup", "a check-up in korea, i am 47, stomach cancer runs in the family, my mother passed away", country="KR"
    )
    assert ("conversation-family-loss" in keys, "conversation-family" in keys) == (True, False)


def test_beside_another_answer_nothing_is_said_again_word_for_word(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("ask_transport", city="hohhot", home="ulaanbaatar")
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr(actions.topic, "last_answer", lambda *_given: said)
    patient.asks = (("faq-086", 0.9), ("ask_transport", 0.6))
    keys = patient.says("inform", "may my tablets go over that border with us", 0.3)
    assert "questions-answer" in keys
    assert not {line["key"] for reply in said for line in reply["lines"]} & {*keys} - {"conversation-source"}
