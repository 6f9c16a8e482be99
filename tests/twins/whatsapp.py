"""WhatsApp's Cloud API as its reference describes it."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.twins.meta import APP_SECRET, TOKEN, VERIFY_TOKEN, MetaTwin, error
from tests.twins.provider import Payload, Sent, Webhook

NUMBER = "106540352242922"


class WhatsAppTwin(MetaTwin):
    name = "whatsapp"

    def settings(self) -> dict[str, str]:
        return {
            "AYAN_WHATSAPP_TOKEN": TOKEN,
            "AYAN_WHATSAPP_APP_SECRET": APP_SECRET,
            "AYAN_WHATSAPP_VERIFY_TOKEN": VERIFY_TOKEN,
            "AYAN_WHATSAPP_NUMBER_ID": NUMBER,
            "AYAN_WHATSAPP_TEMPLATE": "late_words",
            "AYAN_WHATSAPP_API": self.url,
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post(f"/{NUMBER}/messages", self._messages),
            web.get(f"/{NUMBER}", self._number),
            web.get("/media/{media}", self._file),
            web.get("/{media}", self._media),
        ]

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        if not self.knows(request):
            return error(401, 190, "Invalid OAuth access token")
        told = await request.json()
        if told.get("status") == "read":
            self.asides.append(told)
            return web.json_response({"success": True})
        try:
            text, choices = _shown(told)
        except ValueError as fault:
            return error(400, 131009, f"Parameter value is not valid: {fault}")
        number = f"wamid.{next(self.numbers)}"
        answer = {
            "messaging_product": "whatsapp",
            "contacts": [{"input": told.get("to"), "user_id": told.get("recipient")}],
            "messages": [{"id": number}],
        }
        to = told.get("to") or told["recipient"]
        status = self.status(to, number, "sent", biz_opaque_callback_data=told.get("biz_opaque_callback_data"))
        return await self.take(Sent(to, text, choices, told, number), answer, status)

    async def _number(self, request: web.Request) -> web.Response:
        if not self.knows(request):
            return error(401, 190, "Invalid OAuth access token")
        return web.json_response({"verified_name": "Ayan", "display_phone_number": "+82 51 000 0000", "quality_rating": "GREEN"})

    async def _media(self, request: web.Request) -> web.Response:
        number = request.match_info["media"]
        return web.json_response({"id": number, "url": f"{self.url}/media/{number}", "mime_type": self.files[number][1]})

    async def _file(self, request: web.Request) -> web.Response:
        if not self.knows(request):
            return web.Response(status=401)
        content, content_type = self.files[request.match_info["media"]]
        return web.Response(body=content, content_type=content_type)

    def busy(self, seconds: int = 1) -> web.Response:  # noqa: ARG002 WhatsApp does not say how long
        return error(429, 130429, "(#130429) Rate limit hit")

    def refused(self) -> web.Response:
        return error(400, 131026, "Message undeliverable", error_data={"details": "Message Undeliverable."})

    def message(self, sender: str, unique: str | None = None, **content: Any) -> Webhook:
        told = {"id": unique or f"wamid.in{next(self.numbers)}", "timestamp": "1790000000", **content}
        if sender.isdecimal():
            told["from"] = sender
            contacts = [{"profile": {"name": "Fatima"}, "wa_id": sender}]
        else:  # a patient who hides her number
            told["from_user_id"] = sender
            contacts = [{"profile": {"name": "Fatima", "username": "fatima"}, "user_id": sender}]
        return self.change({"contacts": contacts, "messages": [told]})

    def status(self, recipient: str, number: str, status: str, **more: Any) -> Webhook:
        whom = {"recipient_id" if recipient.isdecimal() else "recipient_user_id": recipient}
        return self.change({"statuses": [{"id": number, "status": status, "timestamp": "1790000000", **whom, **more}]})

    def change(self, value: Payload, field: str = "messages") -> Webhook:
        metadata = {"display_phone_number": "82510000000", "phone_number_id": NUMBER}
        change = {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}
        return self.signed({"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]})

    def text(self, sender: str, text: str, unique: str | None = None) -> Webhook:
        return self.message(sender, unique, type="text", text={"body": text})

    def press(self, sender: str, choice: tuple[str, str], unique: str | None = None) -> Webhook:
        reply = {"id": choice[0], "title": choice[1][:20]}
        interactive = {"type": "button_reply", "button_reply": reply}
        return self.message(sender, unique, type="interactive", interactive=interactive, context=self.context())

    def pick(self, sender: str, choice: tuple[str, str]) -> Webhook:
        reply = {"id": choice[0], "title": choice[1][:24], "description": choice[1]}
        interactive = {"type": "list_reply", "list_reply": reply}
        return self.message(sender, type="interactive", interactive=interactive, context=self.context())

    def context(self) -> Payload:
        """The message of ours to which the patient replies."""
        return {"from": "82510000000", "id": self.sent[-1].number if self.sent else "wamid.0"}

    def file(self, sender: str, kind: str, name: str, content: bytes, content_type: str) -> Webhook:
        number = str(next(self.numbers))
        self.files[number] = (content, content_type)
        told = {"id": number, "mime_type": content_type, "sha256": "x"}
        if kind == "picture":
            return self.message(sender, type="image", image=told)
        if kind == "voice":
            return self.message(sender, type="audio", audio={**told, "voice": True})
        return self.message(sender, type="document", document={**told, "filename": name})

    def location(self, sender: str, latitude: float, longitude: float) -> Webhook:
        return self.message(sender, type="location", location={"latitude": latitude, "longitude": longitude})

    def sticker(self, sender: str) -> Webhook:
        return self.message(sender, type="sticker", sticker={"id": "1", "mime_type": "image/webp", "animated": False})

    def edited(self, sender: str, unique: str, text: str) -> Webhook:
        edit = {"original_message_id": unique, "message": {"context": {"id": unique}, "type": "text", "text": {"body": text}}}
        return self.message(sender, type="edit", edit=edit)

    def revoked(self, sender: str, unique: str) -> Webhook:
        return self.message(sender, type="revoke", revoke={"original_message_id": unique})

    def reaction(self, sender: str, unique: str, emoji: str) -> Webhook:
        return self.message(sender, type="reaction", reaction={"message_id": unique, "emoji": emoji})


def _shown(told: Payload) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What the patient sees; a `ValueError` for what the reference does not allow."""
    kind = told["type"]
    if kind == "text":
        _at_most(told["text"]["body"], 4096)
        return told["text"]["body"], ()
    if kind == "template":
        text = told["template"]["components"][0]["parameters"][0]["text"]
        if "\n" in text or len(text) > 1024:
            raise ValueError("template variable")
        return text, ()
    interactive = told["interactive"]
    text = interactive["body"]["text"]
    _at_most(text, 1024)
    if interactive["type"] == "button":
        choices = [(button["reply"]["id"], button["reply"]["title"]) for button in interactive["action"]["buttons"]]
        if not 1 <= len(choices) <= 3 or any(not 1 <= len(title) <= 20 for _, title in choices):
            raise ValueError("buttons")
        return text, tuple(choices)
    _at_most(interactive["action"]["button"], 20)
    rows = [row for section in interactive["action"]["sections"] for row in section["rows"]]
    if not 1 <= len(rows) <= 10 or any(
        len(row["title"]) > 24 or len(row.get("description", "")) > 72 or len(row["id"]) > 200 for row in rows
    ):
        raise ValueError("rows")
    return text, tuple((row["id"], row.get("description") or row["title"]) for row in rows)


def _at_most(text: str, limit: int) -> None:
    if not 1 <= len(text) <= limit:
        raise ValueError(f"a text of {len(text)} characters")
