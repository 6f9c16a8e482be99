"""Cases and messages as the desk's page reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from concierge.conversation.model import Message, StoredAttachment
from concierge.handover.queue import Dossier, Summary
from concierge.languages.rendering import compose
from concierge.languages.reply import Reply

EXCERPT = 160  # characters


def summary(one: Summary) -> dict[str, Any]:
    """A row of the list; `id` is the case's, None for a conversation that never had one."""
    case = one.case
    return {
        "id": case.id if case else None,
        "conversation": one.conversation.id,
        "channel": one.conversation.channel,
        "reason": case.reason if case else None,
        "priority": case.priority if case else "normal",
        "state": case.state if case else None,
        "owner": one.conversation.owner,
        "coordinator": one.coordinator,
        "language": one.profile.language,
        "excerpt": one.last.text[:EXCERPT] if one.last else "",
        "last_author": one.last.author if one.last else None,
        "waiting_since": one.waiting_since.isoformat(),
        "opened_at": case.opened_at.isoformat() if case else None,
        "changed_at": one.conversation.changed_at.isoformat(),
        "first_wrote_at": one.conversation.created_at.isoformat(),
        "unread": one.unread,
    }


def dossier(one: Dossier, language: str) -> dict[str, Any]:
    """A case with profile and transcript, the bot's words also in the coordinator's `language`."""
    known = one.summary.profile
    profile = {"language": known.language, "language_is_chosen": known.language_is_chosen, "name": known.name, "details": known.details}
    return {
        **summary(one.summary),
        "profile": profile,
        "messages": [message(each, language, one.names, one.attachments.get(each.id, [])) for each in one.transcript],
    }


def message(one: Message, language: str, names: dict[int, str], attachments: Sequence[StoredAttachment] = ()) -> dict[str, Any]:
    """A message; `translation` is {"text", "buttons", "cards"} in the coordinator's language where we know how to say it."""
    return {
        "position": one.position,
        "direction": one.direction,
        "author": one.author,
        "coordinator": names.get(one.coordinator) if one.coordinator else None,
        "text": one.text,
        "buttons": one.buttons,
        "cards": one.custom.get("cards", []),
        "language": one.language,
        "meaning": {key: one.meaning.get(key) for key in ("intent", "entities")} if one.meaning else None,
        "translation": _translation(one, language),
        "state": one.state,
        "reason": one.reason if one.state == "failed" else None,
        "attachments": [_attachment(each) for each in attachments],
        "reaction": one.custom.get("reaction"),
        "taken_back": bool(one.custom.get("taken_back")),
        "created_at": one.created_at.isoformat(),
    }


def _attachment(one: StoredAttachment) -> dict[str, Any]:
    return {"id": one.id, "kind": one.kind, "name": one.name, "state": one.state, "reason": one.reason}


def _translation(one: Message, language: str) -> dict[str, Any] | None:
    keyed = one.custom.get("reply")
    if not keyed or one.language == language:
        return None
    said = compose(Reply.from_json(keyed), language)
    return {"text": said["text"], "buttons": said["buttons"], "cards": said["custom"]["cards"]}
