"""An emergency now, and questions that only a doctor may answer."""

from __future__ import annotations

import logging
from typing import Any

from actions.alarms import CALMER, MAYBE_EMERGENCY, MEANWHILE, NO_LANGUAGE, relief_line, says_over
from actions.clinics import human_button
from actions.forms import RESUME
from actions.intents import BOOKING, EMERGENCY
from actions.reading import RELIEVED
from actions.saying import says
from actions.smalltalk import meaning_button
from actions.topic import TopicAction
from actions.turn import Turn
from concierge.catalog.surroundings import Emergency as Numbers
from concierge.context.origin import known_home, presumed_home
from concierge.context.provenance import source_line
from concierge.context.towns import country_of_home
from concierge.context.whereabouts import has_left, still_here
from concierge.emergency.numbers import numbers_for
from concierge.emergency.red_flags import find
from concierge.languages.reply import Card, Line, Row, Value
from concierge.log import one_line

log = logging.getLogger(__name__)
PLACE = ("city", "country", "facility")
"""Where the emergency is says nothing of where the patient wants to be treated: these details stay as they were, if any were known."""
DANGER = "faq-063"
"""The question of the knowledge base that tells the signs of danger."""
OWN_LIFE = "self-harm"
"""The red flag of a threat to one's own life."""


class Emergency(TopicAction):
    """Local numbers at once, and a person alerted; nothing may keep the numbers back."""

    action_name = "action_emergency"
    intents = ("medical_emergency",)
    uses = PLACE

    def answer(self, turn: Turn) -> None:
        """Say whom to call in the very first line, then alert a coordinator; once it is over, that the request left open waits."""
        form = (turn.last_topic, turn.asked or "") if turn.last_topic == BOOKING and (turn.asked or turn.offer) else turn.after
        if turn.extra.get("choice") == CALMER:
            turn.topic = None  # the danger is over: nothing reminds of it any more
            goes_on = says(turn, RESUME)
            waits = [Line("requests-waits")] if form else [Line("emergency-next")] if goes_on else []
            turn.say(Line(relief_line(turn)), *waits, buttons=[*([meaning_button(BOOKING)] if waits else []), human_button()])
            if waits:
                turn.on_yes(BOOKING)
            turn.pending = {**(turn.pending if isinstance(turn.pending, dict) else {}), RELIEVED: True}
            return
        turn.pending = {"after": list(form)} if form else None
        if turn.extra.get("choice") == MEANWHILE:
            turn.pending = {**(turn.pending or {}), RELIEVED: True}
            again = Line("emergency-again", {"numbers": {"items": number_pairs(numbers_again(turn))}})
            turn.say(Line("emergency-meanwhile"), again, buttons=[human_button()])
            return
        here, before = country_here(turn), said_before(turn)
        names_unknown = turn.last_topic == EMERGENCY and turn.heard.intent == "inform" and not turn.mentions
        home = known_home(turn.details, turn.catalog) or presumed_home(turn.details, turn.language, turn.catalog)
        numbers = numbers_for(turn.catalog, here, before or (home if names_unknown else likely_country(turn)), home)
        if any(place in turn.before for place in PLACE):
            turn.know(**{place: turn.before.get(place) for place in PLACE})
        is_first = before is not None and len(numbers) > 1  # she may have travelled on since
        elsewhere = [Line("emergency-elsewhere", {"numbers": {"items": number_pairs(numbers[1:])}})] if is_first else []
        alerted = alert(turn)
        gentle = [Line("emergency-not-alone")] if OWN_LIFE in find(turn.text) else []
        turn.say(
            call_line(numbers[:1] if is_first else numbers),
            *elsewhere,
            *gentle,
            Line("emergency-no-language" if turn.extra.get("choice") == NO_LANGUAGE else "emergency-stay"),
            *([] if here or before else [Line("emergency-where")]),
            *([Line("emergency-alerted")] if alerted else []),
            source_line(turn.catalog, numbers),
            buttons=[human_button()],
            cards=[numbers_card(numbers)],
        )

    def reminder(self, turn: Turn) -> Line | None:
        """Whatever is asked next, help comes first as long as the danger may last, or when there may be one."""
        if says(turn, CALMER) or says_over(turn):
            return None
        key = "emergency-if" if turn.extra.get(MAYBE_EMERGENCY) else "emergency-still"
        return Line(key, {"numbers": {"items": number_pairs(numbers_again(turn))}})


class MedicalAdvice(TopicAction):
    """A diagnosis, a dose, whether a treatment suits: declined kindly, with a doctor's opinion offered."""

    action_name = "action_medical_advice"
    intents = ("ask_medical_advice",)
    is_topic = False

    def answer(self, turn: Turn) -> None:
        """Decline, say when not to wait, and offer a second opinion."""
        fact = turn.catalog.questions.get(DANGER)
        signs = [Line("services-danger"), source_line(turn.catalog, [fact])] if fact else []
        is_found = says(turn, "lump")
        first = (Line("emergency-lump"),) if is_found else ()
        lines = (*first, Line("emergency-no-advice"), Line("emergency-when-worse"), *(() if is_found else signs))
        turn.propose(*lines, intent="ask_second_opinion", buttons=[human_button()])


def country_here(turn: Turn) -> str | None:
    """The country in which this message says that the patient is."""
    named = [str(one) for one in (*turn.mentioned("country"), *turn.mentioned("nationality")) if one not in turn.catalog.destinations]
    if named and named[0] in turn.catalog.emergency:
        return named[0]  # "we are at home in Kuwait"
    if says(turn, "at_home") or says(turn, "back_home"):  # where she was treated is no place to call from
        return presumed_home(turn.details, turn.language, turn.catalog)
    goal = turn.before.get("country")
    for city in turn.mentioned("city"):
        if country := country_of_home(turn.catalog, city):
            return country
    for home in turn.mentioned("home"):  # who is on a journey and tells where she comes from may be in either
        country = country_of_home(turn.catalog, home)
        if country and (turn.last_topic == EMERGENCY or goal in (None, country)):
            return country
    for facility in turn.mentioned("facility"):
        if facility in turn.catalog.facilities:
            return turn.catalog.facilities[facility].country
    mentioned: tuple[Any, ...] = turn.mentioned("country")
    return str(mentioned[0]) if mentioned else None


def said_before(turn: Turn) -> str | None:
    """The country where she said that she is, if its ambulance is known: the likeliest one, but no proof that she still is there."""
    here = still_here(turn.details, known_home(turn.details, turn.catalog), turn.today)
    return here if here in turn.catalog.emergency else None


def numbers_again(turn: Turn) -> tuple[Numbers, ...]:
    """The numbers beside another answer, the likeliest country first."""
    return numbers_for(turn.catalog, country_here(turn), said_before(turn) or likely_country(turn), known_home(turn.details, turn.catalog))


def likely_country(turn: Turn) -> str | None:
    """Where somebody is who does not say it: at home until a day of the journey has come, else where she wanted to be treated."""
    home = None if has_left(turn.before, turn.today) else known_home(turn.details, turn.catalog)
    return home if home in turn.catalog.emergency else turn.before.get("country")


def call_line(numbers: tuple[Numbers, ...]) -> Line:
    """Whom to call: one country's numbers, or a list of countries."""
    if len(numbers) == 1:
        only = numbers[0]
        told: dict[str, Value] = {"ambulance": only.ambulance, "general": only.general, "country": {"country": only.country}}
        return Line("emergency-call" if only.general != only.ambulance else "emergency-call-only", told)
    return Line("emergency-call-one-of", {"numbers": {"items": number_pairs(numbers)}})


def number_pairs(numbers: tuple[Numbers, ...]) -> list[Value]:
    """Country and number of each ambulance, in words."""
    return [{"words": "emergency-number-of", "values": {"country": {"country": n.country}, "number": n.ambulance}} for n in numbers]


def numbers_card(numbers: tuple[Numbers, ...]) -> Card:
    """The same numbers as a card."""
    rows = (
        Row(Line("emergency-label", {"country": {"country": n.country}}), Line("emergency-number", {"number": n.ambulance}))
        for n in numbers
    )
    return Card("contacts", Line("emergency-title"), tuple(rows))


def alert(turn: Turn) -> bool:
    """Bring in a coordinator urgently; False when that failed, which must not keep the numbers back."""
    try:
        turn.hand_over("emergency", "urgent")
    except Exception as error:
        log.exception("no urgent case for conversation %s: %s", turn.conversation, one_line(type(error).__name__))
        return False
    return True
