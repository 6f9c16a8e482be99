"""What the messaging apps share: a checked webhook in, parts with retries out. An app's own file says only what differs."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any, ClassVar

import aiohttp
from aiohttp import web
from pydantic import ValidationError
from yarl import URL

from channels import media
from channels.base import Channel
from channels.parts import Capabilities, Shown, arrange
from channels.settings import ChannelSettings
from concierge.conversation import afterwards
from concierge.conversation.afterwards import Edited, Reacted, Report, TakenBack
from concierge.conversation.bell import Bell
from concierge.conversation.delivery import Delivery
from concierge.conversation.model import Attachment, Inbound, StoredAttachment
from concierge.errors import BadInput, NotSignedIn, OutsideFailure, ProviderBusy, ProviderRefused, ProviderSilent
from concierge.settings import Settings
from concierge.storage.database import Database

log = logging.getLogger(__name__)
Event = Inbound | Edited | TakenBack | Reacted | Report
Payload = dict[str, Any]
LIMIT = aiohttp.ClientTimeout(total=20, connect=5)
VISIBLE = r"^[!-~]+$"
"""What the ids of providers look like: no spaces, and only ASCII."""


class MessagingChannel(Channel):
    """A messaging app. A subclass names its settings and capabilities, reads webhooks into events, and renders and sends parts."""

    settings_type: ClassVar[type[ChannelSettings]]
    capabilities: ClassVar[Capabilities]
    rate: ClassVar[float]
    """Requests a second that the provider allows a sender."""
    echoes: ClassVar[bool] = False
    """Whether the provider tells of every part it took, with our mark: then a lost answer is waited for instead of sending twice."""

    def __init__(self, database: Database, bell: Bell, settings: Settings, own: ChannelSettings) -> None:
        """Nothing is opened yet."""
        super().__init__(database, bell, settings)
        self.own = own
        self._http: aiohttp.ClientSession | None = None
        self._files: aiohttp.ClientSession | None = None
        self._asides: set[asyncio.Task[None]] = set()

    @property
    def path(self) -> str:
        """Where the provider brings its webhooks."""
        return f"/webhooks/{self.name}"

    def routes(self) -> list[web.RouteDef]:
        """The webhook, and the question by which a provider makes sure of it."""
        return [web.get(self.path, self.shake_hands), web.post(self.path, self.receive)]

    # ── in ──

    async def shake_hands(self, request: web.Request) -> web.Response:
        """Answer the provider's question whether this address is ours; most have none."""
        raise web.HTTPMethodNotAllowed(request.method, ["POST"])

    async def receive(self, request: web.Request) -> web.Response:
        """Check, keep, acknowledge; whatever else there is to do happens later."""
        raw = await request.read()
        for event in self.read(request, raw):
            await self._take(event)
        return self.thanks()

    def read(self, request: web.Request, raw: bytes) -> Sequence[Event]:
        """What a webhook tells. Raise `NotSignedIn` when it is not from the provider, `BadInput` when it cannot be read."""
        raise NotImplementedError

    def thanks(self) -> web.Response:
        """What the provider takes as an acknowledgement."""
        return web.json_response({})

    async def _take(self, event: Event) -> None:
        now = datetime.now(timezone.utc)
        if isinstance(event, Report):
            await asyncio.to_thread(afterwards.report, self.database, event, now)
        elif isinstance(event, Reacted):
            await asyncio.to_thread(afterwards.react, self.database, event, now)
        elif isinstance(event, TakenBack):
            await asyncio.to_thread(afterwards.take_back, self.database, event, now)
        elif isinstance(event, Edited):
            received = await asyncio.to_thread(afterwards.edit, self.database, event, now)
            self.bell.ring(received.conversation.id)
        else:
            received = await self.keep(event)
            if received.is_new:
                self.aside(self.seen(event, is_answering=received.message.state == "received"))

    async def seen(self, inbound: Inbound, *, is_answering: bool) -> None:
        """A new message was kept: show the patient that somebody is there, if the app can."""

    def aside(self, work: Any) -> None:
        """Do something that nobody waits for and that may fail."""
        task = asyncio.create_task(self._quietly(work))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _quietly(self, work: Any) -> None:
        try:
            await work
        except OutsideFailure as error:
            log.info("%s: %s", self.name, error)

    # ── out ──

    def parts(self, delivery: Delivery) -> list[Payload]:
        """A message as requests of this app, one a part."""
        shown = arrange(delivery.message, self.capabilities)
        return [self.render(part, delivery, f"{delivery.message.id}:{number}") for number, part in enumerate(shown)]

    def render(self, part: Shown, delivery: Delivery, mark: str) -> Payload:
        """One part; `mark` is given along where the provider gives it back."""
        raise NotImplementedError

    async def send(self, payload: Payload) -> str | None:
        """Give a part to the provider; its id there. Raise `ProviderBusy` (`ProviderSilent`) or `ProviderRefused`."""
        raise NotImplementedError

    async def fetch(self, attachment: StoredAttachment) -> media.File:
        """The file of an attachment. Raise `ProviderBusy` or `ProviderRefused`."""
        raise NotImplementedError

    async def call(self, method: str, path: str, **request: Any) -> Payload:
        """Ask the provider's API; the JSON object it answers with, checked by `raise_for_error`."""
        try:
            async with self.http.request(method, f"{self.api}{path}", timeout=LIMIT, allow_redirects=False, **request) as response:
                status, wait = response.status, response.headers.get("Retry-After", "")
                told = await _read_object(response)
        except aiohttp.ClientConnectorError:
            raise ProviderBusy("the provider cannot be reached") from None
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            raise ProviderSilent(f"the provider did not answer: {type(error).__name__}") from None
        pause = float(wait) if wait.isascii() and wait.isdigit() else None
        try:
            self.raise_for_error(status, told)
        except ProviderBusy as error:
            error.values["pause"] = error.values.get("pause") or pause
            raise
        if status == 429:
            raise ProviderBusy("the provider asks us to slow down", pause=pause)
        if status >= 500:
            raise ProviderBusy(f"the provider answered with status {status}")
        if status >= 400:
            raise ProviderRefused(f"the provider answered with status {status}")
        return told

    def raise_for_error(self, status: int, told: Payload) -> None:
        """Raise what an error in the provider's own form means; nothing when there is none."""

    async def fetch_from(self, address: str, attachment: StoredAttachment, headers: dict[str, str] | None = None) -> media.File:
        """The file of an attachment by its address."""
        own = URL(self.api)
        is_own = media.is_of(URL(address), own)
        told = media.type_of(attachment.name, attachment.content_type)
        return await media.fetch(self.http if is_own else self.files, address, own, told, headers)

    # ── set-up ──

    async def check(self) -> list[str]:
        """What the provider says of our set-up: one sentence each; raise `OutsideFailure` for what is wrong."""
        raise NotImplementedError

    async def register(self, address: str) -> list[str]:
        """Tell the provider where our webhook is, or say what the operator must do there."""
        raise NotImplementedError

    @property
    def api(self) -> str:
        """Where the provider's API is, without a slash at the end."""
        return str(self.own.api).rstrip("/")

    @property
    def http(self) -> aiohttp.ClientSession:
        """Connections to the provider."""
        if self._http is None:
            self._http = aiohttp.ClientSession()
        return self._http

    @property
    def files(self) -> aiohttp.ClientSession:
        """Connections to wherever a provider keeps files, on the open internet only."""
        if self._files is None:
            self._files = aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=media.PublicAddresses()))
        return self._files

    async def close(self) -> None:
        """End what runs beside, close all connections."""
        for task in list(self._asides):
            task.cancel()
        for session in (self._http, self._files):
            if session:
                await session.close()


def same(given: str, expected: str) -> bool:
    """Whether two secrets are the same, in a time that does not tell how far they agree."""
    return hmac.compare_digest(given.encode(errors="replace"), expected.encode())


def must_be_same(given: str | None, expected: str) -> None:
    """Raise `NotSignedIn` unless the request knows the secret."""
    if not given or not same(given, expected):
        raise NotSignedIn("this request is not signed as the provider signs")


def parse(model: type[Any], told: bytes | Payload) -> Any:
    """A webhook's JSON, or a part of it, read into a model; raise `BadInput` when it does not fit."""
    try:
        return model.parse_obj(_storable(json.loads(told)) if isinstance(told, bytes) else told)
    except (ValidationError, ValueError, RecursionError, OverflowError):
        raise BadInput("the webhook's body is not what this provider sends") from None


def location(latitude: float, longitude: float, *names: str | None) -> Attachment:
    """Where the patient is: what the app calls the place, and its coordinates."""
    return Attachment("location", {}, " · ".join(filter(None, (*names, f"{latitude:.6f}, {longitude:.6f}"))))


def _storable(told: Any) -> Any:
    """The same without what no database keeps: lone surrogates and the character zero."""
    text = json.dumps(told, ensure_ascii=False).encode(errors="ignore").decode()
    return json.loads(text.replace("\\u0000", ""))


async def _read_object(response: aiohttp.ClientResponse) -> Payload:
    try:
        told = await response.json(content_type=None)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
