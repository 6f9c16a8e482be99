"""What the two apps of Meta share: the seal on a webhook, the shape of errors."""

from __future__ import annotations

import hashlib
import hmac

from aiohttp import web

from tests.twins.provider import Payload, ProviderTwin, Webhook

APP_SECRET, VERIFY_TOKEN, TOKEN = "the-app-secret", "the-verify-token", "the-access-token"


class MetaTwin(ProviderTwin):
    def sealed(self, body: bytes) -> Webhook:
        return seal(body, APP_SECRET)

    def forged(self, webhook: Webhook) -> Webhook:
        return seal(webhook.body, "somebody-elses-secret")

    def torn(self) -> Webhook:
        return self.sealed(b'{"object": 7, "entry": "none"}')

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {TOKEN}"


def seal(body: bytes, secret: str) -> Webhook:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return Webhook(body, {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={digest}"})


def error(status: int, code: int, message: str, **more: object) -> web.Response:
    told: Payload = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1", **more}
    return web.json_response({"error": told}, status=status)
