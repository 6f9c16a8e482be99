"""Questions of the knowledge base: answered when surely asked, offered as buttons when they may be."""

from __future__ import annotations

from actions.clinics import human_button
from actions.offering import question_buttons
from actions.reading import KNOWN_QUESTION
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import Turn
from concierge.context.certainty import likeliest
from concierge.context.provenance import source_line
from concierge.languages.reply import Button, Line
from concierge.questions.choosing import MOST_OFFERED, RELATED
from concierge.questions.reading import read_questions


class Questions(TopicAction):
    """Answers one question in the patient's language, with source and year; the topic of the conversation stays what it was."""

    action_name = "action_questions"
    intents = (KNOWN_QUESTION,)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Say what we know, and what more can be asked of its topic."""
        turn.misunderstood = 0
        fact = turn.catalog.questions.get(str(turn.extra.get("choice")))
        about = RELATED.get(fact.topic, ()) if fact else ()
        turn.topic = turn.topic or next(iter(about), None)  # "I have a Saudi passport" goes on with visas
        words = read_questions(turn.language).get(fact.id) if fact else None
        if fact is None or words is None:
            turn.say(Line("conversation-unsure-entirely"), buttons=[human_button()])
            return
        sure = () if fact.confidence == "high" else (Line("questions-confirm"),)
        more = [meaning_button(intent) for intent in about[:1]]
        perhaps = [Line("questions-perhaps", {"question": words.question})] if turn.extra.get("perhaps") else []
        turn.say(
            *perhaps,
            *([Line("questions-of-country", {"country": {"country": fact.country}})] if is_elsewhere(turn, fact.country) else []),
            Line("questions-answer", {"answer": words.answer}),
            *sure,
            source_line(turn.catalog, [fact], is_short=True),
            buttons=[*others(turn, fact.id), *more, human_button()],
        )


def is_elsewhere(turn: Turn, country: str) -> bool:
    """Whether an answer holds for a country that is not the one talked about, so that it must be named."""
    return country in turn.catalog.destinations and country != turn.details.get("country")


def others(turn: Turn, answered: str) -> list[Button]:
    """What else may have been meant, when we are not sure."""
    if not turn.extra.get("perhaps"):
        return []
    questions = [one.question for one in turn.questions[:MOST_OFFERED] if one.question != answered]
    return [*question_buttons(turn, questions), *(meaning_button(one) for one in likeliest(turn.ranking, 1))]
