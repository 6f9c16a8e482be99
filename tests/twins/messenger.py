"""Messenger's Send API as its reference describes it."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.twins.meta import APP_SECRET, TOKEN, VERIFY_TOKEN, MetaTwin, error
from tests.twins.provider import Payload, Sent, Webhook

PAGE = "111222333"


class MessengerTwin(MetaTwin):
    name = "messenger"

    def settings(self) -> dict[str, str]:
        return {
            "AYAN_MESSENGER_TOKEN": TOKEN,
            "AYAN_MESSENGER_APP_SECRET": APP_SECRET,
            "AYAN_MESSENGER_VERIFY_TOKEN": VERIFY_TOKEN,
            "AYAN_MESSENGER_PAGE_ID": PAGE,
            "AYAN_MESSENGER_API": self.url,
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post(f"/{PAGE}/messages", self._messages),
            web.post(f"/{PAGE}/{{what}}", self._set),
            web.get(f"/{PAGE}/subscribed_apps", self._subscribed),
            web.get(f"/{PAGE}", self._page),
            web.get("/cdn/{file}", self._file),
        ]

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        if not self.knows(request):
            return error(401, 190, "Invalid OAuth access token")
        told = await request.json()
        if "sender_action" in told:
            self.asides.append(told)
            return web.json_response({"recipient_id": told["recipient"]["id"]})
        message, recipient = told["message"], told["recipient"]["id"]
        quick = message.get("quick_replies", [])
        if len(message.get("text", "x")) > 2000 or len(quick) > 13 or any(not 1 <= len(reply["title"]) <= 20 for reply in quick):
            return error(400, 100, "(#100) Length of param message[text] must be less than or equal to 2000")
        elements = message.get("attachment", {}).get("payload", {}).get("elements", [])
        if any(len(element["title"]) > 80 or len(element["subtitle"]) > 80 for element in elements) or len(elements) > 10:
            return error(400, 100, "(#100) elements")
        number = f"m_{next(self.numbers)}"
        echo_of = {"mid": number, "text": message.get("text", ""), "is_echo": True, "app_id": 1, "metadata": message.get("metadata")}
        echo = self.event({"sender": {"id": PAGE}, "recipient": {"id": recipient}, "message": echo_of})
        text = message.get("text") or " / ".join(element["title"] for element in elements)
        choices = tuple((reply["payload"], reply["title"]) for reply in quick)
        return await self.take(Sent(recipient, text, choices, told, number), {"recipient_id": recipient, "message_id": number}, echo)

    async def _set(self, request: web.Request) -> web.Response:
        self.asides.append({"set": request.match_info["what"], **await request.json()})
        return web.json_response({"success": True})

    async def _subscribed(self, request: web.Request) -> web.Response:  # noqa: ARG002
        fields: list[str] = next((aside["subscribed_fields"] for aside in self.asides if aside.get("set") == "subscribed_apps"), [])
        return web.json_response({"data": [{"id": "1", "subscribed_fields": fields}]})

    async def _page(self, request: web.Request) -> web.Response:
        if not self.knows(request):
            return error(401, 190, "Invalid OAuth access token")
        return web.json_response({"name": "Ayan", "id": PAGE})

    async def _file(self, request: web.Request) -> web.Response:
        content, content_type = self.files[request.match_info["file"]]
        return web.Response(body=content, content_type=content_type)

    def busy(self, seconds: int = 1) -> web.Response:  # noqa: ARG002 Messenger does not say how long
        return error(400, 613, "(#613) Calls to this API have exceeded the rate limit.")

    def refused(self) -> web.Response:
        return error(400, 551, "(#551) This person isn't available right now.")

    def event(self, told: Payload) -> Webhook:
        entry = {"id": PAGE, "time": 1_790_000_000_000, "messaging": [{"timestamp": 1_790_000_000_000, **told}]}
        return self.signed({"object": "page", "entry": [entry]})

    def from_patient(self, sender: str, **content: Any) -> Webhook:
        return self.event({"sender": {"id": sender}, "recipient": {"id": PAGE}, **content})

    def text(self, sender: str, text: str, unique: str | None = None) -> Webhook:
        return self.from_patient(sender, message={"mid": unique or f"m_in{next(self.numbers)}", "text": text})

    def press(self, sender: str, choice: tuple[str, str], unique: str | None = None) -> Webhook:
        mid = unique or f"m_in{next(self.numbers)}"
        return self.from_patient(sender, message={"mid": mid, "text": choice[1], "quick_reply": {"payload": choice[0]}})

    def file(self, sender: str, kind: str, name: str, content: bytes, content_type: str) -> Webhook:
        number = f"{next(self.numbers)}-{name}"
        self.files[number] = (content, content_type)
        typed = {"picture": "image", "voice": "audio"}.get(kind, "file")
        attachment = {"type": typed, "payload": {"url": f"{self.url}/cdn/{number}?sig=1"}}
        return self.from_patient(sender, message={"mid": f"m_in{number}", "attachments": [attachment]})

    def location(self, sender: str, latitude: float, longitude: float) -> Webhook:
        attachment = {"type": "location", "payload": {"coordinates": {"lat": latitude, "long": longitude}}}
        return self.from_patient(sender, message={"mid": f"m_in{next(self.numbers)}", "attachments": [attachment]})

    def sticker(self, sender: str) -> Webhook:
        return self.from_patient(
            sender, message={"mid": f"m_in{next(self.numbers)}", "attachments": [{"type": "fallback", "payload": None}]}
        )

    def reaction(self, sender: str, unique: str, emoji: str) -> Webhook:
        return self.from_patient(sender, reaction={"mid": unique, "action": "react", "reaction": "love", "emoji": emoji})

    def edited(self, sender: str, unique: str, text: str) -> Webhook:
        return self.from_patient(sender, message_edit={"mid": unique, "text": text, "num_edit": 1})
