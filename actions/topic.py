"""The base of every action: reads the turn from Rasa, merges details, lets the topic answer, and never stays silent."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.offering import offer
from actions.reading import CONTACT, KNOWN_QUESTION, NOT_UNDERSTOOD, read_turn, write_slots
from actions.resources import resources
from actions.turn import Turn
from concierge.context.certainty import SHORT, continues, is_unsure, words_in
from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.conversation.details import DETAILS
from concierge.conversation.outbox import newest_said
from concierge.languages.folding import fold
from concierge.languages.reply import Line, Reply
from concierge.log import one_line
from concierge.questions.choosing import FEW, known_question, worth_offering

log = logging.getLogger(__name__)
NEXT_STEP = "next_step"
"""Words that ask what follows; also what a form is then asked for."""
STATUS, SEARCH, BOOKING, PRIVACY = "check_status", "search_clinics", "book_consultation", "ask_privacy"
ASIDE = frozenset({
    KNOWN_QUESTION, NOT_UNDERSTOOD, "thank", "greet", "bot_challenge", "ask_capabilities", "out_of_scope", "ask_clinic_details",
    "ask_reviews", "ask_price", "ask_visa", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment",
    "ask_documents", "ask_aftercare", "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator",
    "ask_medical_advice", "choose_language", PRIVACY, SEARCH, "compare_options", "search_packages", "ask_package_details",
})  # fmt: skip
"""Intents of questions aside, after which a form goes on."""
AFTERCARE = "ask_aftercare"
GOES_ON = frozenset({"inform", NOT_UNDERSTOOD, "ask_medical_advice"})
"""Intents of a message that may only tell what the last topic has to know."""
ABOUT_REQUESTS = frozenset({STATUS, "cancel_request", "complaint", "request_human", "medical_emergency", "ask_privacy"})
"""Intents of a message that names the number of a request; with any other one it asks how that request stands."""


class TopicAction(Action, ABC):
    """One topic. A subclass names its action and the intents it answers, and implements `answer`."""

    action_name: ClassVar[str] = ""
    intents: ClassVar[tuple[str, ...]] = ()
    is_topic: ClassVar[bool] = True
    """False for small words that leave the topic as it was (thanks, yes, a bare detail)."""
    uses: ClassVar[tuple[str, ...]] = DETAILS
    """The details that change the answer: a message that only adds another one does not repeat it."""
    minds_home: ClassVar[bool] = False
    """True when the answer depends on where the patient comes from."""
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
        """Answer as this topic, or as what the message means in the conversation; then a second question, or the form left open."""
        if turn.after and not turn.mentioned(turn.asked or "") and (turn.mentioned(turn.after[1]) or turn.mentioned(CONTACT)):
            (turn.topic, turn.asked), turn.after = turn.after, None
        asked, topic = turn.asked, turn.topic
        intent = meant(turn)
        action = action_for(intent) if intent else self
        turn.intent = intent or turn.intent
        action.take(turn)
        if not turn.replies:
            raise RuntimeError(f"{action.action_name} gave no answer")
        if turn.also and action is self:
            answer_too(turn, turn.also)
        if is_said_again(turn):
            turn.say(Line("conversation-said-again"))
        if turn.intent not in (KNOWN_QUESTION, NOT_UNDERSTOOD) and not action.takes_any_answer:
            offer(turn, worth_offering(turn.questions, turn.intent, words_in(turn.text)))
        reminder = action_for(topic).reminder(turn) if topic and topic != turn.topic else None
        if reminder:
            turn.replies.insert(0, Reply((reminder,)))
        is_form = topic is not None and action_for(topic).takes_any_answer
        if topic and is_form and is_aside(turn) and (asked or turn.offer):
            come_back(turn, (topic, asked or ""))
        elif turn.after:
            come_back(turn, turn.after)

    def goes_on(self, turn: Turn) -> bool:  # noqa: ARG002 for those that read more than details
        """Whether a message that names no detail and asks nothing says something that this topic asked for."""
        return False

    def reminder(self, turn: Turn) -> Line | None:  # noqa: ARG002 for those that must not be forgotten
        """What is said first when the patient goes on to another topic; nothing for most."""
        return None

    def is_moved_by(self, turn: Turn, mention: Mention) -> bool:
        """Whether the answer changes with something that a message adds; the city where the patient lives changes only the way."""
        city = turn.catalog.cities.get(str(mention.value)) if mention.detail == "city" else None
        is_home = city is not None and city.country not in turn.catalog.destinations
        return mention.detail in self.uses and (self.minds_home or not is_home)

    def resume(self, turn: Turn, asked: str) -> None:
        """Ask again what a question aside left open; only topics that collect details do."""

    def take(self, turn: Turn) -> None:
        """Answer the turn as `turn.intent`, and make that the topic."""
        if self.is_topic:
            turn.topic = turn.intent
            turn.misunderstood = 0
        self.answer(turn)


def meant(turn: Turn) -> str | None:
    """The intent as which the conversation makes us read the message, when it is another one than the model heard; else None."""
    is_answer = turn.text.startswith("/") or any(mention.detail == turn.asked for mention in turn.mentions)
    is_told = is_answer or bool(turn.also) or (turn.heard.intent == AFTERCARE and "procedure" in turn.details)  # then its own days are told
    known = None if is_told else known_question(turn.heard, turn.questions, words_in(turn.text))
    if turn.mentioned("request") and turn.heard.intent not in ABOUT_REQUESTS:
        return STATUS
    if turn.topic == BOOKING and (corrects(turn) or asks_what_follows(turn) or asks_of_form(turn)):
        return BOOKING
    if known:
        turn.extra["choice"] = known
        return KNOWN_QUESTION
    if turn.topic and shows_places(turn) and cues(fold(turn.text), turn.language, "why"):
        turn.extra["choice"] = "why"
        return SEARCH
    if turn.topic and adds_to(turn, turn.topic):
        return turn.topic
    return NOT_UNDERSTOOD if not turn.also and is_unsure(turn.heard, turn.mentions, turn.text) else None


def corrects(turn: Turn) -> bool:
    """Whether a message changes the request that is talked about, and no plan: "no, in April", "back"."""
    if cues(fold(turn.text), turn.language, "back"):
        return words_in(turn.text) <= SHORT
    return turn.heard.intent in ("change_itinerary", "deny", "cancel_request") and any(
        action_for(BOOKING).is_moved_by(turn, one) for one in turn.mentions
    )


def asks_what_follows(turn: Turn) -> bool:
    """Whether a message in an open form asks what comes after it; the form is told so."""
    asks = bool((turn.asked or turn.offer) and cues(fold(turn.text), turn.language, NEXT_STEP))
    if asks:
        turn.extra["choice"] = NEXT_STEP
    return asks


def asks_of_form(turn: Turn) -> bool:
    """Whether a question about the request is one about the form that is still open ("is it down as March?")."""
    return bool(turn.asked or turn.offer) and turn.heard.intent == STATUS and not turn.mentioned("request")


def shows_places(turn: Turn) -> bool:
    """Whether what is known is enough to list clinics again, as we did before."""
    return turn.topic == SEARCH or (words_in(turn.text) <= SHORT and any(detail in turn.details for detail in ("procedure", "specialty")))


def adds_to(turn: Turn, topic: str) -> bool:
    """Whether the message only adds something to the last topic that changes its answer."""
    action = action_for(topic)
    is_open = turn.heard.intent in GOES_ON or is_unsure(turn.heard, turn.mentions, turn.text)
    if (is_open or is_bare(turn)) and action.goes_on(turn):
        return True
    is_more = continues(turn.heard, turn.mentions, topic, turn.asked, turn.text)
    return is_more and any(mention.detail == turn.asked or action.is_moved_by(turn, mention) for mention in turn.mentions)


def is_bare(turn: Turn) -> bool:
    """Whether a message is so short and names so little that it leans on what was said before."""
    return not turn.mentions and not turn.text.startswith("/") and words_in(turn.text) <= FEW


def is_said_again(turn: Turn) -> bool:
    """Whether the answer is word for word what we said last, though the patient wrote something else meanwhile."""
    if turn.text.startswith("/") or turn.asked or turn.heard.intent in ("affirm", "deny"):
        return False
    said = newest_said(turn.database, turn.conversation)
    return said is not None and said == turn.replies[0].to_json()


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


def is_aside(turn: Turn) -> bool:
    """Whether the message was a question aside; a wish for deletion is none: its "yes" must mean the deletion."""
    return turn.intent in ASIDE and not (turn.intent == PRIVACY and turn.pending)


def come_back(turn: Turn, form: tuple[str, str]) -> None:
    """Go on with a form (topic and open question) after a question aside, or after the answer to what that one asks itself."""
    if isinstance(turn.pending, str):
        turn.pending = {"asks": turn.pending, "after": list(form)}
    elif turn.intent in ASIDE and turn.was_reminded:
        turn.topic, turn.pending = form[0], {"asks": form[1], "reminded": True}
    elif turn.intent in ASIDE:
        action_for(form[0]).resume(turn, form[1])
        if isinstance(turn.pending, str):
            turn.pending = {"asks": turn.pending, "reminded": True}


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
