"""WeChat's Official Account API as its reference describes it, in plain or in safe mode."""

from __future__ import annotations

import hashlib
import json
from xml.sax.saxutils import escape

from aiohttp import web
from wechatpy.crypto import WeChatCrypto

from tests.twins.provider import Payload, ProviderTwin, Sent, Webhook

APP_ID, APP_SECRET, TOKEN = "wx5823bf96d3bd56c7", "an-app-secret", "QDG6eK"
AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
ACCOUNT, MOMENT, NONCE = "gh_account", "1790000000", "nonce"


class WeChatTwin(ProviderTwin):
    name = "wechat"

    def __init__(self, *, is_safe: bool = True) -> None:
        super().__init__()
        self.is_safe = is_safe
        self.token_number = 0

    def settings(self) -> dict[str, str]:
        plain = {
            "AYAN_WECHAT_APP_ID": APP_ID,
            "AYAN_WECHAT_APP_SECRET": APP_SECRET,
            "AYAN_WECHAT_TOKEN": TOKEN,
            "AYAN_WECHAT_API": self.url,
        }
        return {**plain, "AYAN_WECHAT_AES_KEY": AES_KEY} if self.is_safe else plain

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/cgi-bin/stable_token", self._token),
            web.post("/cgi-bin/message/custom/send", self._send),
            web.post("/cgi-bin/message/custom/typing", self._typing),
            web.get("/cgi-bin/media/get", self._media),
        ]

    async def _token(self, request: web.Request) -> web.Response:
        told = await request.json()
        if (told["appid"], told["secret"]) != (APP_ID, APP_SECRET):
            return error(40125, "invalid appsecret")
        self.asides.append({"method": "stable_token"})
        self.token_number = self.token_number or 1
        return web.json_response({"access_token": f"token-{self.token_number}", "expires_in": 7200})

    def forget_token(self) -> None:
        """The token loses its validity before its time."""
        self.token_number += 1

    def _knows(self, request: web.Request) -> bool:
        return request.query.get("access_token") == f"token-{self.token_number}"

    async def _send(self, request: web.Request) -> web.StreamResponse:
        if not self._knows(request):
            return error(40001, "invalid credential, access_token is invalid or not latest")
        raw = (await request.read()).decode()
        if "\\u" in raw:
            raise AssertionError("the patient would read escapes")
        told = json.loads(raw)
        choices: tuple[tuple[str, str], ...] = ()
        if told["msgtype"] == "text":
            text = told["text"]["content"]
        else:
            text = told["msgmenu"]["head_content"]
            choices = tuple((line["id"], line["content"]) for line in told["msgmenu"]["list"])
        if not 1 <= len(text.encode()) <= 2048:
            return error(45002, "content size out of limit")
        return await self.take(Sent(told["touser"], text, choices, told), {"errcode": 0, "errmsg": "ok"})

    async def _typing(self, request: web.Request) -> web.Response:
        self.asides.append({"method": "typing", **json.loads(await request.read())})
        return web.json_response({"errcode": 0, "errmsg": "ok"})

    async def _media(self, request: web.Request) -> web.Response:
        found = self.files.get(request.query["media_id"])
        if found is None or not self._knows(request):
            return error(40007, "invalid media_id")
        return web.Response(body=found[0], content_type=found[1])

    def busy(self, seconds: int = 1) -> web.Response:  # noqa: ARG002 WeChat does not say how long
        return error(-1, "system error")

    def refused(self) -> web.Response:
        return error(45015, "response out of time limit or subscription is canceled")

    def message(self, sender: str, kind: str, unique: str | None = None, **fields: str) -> Webhook:
        told = {
            "ToUserName": ACCOUNT,
            "FromUserName": sender,
            "CreateTime": MOMENT,
            "MsgType": kind,
            **fields,
        }
        if kind != "event":
            told["MsgId"] = unique or str(23_000_000_000_000_000 + next(self.numbers))
        body = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in told.items())
        return self.sealed(f"<xml>{body}</xml>".encode())

    def text(self, sender: str, text: str, unique: str | None = None) -> Webhook:
        return self.message(sender, "text", unique, Content=text)

    def press(self, sender: str, choice: tuple[str, str], unique: str | None = None) -> Webhook:
        return self.message(sender, "text", unique, Content=choice[1], bizmsgmenuid=choice[0])

    def file(self, sender: str, kind: str, name: str, content: bytes, content_type: str) -> Webhook:  # noqa: ARG002 WeChat has no names
        number = f"media-{next(self.numbers)}"
        self.files[number] = (content, content_type)
        if kind == "voice":
            return self.message(sender, "voice", MediaId=number, Format="amr")
        return self.message(sender, "image", MediaId=number, PicUrl="http://mmbiz.example/1")  # patients cannot send documents here

    def location(self, sender: str, latitude: float, longitude: float) -> Webhook:
        return self.message(sender, "location", Location_X=str(latitude), Location_Y=str(longitude), Scale="15", Label="")

    def sticker(self, sender: str) -> Webhook:
        return self.message(sender, "link", Title="t", Description="d", Url="https://example.org")

    def event(self, sender: str, event: str, key: str = "") -> Webhook:
        return self.message(sender, "event", Event=event, EventKey=key)

    def forged(self, webhook: Webhook) -> Webhook:
        return Webhook(webhook.body, webhook.headers, {**webhook.params, "signature": "0" * 40, "msg_signature": "0" * 40})

    def torn(self) -> Webhook:
        return Webhook(b"<xml><ToUserName>", {"Content-Type": "text/xml"}, signature())

    def sealed(self, body: bytes) -> Webhook:
        if not self.is_safe:
            return Webhook(body, {"Content-Type": "text/xml"}, signature())
        crypto = WeChatCrypto(TOKEN, AES_KEY, APP_ID)
        closed = crypto.encrypt_message(body.decode(), NONCE, MOMENT)
        seal = closed.split("<MsgSignature><![CDATA[")[1].split("]]>")[0]
        return Webhook(closed.encode(), {"Content-Type": "text/xml"}, {**signature(), "encrypt_type": "aes", "msg_signature": seal})


def signature() -> dict[str, str]:
    digest = hashlib.sha1("".join(sorted([TOKEN, MOMENT, NONCE])).encode()).hexdigest()  # noqa: S324 WeChat's choice
    return {"signature": digest, "timestamp": MOMENT, "nonce": NONCE}


def error(code: int, message: str) -> web.Response:
    told: Payload = {"errcode": code, "errmsg": message}
    return web.json_response(told)
