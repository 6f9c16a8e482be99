"""Messages of the bot, as the conversation keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from concierge.conversation.model import Button, Message


def bot_message(text: str, buttons: Sequence[Button], answers: int | None = None, language: str | None = "en") -> Message:
    """One message of the bot, queued for its channel."""
    rest: dict[str, Any] = dict.fromkeys(("coordinator", "provider_id", "payload", "meaning", "next_attempt_at", "reason"))
    return Message(
        **rest,
        id=7,
        conversation="c",
        position=1,
        direction="out",
        author="bot",
        text=text,
        buttons=list(buttons),
        custom={},
        language=language,
        language_is_certain=True,
        state="queued",
        answers=answers,
        attempts=0,
        created_at=datetime(2026, 11, 29, tzinfo=timezone.utc),
    )
