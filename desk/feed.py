"""The desk's live feed: what changed in any conversation, as it happens."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from aiohttp import web

from concierge.conversation.bell import EVERY, OVERLAP, Bell
from concierge.doors.events import HEADERS, HEARTBEAT, HEARTBEAT_EVERY, event
from concierge.errors import BadInput
from concierge.handover import accounts, queue
from concierge.handover.coordinator import Coordinator
from concierge.storage.database import Database
from desk import shapes
from desk.session import who


class DeskFeed:
    """GET events: `case` (a row of the list) and `message` ({"case", "conversation", "message"}).

    It begins a few seconds before the last event that the page saw (or before now), so that nothing is lost between the page's reading
    and its listening: a page may see an event twice, and keys it by conversation and position.
    """

    def __init__(self, database: Database, bell: Bell) -> None:
        """Listen to this bell."""
        self._database, self._bell = database, bell

    def routes(self) -> list[web.RouteDef]:
        """Relative to /desk/api."""
        return [web.get("/events", self.events)]

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Until the page goes away."""
        coordinator = await who(request, self._database)
        since = _moment(request.headers.get("Last-Event-ID")) or datetime.now(timezone.utc)
        response = web.StreamResponse(headers=HEADERS)
        await response.prepare(request)
        with suppress(ConnectionError):  # the page has gone
            await response.write(HEARTBEAT)
            await self._stream(response, coordinator, since)
        return response

    async def _stream(self, response: web.StreamResponse, coordinator: Coordinator, mark: datetime) -> None:
        told = Told(coordinator)
        with self._bell.listen(EVERY) as news:
            while not self._bell.is_closed:
                news.clear()
                found = await asyncio.to_thread(queue.changes, self._database, mark, OVERLAP)
                names = await asyncio.to_thread(accounts.names, self._database)
                for change in found:
                    for one in told.events(change, names):
                        await response.write(one)
                mark = max([mark, *(change.moment for change in found)])
                if not await news.wait(HEARTBEAT_EVERY):
                    await response.write(HEARTBEAT)


class Told:
    """What one page has been told, so that it is not told the same again."""

    def __init__(self, coordinator: Coordinator) -> None:
        """Nothing yet, to this coordinator."""
        self._language = coordinator.language
        self._messages: dict[str, int] = {}
        self._summaries: dict[str, dict[str, Any]] = {}

    def events(self, change: queue.Change, names: dict[int, str]) -> list[bytes]:
        """The events of one change that are news to the page."""
        conversation, place = change.summary.conversation.id, change.moment.isoformat()
        row = shapes.summary(change.summary)
        found = []
        for message in change.messages:
            if message.position > self._messages.get(conversation, 0):
                self._messages[conversation] = message.position
                data = {"case": row["id"], "conversation": conversation, "message": shapes.message(message, self._language, names)}
                found.append(event("message", data, place))
        if self._summaries.get(conversation) != row:
            self._summaries[conversation] = row
            found.append(event("case", row, place))
        return found


def _moment(value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise BadInput("Last-Event-ID must be an id of this feed") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
