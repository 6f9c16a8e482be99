"""Facebook Messenger, over the Send API (https://developers.facebook.com/docs/messenger-platform)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any, Literal

from aiohttp import web
from pydantic import BaseModel, Field

from channels.media import File
from channels.messaging import VISIBLE, Event, Payload, location, parse
from channels.meta import MetaChannel, MetaSettings
from channels.parts import Capabilities, Shown, pressed, split
from concierge.conversation.afterwards import Edited, Reacted, Report
from concierge.conversation.delivery import Delivery
from concierge.conversation.model import Attachment, AttachmentKind, Inbound, StoredAttachment
from concierge.errors import ProviderRefused

WINDOW = timedelta(hours=24)
"""How long after the patient's last words the bot may write."""
HUMAN_WINDOW = timedelta(days=7)
"""How long a person may (tag HUMAN_AGENT)."""
OUTSIDE_WINDOW = 2018278  # subcode of error 10, which is otherwise about rights
ELEMENTS, ELEMENT_TEXT = 10, 80  # cards of one generic template, characters of a card's title and of its subtitle
FIELDS = "messages,messaging_postbacks,message_deliveries,message_reads,message_reactions,message_echoes,message_edits"
ORDERS = {"GET_STARTED": "/greet"}
"""The payload of the button under which a conversation begins, and what it means."""
KINDS: dict[str, AttachmentKind] = {"image": "picture", "file": "document", "audio": "voice", "video": "video"}


class MessengerSettings(MetaSettings):
    """The settings AYAN_MESSENGER_…."""

    page_id: str = Field(description="The id of our page.", regex=r"^\d{1,30}$")

    class Config(MetaSettings.Config):
        """Where pydantic finds the values."""

        env_prefix = "AYAN_MESSENGER_"


class _Party(BaseModel):
    id: str = Field(min_length=1, max_length=255, regex=VISIBLE)


class _Place(BaseModel):
    lat: float
    long: float


class _Content(BaseModel):
    url: str | None
    coordinates: _Place | None


class _Attached(BaseModel):
    type: str
    payload: _Content | None


class _Quick(BaseModel):
    payload: str = ""


class _Message(BaseModel):
    mid: str = Field(min_length=1, max_length=255, regex=VISIBLE)
    text: str = ""
    is_echo: bool = False
    metadata: str | None
    quick_reply: _Quick | None
    attachments: list[_Attached] = []


class _Postback(BaseModel):
    mid: str | None = Field(max_length=255, regex=VISIBLE)
    title: str = ""
    payload: str = ""


class _Delivery(BaseModel):
    mids: list[str] = []


class _Read(BaseModel):
    watermark: int = Field(ge=0, le=10**14)


class _Reaction(BaseModel):
    mid: str
    action: str = "react"
    emoji: str = ""


class _Edit(BaseModel):
    mid: str = Field(min_length=1, max_length=200, regex=VISIBLE)
    text: str = ""
    num_edit: int = 0


class _Event(BaseModel):
    sender: _Party
    recipient: _Party
    timestamp: int = 0
    message: _Message | None
    postback: _Postback | None
    delivery: _Delivery | None
    read: _Read | None
    reaction: _Reaction | None
    message_edit: _Edit | None


class _Entry(BaseModel):
    messaging: list[dict[str, Any]] = []


class _Webhook(BaseModel):
    object: Literal["page"]
    entry: list[_Entry]


class MessengerChannel(MetaChannel):
    """One page of ours."""

    name = "messenger"
    product = "Messenger"
    settings_type = MessengerSettings
    own: MessengerSettings
    capabilities = Capabilities(text=2000, buttons=13, title=20)
    rate = 40
    echoes = True

    def read(self, request: web.Request, raw: bytes) -> Sequence[Event]:
        """What happened between patients and our page, in the order it stands."""
        self.check_signature(request, raw)
        webhook: _Webhook = parse(_Webhook, raw)
        events = [parse(_Event, told) for entry in webhook.entry for told in entry.messaging if "sender" in told]
        return [found for event in events for found in self._events(event)]

    def _events(self, event: _Event) -> Iterator[Event]:
        patient = event.sender.id
        if event.message and event.message.is_echo:
            if event.recipient.id != self.own.page_id and event.message.metadata:
                yield Report(self.name, event.recipient.id, "sent", event.message.mid, event.message.metadata)
        elif event.recipient.id != self.own.page_id:
            return
        elif event.message:
            yield self._message(patient, event.message)
        elif event.postback:
            yield self._press(patient, event.postback, event.timestamp)
        elif event.message_edit:
            edit = event.message_edit
            yield Edited(Inbound(self.name, patient, edit.text, edit.mid), str(edit.num_edit))
        elif event.reaction:
            emoji = event.reaction.emoji if event.reaction.action == "react" else ""
            yield Reacted(self.name, patient, event.reaction.mid, emoji)
        elif event.read:
            until = datetime.fromtimestamp(event.read.watermark / 1000, timezone.utc)
            yield Report(self.name, patient, "read", until=until)
        elif event.delivery:
            yield from (Report(self.name, patient, "delivered", mid) for mid in event.delivery.mids)

    def _message(self, patient: str, message: _Message) -> Inbound:
        button = pressed(message.quick_reply.payload) if message.quick_reply else None
        attachments = tuple(_attachments(message))
        return Inbound(self.name, patient, message.text, message.mid, button, attachments=attachments, is_unreadable=True)

    def _press(self, patient: str, postback: _Postback, moment: int) -> Inbound:
        unique = postback.mid or f"postback:{moment}:{postback.payload}"[:255]
        return Inbound(self.name, patient, postback.title, unique, pressed(postback.payload), ORDERS.get(postback.payload))

    async def seen(self, inbound: Inbound, *, is_answering: bool) -> None:
        """Seen, and "… is typing" when the bot will answer."""
        for action in ("mark_seen", *(["typing_on"] if is_answering else [])):
            await self.graph("POST", f"/{self.own.page_id}/messages", {"recipient": {"id": inbound.sender}, "sender_action": action})

    def parts(self, delivery: Delivery) -> list[Payload]:
        """The words, then cards to swipe through where a reply has several; the buttons stand below whatever comes last."""
        payloads = super().parts(delivery)
        elements = _elements(delivery)
        if elements:
            last = payloads[-1]["message"]
            attachment = {"type": "template", "payload": {"template_type": "generic", "elements": elements}}
            cards = {"attachment": attachment, "metadata": f"{delivery.message.id}:{len(payloads)}"}
            if "quick_replies" in last:
                cards["quick_replies"] = last.pop("quick_replies")
            payloads.append({**payloads[-1], "message": cards})
        return payloads

    def render(self, part: Shown, delivery: Delivery, mark: str) -> Payload:
        """Text with quick replies; after a day only a person's words, with the tag for them."""
        silent_for = datetime.now(timezone.utc) - delivery.heard_at if delivery.heard_at else HUMAN_WINDOW
        message: Payload = {"text": part.text, "metadata": mark}
        if part.choices:
            message["quick_replies"] = [{"content_type": "text", "title": choice.title, "payload": choice.id} for choice in part.choices]
        payload: Payload = {"recipient": {"id": delivery.conversation.sender}, "message": message}
        if silent_for <= WINDOW:
            return {**payload, "messaging_type": "RESPONSE"}
        if delivery.message.author == "coordinator" and silent_for < HUMAN_WINDOW:
            return {**payload, "messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
        raise ProviderRefused("too long after the patient's last words: Messenger allows a day, and a coordinator seven")

    async def send(self, payload: Payload) -> str | None:
        """One part."""
        told = await self.graph("POST", f"/{self.own.page_id}/messages", payload)
        return str(told["message_id"]) if "message_id" in told else None

    async def fetch(self, attachment: StoredAttachment) -> File:
        """The webhook itself tells the address."""
        return await self.fetch_from(attachment.reference["url"], attachment)

    def is_final(self, error: Payload) -> bool:
        """Being outside the window comes under the code for missing rights."""
        return error.get("error_subcode") == OUTSIDE_WINDOW

    async def check(self) -> list[str]:
        """Our page, and whether it is subscribed to the app's webhook."""
        page = await self.graph("GET", f"/{self.own.page_id}?fields=name")
        told = await self.graph("GET", f"/{self.own.page_id}/subscribed_apps")
        fields = {field for app in told.get("data") or [] for field in app.get("subscribed_fields") or []}
        missing = sorted(set(FIELDS.split(",")) - fields)
        if missing:
            raise ProviderRefused(f"the page {page.get('name')} is not subscribed to {', '.join(missing)}: `channel register messenger`")
        return [f"the page is {page.get('name')}, subscribed to everything needed"]

    async def register(self, address: str) -> list[str]:
        """Subscribe the page and set the first button; the address itself is set on the app's page."""
        await self.graph("POST", f"/{self.own.page_id}/subscribed_apps", {"subscribed_fields": FIELDS.split(",")})
        await self.graph("POST", f"/{self.own.page_id}/messenger_profile", {"get_started": {"payload": "GET_STARTED"}})
        return [
            "the page is subscribed. On the app's page, under Messenger > Settings > Webhooks, set:",
            f"  callback URL   {address}",
            "  verify token   the value of AYAN_MESSENGER_VERIFY_TOKEN",
        ]


def _elements(delivery: Delivery) -> list[Payload]:
    cards = delivery.message.custom.get("cards") or []
    if not 2 <= len(cards) <= ELEMENTS:
        return []
    return [_element(card) for card in cards]


def _element(card: Payload) -> Payload:
    rows = " · ".join(str(row["value"]) for row in card["rows"])
    return {"title": split(str(card["title"]), ELEMENT_TEXT)[0], "subtitle": split(rows, ELEMENT_TEXT)[0]}


def _attachments(message: _Message) -> Iterator[Attachment]:
    for attached in message.attachments:
        content = attached.payload
        if attached.type == "location" and content and content.coordinates:
            yield location(content.coordinates.lat, content.coordinates.long)
        elif attached.type in KINDS and content and content.url:
            kind = KINDS[attached.type]
            name = content.url.partition("?")[0].rpartition("/")[2][:100] if kind == "document" else None
            yield Attachment(kind, {"url": content.url}, name or None)
