"""Telegram, over the Bot API (https://core.telegram.org/bots/api)."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field, SecretStr

from channels.media import File
from channels.messaging import Event, MessagingChannel, Payload, location, must_be_same, parse
from channels.parts import Capabilities, Shown, in_utf16, pressed
from channels.settings import ChannelSettings
from concierge.conversation.afterwards import Edited, Reacted
from concierge.conversation.delivery import Delivery
from concierge.conversation.model import Attachment, AttachmentKind, Inbound, StoredAttachment
from concierge.errors import ProviderBusy, ProviderRefused

UPDATES = ["message", "edited_message", "callback_query", "message_reaction"]
ORDERS = {"/start": "/greet", "/help": "/ask_capabilities", "/human": "/request_human", "/new": "/start_over"}
"""The commands of our bot's menu, and what they mean."""
ACCESS = frozenset({401, 404})  # what Telegram answers when it does not know our token: the operator's matter, and mended one day


class TelegramSettings(ChannelSettings):
    """The settings AYAN_TELEGRAM_…."""

    token: SecretStr = Field(description="The bot's token, from @BotFather.")
    secret: SecretStr = Field(description="A secret of your own (A-Z a-z 0-9 _ -), which Telegram sends with every webhook.", min_length=16)
    api: str = Field(default="https://api.telegram.org", description="Address of the Bot API.")

    class Config(ChannelSettings.Config):
        """Where pydantic finds the values."""

        env_prefix = "AYAN_TELEGRAM_"


class _User(BaseModel):
    id: int
    first_name: str | None
    last_name: str | None
    language_code: str | None


class _Chat(BaseModel):
    id: int
    type: str


class _File(BaseModel):
    file_id: str
    file_name: str | None
    mime_type: str | None


class _Location(BaseModel):
    latitude: float
    longitude: float


class _Venue(BaseModel):
    title: str = ""
    address: str = ""


class _Contact(BaseModel):
    phone_number: str


class _Message(BaseModel):
    message_id: int
    chat: _Chat
    user: _User | None = Field(alias="from")
    edit_date: int = 0
    text: str | None
    caption: str | None
    photo: list[_File] | None
    document: _File | None
    voice: _File | None
    audio: _File | None
    video: _File | None
    video_note: _File | None
    location: _Location | None
    venue: _Venue | None
    contact: _Contact | None


class _Callback(BaseModel):
    id: str
    user: _User = Field(alias="from")
    data: str = ""


class _Emoji(BaseModel):
    emoji: str = ""


class _Reaction(BaseModel):
    chat: _Chat
    message_id: int
    new_reaction: list[_Emoji] = []


class _Update(BaseModel):
    update_id: int
    message: _Message | None
    edited_message: _Message | None
    callback_query: _Callback | None
    message_reaction: _Reaction | None


class TelegramChannel(MessagingChannel):
    """Private chats with our bot; groups are not served."""

    name = "telegram"
    settings_type = TelegramSettings
    own: TelegramSettings
    capabilities = Capabilities(text=4096, buttons=20, title=64, measure=in_utf16)
    rate = 25  # of the 30 that Telegram allows

    def read(self, request: web.Request, raw: bytes) -> Sequence[Event]:
        """One update."""
        must_be_same(request.headers.get("X-Telegram-Bot-Api-Secret-Token"), self.own.secret.get_secret_value())
        update: _Update = parse(_Update, raw)
        if update.callback_query:
            self.aside(self._bot("answerCallbackQuery", {"callback_query_id": update.callback_query.id}))  # or the button goes on spinning
            return [self._press(update.callback_query)]
        if (message := update.message) and message.chat.type == "private":
            return [self._message(message)]
        if (message := update.edited_message) and message.chat.type == "private":
            return [Edited(self._message(message), str(message.edit_date))]
        if (reaction := update.message_reaction) and reaction.chat.type == "private":
            emoji = "".join(one.emoji for one in reaction.new_reaction)
            return [Reacted(self.name, str(reaction.chat.id), str(reaction.message_id), emoji)]
        return []

    def _press(self, callback: _Callback) -> Inbound:
        button = pressed(callback.data)
        return Inbound(
            self.name,
            str(callback.user.id),
            "",
            f"callback:{callback.id}"[:255],
            pressed=button,
            is_unreadable=True,
            **_known(callback.user),
        )

    def _message(self, message: _Message) -> Inbound:
        text = message.text or message.caption or (message.contact.phone_number if message.contact else "")
        command = text.partition("@")[0].partition(" ")[0]
        return Inbound(
            self.name,
            str(message.chat.id),
            text,
            str(message.message_id),
            order=ORDERS.get(command),
            attachments=tuple(_attachments(message)),
            is_unreadable=True,
            **_known(message.user),
        )

    async def seen(self, inbound: Inbound, *, is_answering: bool) -> None:
        """Show that somebody is typing."""
        if is_answering:
            await self._bot("sendChatAction", {"chat_id": inbound.sender, "action": "typing"})

    def render(self, part: Shown, delivery: Delivery, mark: str) -> Payload:  # noqa: ARG002 Telegram gives no mark back
        """A message in HTML, so that the text itself must be escaped; buttons below it, a row each."""
        payload: Payload = {
            "chat_id": delivery.conversation.sender,
            "text": html.escape(part.text, quote=False),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if part.choices:
            rows = [[{"text": choice.title, "callback_data": choice.id}] for choice in part.choices]
            payload["reply_markup"] = {"inline_keyboard": rows}
        return payload

    async def send(self, payload: Payload) -> str | None:
        """One part."""
        told = await self._bot("sendMessage", payload)
        return str(told.get("result", {}).get("message_id"))

    async def fetch(self, attachment: StoredAttachment) -> File:
        """Telegram tells a path first, which is good for an hour."""
        told = await self._bot("getFile", {"file_id": attachment.reference["file"]})
        path = str(told.get("result", {}).get("file_path", ""))
        if not path or ".." in path:
            raise ProviderRefused("Telegram does not say where the file is")
        return await self.fetch_from(f"{self.api}/file/bot{self.own.token.get_secret_value()}/{path}", attachment)

    def raise_for_error(self, status: int, told: Payload) -> None:
        """`{"ok": false, "error_code", "description", "parameters": {"retry_after"}}`."""
        if told.get("ok") or status >= 500:
            return
        wait = (told.get("parameters") or {}).get("retry_after")
        reason = str(told.get("description") or f"status {status}")
        if status == 429:
            raise ProviderBusy(f"Telegram: {reason}", pause=float(wait) if isinstance(wait, int) else None)
        if status in ACCESS:
            raise ProviderBusy(f"Telegram does not accept AYAN_TELEGRAM_TOKEN: {reason}")
        raise ProviderRefused(f"Telegram: {reason}")

    async def check(self) -> list[str]:
        """Who we are, and where Telegram brings its updates."""
        me = (await self._bot("getMe", {}))["result"]
        hook = (await self._bot("getWebhookInfo", {}))["result"]
        told = [f"the bot is @{me.get('username')}"]
        if not hook.get("url"):
            raise ProviderRefused("no webhook is registered: `python -m scripts channel register telegram --url …`")
        told.append(f"updates go to {hook['url']}, {hook.get('pending_update_count', 0)} wait")
        missing = sorted(set(UPDATES) - set(hook.get("allowed_updates") or []))
        if missing:
            raise ProviderRefused(f"the webhook was registered without {', '.join(missing)}: register it again")
        if hook.get("last_error_message"):
            told.append(f"the last failure was: {hook['last_error_message']}")
        return told

    async def register(self, address: str) -> list[str]:
        """Set the webhook and the menu of commands."""
        secret = self.own.secret.get_secret_value()
        await self._bot("setWebhook", {"url": address, "secret_token": secret, "allowed_updates": UPDATES, "max_connections": 40})
        return [f"Telegram brings its updates to {address}"]

    async def _bot(self, method: str, told: Payload) -> Payload:
        # The token is part of the address, which therefore stands in no log.
        return await self.call("POST", f"/bot{self.own.token.get_secret_value()}/{method}", json=told)


def _known(user: _User | None) -> dict[str, Any]:
    if user is None:
        return {}
    name = " ".join(filter(None, (user.first_name, user.last_name)))
    return {"language": (user.language_code or "")[:2] or None, "name": name or None}


def _attachments(message: _Message) -> list[Attachment]:
    found = []
    if message.photo:
        found.append(_file("picture", message.photo[-1], "image/jpeg"))  # the sizes come smallest first
    if message.document:
        found.append(_file("document", message.document))
    found += [_file("video", video, "video/mp4") for video in (message.video, message.video_note) if video]
    found += [_file("voice", voice, "audio/ogg") for voice in (message.voice, message.audio) if voice]
    if message.location:
        names = (message.venue.title, message.venue.address) if message.venue else ()
        found.append(location(message.location.latitude, message.location.longitude, *names))
    return found


def _file(kind: AttachmentKind, file: _File, content_type: str | None = None) -> Attachment:
    return Attachment(kind, {"file": file.file_id}, file.file_name, file.mime_type or content_type)
