"""The one door between the gateway and Rasa: a turn in as JSON, its replies, meaning and details out as JSON."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from itertools import islice
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, json

from bot.nlu.asks import EARLIER
from concierge.conversation.details import DETAILS
from concierge.log import one_line

log = logging.getLogger(__name__)
FIELDS = {"conversation": str, "text": str}
REMEMBERED = 3
"""Messages before one that are told with it: what they asked is what "and there?" leans on."""


class Collected(OutputChannel):
    """Keeps the replies of one turn whole: text, buttons and cards of a reply stay one message."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """Name of the channel in Rasa's events."""
        return GatewayChannel.name()

    async def send_response(self, _recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one reply in the form that the gateway stores."""
        custom = {"reply": message.get("reply"), **(message.get("custom") or {})}
        self.messages.append({"text": message.get("text") or "", "buttons": message.get("buttons") or [], "custom": custom})

    async def send_text_message(self, recipient_id: str, text: str, **_kwargs: Any) -> None:
        """Keep a reply of Rasa's own that is only text."""
        await self.send_response(recipient_id, {"text": text})


class GatewayChannel(InputChannel):
    """POST /webhooks/ayan/turn takes one message of a patient and answers with what the bot says to it."""

    @classmethod
    def name(cls) -> str:
        """Its place under /webhooks/."""
        return "ayan"

    def blueprint(self, _on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes."""
        routes = Blueprint("ayan", __name__)

        @routes.get("/ready")
        async def ready(request: Request) -> HTTPResponse:
            is_ready = request.app.ctx.agent is not None and request.app.ctx.agent.is_ready()
            return json({"ready": is_ready}, status=200 if is_ready else 503)

        @routes.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            told = request.json
            if not isinstance(told, dict) or any(not isinstance(told.get(field), kind) for field, kind in FIELDS.items()):
                return json({"error": "conversation and text are needed"}, status=400)
            agent = request.app.ctx.agent
            if agent is None or not agent.is_ready():
                return json({"error": "no model is loaded yet"}, status=503)
            try:
                return json(await take_turn(agent, told))
            except Exception as error:  # noqa: BLE001 whatever Rasa raises, the gateway gets an answer and the log no words of patients
                log.error("turn failed in conversation %s: %s", one_line(told["conversation"]), type(error).__name__)  # noqa: TRY400
                return json({"error": "the bot failed"}, status=500)

        return routes


async def take_turn(agent: Any, told: Mapping[str, Any]) -> dict[str, Any]:
    """Let Rasa take one message; `told` and the result have the shapes of docs/path-of-a-message.md."""
    collected = Collected()
    metadata = {field: told.get(field) for field in ("language", "language_is_chosen", "details", "message")}
    EARLIER.set(earlier_texts(await agent.processor.get_tracker(told["conversation"])))
    await agent.handle_message(
        UserMessage(told["text"], collected, told["conversation"], input_channel=GatewayChannel.name(), metadata=metadata)
    )
    tracker = await agent.processor.get_tracker(told["conversation"])
    return {"replies": collected.messages, **what_is_known(tracker, told)}


def earlier_texts(tracker: DialogueStateTracker) -> tuple[str, ...]:
    """What the patient wrote before, the newest first: the messages that matter for what the next one asks."""
    said = (str(event.text or "") for event in reversed(tracker.events) if isinstance(event, UserUttered))
    return tuple(islice(said, REMEMBERED))


def what_is_known(tracker: DialogueStateTracker, told: Mapping[str, Any]) -> dict[str, Any]:
    """What the message meant, and what is known after the turn."""
    slots = tracker.current_slot_values()
    heard = tracker.latest_message
    entities = [{key: entity.get(key) for key in ("entity", "value", "start", "end")} for entity in (heard.entities if heard else [])]
    intent = (heard.intent if heard else None) or {}
    chosen = slots.get("language_is_chosen")
    return {
        "meaning": {"intent": intent.get("name"), "confidence": intent.get("confidence"), "entities": entities},
        "details": {detail: slots[detail] for detail in DETAILS if slots.get(detail) is not None},
        "language": slots.get("language") or told.get("language"),
        "language_is_chosen": bool(told.get("language_is_chosen") if chosen is None else chosen),
    }
