"""The base of every action: reads the turn from Rasa, merges details, lets the topic answer, and never stays silent."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.alarms import FEARS, MAYBE_EMERGENCY, relief_line, says_over
from actions.asked import OF_PERSONS
from actions.beside import without_unasked
from actions.brief import in_short, of_brevity
from actions.general import HOLIDAYS, REPORTED_IN
from actions.goal import keep_goal_aside
from actions.harm import is_cheated, is_harmed
from actions.intents import AFTERCARE, BOOKING, EMERGENCY, KNOWN_QUESTION, NOT_UNDERSTOOD, OWN_CHECKUP, PRIVACY, SEARCH, STATUS
from actions.meaning import meant
from actions.mentioning import CONTACT
from actions.offering import offer
from actions.once import once, told_by, without_same
from actions.reading import read_turn, write_slots
from actions.resources import resources
from actions.saying import says
from actions.surely import tells_of_operation
from actions.turn import Turn
from actions.wording import speaks_of_family
from concierge.context.asking import Ask
from concierge.context.certainty import words_in
from concierge.context.mentions import Mention
from concierge.conversation.details import DETAILS
from concierge.conversation.outbox import last_answer, newest_said
from concierge.languages.reply import Line, Reply
from concierge.log import one_line
from concierge.questions.choosing import Likeness, instead_of_asking, worth_offering

log = logging.getLogger(__name__)
OF_NO_TOPIC = (KNOWN_QUESTION, NOT_UNDERSTOOD, "request_human", "complaint", "ask_medical_advice")
"""Intents that leave the topic as it was; after an emergency they are answered after whom to call."""
OF_NO_TRIP = ("out_of_scope", "bot_challenge")
"""Intents in which a day or a place is none of the journey."""
GRAVE = ("oncology", "hematology", "transplant")
GRAVE_TREATMENTS = ("congenital-heart-surgery", "brain-tumor-surgery", "gene-therapy")
"""Fields of medicine, and treatments of other fields, that tell of a grave illness."""
OF_LOOKS = ("dentistry", "plastic-surgery", "dermatology")
"""Fields in which a part of the body that is named tells of no illness."""
OF_NEWS = (SEARCH, "ask_second_opinion", "ask_price", "inform", "compare_options")
"""Intents in which a patient first tells what the illness is."""
OF_ILLNESS = (SEARCH, "ask_second_opinion", "inform")
"""Those in which every illness gets a kind word, not only a grave one."""
ASIDE = frozenset({
    KNOWN_QUESTION, NOT_UNDERSTOOD, "thank", "greet", "bot_challenge", "ask_capabilities", "out_of_scope", "ask_clinic_details",
    "ask_reviews", "ask_price", "ask_visa", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment",
    "ask_documents", "ask_aftercare", "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator",
    "ask_medical_advice", "choose_language", PRIVACY, SEARCH, "compare_options", "search_packages", "ask_package_details",
    "plan_itinerary", "change_itinerary",
})  # fmt: skip
"""Intents of questions aside, after which a form goes on."""


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
        """Answer as this topic, or as what the message means in the conversation; then a second question, or the form left open."""
        is_left = turn.after and turn.topic != EMERGENCY  # a place or a number told in danger is for the ambulance
        if turn.after and is_left and not turn.mentioned(turn.asked or "") and (turn.mentioned(turn.after[1]) or turn.mentioned(CONTACT)):
            (turn.topic, turn.asked), turn.after = turn.after, None
        asked, topic = turn.asked, turn.topic
        intent = of_brevity(turn, without_unasked(turn, meant(turn, action_for)))
        action = action_for(intent) if intent else self
        turn.intent = intent or turn.intent
        action.take(turn)
        forget_passing(turn)
        if not turn.replies:
            raise RuntimeError(f"{action.action_name} gave no answer")
        before = first_words(turn)
        main = turn.topic
        answer_known(turn, turn.questions)
        for ask in turn.asks[1:]:
            questions = next((part.questions for part in turn.parts if part.meaning.intent == ask.intent), turn.questions)
            answer_too(turn, ask)
            answer_known(turn, questions)
        turn.replies = in_short(turn, once(turn.replies))
        keep_goal_aside(turn)
        if turn.pending is None:
            turn.topic = main  # what follows ("and in Beijing?") goes on with what was asked first
        turn.replies[0] = replace(turn.replies[0], lines=(*before, *turn.replies[0].lines))
        if is_said_again(turn):
            turn.say(Line("conversation-said-again"))
        if turn.intent not in (KNOWN_QUESTION, NOT_UNDERSTOOD) and not action.takes_any_answer:
            offer(turn, worth_offering(turn.questions, turn.intent, words_in(turn.text)))
        is_elsewhere = topic != turn.topic or (topic == EMERGENCY and turn.intent in OF_NO_TOPIC)
        reminder = action_for(topic).reminder(turn) if topic and is_elsewhere else None
        if reminder:
            turn.replies.insert(0, Reply((reminder,)))
        is_form = topic is not None and action_for(topic).takes_any_answer
        if topic and is_form and is_aside(turn) and (asked or turn.offer):
            come_back(turn, (topic, asked or ""))
        elif turn.after and is_left:
            come_back(turn, turn.after)

    def goes_on(self, turn: Turn) -> bool:  # noqa: ARG002 for those that read more than details
        """Whether a message that names no detail and asks nothing says something that this topic asked for."""
        return False

    def reminder(self, turn: Turn) -> Line | None:  # noqa: ARG002 for those that must not be forgotten
        """What is said first when the patient goes on to another topic; nothing for most."""
        return None

    def is_moved_by(self, turn: Turn, mention: Mention) -> bool:  # noqa: ARG002 for those that read more than details
        """Whether the answer changes with something that a message adds."""
        return mention.detail in self.uses

    def resume(self, turn: Turn, asked: str) -> None:
        """Ask again what a question aside left open; only topics that collect details do."""

    def take(self, turn: Turn) -> None:
        """Answer the turn as `turn.intent`, and make that the topic."""
        if self.is_topic:
            turn.topic = turn.intent
            turn.misunderstood = 0
        self.answer(turn)


def forget_passing(turn: Turn) -> None:
    """Forget what a message names that is none of the journey: anything in a joke, an illness in danger, a day in a general question."""
    if turn.intent in OF_NO_TRIP and not turn.asks[1:]:  # "are you a robot? we want a check-up in China" tells of the journey
        turn.details = dict(turn.before)
    elif turn.intent == EMERGENCY:
        turn.know(**{detail: turn.before.get(detail) for detail in ("procedure", "specialty", "date", "duration", "patient")})
    elif turn.intent == KNOWN_QUESTION and not turn.asks[1:]:
        treatment = ("procedure",) if turn.last_topic in (AFTERCARE, BOOKING) else ()  # "may I go to a hot spring now?"
        is_told_now = turn.extra.get("choice") == HOLIDAYS and "date" not in turn.before  # "we come in February, are clinics open?"
        days = () if is_told_now else ("date", "duration")
        turn.know(**{detail: turn.before.get(detail) for detail in (*days, *treatment)})


def first_words(turn: Turn) -> list[Line]:
    """What stands before the answer: whom to call if there may be danger, a kind word to grave news, the steps for who knows none."""
    alarm = action_for(EMERGENCY).reminder(turn) if turn.extra.get(MAYBE_EMERGENCY) else None
    treated = Line("conversation-treated") if turn.intent == AFTERCARE and tells_of_operation(turn) else None
    kind = treated or word_to_the_annoyed(turn) or kind_word(turn)
    is_greeted = not turn.last_topic and not turn.before and says(turn, "hello") and turn.intent != "greet"
    is_relieved = says_over(turn) and turn.intent != EMERGENCY and not alarm
    relief = Line(relief_line(turn)) if is_relieved else None
    is_left = turn.after and not {BOOKING, "cancel_request"} & {turn.intent, *(ask.intent for ask in turn.asks)}
    waits = Line("requests-waits") if is_relieved and is_left else None
    hello = Line("conversation-hello") if is_greeted and not alarm else None
    is_lost = says(turn, "where_to_begin") and turn.intent in OF_NEWS and not isinstance(turn.pending, str)  # one question is enough
    steps = Line("conversation-first-steps") if is_lost and not alarm else None
    return [line for line in (alarm, relief, waits, hello, kind, steps) if line]


def word_to_the_annoyed(turn: Turn) -> Line | None:
    """That we are sorry, and a program, for who is tired of us and wants to know who we are, or a person."""
    is_about_us = turn.intent in OF_PERSONS or (turn.intent == "complaint" and "complaint/bot" in turn.aspects)
    if not is_about_us or not says(turn, "annoyed"):
        return None
    return Line("conversation-sorry-annoyed" if turn.intent == "bot_challenge" else "conversation-sorry-program")


def kind_word(turn: Turn) -> Line | None:
    """A kind word to what a message tells beside its question: a wait without a reply, grave news, harm, fear, an illness in the family."""
    is_angry = turn.intent == "request_human" and turn.heard.intent == "complaint"
    if turn.intent in (STATUS, "complaint", "request_human") and says(turn, "no_reply") and not says(turn, "lost_number"):
        return Line("requests-sorry-wait")
    if is_cheated(turn):
        here = turn.details.get("country") == REPORTED_IN
        return Line("conversation-sorry-cheated" if here else "conversation-sorry-cheated-anywhere")
    if is_angry or (turn.intent == KNOWN_QUESTION and is_harmed(turn)):  # that it is the family's grief would be said to the wrong person
        return Line("conversation-sorry-harm")
    if is_grave_news(turn):
        return Line(turn.varied("conversation-sorry"))
    if turn.intent == OWN_CHECKUP and speaks_of_family(turn):
        return Line("conversation-family-loss" if says(turn, "passed_away") else "conversation-family")
    is_afraid = says(turn, "afraid") and turn.intent not in (EMERGENCY, "complaint", NOT_UNDERSTOOD)
    return Line("conversation-fear") if is_afraid else None


def is_grave_news(turn: Turn) -> bool:
    """Whether a message tells of an illness for the first time, which deserves a kind word before the facts."""
    fields = [turn.details.get("specialty"), getattr(turn.catalog.procedures.get(turn.details.get("procedure", "")), "specialty", None)]
    is_new = not any(detail in turn.before for detail in ("specialty", "procedure")) and not turn.text.startswith("/")
    is_suffered = any(  # a part of the body pointed to it
        mention.detail == "specialty" and mention.end == 0 and mention.value not in OF_LOOKS for mention in turn.mentions
    )
    is_grave = turn.details.get("procedure") in GRAVE_TREATMENTS or any(field in GRAVE for field in fields)
    is_grave = is_grave or (is_suffered and turn.intent in OF_ILLNESS)
    is_told = turn.intent in OF_ILLNESS and says(turn, "ill")
    return is_new and ((is_grave and turn.intent in OF_NEWS) or is_told)


def is_said_again(turn: Turn) -> bool:
    """Whether a doubtful answer is word for word what we said last, though the patient wrote something else meanwhile."""
    is_repeated = turn.heard.intent in ("affirm", "deny", "check_status") or turn.topic == EMERGENCY  # rightly the same twice
    if turn.text.startswith("/") or turn.asked or is_repeated or turn.is_learned:
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
    """Whether the message was a question aside; mere fear is none, nor a wish for deletion: its "yes" must mean the deletion."""
    return turn.intent in ASIDE and not (turn.intent == PRIVACY and turn.pending) and turn.extra.get("choice") != FEARS


def come_back(turn: Turn, form: tuple[str, str]) -> None:
    """Go on with a form (topic and open question) after a question aside, or after the answer to what that one asks itself."""
    if isinstance(turn.pending, str):
        turn.pending = {"asks": turn.pending, "after": list(form)}
    elif turn.intent in ASIDE:
        action_for(form[0]).resume(turn, form[1])


def answer_too(turn: Turn, ask: Ask) -> None:
    """Answer another question of the message; if an answer before it asks something back, that comes last, so that the patient sees it.

    What only stands beside an answer asks nothing back.
    """
    first, topic, pending = list(turn.replies), turn.topic, turn.pending
    answered = [turn.question, *(told.question for told in turn.asks if told != ask)]
    turn.pending = None
    turn.extra.pop("choice", None)
    if ask.question:
        turn.extra["choice"] = ask.question
    answer_as(turn, KNOWN_QUESTION if ask.question else ask.intent)
    more = without_last(turn, without_same(first, turn.replies[len(first) :], answered, ask.question))
    turn.replies = [*first, *(reply for reply in more if reply not in first)]
    if ask.is_beside and isinstance(turn.pending, str):
        turn.replies, turn.topic, turn.pending = first, topic, pending
    elif pending is not None and turn.pending is None and not isinstance(pending, str):
        turn.topic, turn.pending = topic, pending  # a "yes" still means what was offered before, and so does "and in China?"
    elif isinstance(pending, str) and not isinstance(turn.pending, str):
        turn.replies, turn.topic, turn.pending = [*turn.replies[len(first) :], *first], topic, pending


def without_last(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """The replies of a second answer without those that are word for word in our last answer: she has just read the way there."""
    said = {told_by(line) for reply in last_answer(turn.database, turn.conversation) for line in Reply.from_json(reply).lines}
    return [reply for reply in replies if not {told_by(line) for line in reply.lines} <= said]


def answer_known(turn: Turn, questions: Sequence[Likeness]) -> None:
    """Before a topic asks something back, answer the question of the knowledge base that the message is like."""
    if not isinstance(turn.pending, str) or turn.text.startswith("/") or turn.intent not in ASIDE - {KNOWN_QUESTION, NOT_UNDERSTOOD}:
        return
    known = None if turn.is_learned else instead_of_asking(questions, turn.intent, words_in(turn.text))
    if known and not any(ask.question == known for ask in turn.asks):
        answer_too(turn, Ask(turn.intent, known))


def apologise(turn: Turn) -> None:
    """Say that something went wrong on our side, and bring in a person."""
    line = "conversation-failed"
    try:
        turn.hand_over("bot-failed")
    except Exception as error:
        log.exception("no case for conversation %s: %s", turn.conversation, one_line(type(error).__name__))
        line = "conversation-failed-alone"
    turn.say(Line(line))
