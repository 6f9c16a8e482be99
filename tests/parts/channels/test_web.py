"""The page's chat: a secret token is the patient, live events bring every word once, also after a break."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from concierge.conversation.outbox import conversation_of
from concierge.storage.database import Database
from tests.parts.conftest import Gateway
from tests.parts.gateway.test_owner import take
from tests.parts.twin import RasaTwin, Said, saying


async def begin(gateway: Gateway, **body: Any) -> str:
    """The token of a new conversation."""
    response = await gateway.post("/web/conversations", body)
    assert response.status == 201
    token: str = (await response.json())["token"]
    return token


async def write(gateway: Gateway, token: str, text: str, message_id: str) -> aiohttp.ClientResponse:
    return await gateway.post("/web/messages", {"text": text, "message_id": message_id}, headers={"Authorization": f"Bearer {token}"})


async def history(gateway: Gateway, token: str, after: int = 0) -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    async with gateway.http.get("/web/messages", params={"after": str(after)}, headers=headers) as response:
        return await response.json()


class Events:
    """Reads server-sent events as (kind, data)."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def next(self, kind: str) -> Any:
        """The data of the next event of this kind."""
        while True:
            found, data = await asyncio.wait_for(self._read(), 10)
            if found == kind:
                return data

    async def _read(self) -> tuple[str, Any]:
        lines: dict[str, str] = {}
        async for raw in self._response.content:
            line = raw.decode().rstrip("\n")
            if not line and "data" in lines:
                return lines["event"], json.loads(lines["data"])
            name, _, value = line.partition(": ")
            lines[name] = value
        raise AssertionError("the feed ended")


@asynccontextmanager
async def listen(gateway: Gateway, token: str, **headers: str) -> AsyncIterator[Events]:
    async with gateway.http.get("/web/events", params={"token": token, "after": "0"}, headers=headers) as response:
        assert response.status == 200
        assert response.headers["Content-Type"].startswith("text/event-stream")
        yield Events(response)


async def test_words_reach_the_bot_and_the_answer_comes_as_an_event(gateway: Gateway) -> None:
    token = await begin(gateway)
    async with listen(gateway, token) as events:
        assert (await events.next("owner")) == {"owner": "bot"}
        response = await write(gateway, token, "hello there", "m-1")
        assert (response.status, await response.json()) == (202, {"position": 1, "message_id": "m-1"})
        asked, answered = await events.next("message"), await events.next("message")
    assert (asked["direction"], asked["author"], asked["text"], asked["message_id"]) == ("in", "patient", "hello there", "m-1")
    assert (answered["position"], answered["author"], answered["text"]) == (2, "bot", "echo: hello there")


async def test_typing_is_shown_while_the_bot_works(gateway: Gateway, rasa: RasaTwin) -> None:
    go_on = asyncio.Event()

    async def answer(_told: Said) -> list[Said]:
        await go_on.wait()
        return [saying("done")]

    rasa.answer = answer
    token = await begin(gateway)
    async with listen(gateway, token) as events:
        await write(gateway, token, "hello there", "m-1")
        await events.next("typing")
        go_on.set()
        assert (await events.next("message"))["text"] == "done"


async def test_a_feed_goes_on_where_it_broke_off(gateway: Gateway, until: Any) -> None:
    token = await begin(gateway)
    await write(gateway, token, "first", "m-1")

    async def answered() -> bool:
        return len((await history(gateway, token))["messages"]) == 2

    await until(answered)
    async with listen(gateway, token, **{"Last-Event-ID": "1"}) as events:
        assert (await events.next("message"))["position"] == 2
        await write(gateway, token, "second", "m-2")
        assert (await events.next("message"))["position"] == 3


async def test_the_history_is_there_after_a_reload(gateway: Gateway, until: Any) -> None:
    token = await begin(gateway)
    await write(gateway, token, "first", "m-1")

    async def answered() -> Any:
        found = await history(gateway, token)
        return found if len(found["messages"]) == 2 else None

    found = await until(answered)
    assert (found["last"], found["owner"]) == (2, "bot")
    assert [message["text"] for message in found["messages"]] == ["first", "echo: first"]


async def test_a_message_sent_twice_is_one(gateway: Gateway, rasa: RasaTwin) -> None:
    token = await begin(gateway)
    responses = await asyncio.gather(*(write(gateway, token, "hello", "m-1") for _ in range(5)))
    assert {(await response.json())["position"] for response in responses} == {1}
    async with listen(gateway, token) as events:
        await events.next("message")
        await events.next("message")
    assert len(rasa.turns) == 1


async def test_a_coordinators_words_and_coming_reach_the_page(gateway: Gateway) -> None:
    token = await begin(gateway)
    async with listen(gateway, token) as events:
        await write(gateway, token, "hello", "m-1")
        await events.next("message")
        case = await take(gateway)
        assert (await events.next("owner")) in ({"owner": "bot"}, {"owner": "coordinator"})
        await gateway.desk(f"/cases/{case}/messages", {"text": "Here I am", "message_id": "1"})
        while (message := await events.next("message"))["author"] != "coordinator":
            pass
        assert message["text"] == "Here I am"


async def test_the_pages_language_is_the_first_guess_and_a_choice_stays(gateway: Gateway, rasa: RasaTwin, until: Any) -> None:
    token = await begin(gateway, language="mn")
    await write(gateway, token, "25.12", "m-1")
    await write(gateway, token, '/choose_language{"language":"ar"}', "m-2")

    async def both() -> bool:
        return len(rasa.turns) == 2

    await until(both)
    assert [(turn["text"], turn["language"]) for turn in rasa.turns] == [
        ("25.12", "mn"),
        ('/choose_language{"language":"ar"}', "mn"),
    ]


async def test_without_a_known_token_there_is_no_conversation(gateway: Gateway) -> None:
    for headers in ({}, {"Authorization": "Bearer "}, {"Authorization": "Bearer guessed"}):
        assert (await gateway.post("/web/messages", {"text": "hello"}, headers=headers)).status == 401
    async with gateway.http.get("/web/events", params={"token": "guessed"}) as response:
        assert response.status == 401


async def test_only_a_hash_of_the_token_is_kept(gateway: Gateway, database: Database) -> None:
    token = await begin(gateway)
    assert len(token) >= 43
    assert await asyncio.to_thread(conversation_of, database, "web", token) is None


async def test_a_flood_is_held_back_and_told_how_long(gateway: Gateway) -> None:
    token = await begin(gateway)
    responses = [await write(gateway, token, f"words {number}", str(number)) for number in range(30)]
    refused = [response for response in responses if response.status == 429]
    assert responses[0].status == 202
    assert refused
    assert int(refused[0].headers["Retry-After"]) >= 1
    assert (await refused[0].json())["error"] == "error-too-often"
