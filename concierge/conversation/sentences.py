"""The gateway's own sentences (`gateway-…` in data/<language>/reply/conversation-gateway.ftl), ready to be said."""

from __future__ import annotations

from datetime import datetime

from concierge.conversation.model import Reply
from concierge.languages.rendering import compose
from concierge.languages.reply import Line, Value
from concierge.languages.reply import Reply as Keyed
from concierge.storage.conversation_store import ConversationStore


def sentence(key: str, language: str, **values: Value) -> Reply:
    """The sentence with this key in the patient's language."""
    message = compose(Keyed(lines=(Line(key, values),)), language)
    return Reply(text=message["text"], buttons=message["buttons"], custom=message["custom"], language=language)


def say(store: ConversationStore, conversation: str, reply: Reply, answers: int | None, now: datetime) -> None:
    """Put one of the gateway's own sentences into the outbox."""
    store.add(conversation, now, direction="out", author="system", state="queued", answers=answers, **vars(reply))
