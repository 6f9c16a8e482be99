"""What is needed around a treatment: lodging, transport, interpreter, money, papers, aftercare, free time, trust."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from actions.clinics import human_button
from actions.general import OF_BROKERS
from actions.intents import AFTERCARE, FACILITATOR, KNOWN_QUESTION, LODGING, PAPERS, TRANSPORT
from actions.other_part import field_beside
from actions.prices import elsewhere_line
from actions.saying import kinds_asked, says
from actions.smalltalk import meaning_button
from actions.topic import TopicAction, answer_as
from actions.turn import Turn, payload
from actions.visa import WHOLE, part_button
from concierge.catalog import Catalog
from concierge.clinics.search import search, wish_of
from concierge.context.certainty import words_in
from concierge.context.origin import presumed_home
from concierge.conversation.details import Details
from concierge.languages.reply import Button, Line
from concierge.questions.choosing import perhaps_asked
from concierge.services.answer import Answer
from concierge.services.care import aftercare
from concierge.services.interpreter import interpreter
from concierge.services.leisure import attractions, food_and_religion
from concierge.services.lodging import accommodation
from concierge.services.money import insurance, payment
from concierge.services.records import documents, second_opinion
from concierge.services.routes import Journey, journey_of
from concierge.services.transport import MEANS, transport
from concierge.services.trust import facilitators
from concierge.services.wanted import Wanted, wanted_of

Rule = Callable[[Catalog, Wanted], Answer]
OF_HOME = (FACILITATOR, "ask_insurance")
"""Intents in which a country named is mostly the patient's own: her agent's, her insurer's."""
RULES: Mapping[str, Rule] = MappingProxyType(
    {
        LODGING: accommodation,
        "ask_interpreter": interpreter,
        "ask_insurance": insurance,
        "ask_payment": payment,
        "ask_documents": documents,
        "ask_aftercare": aftercare,
        "ask_second_opinion": second_opinion,
        "ask_attractions": attractions,
        "ask_food_religion": food_and_religion,
        FACILITATOR: facilitators,
    }
)


class Services(TopicAction):
    """Answers by the rule of the intent; what the catalog lacks is said there, and only then a person is offered."""

    action_name = "action_services"
    intents = (TRANSPORT, *RULES)
    uses = ("home", "country", "city", "facility", "procedure", "nationality", "spoken_language", "insurer")

    def take(self, turn: Turn) -> None:
        """Answer; who asks the same again and names nothing new wants what was not told yet, or has told us whom to check."""
        is_known = turn.topic == FACILITATOR or turn.last_question in OF_BROKERS
        if turn.intent == FACILITATOR and is_known and not turn.text.startswith("/"):
            questions = perhaps_asked(turn.questions, FACILITATOR, words_in(turn.text))
            if questions:
                turn.extra["choice"] = questions[0]
                answer_as(turn, KNOWN_QUESTION)
                return
            turn.hand_over("complaint")
            turn.say(Line("services-facilitator-noted"), buttons=[human_button()])
            return
        if turn.topic == turn.heard.intent == turn.intent and not turn.mentions:
            turn.extra.setdefault("choice", WHOLE)
        super().take(turn)

    def answer(self, turn: Turn) -> None:
        """Say what the catalog has for this place and patient, and ask for the place when it decides everything."""
        whole = turn.extra.get("choice") == WHOLE
        if turn.intent == TRANSPORT:
            known = {**turn.details, "nationality": presumed_home(turn.details, turn.language, turn.catalog)}
            journey = journey_of(turn.catalog, known, turn.before, turn.mentioned("city"), turn.mentioned("country"))
            remember_goal(turn, journey)
            wanted = wanted_of(turn.catalog, turn.details, turn.language, whole=whole)
            told = as_asked(turn, wanted_of(turn.catalog, turn.details, turn.language, whole=whole, text=turn.text))
            means = told.words & {kind for kind, _ in MEANS}  # who tells where she comes from wants the whole way, by train if she says so
            wanted = replace(wanted, words=means) if turn.mentioned("home") else told
            answer = transport(turn.catalog, wanted, journey)
        else:
            is_of_home = turn.intent in OF_HOME or says(turn, "sponsor")
            home = presumed_home(turn.details, turn.language, turn.catalog) if is_of_home else turn.details.get("nationality")
            known = {**turn.details, **({"nationality": home} if home else {})}
            field = field_beside(turn) if turn.intent == AFTERCARE else None
            known |= {"procedure": None, "specialty": field} if field else {}
            known |= place_of_treatment(turn) if turn.intent == LODGING and says(turn, "hospitals") else {}
            wanted = as_asked(turn, wanted_of(turn.catalog, known, turn.language, whole=whole, text=turn.text))
            answer = RULES[turn.intent](turn.catalog, wanted)
        show(turn, answer, wanted)


def as_asked(turn: Turn, wanted: Wanted) -> Wanted:
    """With the parts of intents that the message asks for in its conversation, and the words that ask for the same."""
    return replace(wanted, words=wanted.words | kinds_asked(turn), parts=turn.aspects)


def place_of_treatment(turn: Turn) -> Details:
    """The city of the hospital that suits the treatment best, for who wants to stay near the hospital and has chosen none."""
    wish = wish_of(turn.details, turn.catalog, turn.language)
    is_known = wish.city or wish.country is None or wish.specialty is None
    first = () if is_known else search(turn.catalog, wish).facilities[:1]
    return {"city": first[0].city} if first else {}


def remember_goal(turn: Turn, journey: Journey) -> None:
    """Where the patient travels to stays known, even when the message named the place from which they come."""
    turn.know(city=journey.city, country=journey.country, **({"home": journey.from_city} if journey.from_city else {}))
    facility = turn.catalog.facilities.get(turn.before.get("facility", ""))
    if facility and facility.city == journey.city and "facility" not in turn.details:
        turn.know(facility=facility.id)


def show(turn: Turn, answer: Answer, wanted: Wanted) -> None:
    """The answer as a message with buttons: its choices, what usually comes next, a person."""
    buttons = [choice_button(turn.intent, detail, value) for detail, value in answer.choices]
    buttons += [Button("services-button-more", payload(turn.intent, choice=WHOLE))] if answer.has_more else []
    buttons += [part_button("documents")] if turn.intent == PAPERS else []  # whoever asks for papers may mean those for the visa
    buttons += [meaning_button(intent) for intent in answer.follow]
    buttons += [human_button()] if answer.on_yes == "request_human" else []
    is_home = turn.intent in OF_HOME
    lines = (*([] if is_home else not_covered(turn, wanted)), *answer.lines)
    if answer.asks:
        turn.ask(answer.asks, *lines, buttons=buttons)
    else:
        turn.say(*lines, buttons=buttons, cards=answer.cards)
        if answer.on_yes:
            turn.on_yes(answer.on_yes)


def not_covered(turn: Turn, wanted: Wanted) -> list[Line]:
    """That we know nothing of the country the patient named, and which ones we know."""
    is_home = wanted.elsewhere == presumed_home(turn.details, turn.language, turn.catalog)
    return [] if wanted.elsewhere is None or is_home else [elsewhere_line(turn, wanted.elsewhere)]


def choice_button(intent: str, detail: str, value: str) -> Button:
    """A button that asks the same for a place."""
    shown = {"country": value} if detail == "country" else {"name": [detail, value]}
    return Button("clinics-button-named", payload(intent, **{detail: value}), {"name": shown})
