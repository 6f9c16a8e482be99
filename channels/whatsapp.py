"""WhatsApp, over Meta's Cloud API (https://developers.facebook.com/docs/whatsapp/cloud-api)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any, Literal

from aiohttp import web
from pydantic import BaseModel, Field

from channels.media import File
from channels.messaging import VISIBLE, Event, Payload, location, parse
from channels.meta import MetaChannel, MetaSettings
from channels.parts import Capabilities, Shown, pressed, split
from concierge.conversation.afterwards import Edited, Reacted, Report, TakenBack
from concierge.conversation.delivery import Delivery
from concierge.conversation.model import Attachment, AttachmentKind, Inbound, StoredAttachment
from concierge.errors import BadInput, ProviderRefused

WINDOW = timedelta(hours=24)
"""How long after the patient's last words we may write freely; later only with an approved template."""
TITLE, LIST_TITLE, LIST_DESCRIPTION = 20, 24, 72  # characters
BUTTONS, LIST = 3, 10
TEMPLATE_TEXT = 1000  # of 1024 characters; the template's own words need some
LOCALES = {"zh": "zh_CN", "mn": "en", "en": "en", "ru": "ru", "ar": "ar"}
"""Our language → the language code of templates; WhatsApp has none for Mongolian, so its template is filed under "en"."""
KINDS: dict[str, AttachmentKind] = {"image": "picture", "document": "document", "audio": "voice", "video": "video"}


class WhatsAppSettings(MetaSettings):
    """The settings AYAN_WHATSAPP_…."""

    number_id: str = Field(description="The id of our telephone number (not the number itself), from the app's page.", regex=r"^\d{1,20}$")
    template: str | None = Field(
        default=None,
        description="Name of an approved template with one variable, for words that come later than 24 hours after the patient's.",
    )

    class Config(MetaSettings.Config):
        """Where pydantic finds the values."""

        env_prefix = "AYAN_WHATSAPP_"


class _Body(BaseModel):
    body: str = ""


class _Choice(BaseModel):
    id: str = ""
    title: str = ""


class _Interactive(BaseModel):
    button_reply: _Choice | None
    list_reply: _Choice | None


class _Button(BaseModel):
    text: str = ""
    payload: str = ""


class _Media(BaseModel):
    id: str
    caption: str | None
    filename: str | None
    mime_type: str | None


class _Location(BaseModel):
    latitude: float
    longitude: float
    name: str | None
    address: str | None


class _Phone(BaseModel):
    phone: str = ""


class _Contact(BaseModel):
    phones: list[_Phone] = []


class _Reaction(BaseModel):
    message_id: str
    emoji: str = ""


class _Words(BaseModel):
    type: str
    text: _Body | None
    interactive: _Interactive | None
    button: _Button | None
    image: _Media | None
    document: _Media | None
    audio: _Media | None
    video: _Media | None
    location: _Location | None
    contacts: list[_Contact] | None
    reaction: _Reaction | None


class _Edit(BaseModel):
    original_message_id: str = Field(min_length=1, max_length=200, regex=VISIBLE)
    message: _Words | None


class _Message(_Words):
    number: str | None = Field(alias="from", min_length=1, max_length=255, regex=VISIBLE)
    from_user_id: str | None = Field(min_length=1, max_length=255, regex=VISIBLE)
    id: str = Field(min_length=1, max_length=255, regex=VISIBLE)
    edit: _Edit | None
    revoke: _Edit | None

    @property
    def sender(self) -> str:
        """Whom we answer: her "business-scoped user id" (MN.1349…) where there is one, because she may hide her telephone number.

        Raise `BadInput` when nobody is named.
        """
        sender = self.from_user_id or self.number
        if not sender:
            raise BadInput("a message without its sender")
        return sender


class _Error(BaseModel):
    code: int | None
    title: str = ""
    message: str = ""


class _Status(BaseModel):
    id: str
    status: str
    recipient_id: str = ""
    recipient_user_id: str | None
    biz_opaque_callback_data: str | None
    errors: list[_Error] = []


class _Named(BaseModel):
    name: str | None


class _Known(BaseModel):
    wa_id: str | None
    user_id: str | None
    profile: _Named | None


class _Number(BaseModel):
    phone_number_id: str


class _Value(BaseModel):
    metadata: _Number
    contacts: list[_Known] = []
    messages: list[_Message] = []
    statuses: list[_Status] = []


class _Change(BaseModel):
    field: str
    value: dict[str, Any]


class _Entry(BaseModel):
    changes: list[_Change] = []


class _Webhook(BaseModel):
    object: Literal["whatsapp_business_account"]
    entry: list[_Entry]


class WhatsAppChannel(MetaChannel):
    """One telephone number of ours."""

    name = "whatsapp"
    product = "WhatsApp"
    settings_type = WhatsAppSettings
    own: WhatsAppSettings
    capabilities = Capabilities(text=4096, buttons=LIST, title=LIST_DESCRIPTION, text_with_buttons=1024)
    rate = 60  # of the 80 that WhatsApp allows
    echoes = True

    def read(self, request: web.Request, raw: bytes) -> Sequence[Event]:
        """Messages and reports of our number, in the order they stand; what other fields tell is not ours."""
        self.check_signature(request, raw)
        webhook: _Webhook = parse(_Webhook, raw)
        changes = [change for entry in webhook.entry for change in entry.changes if change.field == "messages"]
        values: list[_Value] = [parse(_Value, change.value) for change in changes]
        return [event for value in values if value.metadata.phone_number_id == self.own.number_id for event in self._events(value)]

    def _events(self, value: _Value) -> Iterator[Event]:
        names = {known.user_id or known.wa_id: known.profile.name for known in value.contacts if known.profile}
        for message in value.messages:
            if message.type != "system":  # a patient who changed her number says nothing
                yield self._event(message, names.get(message.sender))
        for status in value.statuses:
            reason = "; ".join(f"{error.title or error.message} (code {error.code})" for error in status.errors)
            mark = status.biz_opaque_callback_data
            yield Report(
                self.name,
                status.recipient_user_id or status.recipient_id,
                status.status,
                status.id,
                mark,
                reason=reason and f"WhatsApp: {reason}",
            )

    def _event(self, message: _Message, name: str | None) -> Event:
        if message.reaction:
            return Reacted(self.name, message.sender, message.reaction.message_id, message.reaction.emoji)
        if message.revoke:
            return TakenBack(self.name, message.sender, message.revoke.original_message_id)
        if message.edit and message.edit.message:
            edited = replace(self._inbound(message.edit.message, message, name), provider_id=message.edit.original_message_id)
            return Edited(edited, message.id)
        return self._inbound(message, message, name)

    def _inbound(self, message: _Words, of: _Message, name: str | None) -> Inbound:
        told = message.interactive
        choice = (told.button_reply or told.list_reply) if told else None
        text = message.text.body if message.text else message.button.text if message.button else choice.title if choice else ""
        if message.contacts:
            text = next((phone.phone for contact in message.contacts for phone in contact.phones if phone.phone), "")
        attachments = tuple(_attachments(message))
        caption = next((media.caption for media in (message.image, message.document, message.video) if media and media.caption), "")
        button = pressed(choice.id) if choice else None
        return Inbound(
            self.name, of.sender, text or caption, of.id, button, name=name, attachments=attachments, is_unreadable=True
        )  # fmt: skip

    async def seen(self, inbound: Inbound, *, is_answering: bool) -> None:
        """Two blue ticks, and "… is typing" when the bot will answer."""
        told = {"messaging_product": "whatsapp", "status": "read", "message_id": inbound.provider_id}
        typing = {"typing_indicator": {"type": "text"}} if is_answering else {}
        await self.graph("POST", f"/{self.own.number_id}/messages", {**told, **typing})

    def render(self, part: Shown, delivery: Delivery, mark: str) -> Payload:
        """Text, up to three buttons, a list of up to ten, or a template outside the window."""
        sender = delivery.conversation.sender
        payload = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to" if sender.isdecimal() else "recipient": sender,
            "biz_opaque_callback_data": mark,
        }
        if delivery.heard_at is None or datetime.now(timezone.utc) - delivery.heard_at > WINDOW:
            return {**payload, **self._template(part, delivery.message.language)}
        if not part.choices:
            return {**payload, "type": "text", "text": {"body": part.text, "preview_url": False}}
        return {**payload, "type": "interactive", "interactive": {"body": {"text": part.text}, **_offer(part)}}

    def _template(self, part: Shown, language: str | None) -> Payload:
        if not self.own.template:
            raise ProviderRefused("more than 24 hours after the patient's last words, and AYAN_WHATSAPP_TEMPLATE is not set")
        flat = split(" ".join(part.text.split()), TEMPLATE_TEXT)[0]  # a variable takes no line breaks
        components = [{"type": "body", "parameters": [{"type": "text", "text": flat}]}]
        locale = {"code": LOCALES.get(language or "", "en")}
        return {"type": "template", "template": {"name": self.own.template, "language": locale, "components": components}}

    async def send(self, payload: Payload) -> str | None:
        """One part."""
        told = await self.graph("POST", f"/{self.own.number_id}/messages", payload)
        messages = told.get("messages")
        return str(messages[0].get("id")) if isinstance(messages, list) and messages and isinstance(messages[0], dict) else None

    async def fetch(self, attachment: StoredAttachment) -> File:
        """WhatsApp tells an address first, which is good for five minutes and wants the token."""
        told = await self.graph("GET", f"/{attachment.reference['media']}")
        return await self.fetch_from(str(told.get("url", "")), attachment, self.bearer())

    async def check(self) -> list[str]:
        """Our number, its quality, and whether the token sees it."""
        told = await self.graph("GET", f"/{self.own.number_id}?fields=display_phone_number,verified_name,quality_rating")
        found = [f"{told.get('verified_name')}, {told.get('display_phone_number')}, quality {told.get('quality_rating', 'unknown')}"]
        found.append(f"template for late words: {self.own.template or 'none, so words later than 24 hours cannot be delivered'}")
        return found

    async def register(self, address: str) -> list[str]:
        """Meta sets webhooks on the app's page."""
        return [
            "on the app's page, under WhatsApp > Configuration, set:",
            f"  callback URL   {address}",
            "  verify token   the value of AYAN_WHATSAPP_VERIFY_TOKEN",
            "and subscribe to the field: messages",
        ]


def _offer(part: Shown) -> Payload:
    if len(part.choices) <= BUTTONS and all(len(choice.title) <= TITLE for choice in part.choices):
        buttons = [{"type": "reply", "reply": {"id": choice.id, "title": choice.title}} for choice in part.choices]
        return {"type": "button", "action": {"buttons": buttons}}
    rows = [_row(choice.id, choice.title) for choice in part.choices]
    return {"type": "list", "action": {"button": "☰", "sections": [{"rows": rows}]}}


def _row(number: str, title: str) -> dict[str, str]:
    if len(title) <= LIST_TITLE:
        return {"id": number, "title": title}
    return {"id": number, "title": split(title, LIST_TITLE - 1)[0] + "…", "description": title}


def _attachments(message: _Words) -> Iterator[Attachment]:
    for field, kind in KINDS.items():
        media: _Media | None = getattr(message, field)
        if media:
            yield Attachment(kind, {"media": media.id}, media.filename, media.mime_type)
    if message.location:
        place = message.location
        yield location(place.latitude, place.longitude, place.name, place.address)
