"""Rasa's seam for replies: turns keys and values into the patient's language, from data/<language>/reply/."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from concierge.languages.registry import default_language, served
from concierge.languages.rendering import compose
from concierge.languages.reply import Line, Reply

PREFIX = "utter_"


class LocalisedReplies(NaturalLanguageGenerator):
    """`utter_reply` carries a whole reply; any other `utter_<topic>_<name>` is the one line `<topic>-<name>`."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        """Rasa hands over both; neither is needed, since the words live in the language folders."""

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, _output_channel: str, **values: Any) -> dict[str, Any]:
        """Text, buttons and cards in the language of the turn; the reply itself travels beside them as `reply`."""
        told = values.get("reply")
        reply = Reply.from_json(told) if told else Reply((Line(utter_action.removeprefix(PREFIX).replace("_", "-")),))
        message = compose(reply, language_of(tracker, values.get("language")))
        return {
            "text": message["text"],
            "buttons": message["buttons"],
            "custom": {"cards": message["custom"]["cards"]},
            "reply": reply.to_json(),
        }


def language_of(tracker: DialogueStateTracker, told: str | None = None) -> str:
    """The language to speak: what the action told, else that of the patient's latest message, else the slot, else the default."""
    latest = tracker.latest_message
    metadata = (latest.metadata if latest else None) or {}
    return served(told or metadata.get("language") or tracker.get_slot("language"), default_language())
