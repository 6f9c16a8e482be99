"""Questions of the knowledge base: answered when surely asked, offered as buttons when they may be."""

from __future__ import annotations

from datetime import timedelta

from actions.clinics import human_button
from actions.general import HOLIDAYS, LAW_OF_IVF
from actions.intents import EMERGENCY, KNOWN_QUESTION
from actions.offering import question_buttons
from actions.saying import says
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import Turn
from actions.visa import when_to_apply
from concierge.context.certainty import likeliest
from concierge.context.provenance import source_line
from concierge.itinerary.holidays import Closure, closures
from concierge.itinerary.notes import holiday_line
from concierge.itinerary.wishing import read_time
from concierge.languages.reply import Button, Line
from concierge.questions.choosing import MOST_OFFERED, RELATED, TREATMENT_OF
from concierge.questions.reading import read_questions
from concierge.services.brands import brand_lines

WHEN_TO_APPLY = "faq-013"
"""How long before the journey the papers are begun, beside which her own rule has its days."""
AROUND, AHEAD = timedelta(days=10), timedelta(days=365)
"""How near a holiday counts; and how far ahead when no day of the journey is near one."""
PAYMENT = "payment"
"""The topic of the knowledge base in which a way to pay may be named of which it tells nothing."""
OPEN_TO_ALL = "RU"
"""The country whose law on IVF asks for no marriage."""
LONG = timedelta(days=2)
"""From its first to its last day: holidays that are worth a warning long before."""


class Questions(TopicAction):
    """Answers one question in the patient's language, with source and year; the topic of the conversation stays what it was."""

    action_name = "action_questions"
    intents = (KNOWN_QUESTION,)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Say what we know, and what more can be asked of its topic."""
        turn.misunderstood, turn.question = 0, str(turn.extra.get("choice"))
        fact = turn.catalog.questions.get(str(turn.extra.get("choice")))
        about = RELATED.get(fact.topic, ()) if fact else ()
        turn.topic = turn.topic or next(iter(about), None)  # "I have a Saudi passport" goes on with visas
        words = read_questions(turn.language).get(fact.id) if fact else None
        if fact and fact.id in TREATMENT_OF and "procedure" not in turn.details:
            turn.know(procedure=TREATMENT_OF[fact.id])
        if fact and fact.id == LAW_OF_IVF and says(turn, "unmarried") and "country" not in turn.details:
            turn.know(country=OPEN_TO_ALL)  # "who does it there?" is then about the one country where she may
        if fact is None or words is None:
            turn.say(Line("conversation-unsure-entirely"), buttons=[human_button()])
            return
        is_certain = fact.confidence == "high" or turn.last_topic == EMERGENCY  # nobody in danger has to confirm anything first
        sure = () if is_certain else (Line("questions-confirm"),)
        near = days_off(turn) if fact.id == HOLIDAYS else ()
        waiting, rules = when_to_apply(turn) if fact.id == WHEN_TO_APPLY else ([], [])
        more = [meaning_button(intent) for intent in about[:1]]
        perhaps = [Line("questions-perhaps", {"question": words.question})] if turn.extra.get("perhaps") else []
        turn.say(
            *perhaps,
            *waiting,
            Line("questions-answer", {"answer": words.answer}),
            *(holiday_line(one) for one in near),
            *sure,
            *(brand_lines(turn.text, turn.language, turn.details.get("country")) if fact.topic == PAYMENT else ()),
            source_line(turn.catalog, [*rules, fact, *(one.holiday for one in near)], is_short=True),
            buttons=[*others(turn, fact.id), *more, *([human_button()] if perhaps else [])],
        )


def days_off(turn: Turn) -> tuple[Closure, ...]:
    """The holidays near the days of the journey, in the country where it goes; else the long ones of the coming year."""
    start, _ = read_time(turn.details, turn.today)
    country = turn.details.get("country")
    if country not in turn.catalog.destinations:
        return ()
    near = closures(turn.catalog, country, start - AROUND, start + AROUND) if start else ()
    coming = closures(turn.catalog, country, turn.today, turn.today + AHEAD)
    return near or tuple(one for one in coming if one.last - one.first >= LONG)


def others(turn: Turn, answered: str) -> list[Button]:
    """What else may have been meant, when we are not sure."""
    if not turn.extra.get("perhaps"):
        return []
    questions = [one.question for one in turn.questions[:MOST_OFFERED] if one.question != answered]
    return [*question_buttons(turn, questions), *(meaning_button(one) for one in likeliest(turn.ranking, 1))]
