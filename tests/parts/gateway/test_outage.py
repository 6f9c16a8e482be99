"""While the bot is away nothing is lost: patients are told once, and each message is answered once, in order, when it is back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from concierge.settings import Settings
from concierge.storage.database import Database
from gateway.app import build_app
from tests.parts.conftest import Gateway
from tests.parts.twin import RasaTwin, Said, saying


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience is short, and pauses between attempts are too."""
    monkeypatch.setattr("gateway.outage.PATIENCE", timedelta(seconds=0.5))
    monkeypatch.setattr("concierge.conversation.order.LONGEST_PAUSE", timedelta(seconds=0.3))


async def test_messages_of_an_outage_are_answered_once_in_order_when_the_bot_is_back(
    gateway: Gateway, rasa: RasaTwin, settings: Settings, until: Any
) -> None:
    settings.reply_wait_seconds = 0.3
    await gateway.say("number 0")
    await rasa.stop()
    for number in range(1, 6):
        assert "still working" in (await gateway.say(f"number {number}"))[0]["text"]
    await rasa.start()
    expected = [f"echo: number {number}" for number in range(6)]

    async def all_answered() -> bool:
        return len(await gateway.texts()) >= len(expected)

    await until(all_answered)
    assert await gateway.texts() == expected
    assert [turn["text"] for turn in rasa.turns] == [f"number {number}" for number in range(6)]


@pytest.mark.usefixtures("soon")
async def test_the_patient_is_told_once_in_her_language_and_a_person_is_alerted(
    gateway: Gateway, rasa: RasaTwin, settings: Settings, until: Any
) -> None:
    settings.reply_wait_seconds = 0.2
    await rasa.stop()
    await gateway.say("Сколько стоит операция на колене в Сеуле?")
    await gateway.say("И сколько дней лежать в больнице?")
    assert "заставляю Вас ждать" in (await until(gateway.texts))[0]
    await asyncio.sleep(1.2)  # time enough for a second apology, which must not come
    assert len(await gateway.texts()) == 1
    await gateway.sign_in()
    case = (await gateway.desk("/cases"))["cases"][0]
    assert (case["reason"], case["priority"], case["owner"], case["language"]) == ("bot-failed", "normal", "waiting", "ru")
    await rasa.start()

    async def all_answered() -> bool:
        return len(await gateway.texts()) == 3

    await until(all_answered)


@pytest.mark.usefixtures("soon")
async def test_an_emergency_is_not_kept_waiting(
    gateway: Gateway, rasa: RasaTwin, settings: Settings, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.outage.PATIENCE", timedelta(hours=1))
    settings.reply_wait_seconds = 0.2
    await rasa.stop()
    await gateway.say("My father has crushing chest pain and cannot breathe")
    told = (await until(gateway.texts))[0]
    assert "119" in told
    assert "120" in told
    await gateway.sign_in()
    case = (await gateway.desk("/cases"))["cases"][0]
    assert (case["reason"], case["priority"]) == ("emergency", "urgent")


@pytest.mark.parametrize("replies", [[], [saying("")], "nonsense"])
async def test_an_empty_answer_is_apologised_for_and_brings_in_a_person(gateway: Gateway, rasa: RasaTwin, replies: Any) -> None:
    async def nothing(_told: Said) -> Any:
        return replies

    rasa.answer = nothing
    assert "something went wrong" in (await gateway.say("hello"))[0]["text"]
    rasa.answer = rasa.echo
    assert (await gateway.say("again"))[0]["text"] == "echo: again"
    assert len(rasa.turns) == 2
    await gateway.sign_in()
    assert (await gateway.desk("/cases"))["cases"][0]["reason"] == "bot-failed"


async def test_a_bot_without_a_model_is_asked_again(gateway: Gateway, rasa: RasaTwin) -> None:
    async def not_yet(told: Said) -> Any:
        return web.json_response({}, status=503) if len(rasa.turns) < 3 else [saying(told["text"])]

    rasa.answer = not_yet
    assert (await gateway.say("hello"))[0]["text"] == "hello"
    assert len(rasa.turns) == 3


async def test_a_message_that_always_takes_too_long_does_not_block_the_conversation(
    gateway: Gateway, rasa: RasaTwin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.bot_client.TURN_LIMIT", 0.3)
    monkeypatch.setattr("concierge.conversation.order.LONGEST_PAUSE", timedelta(seconds=0.1))

    async def stuck(told: Said) -> list[Said]:
        if told["text"] == "stuck":
            await asyncio.sleep(0.6)
        return [saying(told["text"])]

    rasa.answer = stuck
    first, second = await asyncio.gather(gateway.say("stuck"), _later(gateway, "fine"))
    assert "something went wrong" in first[0]["text"]
    assert second[0]["text"] == "fine"


async def _later(gateway: Gateway, text: str) -> list[Said]:
    await asyncio.sleep(0.1)
    return await gateway.say(text)


async def test_what_a_gateway_left_behind_is_answered_by_the_next_one(
    gateway: Gateway, rasa: RasaTwin, settings: Settings, database: Database, until: Any
) -> None:
    settings.reply_wait_seconds = 0.2
    await rasa.stop()
    await gateway.say("before the restart")
    await gateway.http.close()
    await rasa.start()
    async with TestClient(TestServer(build_app(settings, database))) as client:
        second = Gateway(client, settings, database)
        assert await until(second.texts) == ["echo: before the restart"]
    assert len(rasa.turns) == 1


async def test_readiness_tells_which_part_is_missing(gateway: Gateway, rasa: RasaTwin) -> None:
    async with gateway.http.get("/readyz") as response:
        assert (response.status, await response.json()) == (200, {"ready": True, "database": True, "bot": True})
    await rasa.stop()
    async with gateway.http.get("/readyz") as response:
        assert (response.status, await response.json()) == (503, {"ready": False, "database": True, "bot": False})
    async with gateway.http.get("/healthz") as response:
        assert response.status == 200
