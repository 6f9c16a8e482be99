"""A messaging app in a test: its provider's twin, and the gateway that speaks to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from channels.messaging import MessagingChannel
from concierge.conversation.bell import Bell
from tests.parts.conftest import Gateway
from tests.parts.twin import RasaTwin
from tests.twins.provider import Sent, Webhook
from tests.twins.registry import twins

TWINS = twins()
PATIENT = "9731122334455"
Until = Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]


class App:
    """What a patient does in an app, and what she and a coordinator see of it."""

    def __init__(self, twin: Any, gateway: Gateway, rasa: RasaTwin, until: Until) -> None:
        self.twin, self.gateway, self.rasa, self.until = twin, gateway, rasa, until

    async def bring(self, webhook: Webhook) -> int:
        """The provider brings a webhook; the status that it gets."""
        async with self.gateway.http.post(
            f"/webhooks/{self.twin.name}", data=webhook.body, headers=webhook.headers, params=webhook.params
        ) as response:
            await response.read()
            return response.status

    async def write(self, text: str, sender: str = PATIENT) -> None:
        assert await self.bring(self.twin.text(sender, text)) == 200

    async def sees(self, count: int, sender: str = PATIENT) -> list[Sent]:
        """What the patient sees, once it is `count` parts; a moment later it must still be as many."""

        async def all_there() -> bool:
            return len(self.twin.texts(sender)) >= count

        await self.until(all_there)
        await asyncio.sleep(0.1)
        assert len(self.twin.texts(sender)) == count, self.twin.texts(sender)
        return [sent for sent in self.twin.sent if sent.recipient == sender]

    def channel(self, kind: type[MessagingChannel]) -> MessagingChannel:
        """The channel as a command of the operator opens it."""
        own = kind.settings_type.read()
        assert own is not None
        return kind(self.gateway.database, Bell(), self.gateway.settings, own)

    async def dossier(self) -> dict[str, Any]:
        """The only conversation, as the desk shows it."""
        (one,) = (await self.gateway.desk("/conversations"))["conversations"]
        found: dict[str, Any] = await self.gateway.desk(f"/conversations/{one['conversation']}")
        return found

    async def messages(self, direction: str = "out") -> list[dict[str, Any]]:
        return [message for message in (await self.dossier())["messages"] if message["direction"] == direction]

    async def first_out(self, state: str) -> dict[str, Any]:
        """The first message to the patient, once it has come to this state."""

        async def is_there() -> Any:
            found = await self.messages()
            return found if found and found[0]["state"] == state else None

        (first, *_) = await self.until(is_there)
        return dict(first)
