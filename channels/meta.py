"""What the two apps of Meta share: the handshake, the signature, the errors of the Graph API."""

from __future__ import annotations

import hashlib
import hmac
from typing import ClassVar

from aiohttp import web
from pydantic import Field, SecretStr

from channels.messaging import MessagingChannel, Payload, must_be_same, same
from channels.settings import ChannelSettings
from concierge.errors import NotSignedIn, ProviderBusy, ProviderRefused

GRAPH = "https://graph.facebook.com/v26.0"
SLOW_DOWN = frozenset({4, 17, 32, 613, 80007, 130429, 131048, 131056})
"""Codes of the Graph API for too many requests: of the app, the page, the number, the pair of numbers."""
PASSING = frozenset({1, 2, 1200, 131000, 131016, 133004})
"""Codes for trouble on their side."""
ACCESS = frozenset({10, 102, 190, 200})
"""Codes for a token that has run out or lacks a right: the operator's matter, and mended one day."""


class MetaSettings(ChannelSettings):
    """What both apps need."""

    token: SecretStr = Field(description="A system user's access token (WhatsApp), or the page's (Messenger).")
    app_secret: SecretStr = Field(description="The app's secret, with which Meta signs webhooks.")
    verify_token: SecretStr = Field(
        description="A word of your own, which Meta repeats when it makes sure of the webhook's address.", min_length=8
    )
    api: str = Field(default=GRAPH, description="Address of the Graph API, with its version.")


class MetaChannel(MessagingChannel):
    """Webhooks signed with the app's secret, answers from the Graph API."""

    own: MetaSettings
    product: ClassVar[str]
    """The app's name in sentences for the operator."""

    async def shake_hands(self, request: web.Request) -> web.Response:
        """`hub.challenge` back, when `hub.verify_token` is ours."""
        query = request.query
        if query.get("hub.mode") != "subscribe" or not same(query.get("hub.verify_token", ""), self.own.verify_token.get_secret_value()):
            raise NotSignedIn("this is not the handshake that was agreed")
        return web.Response(text=query.get("hub.challenge", "")[:200])

    def check_signature(self, request: web.Request, raw: bytes) -> None:
        """HMAC-SHA256 over the body as it came, under the app's secret."""
        seal = hmac.new(self.own.app_secret.get_secret_value().encode(), raw, hashlib.sha256).hexdigest()
        must_be_same(request.headers.get("X-Hub-Signature-256"), f"sha256={seal}")

    def raise_for_error(self, status: int, told: Payload) -> None:
        """`{"error": {"message", "code", "error_subcode", "error_data": {"details"}}}`."""
        error = told.get("error")
        if not isinstance(error, dict):
            return
        code = error.get("code")
        details = (error.get("error_data") or {}).get("details") if isinstance(error.get("error_data"), dict) else None
        reason = f"{self.product}: {details or error.get('message') or status} (code {code})"
        if code in SLOW_DOWN | PASSING | ACCESS and not self.is_final(error):
            raise ProviderBusy(reason)
        if status < 500:
            raise ProviderRefused(reason)

    def is_final(self, error: Payload) -> bool:  # noqa: ARG002 for apps that give a code two meanings
        """Whether an error with a passing code will not pass after all."""
        return False

    async def graph(self, method: str, path: str, told: Payload | None = None) -> Payload:
        """Ask the Graph API with our token."""
        return await self.call(method, path, json=told, headers=self.bearer())

    def bearer(self) -> dict[str, str]:
        """The token as a header, which stands in no log."""
        return {"Authorization": f"Bearer {self.own.token.get_secret_value()}"}
