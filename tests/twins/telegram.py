"""Telegram's Bot API as its reference describes it."""

from __future__ import annotations

import html
from typing import Any

from aiohttp import web

from tests.twins.provider import Payload, ProviderTwin, Sent, Webhook

TOKEN, SECRET = "123456:twin-token", "a-secret-of-the-twin"


class TelegramTwin(ProviderTwin):
    name = "telegram"

    def settings(self) -> dict[str, str]:
        return {"AYAN_TELEGRAM_TOKEN": TOKEN, "AYAN_TELEGRAM_SECRET": SECRET, "AYAN_TELEGRAM_API": self.url}

    def routes(self) -> list[web.RouteDef]:
        return [web.post(f"/bot{TOKEN}/{{method}}", self._method), web.get(f"/file/bot{TOKEN}/{{path:.*}}", self._file)]

    async def _method(self, request: web.Request) -> web.StreamResponse:
        told = await request.json()
        method = request.match_info["method"]
        if method == "sendMessage":
            return await self._send(told)
        self.asides.append({"method": method, **told})
        if method == "getFile":
            return _ok({"file_id": told["file_id"], "file_path": f"documents/{told['file_id']}"})
        if method == "getMe":
            return _ok({"username": "ayan_twin_bot"})
        if method == "getWebhookInfo":
            hook = next((aside for aside in reversed(self.asides) if aside["method"] == "setWebhook"), {"url": ""})
            return _ok({"url": hook["url"], "allowed_updates": hook.get("allowed_updates"), "pending_update_count": 0})
        return _ok(True)

    async def _send(self, told: Payload) -> web.StreamResponse:
        text = told["text"]
        if not text or len(html.unescape(text).encode("utf-16-le")) > 2 * 4096:
            return _error(400, "Bad Request: message is too long")
        rows = told.get("reply_markup", {}).get("inline_keyboard", [])
        choices = tuple((button["callback_data"], button["text"]) for row in rows for button in row)
        if any(len(number.encode()) > 64 for number, _ in choices):
            return _error(400, "Bad Request: BUTTON_DATA_INVALID")
        shown = html.unescape(text) if told.get("parse_mode") == "HTML" else text
        number = next(self.numbers)
        return await self.take(Sent(told["chat_id"], shown, choices, told, str(number)), {"ok": True, "result": {"message_id": number}})

    async def _file(self, request: web.Request) -> web.Response:
        content, _ = self.files[request.match_info["path"].rpartition("/")[2]]
        return web.Response(body=content, content_type="application/octet-stream")

    def busy(self, seconds: int = 1) -> web.Response:
        return _error(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})

    def refused(self) -> web.Response:
        return _error(403, "Forbidden: bot was blocked by the user")

    def text(self, sender: str, text: str, unique: str | None = None) -> Webhook:
        return self.message(sender, unique, text=text)

    def message(self, sender: str, unique: str | None = None, **content: Any) -> Webhook:
        return self.signed({"update_id": next(self.numbers), "message": self.told(sender, unique, **content)})

    def told(self, sender: str, unique: str | None = None, **content: Any) -> Payload:
        return {
            "message_id": int(unique) if unique else next(self.numbers),
            "from": {"id": int(sender), "is_bot": False, "first_name": "Сараа", "language_code": "mn"},
            "chat": {"id": int(sender), "first_name": "Сараа", "type": "private"},
            "date": 1_790_000_000,
            **content,
        }

    def press(self, sender: str, choice: tuple[str, str], unique: str | None = None) -> Webhook:
        callback = {
            "id": unique or str(next(self.numbers)),
            "from": {"id": int(sender), "is_bot": False, "first_name": "Сараа"},
            "chat_instance": "1",
            "data": choice[0],
        }
        return self.signed({"update_id": next(self.numbers), "callback_query": callback})

    def file(self, sender: str, kind: str, name: str, content: bytes, content_type: str) -> Webhook:
        number = f"file-{next(self.numbers)}"
        self.files[number] = (content, content_type)
        told = {"file_id": number, "file_unique_id": number, "file_size": len(content), "mime_type": content_type}
        if kind == "picture":
            return self.message(sender, photo=[{**told, "width": 90, "height": 60}])
        if kind == "voice":
            return self.message(sender, voice={**told, "duration": 3})
        return self.message(sender, document={**told, "file_name": name})

    def location(self, sender: str, latitude: float, longitude: float) -> Webhook:
        return self.message(sender, location={"latitude": latitude, "longitude": longitude})

    def sticker(self, sender: str) -> Webhook:
        return self.message(sender, sticker={"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 512, "height": 512})

    def edited(self, sender: str, unique: str, text: str) -> Webhook:
        told = self.told(sender, unique, text=text, edit_date=1_790_000_060)
        return self.signed({"update_id": next(self.numbers), "edited_message": told})

    def reaction(self, sender: str, unique: str, emoji: str) -> Webhook:
        told = {
            "chat": {"id": int(sender), "type": "private"},
            "message_id": int(unique),
            "date": 1_790_000_000,
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": emoji}],
        }
        return self.signed({"update_id": next(self.numbers), "message_reaction": told})

    def forged(self, webhook: Webhook) -> Webhook:
        return Webhook(webhook.body, {**webhook.headers, "X-Telegram-Bot-Api-Secret-Token": "somebody-elses-secret"})

    def torn(self) -> Webhook:
        return self.sealed(b'{"update_id": "x", "message": 5}')

    def sealed(self, body: bytes) -> Webhook:
        return Webhook(body, {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET})


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _error(code: int, description: str, parameters: Payload | None = None) -> web.Response:
    told = {"ok": False, "error_code": code, "description": description, **({"parameters": parameters} if parameters else {})}
    return web.json_response(told, status=code)
