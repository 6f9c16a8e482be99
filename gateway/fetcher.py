"""The fetcher: gets what patients sent beside words from the apps' providers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime, timezone

from channels.messaging import MessagingChannel
from concierge.conversation import attachments
from concierge.conversation.bell import EVERY, Bell
from concierge.conversation.model import StoredAttachment
from concierge.errors import ProviderBusy, ProviderRefused
from concierge.storage.database import Database

log = logging.getLogger(__name__)
AT_ONCE = 4  # files: each may take 20 MB of memory
LOOK_EVERY = 2.0  # seconds


class Fetcher:
    """A few files at a time; what a provider does not give now is asked for again. Fetching twice does no harm, so nothing is leased."""

    def __init__(self, database: Database, bell: Bell, channels: Mapping[str, MessagingChannel]) -> None:
        """Nothing is fetched before `run`."""
        self._database, self._bell, self._channels = database, bell, channels

    async def run(self) -> None:
        """Look and fetch, for ever."""
        with self._bell.listen(EVERY) as news:
            while self._channels:
                news.clear()
                try:
                    due = await asyncio.to_thread(attachments.due, self._database, list(self._channels), _now(), AT_ONCE)
                    await asyncio.gather(*(self._fetch(channel, one) for channel, one in due))
                except Exception as error:  # noqa: BLE001 the database may be away
                    log.warning("cannot fetch attachments: %s", type(error).__name__)
                    due = []
                if not due:
                    await news.wait(LOOK_EVERY)

    async def _fetch(self, channel: str, attachment: StoredAttachment) -> None:
        try:
            file = await self._channels[channel].fetch(attachment)
        except ProviderRefused as error:
            conversation = await asyncio.to_thread(attachments.refuse, self._database, attachment, str(error), _now())
        except ProviderBusy as error:
            conversation = await asyncio.to_thread(attachments.come_back_later, self._database, attachment, str(error), _now())
        else:
            conversation = await asyncio.to_thread(attachments.keep, self._database, attachment, file.content, file.content_type, _now())
        self._bell.ring(conversation)


def _now() -> datetime:
    return datetime.now(timezone.utc)
