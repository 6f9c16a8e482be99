"""Emergencies: the rules of data/<language>/red_flags.yml and the classifier together; missing one is worse than ten false alarms."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from concierge.emergency.red_flags import find
from concierge.languages.noise import is_noise

EMERGENCY = "medical_emergency"
AFTERCARE = "ask_aftercare"
SURE = 0.35
"""Chance from which on the classifier raises the alarm by itself: on the development sets no emergency is lost up to it."""
HEALING = 0.2
"""Chance of aftercare from which on the classifier must be SURER, when there is no sign: a worry about a wound is no emergency."""
SURER = 0.75
POSSIBLE = 0.07
"""Chance below which a sign may be a mere topic, when the classifier is sure of one of CALM."""
SURE_OF_ELSE = 0.7
CALM = frozenset({
    AFTERCARE, "ask_medical_advice", "ask_price", "search_clinics", "ask_second_opinion", "ask_insurance", "compare_options",
    "ask_documents", "search_packages", "customise_checkup", "ask_transport", "ask_reviews", "ask_clinic_details", "complaint", "ask_visa",
    "check_status", "book_consultation", "plan_itinerary", "change_itinerary", "ask_payment", "ask_accommodation", "ask_package_details",
    "out_of_scope", "bot_challenge", "ask_attractions", "ask_food_religion", "ask_interpreter", "verify_facilitator", "ask_privacy",
})  # fmt: skip
"""Intents in which a sign of emergency can be talked about in peace ("what does a stroke rehabilitation cost", "bored to death, tell me a
joke"). Thanks, farewells and cancellations are none: people who mean to die say them."""
RULED = 0.95
"""Confidence told when a rule has decided."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class RedFlags(GraphComponent):
    """Sets the intent to medical_emergency where it must be, and tells the signs as `red_flags`."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> RedFlags:
        """Rasa's way of making a component; the patterns are compiled now."""
        find("")
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Look for signs in each message."""
        for message in messages:
            signs = find(message.get(TEXT) or "")
            ranking = message.get(INTENT_RANKING_KEY) or []
            if is_emergency(bool(signs), ranking) and (signs or not is_noise(message.get(TEXT) or "")):
                _raise(message, ranking, ruled=bool(signs))
            elif len(ranking) > 1 and ranking[0][INTENT_NAME_KEY] == EMERGENCY:
                _calm(message, ranking)
            message.set("red_flags", list(signs), add_to_output=True)
        return messages


def is_emergency(has_sign: bool, ranking: list[dict[str, Any]]) -> bool:
    """Decide from a sign and the classifier's ranking."""
    chance = _chance(ranking, EMERGENCY)
    first: dict[str, Any] = ranking[0] if ranking else {INTENT_NAME_KEY: EMERGENCY, PREDICTED_CONFIDENCE_KEY: 1.0}
    if not has_sign:
        return chance >= (SURER if _chance(ranking, AFTERCARE) >= HEALING else SURE)
    is_calm = first[INTENT_NAME_KEY] in CALM and first[PREDICTED_CONFIDENCE_KEY] >= SURE_OF_ELSE
    return not (is_calm and chance < POSSIBLE)


def _chance(ranking: list[dict[str, Any]], intent: str) -> float:
    return float(next((entry[PREDICTED_CONFIDENCE_KEY] for entry in ranking if entry[INTENT_NAME_KEY] == intent), 0.0))


def _calm(message: Message, ranking: list[dict[str, Any]]) -> None:
    """An alarm that is not sure enough is none, though it ranks first: the next meaning leads, with its own low confidence."""
    message.set(INTENT, ranking[1], add_to_output=True)
    message.set(INTENT_RANKING_KEY, [ranking[1], ranking[0], *ranking[2:]], add_to_output=True)


def _raise(message: Message, ranking: list[dict[str, Any]], ruled: bool) -> None:
    chance = _chance(ranking, EMERGENCY)
    alarm = {INTENT_NAME_KEY: EMERGENCY, PREDICTED_CONFIDENCE_KEY: max(chance, RULED) if ruled else chance}
    message.set(INTENT, alarm, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [alarm, *(entry for entry in ranking if entry[INTENT_NAME_KEY] != EMERGENCY)], add_to_output=True)
