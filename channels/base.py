"""What channels share: keeping what came in, and waking whoever works on it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timezone

from aiohttp import web

from concierge.conversation.bell import Bell
from concierge.conversation.model import Inbound
from concierge.conversation.receive import Received, receive
from concierge.settings import Settings
from concierge.storage.database import Database

__all__ = ["Channel", "Inbound"]


class Channel:
    """A door for patients. It translates between its app's requests and `concierge.conversation`, and decides nothing."""

    name: str

    def __init__(self, database: Database, bell: Bell, settings: Settings) -> None:
        """Work on this database, and ring this bell for every message."""
        self.database = database
        self.bell = bell
        self.settings = settings

    def routes(self) -> list[web.RouteDef]:
        """Where the gateway mounts this channel."""
        raise NotImplementedError

    async def keep(self, inbound: Inbound) -> Received:
        """Keep one message, then wake the dispatcher and the screens. Raise `TooLong` beyond what a conversation keeps."""
        received = await asyncio.to_thread(receive, self.database, inbound, datetime.now(timezone.utc))
        self.bell.ring(received.conversation.id)
        return received
