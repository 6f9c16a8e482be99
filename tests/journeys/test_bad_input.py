"""Empty, huge, odd and repeated messages: a kind reply or a clear refusal, nothing lost, one line in the log."""

from __future__ import annotations

import secrets

import pytest

from concierge.languages.detection import detect
from tests.journeys.conversation import CoordinatorAtDesk, Patient
from tests.journeys.running import Running

GREETING = "Сайн уу, би нэг юм асуух гэсэн юм"


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u202e", "\x00\x07\x1b[31m"])
def test_nothing_to_read_is_answered_kindly(running: Running, text: str) -> None:
    patient = Patient(running.url)
    patient.say(GREETING)
    answer = patient.post(text)
    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        assert [detect(message["text"]).language for message in answer.json()] == ["mn"]
    else:
        assert answer.json()["message"]


def test_what_is_too_long_is_told_in_her_language(running: Running) -> None:
    patient = Patient(running.url)
    patient.say(GREETING)
    [answer] = patient.say("шүд " * 1_500)
    assert detect(answer["text"]).language == "mn"


def test_a_hundred_thousand_characters_are_answered_or_refused_clearly(running: Running) -> None:
    answer = Patient(running.url).post("а" * 100_000)
    assert answer.status_code in {200, 400, 413}
    assert answer.json()


def test_a_word_with_control_characters_is_understood(running: Running) -> None:
    assert Patient(running.url).say("\x07са\u200bйн уу\x1b")[0]["text"]


def test_the_same_message_twice_is_answered_once(running: Running) -> None:
    patient = Patient(running.url)
    number = secrets.token_hex(8)
    first = patient.say(GREETING, message_id=number)
    assert patient.say(GREETING, message_id=number) in ([], first)
    assert len(patient.sent_since(0)) == len(first)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"sender": 1, "message": "x"}', b'{"message": "x"}', b"\xff\xfe"])
def test_a_malformed_body_is_refused_with_a_reason(running: Running, body: bytes) -> None:
    import requests  # noqa: PLC0415 only this test speaks HTTP itself

    answer = requests.post(f"{running.url}/webhooks/rest/webhook", data=body, headers={"Content-Type": "application/json"}, timeout=30)
    assert answer.status_code == 400
    assert answer.json()["message"]


def test_nothing_of_it_is_in_the_log(running: Running) -> None:
    secret = f"нууц{secrets.token_hex(6)}"
    patient = Patient(running.url)
    patient.say(f"{secret} өвдөөд байна, надад туслаач")
    patient.post(f"/{secret}")
    assert CoordinatorAtDesk(running.url, running.desk_user, running.desk_password).conversation_of(f"{secret} өвдөөд байна, надад туслаач")
    log = running.output.read_text(encoding="utf-8")
    assert secret not in log
    assert "Traceback" not in log
