"""The base of every action: reads the turn from Rasa, merges details, lets the topic answer, and never stays silent."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.resources import Resources, resources
from actions.turn import Turn, pending_of
from concierge.catalog import Catalog
from concierge.context.certainty import Meaning, continues, is_unsure
from concierge.context.mentions import Mention, find_codes, read_mentions
from concierge.context.merging import merge
from concierge.context.places import CatalogPlaces, accreditation_codes, insurers
from concierge.conversation.details import DETAILS, Details, detail_of
from concierge.languages.registry import default_language, served
from concierge.languages.reply import Line
from concierge.log import one_line
from concierge.questions.choosing import Likeness, known_question
from concierge.requests.progress import number_in

log = logging.getLogger(__name__)
NOT_UNDERSTOOD = "nlu_fallback"
KNOWN_QUESTION = "ask_question"
ASIDE = frozenset({
    KNOWN_QUESTION, "thank", "greet", "bot_challenge", "ask_capabilities", "out_of_scope", "ask_clinic_details", "ask_reviews", "ask_price",
    "ask_visa", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment", "ask_documents", "ask_aftercare",
    "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator", "ask_medical_advice", "choose_language",
})  # fmt: skip
"""Intents of questions aside, after which a form goes on."""
STATUS = "check_status"
ABOUT_REQUESTS = frozenset({STATUS, "cancel_request", "complaint", "request_human", "medical_emergency", "ask_privacy"})
"""Intents of a message that names the number of a request; with any other one it asks how that request stands."""
TREATMENT = ("procedure", "specialty", "facility", "package")


class TopicAction(Action, ABC):
    """One topic. A subclass names its action and the intents it answers, and implements `answer`."""

    action_name: ClassVar[str] = ""
    intents: ClassVar[tuple[str, ...]] = ()
    is_topic: ClassVar[bool] = True
    """False for small words that leave the topic as it was (thanks, yes, a bare detail)."""
    uses: ClassVar[tuple[str, ...]] = DETAILS
    """The details that change the answer: a message that only adds another one does not repeat it."""
    takes_any_answer: ClassVar[bool] = False
    """True when our questions may stay open: "no", or an answer that we do not understand, leads to the next one."""

    def name(self) -> str:
        """Rasa's name for the action."""
        return self.action_name

    @abstractmethod
    def answer(self, turn: Turn) -> None:
        """Answer the turn through `turn.say`, `turn.ask` or `turn.propose`."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Called by Rasa's action server."""
        turn = read_turn(tracker, resources())
        before = dict(turn.details)
        try:
            self.respond(turn)
        except Exception as error:  # whatever went wrong, the patient is answered
            log.exception("%s failed in conversation %s: %s", self.action_name, turn.conversation, one_line(type(error).__name__))
            turn.details, turn.replies, turn.pending = before, [], None
            apologise(turn)
        for reply in turn.replies:
            dispatcher.utter_message(response="utter_reply", reply=reply.to_json(), language=turn.language)
        return write_slots(turn, tracker.slots)

    def respond(self, turn: Turn) -> None:
        """Answer as this topic, or as the last one when the message only adds a detail to it."""
        action: TopicAction = self
        asked, topic = turn.asked, turn.topic
        continued = action_for(topic) if topic and continues(turn.heard, turn.mentions, topic, asked, turn.text) else None
        is_answer = turn.text.startswith("/") or any(mention.detail == asked for mention in turn.mentions)
        known = None if is_answer else known_question(turn.heard, turn.questions)
        if turn.mentioned("request") and turn.heard.intent not in ABOUT_REQUESTS:
            action, turn.intent = action_for(STATUS), STATUS
        elif known:
            action, turn.intent = action_for(KNOWN_QUESTION), KNOWN_QUESTION
            turn.extra["choice"] = known
        elif topic and continued and any(mention.detail in (asked, *continued.uses) for mention in turn.mentions):
            action, turn.intent = continued, topic
        elif not turn.also and is_unsure(turn.heard, turn.mentions, turn.text):
            action, turn.intent = action_for(NOT_UNDERSTOOD), NOT_UNDERSTOOD
        action.take(turn)
        if not turn.replies:
            raise RuntimeError(f"{action.action_name} gave no answer")
        if turn.also and action is self:
            answer_too(turn, turn.also)
        if topic and asked and turn.pending is None and turn.intent in ASIDE:
            action_for(topic).resume(turn, asked)

    def resume(self, turn: Turn, asked: str) -> None:
        """Ask again what a question aside left open; only topics that collect details do."""

    def take(self, turn: Turn) -> None:
        """Answer the turn as `turn.intent`, and make that the topic."""
        if self.is_topic:
            turn.topic = turn.intent
            turn.misunderstood = 0
        self.answer(turn)


def action_for(intent: str) -> TopicAction:
    """The action that answers an intent, among all that were imported."""
    for kind in every_topic():
        if intent in kind.intents:
            return kind()
    raise LookupError(f"no action answers {intent}")


def every_topic() -> list[type[TopicAction]]:
    """Every topic that was imported."""
    found: list[type[TopicAction]] = TopicAction.__subclasses__()
    for kind in found:
        found += kind.__subclasses__()
    return found


def answer_as(turn: Turn, intent: str) -> None:
    """Answer the turn as if the patient had asked for this intent: for offers that were accepted, and for continuing a topic."""
    turn.intent = intent
    action_for(intent).take(turn)


def answer_too(turn: Turn, intent: str) -> None:
    """Answer a second question of the message; if the first answer asks something back, that comes last, so that the patient sees it."""
    first, topic, pending = list(turn.replies), turn.topic, turn.pending
    turn.pending = None
    answer_as(turn, intent)
    if isinstance(pending, str) and not isinstance(turn.pending, str):
        turn.replies, turn.topic, turn.pending = [*turn.replies[len(first) :], *first], topic, pending


def apologise(turn: Turn) -> None:
    """Say that something went wrong on our side, and bring in a person."""
    line = "conversation-failed"
    try:
        turn.hand_over("bot-failed")
    except Exception as error:
        log.exception("no case for conversation %s: %s", turn.conversation, one_line(type(error).__name__))
        line = "conversation-failed-alone"
    turn.say(Line(line))


def read_turn(tracker: Tracker, using: Resources) -> Turn:
    """The turn that Rasa's tracker describes, with the message's mentions merged into what is known."""
    heard = tracker.latest_message
    told = latest_metadata(tracker)
    text = str(heard.get("text") or "")
    entities = heard.get("entities") or []
    catalog = using.catalog()
    asked, offer = pending_of(tracker.slots.get("pending"))
    intent = str((heard.get("intent") or {}).get("name") or NOT_UNDERSTOOD)
    aside = [entity for entity in entities if detail_of(str(entity["entity"])) is None or is_language_wanted(intent, entity)]
    mentions = read_mentions(entity for entity in entities if entity not in aside)
    if not text.startswith("/"):
        mentions = (*mentions, *find_codes(text, "accreditation", accreditation_codes(catalog)))
        mentions = (*mentions, *find_codes(text, "insurer", insurers(catalog)))
    number = number_in(text)
    mentions = (*mentions, *([Mention("request", number)] if number else []))
    before = known_details(tracker, told)
    mentions = (*mentions, *lead(heard, mentions, before))
    return Turn(
        conversation=str(tracker.sender_id),
        message=told.get("message"),
        text=text,
        intent=intent,
        heard=Meaning(intent, float((heard.get("intent") or {}).get("confidence") or 0.0)),
        ranking=read_ranking(heard),
        questions=read_likeness(heard, catalog),
        also=heard.get("also"),
        mentions=mentions,
        details=merge(before, mentions, CatalogPlaces(catalog), asked, text),
        before=before,
        extra={entity["entity"]: entity.get("value") for entity in aside},
        language=served(told.get("language") or tracker.slots.get("language"), default_language()),
        language_is_chosen=bool(told.get("language_is_chosen", tracker.slots.get("language_is_chosen"))),
        catalog=catalog,
        database=using.database,
        topic=tracker.slots.get("topic"),
        asked=asked,
        offer=offer,
        misunderstood=int(tracker.slots.get("misunderstood") or 0),
    )


def lead(heard: Mapping[str, Any], mentions: tuple[Mention, ...], before: Details) -> tuple[Mention, ...]:
    """The field that a part of the body points to ("it is his heart"), as long as nobody named a treatment or a field."""
    is_named = any(mention.detail in TREATMENT for mention in mentions) or any(detail in before for detail in TREATMENT)
    return tuple(Mention("specialty", field) for field in (heard.get("fields") or [])[:1]) if not is_named else ()


def is_language_wanted(intent: str, entity: Mapping[str, Any]) -> bool:
    """Whether an entity names the language to speak from now on ("in Russian" may be heard as a people), and nothing of the trip."""
    return intent == "choose_language" and entity["entity"] in ("language", "nationality")


def latest_metadata(tracker: Tracker) -> dict[str, Any]:
    """What the gateway sent with the latest message."""
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return dict(event.get("metadata") or {})
    return {}


def read_ranking(heard: Mapping[str, Any]) -> tuple[Meaning, ...]:
    """The likeliest meanings, best first."""
    told = heard.get("intent_ranking") or []
    found = (Meaning(str(one["name"]), float(one.get("confidence") or 0.0)) for one in told if one.get("name"))
    return tuple(meaning for meaning in found if meaning.intent != NOT_UNDERSTOOD)


def read_likeness(heard: Mapping[str, Any], catalog: Catalog) -> tuple[Likeness, ...]:
    """The questions of the knowledge base that the message is like, best first."""
    told = [(str(one["id"]), float(one["score"])) for one in heard.get("questions") or []]
    return tuple(Likeness(known, catalog.questions[known].topic, score) for known, score in told if known in catalog.questions)


def known_details(tracker: Tracker, told: Mapping[str, Any]) -> Details:
    """What was known before this message: the profile that the gateway sent, else Rasa's slots."""
    known = told["details"] if isinstance(told.get("details"), Mapping) else tracker.slots
    return {detail: known[detail] for detail in DETAILS if known.get(detail) is not None}


def write_slots(turn: Turn, before: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The slots that this turn changes; the tracker is kept short by writing no others."""
    after: dict[str, Any] = {detail: turn.details.get(detail) for detail in DETAILS}
    after |= {"topic": turn.topic, "pending": turn.pending, "misunderstood": turn.misunderstood}
    after |= {"language": turn.language, "language_is_chosen": turn.language_is_chosen}
    return [SlotSet(slot, value) for slot, value in after.items() if before.get(slot) != value]
