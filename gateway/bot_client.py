"""Asking Rasa: one patient's message there, its answer back."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from concierge.conversation.model import Reply
from concierge.conversation.order import Turn
from concierge.conversation.turns import Answer
from concierge.errors import BotFailed, BotTooSlow, BotUnreachable

TURN_LIMIT = 20.0  # seconds for one turn
CONNECT_LIMIT = 5.0
READY_LIMIT = 2.0


class BotClient:
    """Speaks the turn protocol of `bot/channel.py`."""

    def __init__(self, port: int) -> None:
        """Rasa listens on this port of the loopback address."""
        self._url = f"http://127.0.0.1:{port}/webhooks/ayan"
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Prepare to ask; no connection is made yet."""
        # A dead Rasa leaves connections that look alive, and a turn sent into one of them would be lost without need.
        connector = aiohttp.TCPConnector(limit=0, force_close=True)
        self._session = aiohttp.ClientSession(connector=connector)

    async def close(self) -> None:
        """Close all connections."""
        if self._session:
            await self._session.close()

    async def is_ready(self) -> bool:
        """Whether Rasa is there and has a model."""
        try:
            async with self._opened.get(f"{self._url}/ready", timeout=aiohttp.ClientTimeout(total=READY_LIMIT)) as response:
                return response.status == 200
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return False

    async def take_turn(self, turn: Turn) -> Answer:
        """The bot's answer; raise `BotUnreachable` when it should be asked again later, `BotFailed` when that would not help."""
        told = {
            "conversation": turn.conversation,
            "message": turn.message,
            "text": turn.text,
            "language": turn.language,
            "language_is_chosen": turn.language_is_chosen,
            "details": turn.details,
        }
        limit = aiohttp.ClientTimeout(total=TURN_LIMIT, connect=CONNECT_LIMIT)
        try:
            async with self._opened.post(f"{self._url}/turn", json=told, timeout=limit) as response:
                if response.status == 503:
                    raise BotUnreachable("the bot has no model yet")
                if response.status != 200:
                    raise BotFailed(f"the bot answered with status {response.status}")
                return read_answer(await response.json(content_type=None), turn)
        except asyncio.TimeoutError:
            raise BotTooSlow("the bot did not answer in time") from None
        except aiohttp.ClientError as error:
            raise BotUnreachable(f"the bot cannot be reached: {type(error).__name__}") from None
        except ValueError:
            raise BotFailed("the bot's answer is not JSON") from None

    @property
    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise RuntimeError("open the client first")
        return self._session


def read_answer(told: Any, turn: Turn) -> Answer:
    """The answer in Rasa's JSON; raise `BotFailed` when it says nothing to the patient."""
    replies = told.get("replies") if isinstance(told, dict) else None
    if not isinstance(replies, list) or not any(isinstance(reply, dict) and reply.get("text") for reply in replies):
        raise BotFailed("the bot had nothing to say")
    language = told.get("language") or turn.language
    return Answer(
        replies=[_reply(reply, language) for reply in replies if isinstance(reply, dict) and (reply.get("text") or reply.get("buttons"))],
        meaning=told.get("meaning") or {},
        details=told["details"] if isinstance(told.get("details"), dict) else turn.details,
        language=language,
        language_is_chosen=bool(told.get("language_is_chosen")),
    )


def _reply(told: dict[str, Any], language: str) -> Reply:
    return Reply(text=told.get("text") or "", buttons=told.get("buttons") or [], custom=told.get("custom") or {}, language=language)
