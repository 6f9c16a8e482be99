"""The door between the gateway and Rasa, with a stand-in for the model behind it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Sanic

from bot.channel import REMEMBERED, GatewayChannel
from bot.nlu.asks import EARLIER

MakeTracker = Callable[..., DialogueStateTracker]
TURN = {"conversation": "c1", "message": 7, "text": "Seoul", "language": "mn", "language_is_chosen": False, "details": {"people": 2}}
MESSAGE = {"text": "Сайн уу", "buttons": [{"title": "Тийм", "payload": "/affirm"}], "custom": {"cards": []}, "reply": {"lines": []}}


class Agent:
    """Answers as Rasa's agent does, with what the test wants to hear."""

    def __init__(self, tracker: DialogueStateTracker) -> None:
        self.tracker = tracker
        self.heard: list[UserMessage] = []
        self.fault: Exception | None = None
        self.loaded = True
        self.processor = self
        self.earlier: tuple[str, ...] = ()

    def is_ready(self) -> bool:
        return self.loaded

    async def handle_message(self, message: UserMessage) -> None:
        if self.fault:
            raise self.fault
        self.heard.append(message)
        self.earlier = EARLIER.get()
        await message.output_channel.send_response(message.sender_id, dict(MESSAGE))

    async def get_tracker(self, _conversation: str) -> DialogueStateTracker:
        return self.tracker


@pytest.fixture(scope="module")
def app() -> Sanic:
    """The application that serves our channel; Sanic rewrites its own code when it starts, which works once in a process."""
    made = Sanic("door", configure_logging=False)
    made.blueprint(GatewayChannel().blueprint(lambda _message: asyncio.sleep(0)), url_prefix="/webhooks/ayan")
    asyncio.run(made._startup())  # type: ignore[no-untyped-call] # as Sanic has it
    return made


@pytest.fixture
def door(tracker: MakeTracker, app: Sanic) -> tuple[Agent, Sanic]:
    """An agent behind the door, and the door."""
    agent = Agent(tracker({"language": "mn"}, city="seoul", country="KR", language="mn", language_is_chosen=True, topic="ask_price"))
    app.ctx.agent = agent
    return agent, app


async def ask(app: Sanic, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """One request through ASGI: no socket, and no server of Sanic's to start and stop in the tests' loop."""
    said: list[dict[str, Any]] = []
    content = json.dumps(body).encode()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(event: dict[str, Any]) -> None:
        said.append(event)

    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode()), (b"host", b"localhost")]
    scope = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "query_string": b"", "headers": headers}
    scope |= {"http_version": "1.1", "scheme": "http", "server": ("localhost", 80), "client": ("127.0.0.1", 1), "root_path": ""}
    await app(scope, receive, send)
    return said[0]["status"], json.loads(b"".join(event.get("body", b"") for event in said))


async def post(app: Sanic, body: Any) -> tuple[int, Any]:
    return await ask(app, "POST", "/webhooks/ayan/turn", body)


async def test_a_turn_gives_replies_meaning_and_details(door: tuple[Agent, Sanic]) -> None:
    agent, app = door
    status, answer = await post(app, TURN)
    assert status == 200
    assert answer["replies"] == [{"text": "Сайн уу", "buttons": MESSAGE["buttons"], "custom": {"cards": [], "reply": {"lines": []}}}]
    assert answer["meaning"] == {
        "intent": "greet",
        "confidence": 0.9,
        "entities": [{"entity": "city", "value": "seoul", "start": 0, "end": 5}],
    }
    assert answer["details"] == {"city": "seoul", "country": "KR"}
    assert (answer["language"], answer["language_is_chosen"]) == ("mn", True)
    assert agent.heard[0].metadata == {"language": "mn", "language_is_chosen": False, "details": {"people": 2}, "message": 7}
    assert agent.heard[0].sender_id == "c1"


async def test_a_message_is_read_after_the_newest_before_it(door: tuple[Agent, Sanic]) -> None:
    agent, app = door
    for text in ("one", "two", "three", "four"):
        agent.tracker.update(UserUttered(text))
    await post(app, TURN)
    assert agent.earlier == ("four", "three", "two")[:REMEMBERED]


@pytest.mark.parametrize("body", [[], {}, {"conversation": "c1"}, {"conversation": 1, "text": "x"}])
async def test_a_turn_without_words_or_conversation_is_refused(door: tuple[Agent, Sanic], body: Any) -> None:
    assert (await post(door[1], body))[0] == 400


async def test_without_a_model_it_says_that_it_is_not_ready(door: tuple[Agent, Sanic]) -> None:
    agent, app = door
    agent.loaded = False
    assert (await post(app, TURN))[0] == 503
    assert (await ask(app, "GET", "/webhooks/ayan/ready"))[0] == 503


async def test_it_is_ready_with_a_model(door: tuple[Agent, Sanic]) -> None:
    assert await ask(door[1], "GET", "/webhooks/ayan/ready") == (200, {"ready": True})


async def test_a_failure_is_one_line_without_the_patients_words(door: tuple[Agent, Sanic], caplog: pytest.LogCaptureFixture) -> None:
    agent, app = door
    agent.fault = RuntimeError("Seoul, my secret")
    with caplog.at_level(logging.ERROR, "bot.channel"):
        assert (await post(app, TURN))[0] == 500
    assert "secret" not in caplog.text
    assert [record.name for record in caplog.records] == ["bot.channel"]
