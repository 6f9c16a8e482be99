"""The REST channel keeps the promises of the contract."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from concierge.settings import Settings
from tests.parts.conftest import REST, Gateway
from tests.parts.twin import RasaTwin, Said, saying

PRICE = {"title": "Price of an implant", "payload": '/ask_price{"procedure":"dental-implant"}'}
CITY = {"title": "Busan", "payload": '/inform{"city":"busan"}'}


async def with_buttons(told: Said) -> list[Said]:
    return [saying(f"heard: {told['text']}", buttons=[PRICE, CITY])]


async def test_a_message_is_answered_in_the_same_request(gateway: Gateway) -> None:
    assert await gateway.say("How much is a dental implant?") == [
        {"recipient_id": "patient-1", "text": "echo: How much is a dental implant?"}
    ]


async def test_buttons_and_structured_form_are_passed_on(gateway: Gateway, rasa: RasaTwin) -> None:
    card = {"kind": "price", "title": "Implant", "rows": [{"label": "Korea", "value": "1"}]}

    async def answer(_told: Said) -> list[Said]:
        return [saying("look", buttons=[PRICE], custom={"reply": {"lines": []}, "cards": [card]})]

    rasa.answer = answer
    assert await gateway.say("hello") == [{"recipient_id": "patient-1", "text": "look", "buttons": [PRICE], "custom": {"cards": [card]}}]


async def test_the_same_message_id_is_answered_once_however_often_it_comes_at_once(gateway: Gateway, rasa: RasaTwin) -> None:
    answers = await asyncio.gather(*(gateway.say("hello there", metadata={"message_id": "m-1"}) for _ in range(8)))
    assert all(answer == answers[0] for answer in answers)
    assert len(rasa.turns) == 1
    assert await gateway.texts() == ["echo: hello there"]


async def test_messages_without_an_id_are_each_answered(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("hello")
    await gateway.say("hello")
    assert len(rasa.turns) == 2


async def test_an_id_belongs_to_its_sender(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("hello", sender="one", metadata={"message_id": "m-1"})
    await gateway.say("hello", sender="two", metadata={"message_id": "m-1"})
    assert len(rasa.turns) == 2


async def test_messages_of_a_conversation_are_taken_in_order_one_at_a_time(gateway: Gateway, rasa: RasaTwin) -> None:
    running: list[str] = []

    async def answer(told: Said) -> list[Said]:
        running.append(told["conversation"])
        assert running.count(told["conversation"]) == 1
        await asyncio.sleep(0.02)
        running.remove(told["conversation"])
        return [saying(told["text"])]

    rasa.answer = answer

    async def write(number: int) -> None:
        await asyncio.sleep(number * 0.01)
        await gateway.say(str(number) + " words")

    await asyncio.gather(*(write(number) for number in range(8)))
    assert [turn["text"] for turn in rasa.turns] == await gateway.texts()
    assert len(rasa.turns) == 8


async def test_conversations_do_not_wait_for_each_other(gateway: Gateway, rasa: RasaTwin) -> None:
    both_are_here = asyncio.Event()

    async def answer(told: Said) -> list[Said]:
        if len(rasa.turns) == 2:
            both_are_here.set()
        await asyncio.wait_for(both_are_here.wait(), 5)
        return [saying(told["text"])]

    rasa.answer = answer
    answers = await asyncio.gather(gateway.say("one", sender="one"), gateway.say("two", sender="two"))
    assert [answer[0]["text"] for answer in answers] == ["one", "two"]


async def test_after_tells_only_what_is_newer(gateway: Gateway) -> None:
    await gateway.say("first words")
    first = await gateway.since()
    await gateway.say("second words")
    second = await gateway.since(first["last"])
    assert [message["text"] for message in second["messages"]] == ["echo: second words"]
    assert await gateway.since(second["last"]) == {"last": second["last"], "messages": []}


async def test_an_unknown_sender_has_no_messages(gateway: Gateway) -> None:
    assert await gateway.since(sender="nobody") == {"last": 0, "messages": []}


async def test_a_sender_may_hold_a_slash_and_any_letters(gateway: Gateway) -> None:
    await gateway.say("hello", sender="семья/Бат 1")
    assert await gateway.texts("%D1%81%D0%B5%D0%BC%D1%8C%D1%8F%2F%D0%91%D0%B0%D1%82%201")


async def test_a_payload_that_was_offered_reaches_the_bot(gateway: Gateway, rasa: RasaTwin) -> None:
    rasa.answer = with_buttons
    await gateway.say("hello")
    await gateway.say(PRICE["payload"])
    assert rasa.turns[-1]["text"] == PRICE["payload"]


@pytest.mark.parametrize(
    "text", ["/restart", "//greet", "/ask_price", '/inform{"city":"seoul"}', " /session_start", "\u200b/restart", "／restart"]
)
async def test_a_payload_that_was_not_offered_is_plain_words(gateway: Gateway, rasa: RasaTwin, text: str) -> None:
    rasa.answer = with_buttons
    await gateway.say("hello")
    await gateway.say(text)
    assert rasa.turns[-1]["text"] == text.lstrip(" /／\u200b")


async def test_a_payload_offered_to_another_patient_does_not_pass(gateway: Gateway, rasa: RasaTwin) -> None:
    rasa.answer = with_buttons
    await gateway.say("hello", sender="one")
    await gateway.say(PRICE["payload"], sender="two")
    assert rasa.turns[-1]["text"] == PRICE["payload"].lstrip("/")


@pytest.mark.parametrize("typed", ["2", "2.", "٢", "２", "busan", " BUSAN "])
async def test_a_typed_number_or_title_is_the_button(gateway: Gateway, rasa: RasaTwin, typed: str) -> None:
    rasa.answer = with_buttons
    await gateway.say("hello")
    await gateway.say(typed)
    assert rasa.turns[-1]["text"] == CITY["payload"]


@pytest.mark.parametrize("text", ["", "   ", "\u0000\u0007", "\u200b\u2060", "/"])
async def test_a_message_that_says_nothing_gets_a_kind_reply(gateway: Gateway, rasa: RasaTwin, text: str) -> None:
    answer = await gateway.say(text)
    assert "could not see any words" in answer[0]["text"]
    assert not rasa.turns


async def test_control_characters_do_not_reach_the_bot(gateway: Gateway, rasa: RasaTwin) -> None:
    await gateway.say("knee\u0000 sur\u001bgery\ud800 in \u202eSeoul\r\nplease")
    assert rasa.turns[-1]["text"] == "knee surgery in Seoul\nplease"


async def test_a_message_longer_than_the_bot_reads_gets_a_kind_reply(gateway: Gateway, rasa: RasaTwin) -> None:
    answer = await gateway.say("a" * 4001)
    assert "4,000" in answer[0]["text"]
    assert not rasa.turns


async def test_a_hundred_thousand_characters_are_kept_and_more_are_refused(gateway: Gateway) -> None:
    assert "4,000" in (await gateway.say("ы" * 100_000))[0]["text"]
    refused = await gateway.post(REST, {"sender": "patient-1", "message": "ы" * 100_001})
    assert refused.status == 413
    assert (await refused.json())["error"] == "error-too-long"


async def test_a_body_beyond_a_megabyte_is_refused(gateway: Gateway) -> None:
    large = io.BytesIO(b'{"sender":"a","message":"' + b"x" * 1_100_000 + b'"}')
    async with gateway.http.post(REST, data=large) as response:
        assert response.status == 413
        assert (await response.json())["error"] == "error-too-long"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 50_000,
        b'{"sender": "a"}',
        b'{"message": "a"}',
        b'{"sender": "", "message": "a"}',
        b'{"sender": 7, "message": "a"}',
        b'{"sender": "a", "message": ["a"]}',
        b'{"sender": "a\\u0000", "message": "a"}',
        b'{"sender": "\\ud800", "message": "a"}',
        b'{"sender": "a", "message": "a", "metadata": 1}',
        b'{"sender": "a", "message": "a", "metadata": {"message_id": {}}}',
    ],
)
async def test_a_malformed_request_is_told_what_is_wrong(gateway: Gateway, raw: bytes) -> None:
    async with gateway.http.post(REST, data=raw) as response:
        assert response.status == 400
        told: dict[str, Any] = await response.json()
        assert told["error"] == "error-bad-input"
        assert told["message"]


@pytest.mark.parametrize("after", ["x", "-1", "1.5", "9" * 30])
async def test_after_must_be_a_number(gateway: Gateway, after: str) -> None:
    async with gateway.http.get(f"{REST}/a/messages", params={"after": after}) as response:
        assert response.status == 400


async def test_a_long_turn_is_answered_with_still_at_it_and_later_with_the_answer(
    settings: Settings, gateway: Gateway, rasa: RasaTwin, until: Any
) -> None:
    settings.reply_wait_seconds = 0.2
    go_on = asyncio.Event()

    async def answer(told: Said) -> list[Said]:
        await go_on.wait()
        return [saying(told["text"])]

    rasa.answer = answer
    assert "still working" in (await gateway.say("a long question"))[0]["text"]
    assert await gateway.texts() == []
    go_on.set()
    await until(gateway.texts)
    assert await gateway.texts() == ["a long question"]


async def test_the_key_guards_the_channel(settings: Settings, gateway: Gateway) -> None:
    settings.rest_key = SecretStr("a-key-for-integrators")
    message = {"sender": "a", "message": "hello"}
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer ключ"}):
        assert (await gateway.post(REST, message, headers=headers)).status == 401
    assert (await gateway.post(REST, message, headers={"Authorization": "Bearer a-key-for-integrators"})).status == 200


async def test_a_failing_bot_is_apologised_for_once(gateway: Gateway, rasa: RasaTwin) -> None:
    async def broken(_told: Said) -> web.Response:
        return web.json_response({}, status=500)

    rasa.answer = broken
    assert "something went wrong on our side" in (await gateway.say("hello"))[0]["text"]
    assert len(rasa.turns) == 1
