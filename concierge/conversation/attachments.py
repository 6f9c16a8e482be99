"""Attachments: fetched from the provider after the message was kept, held in our database, shown to coordinators only."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from concierge.conversation.model import StoredAttachment
from concierge.storage.attachment_store import AttachmentStore
from concierge.storage.conversation_store import ConversationStore
from concierge.storage.database import Database

LARGEST = 20 * 1024 * 1024
"""Bytes of one file: what Telegram lets a bot fetch; the other apps allow more for documents only."""
ALLOWED = ("image/", "audio/", "video/", "text/plain", "application/pdf", "application/zip", "application/dicom", "application/msword",
           "application/vnd.openxmlformats-officedocument.")  # fmt: skip
"""How the types of files begin that a coordinator may open: pictures, voices, reports, scans."""
TRIES_AT_MOST = 6
LONGEST_PAUSE = timedelta(minutes=5)


def is_allowed(content_type: str) -> bool:
    """Whether files of this type are kept."""
    return content_type.startswith(ALLOWED) and content_type != "image/svg+xml"  # which may hold scripts


def due(database: Database, channels: Collection[str], now: datetime, limit: int) -> list[tuple[str, StoredAttachment]]:
    """Channel and attachment, of those to be fetched now through these channels."""
    with database.read() as connection:
        return AttachmentStore(connection).due(channels, now, limit)


def keep(database: Database, attachment: StoredAttachment, content: bytes, content_type: str, now: datetime) -> str:
    """Here it is; gives the conversation."""
    return _change(database, attachment, now, content=content, content_type=content_type, state="kept", next_attempt_at=None)


def refuse(database: Database, attachment: StoredAttachment, reason: str, now: datetime) -> str:
    """It will not be kept: too large, of no allowed type, or gone; the coordinator reads why."""
    return _change(database, attachment, now, state="refused", reason=reason, next_attempt_at=None)


def come_back_later(database: Database, attachment: StoredAttachment, reason: str, now: datetime) -> str:
    """The provider did not give it: again after a pause that doubles, and not for ever."""
    attempts = attachment.attempts + 1
    if attempts >= TRIES_AT_MOST:
        return refuse(database, attachment, reason, now)
    pause = min(LONGEST_PAUSE, timedelta(seconds=2.0**attempts))
    return _change(database, attachment, now, attempts=attempts, next_attempt_at=now + pause)


def content(database: Database, number: int) -> tuple[StoredAttachment, bytes]:
    """One attachment with its bytes; raise `NotFound` when nothing is kept of it."""
    with database.read() as connection:
        return AttachmentStore(connection).content(number)


def _change(database: Database, attachment: StoredAttachment, now: datetime, **columns: object) -> str:
    with database.begin() as connection:
        conversation = AttachmentStore(connection).change(attachment.id, **columns) or ""
        ConversationStore(connection).change(conversation, now)
        return conversation
