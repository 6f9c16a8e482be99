"""The integrators' channel, in the shape of Rasa's own REST channel."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from channels.base import Channel, Inbound
from concierge.conversation import outbox
from concierge.conversation.model import Message, Reply
from concierge.conversation.receive import Received
from concierge.doors import body
from concierge.errors import BadInput, NotSignedIn

PATH = "/webhooks/rest/webhook"


class RestChannel(Channel):
    """POST a message and get the answer in the same request; GET what was said since."""

    name = "rest"

    def routes(self) -> list[web.RouteDef]:
        """The two routes of contract.md."""
        return [web.post(PATH, self.receive), web.get(f"{PATH}/{{sender}}/messages", self.said_since)]

    async def receive(self, request: web.Request) -> web.Response:
        """Keep the message and wait for its answer, as long as the settings say."""
        self._check_key(request)
        inbound = read_message(body.read_object(await request.read()))
        answers = await self._wait(await self.keep(inbound))
        return web.json_response([shape(inbound.sender, answer) for answer in answers])

    async def said_since(self, request: web.Request) -> web.Response:
        """What was said to the sender beyond position `after`."""
        self._check_key(request)
        sender = body.check_name(request.match_info["sender"], "sender")
        after = body.position(request.query.get("after"), "after")
        messages, last = await asyncio.to_thread(outbox.said_since, self.database, self.name, sender, after)
        await asyncio.to_thread(outbox.move_on, self.database, messages, "sent")
        return web.json_response({"last": last, "messages": [shape(sender, message) for message in messages]})

    def _check_key(self, request: web.Request) -> None:
        key = self.settings.rest_key
        if key is None:
            return
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(errors="replace"), key.get_secret_value().encode()):
            raise NotSignedIn("this channel needs its bearer key")

    async def _wait(self, received: Received) -> Sequence[Message | Reply]:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self.settings.reply_wait_seconds
        with self.bell.listen(received.conversation.id) as news:
            while True:
                news.clear()
                is_done, answers = await asyncio.to_thread(outbox.answers_to, self.database, received.message.id)
                left = deadline - loop.time()
                if is_done or left <= 0 or self.bell.is_closed:
                    break
                await news.wait(left)
        if answers or is_done:
            await asyncio.to_thread(outbox.move_on, self.database, answers, "sent")
            return answers
        return [await asyncio.to_thread(outbox.still_at_it, self.database, received.conversation.id)]


def read_message(told: dict[str, Any]) -> Inbound:
    """The message in a request; raise `BadInput` that says what is wrong with it."""
    metadata = told.get("metadata")
    if metadata is not None and not isinstance(metadata, dict):
        raise BadInput('"metadata" must be an object')
    sender, message = body.name(told, "sender"), body.text(told, "message")
    return Inbound(RestChannel.name, sender, message, body.optional_name(metadata or {}, "message_id"))


def shape(sender: str, message: Message | Reply) -> dict[str, Any]:
    """A message as Rasa's REST channel gives it: text and buttons say everything, `custom` has the structured form."""
    shaped: dict[str, Any] = {"recipient_id": sender, "text": message.text}
    custom = {key: value for key, value in message.custom.items() if key != "reply" and value}
    if message.buttons:
        shaped["buttons"] = message.buttons
    if custom:
        shaped["custom"] = custom
    return shaped
