"""WeChat Official Account (https://developers.weixin.qq.com/doc/offiaccount): XML in, plain or sealed; customer messages out."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from xml.etree.ElementTree import ParseError

from aiohttp import web
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from pydantic import Field, SecretStr
from wechatpy.crypto import WeChatCrypto
from wechatpy.exceptions import WeChatException

from channels.media import File
from channels.messaging import Event, MessagingChannel, Payload, must_be_same
from channels.parts import Capabilities, Shown, in_bytes, pressed
from channels.settings import ChannelSettings
from concierge.conversation.delivery import Delivery
from concierge.conversation.model import Attachment, AttachmentKind, Inbound, StoredAttachment
from concierge.doors.body import check_name
from concierge.errors import BadInput, NotSignedIn, ProviderBusy, ProviderRefused
from concierge.storage.shared_values import read_shared, write_shared

TOKEN_INVALID = frozenset({40001, 40014, 42001})
BUSY = frozenset({-1, 45009, 45011, 45047})
"""Codes for: their system is busy, too many calls a day, too many a minute, too many messages to one patient before she writes again."""
ACCESS = frozenset({40013, 40125, 40164, 48001, 50001})
"""Codes for a wrong app id or secret, an address that is not on the list, a missing right: the operator's matter, and mended one day."""
EARLY = timedelta(minutes=5)
"""How long before its end a token is renewed."""
KEY = "wechat-token"
TITLE = 128  # bytes of a choice in a menu message
KINDS: dict[str, AttachmentKind] = {"image": "picture", "voice": "voice", "video": "video", "shortvideo": "video"}
TYPES = {"image": "image/jpeg", "voice": "audio/amr", "video": "video/mp4", "shortvideo": "video/mp4"}
SILENT_EVENTS = frozenset({"unsubscribe", "VIEW", "LOCATION", "TEMPLATESENDJOBFINISH", "SCAN"})


class WeChatSettings(ChannelSettings):
    """The settings AYAN_WECHAT_…."""

    app_id: str = Field(description="The account's AppID.", min_length=1)
    app_secret: SecretStr = Field(description="The account's AppSecret.")
    token: SecretStr = Field(description="The token of the server configuration, with which WeChat signs webhooks.", min_length=3)
    aes_key: SecretStr | None = Field(
        default=None,
        description="The EncodingAESKey (43 characters) in safe mode; leave it out in plain mode.",
        min_length=43,
        max_length=43,
    )
    api: str = Field(default="https://api.weixin.qq.com", description="Address of the API.")

    class Config(ChannelSettings.Config):
        """Where pydantic finds the values."""

        env_prefix = "AYAN_WECHAT_"


class WeChatChannel(MessagingChannel):
    """One Official Account of ours."""

    name = "wechat"
    settings_type = WeChatSettings
    own: WeChatSettings
    capabilities = Capabilities(text=2048, buttons=10, title=TITLE, text_with_buttons=1024, measure=in_bytes)
    rate = 20

    async def shake_hands(self, request: web.Request) -> web.Response:
        """`echostr` back, when the request is signed."""
        self._check(request, "signature")
        return web.Response(text=request.query.get("echostr", "")[:200])

    def read(self, request: web.Request, raw: bytes) -> Sequence[Event]:
        """One message or event."""
        told = self._open(request, raw)
        sender = check_name(told.get("FromUserName", ""), "FromUserName")
        kind = told.get("MsgType", "")
        if kind == "event":
            return self._event(sender, told)
        unique = told.get("MsgId") or f"{kind}:{told.get('CreateTime')}"
        button = pressed(told.get("bizmsgmenuid", ""))
        text = told.get("Content", "") if kind == "text" else ""
        attachments = tuple(_attachments(kind, told))
        return [
            Inbound(
                self.name,
                sender,
                text,
                check_name(unique, "MsgId"),
                button,
                language="zh",
                attachments=attachments,
                is_unreadable=kind != "text",
            )
        ]

    def _event(self, sender: str, told: dict[str, str]) -> Sequence[Event]:
        event, key = told.get("Event", ""), told.get("EventKey", "")
        if event in SILENT_EVENTS:
            return []
        unique = check_name(f"event:{told.get('CreateTime')}:{event}:{key}"[:255], "EventKey")
        if event == "subscribe":
            return [Inbound(self.name, sender, "👋", unique, order="/greet", language="zh")]
        if event == "CLICK" and key:
            return [Inbound(self.name, sender, key, unique, language="zh")]  # a menu's key is a payload of ours, or words
        return []

    def _open(self, request: web.Request, raw: bytes) -> dict[str, str]:
        """The fields of a webhook, unsealed in safe mode, where a plain one is refused."""
        self._check(request, "signature")
        fields = _fields(raw)
        if self.own.aes_key is None:
            return fields
        query = request.query
        self._check(request, "msg_signature", fields.get("Encrypt", ""))
        try:
            crypto = WeChatCrypto(self.own.token.get_secret_value(), self.own.aes_key.get_secret_value(), self.own.app_id)
            plain = crypto.decrypt_message(raw, query.get("msg_signature", ""), query.get("timestamp", ""), query.get("nonce", ""))
        except (WeChatException, ValueError, IndexError, KeyError, TypeError, OverflowError):  # the library lets its own tools' errors out
            raise NotSignedIn("this message is not sealed with our key") from None
        return _fields(plain.encode() if isinstance(plain, str) else plain)

    def _check(self, request: web.Request, name: str, *more: str) -> None:
        """SHA-1 over the sorted token, time, nonce (and the sealed message), as WeChat defines it."""
        token = self.own.token.get_secret_value()
        parts = sorted([token, request.query.get("timestamp", ""), request.query.get("nonce", ""), *more])
        must_be_same(request.query.get(name), hashlib.sha1("".join(parts).encode(errors="replace")).hexdigest())  # noqa: S324 their choice

    def thanks(self) -> web.Response:
        """The passive acknowledgement; the answer follows as a customer message."""
        return web.Response(text="success")

    async def seen(self, inbound: Inbound, *, is_answering: bool) -> None:
        """Show that somebody is typing."""
        if is_answering:
            await self._api("/cgi-bin/message/custom/typing", {"touser": inbound.sender, "command": "Typing"})

    def render(self, part: Shown, delivery: Delivery, mark: str) -> Payload:  # noqa: ARG002 WeChat gives no mark back
        """Text, or a menu whose lines can be tapped."""
        to = delivery.conversation.sender
        if not part.choices:
            return {"touser": to, "msgtype": "text", "text": {"content": part.text}}
        listed = [{"id": choice.id, "content": choice.title} for choice in part.choices]
        return {"touser": to, "msgtype": "msgmenu", "msgmenu": {"head_content": part.text, "list": listed, "tail_content": ""}}

    async def send(self, payload: Payload) -> str | None:
        """One part; WeChat gives it no id."""
        await self._api("/cgi-bin/message/custom/send", payload)
        return None

    async def fetch(self, attachment: StoredAttachment) -> File:
        """The file; in its place WeChat sends a JSON error, which is no type that we keep."""
        address = f"{self.api}/cgi-bin/media/get?access_token={await self._token()}&media_id={attachment.reference['media']}"
        return await self.fetch_from(address, attachment)

    def raise_for_error(self, status: int, told: Payload) -> None:
        """`{"errcode", "errmsg"}`, with status 200."""
        code = told.get("errcode", 0)
        if not code or status >= 500:
            return
        reason = f"WeChat: {told.get('errmsg')} (code {code})"
        if code in TOKEN_INVALID:
            raise _TokenInvalid(reason, pause=1.0)
        if code in BUSY | ACCESS:
            raise ProviderBusy(reason)
        raise ProviderRefused(reason)

    async def check(self) -> list[str]:
        """Whether app id and secret give a token, and in which mode we listen."""
        await self._new_token()
        return ["AppID and AppSecret are accepted", f"webhooks are expected in {'safe' if self.own.aes_key else 'plain'} mode"]

    async def register(self, address: str) -> list[str]:
        """WeChat sets webhooks on its own page only."""
        return [
            "on mp.weixin.qq.com, under Settings and Development > Basic Configuration > Server Configuration, set:",
            f"  URL            {address}",
            "  Token          the value of AYAN_WECHAT_TOKEN",
            "  EncodingAESKey the value of AYAN_WECHAT_AES_KEY, and safe mode; without it, plain mode",
            "and put this machine's public address on the list of allowed ones",
        ]

    async def _api(self, path: str, told: Payload) -> Payload:
        body = json.dumps(told, ensure_ascii=False).encode()  # WeChat shows \u escapes to the patient as they are
        try:
            return await self.call("POST", f"{path}?access_token={await self._token()}", data=body)
        except _TokenInvalid:
            return await self.call("POST", f"{path}?access_token={await self._new_token()}", data=body)

    async def _token(self) -> str:
        """The token that all our processes share."""
        found = await asyncio.to_thread(read_shared, self.database, KEY, datetime.now(timezone.utc) + EARLY)
        return found or await self._new_token()

    async def _new_token(self) -> str:
        # The "stable" token: processes that ask at the same time are given the same one, and none loses its validity.
        told = {"grant_type": "client_credential", "appid": self.own.app_id, "secret": self.own.app_secret.get_secret_value()}
        answer = await self.call("POST", "/cgi-bin/stable_token", json=told)
        token, seconds = answer.get("access_token"), answer.get("expires_in")
        if not isinstance(token, str) or not isinstance(seconds, int):
            raise ProviderBusy("WeChat gave no token")
        until = datetime.now(timezone.utc) + timedelta(seconds=seconds)
        await asyncio.to_thread(write_shared, self.database, KEY, token, until)
        return token


class _TokenInvalid(ProviderBusy):
    """The token has run out before its time."""


def _fields(raw: bytes) -> dict[str, str]:
    """The children of a message's root element; raise `BadInput` for what is no such XML, or tries more than data."""
    try:
        root = fromstring(raw)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise BadInput("the webhook's body is not WeChat's XML") from None
    if root.tag != "xml":
        raise BadInput("the webhook's body is not WeChat's XML")
    return {child.tag: child.text or "" for child in root}


def _attachments(kind: str, told: dict[str, str]) -> list[Attachment]:
    if kind in KINDS and (media := told.get("MediaId")):
        return [Attachment(KINDS[kind], {"media": media}, None, TYPES[kind])]
    if kind == "location":
        where = f"{told.get('Location_X', '')}, {told.get('Location_Y', '')}"
        return [Attachment("location", {}, " · ".join(filter(None, (told.get("Label"), where))))]
    return []
