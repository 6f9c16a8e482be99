"""What carries a conversation on: yes and no, a bare detail, and a message that was not understood."""

from __future__ import annotations

from typing import Any

from actions.alarms import FEARS
from actions.clinics import human_button
from actions.forms import is_sent
from actions.intents import BOOKING, NOT_UNDERSTOOD, SEARCH, STATUS
from actions.offering import question_buttons
from actions.reading import RELIEVED
from actions.saying import chance_of, says
from actions.smalltalk import capability_buttons, meaning_button
from actions.topic import TopicAction, action_for, answer_as
from actions.turn import Turn, pending_offer
from actions.wording import is_mere_fear
from concierge.asks.kinds import FORM
from concierge.context.certainty import likeliest
from concierge.context.origin import APART
from concierge.context.showing import shown_list
from concierge.conversation.details import DETAILS
from concierge.languages.reply import Line
from concierge.questions.choosing import worth_offering

FIRST_STEPS = ("ask_second_opinion", "search_clinics")
"""What helps somebody who does not know where to begin."""
SURE_OF_FORM = 0.9
"""Chance from which a message answers a form, whether one is open or was just sent."""
PATIENCE = 2
"""So many messages in a row may be misunderstood; at the next one a person is brought in."""


class YesOrNo(TopicAction):
    """Yes and no: to what we offered, or to nothing in particular."""

    action_name = "action_yes_or_no"
    intents = ("affirm", "deny")
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Do what was offered, or leave it; without an offer, go on with the question that is open."""
        turn.misunderstood = 0
        if turn.intent == "affirm" and turn.offer:
            turn.know(**turn.offer.details)
            answer_as(turn, turn.offer.intent)
        elif turn.asked and turn.topic and (turn.intent == "affirm" or action_for(turn.topic).takes_any_answer):
            answer_as(turn, turn.topic)
        elif turn.intent == "affirm" and (turn.topic == BOOKING or answers_form(turn)) and is_sent(turn):
            answer_as(turn, STATUS)  # it was sent already
        elif turn.intent == "affirm" and turn.topic == BOOKING:
            answer_as(turn, BOOKING)  # something came between, so what is to be sent is shown once more
        elif turn.intent == "deny" and turn.offer and turn.topic and turn.offer.intent == turn.topic == BOOKING:
            turn.propose(Line("requests-not-sent"), intent=BOOKING, buttons=[human_button()], **turn.offer.details)
        else:
            key = "conversation-declined" if turn.intent == "deny" else "conversation-gladly"
            turn.say(Line(turn.varied(key)), buttons=capability_buttons())


def answers_form(turn: Turn) -> bool:
    """Whether a message surely answers a form, as it was learned: "yes, all is right, send it"."""
    return chance_of(turn.told, FORM) >= SURE_OF_FORM


class Inform(TopicAction):
    """A bare detail that belongs to no topic yet (one that continues a topic is answered by that topic)."""

    action_name = "action_inform"
    intents = ("inform",)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Say what was noted, and ask what to do with it."""
        turn.misunderstood = 0
        said = tuple(detail for detail in DETAILS if turn.mentioned(detail) and detail in turn.details and detail != APART)
        if turn.topic is None and any(turn.mentioned(detail) for detail in ("procedure", "specialty")):
            answer_as(turn, SEARCH)  # "the doctor says he needs a stent": where that is done comes next
        elif said:
            turn.say(Line(turn.varied("conversation-noted"), {"details": shown_list(turn.details, said)}), buttons=capability_buttons())
        elif turn.topic and tells(turn, turn.topic):
            answer_as(turn, turn.topic)
        else:
            turn.say(Line("conversation-noted-nothing"), buttons=capability_buttons())


class Unsure(TopicAction):
    """Asks what was meant, with the likeliest meanings as buttons; brings in a person when that does not help."""

    action_name = "action_unsure"
    intents = (NOT_UNDERSTOOD,)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Ask, repeat the open question, or hand over."""
        if turn.extra.get("choice") == FEARS:
            turn.say(Line("conversation-fear-for"), buttons=[human_button()])
            turn.pending = turn.asked or kept_pending(turn)
            return
        is_misheard = says(turn, "misheard")
        if turn.topic and tells(turn, turn.topic) and not is_misheard:  # a bare answer to our question
            answer_as(turn, turn.topic)
            return
        if is_mere_fear(turn):
            buttons = [*(meaning_button(one) for one in FIRST_STEPS), human_button()]
            turn.propose(Line("conversation-afraid"), intent="request_human", buttons=buttons)
            return
        turn.misunderstood += 1
        if turn.misunderstood > PATIENCE or (turn.misunderstood > 1 and says(turn, "not_these")):
            turn.misunderstood = 0
            turn.hand_over("cannot-answer")
            turn.say(Line("conversation-person-instead"), Line("handover-meanwhile"))
            return
        meant, questions = likeliest(turn.ranking), worth_offering(turn.questions)
        if is_misheard:
            turn.propose(Line("conversation-misheard"), intent="request_human")
        elif turn.asked and turn.misunderstood == 1:  # the same words twice would not help her
            turn.ask(
                turn.asked,
                Line("conversation-unsure-answer"),
                Line(f"conversation-ask-{turn.asked.replace('_', '-')}"),
                buttons=[human_button()],
            )
        elif meant or questions:
            buttons = [*question_buttons(turn, questions), *(meaning_button(one) for one in meant)]
            turn.say(Line(turn.varied("conversation-unsure")), buttons=[*buttons, human_button()])
        elif turn.misunderstood > 1:
            turn.propose(Line("conversation-unsure-again"), intent="request_human", buttons=capability_buttons())
        else:
            turn.say(Line("conversation-unsure-entirely"), buttons=capability_buttons())


def kept_pending(turn: Turn) -> dict[str, Any] | None:
    """The offer, the form or the relief of our last answer, which words that ask nothing leave as they are."""
    offered = pending_offer(turn.offer) if turn.offer else {}
    kept = {**offered, **({"after": list(turn.after)} if turn.after else {}), **({RELIEVED: True} if turn.was_relieved else {})}
    return kept or None


def tells(turn: Turn, topic: str) -> bool:
    """Whether a message changes what the topic answers by, or answers a question to which any answer will do, as a coordinator reads it."""
    action = action_for(topic)
    changed = [detail for detail in DETAILS if turn.before.get(detail) != turn.details.get(detail)]
    return any(detail in (turn.asked, *action.uses) for detail in changed) or (turn.asked is not None and action.takes_any_answer)
