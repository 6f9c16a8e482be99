"""A person is asked for, or somebody is unhappy: a case for the coordinators."""

from __future__ import annotations

from actions.saying import says
from actions.topic import TopicAction
from actions.turn import Turn
from concierge.context.provenance import source_line
from concierge.languages.reply import Line
from concierge.questions.reading import read_questions
from concierge.storage.case_store import CaseStore

WAYS = {"KR": "faq-067", "CN": "faq-069", "RU": "faq-070"}
"""The question of the knowledge base that tells where one complains, by country."""
REASONS = {"request_human": "requested", "complaint": "complaint"}


class Handover(TopicAction):
    """Opens a case and says what happens next; the bot goes on answering until a coordinator takes over."""

    action_name = "action_handover"
    intents = ("request_human", "complaint")
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Open the case, then say so."""
        turn.misunderstood = 0
        is_of_hospital = "complaint/hospital" in turn.aspects or says(turn, "harmed")
        if turn.intent == "complaint" and is_waiting(turn) and not is_of_hospital:
            turn.hand_over(REASONS[turn.intent], "urgent")
            turn.say(Line(turn.varied("handover-still-waiting")))
            return
        turn.hand_over(REASONS[turn.intent])
        contact = [Line("handover-contact", {"contact": turn.details["contact"]})] if turn.mentioned("contact") else []
        lines = [Line("handover-complaint"), *official_way(turn)] if turn.intent == "complaint" else []
        turn.say(*lines, Line("handover-waiting"), *(contact or [Line("handover-meanwhile")]))


def is_waiting(turn: Turn) -> bool:
    """Whether she called a person or complained already, and nobody has come yet; a request that is open is no such wait."""
    with turn.database.read() as connection:
        case = CaseStore(connection).current(turn.conversation)
    return case is not None and case.state == "open" and case.reason in REASONS.values()


def official_way(turn: Turn) -> list[Line]:
    """Where one complains in the country that is talked about, with its source; nothing when it is about us or the country unknown."""
    if "complaint/bot" in turn.aspects and "complaint/hospital" not in turn.aspects:
        return []
    fact = turn.catalog.questions.get(WAYS.get(str(turn.details.get("country")), ""))
    words = read_questions(turn.language).get(fact.id) if fact else None
    if fact is None or words is None:
        return []
    turn.question = fact.id  # "and must the papers be in Korean?" goes on with it
    return [Line("handover-complaint-way", {"answer": words.answer}), source_line(turn.catalog, [fact])]
