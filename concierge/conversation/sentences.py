"""The gateway's own sentences (`gateway-…` in data/<language>/reply/conversation-gateway.ftl), ready to be said."""

from __future__ import annotations

from concierge.conversation.model import Reply
from concierge.languages.rendering import compose
from concierge.languages.reply import Line, Value
from concierge.languages.reply import Reply as Keyed


def sentence(key: str, language: str, **values: Value) -> Reply:
    """The sentence with this key in the patient's language."""
    message = compose(Keyed(lines=(Line(key, values),)), language)
    return Reply(text=message["text"], buttons=message["buttons"], custom=message["custom"], language=language)
