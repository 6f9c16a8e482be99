"""What a whole message of a few words asks after an answer, where only that answer gives it a meaning: "cheapest?", "how long?", "why?"."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from actions.in_conversation import CHEAPER
from actions.intents import (
    ADVICE,
    AFTERCARE,
    BOOKING,
    COMPARE,
    DETAILS,
    EMERGENCY,
    OF_PACKAGE,
    OF_PACKAGES,
    OWN_CHECKUP,
    PACKAGES,
    PLANS,
    SEARCH,
    VISA,
)
from actions.saying import as_question, knows_treatment, says_only
from actions.shown import buttons_shown, packages_shown, places_shown
from actions.turn import Turn
from actions.whole import WHOLE_JOURNEY
from concierge.context.asking import PRICE
from concierge.context.certainty import has_question_mark
from concierge.context.mentions import Mention

DOUBTED, NO_REASON = "doubted", "no-reason"
"""What is said to who doubts an answer, and to who asks for a reason that no source tells."""
ABOUT_US, CAPABILITIES = "bot_challenge", "ask_capabilities"
REACH, MORE = "ask_clinic_details/contact", "search_clinics/more"
CONTENTS, DAYS_OF_TREATMENT, WHEN_TO_APPLY = "ask_package_details/contents", "faq-075", "faq-013"
OF_MONEY = (SEARCH, PRICE, COMPARE, AFTERCARE, DETAILS, *PLANS)
"""Topics after which a treatment that is known has a price and days."""
EXPLAINED = ("ask_insurance", "ask_payment", "ask_interpreter", "ask_second_opinion", "ask_transport", "ask_accommodation", "ask_documents")
"""Topics whose answer tells how it is done and which ones there are."""
PAIR = 2


def of_short(turn: Turn) -> str | None:
    """The intent as which such a message is answered; nothing while a form or danger gives it another meaning."""
    if turn.topic in (None, BOOKING, EMERGENCY) or turn.text.startswith("/"):
        return None
    told = (read(turn) for kind, read in READ.items() if says_only(turn, kind))
    intent = next((intent for intent in told if intent is not None), None) or of_place(turn)
    turn.is_learned = intent is not None
    return intent


def of_place(turn: Turn) -> str | None:
    """The list or the prices again for a place that is named and nothing else, whatever else it is like: "and Russia?"."""
    is_place = bool(turn.mentions) and all(mention.detail in ("country", "city") for mention in turn.mentions)
    is_named = is_place and turn.heard.intent == "inform" and says_only(turn, None)
    return turn.topic if is_named and turn.topic in (SEARCH, COMPARE, PRICE) and knows_treatment(turn) else None


def of_doubted(turn: Turn) -> str:
    """Where what was said comes from; a question is no yes to what it offered."""
    turn.extra["choice"] = DOUBTED
    return ABOUT_US


def of_sure(turn: Turn) -> str | None:
    """The same for words that are a yes where no mark asks: "sure?"."""
    return of_doubted(turn) if has_question_mark(turn.text) else None


def of_reason(turn: Turn) -> str:
    """The rule of a list that was shown, else that we only know what the sources tell."""
    is_list = turn.topic == SEARCH or len(places_shown(turn)) > PAIR
    turn.extra["choice"] = "why" if is_list else NO_REASON
    return SEARCH if is_list else ABOUT_US


def of_days(turn: Turn) -> str | None:
    """The days of what was talked about: of a visa that is needed, those until it is given."""
    if turn.topic == VISA:
        rule = turn.catalog.visa_rule(str(turn.details.get("country")), str(turn.details.get("nationality")))
        return as_question(turn, WHEN_TO_APPLY) if rule and not rule.visa_free_days else None
    if turn.topic in (*OF_PACKAGES, OWN_CHECKUP):
        return OF_PACKAGE if turn.topic in OF_PACKAGES else OWN_CHECKUP
    if turn.topic not in OF_MONEY or not knows_treatment(turn):
        return None
    return AFTERCARE if "procedure" in turn.details else as_question(turn, DAYS_OF_TREATMENT)


def of_reach(turn: Turn) -> str | None:
    """How to reach the place talked about, or one of those shown; without any place it is our own telephone that is asked for."""
    if turn.topic not in (DETAILS, SEARCH) and not places_shown(turn):
        return None
    turn.aspects = frozenset({REACH})
    return DETAILS


def of_more(turn: Turn) -> str | None:
    """The next page of the list that our last answer shows, or the rest of what there is to say."""
    for intent, told in (read_payload(one) for one in buttons_shown(turn)):
        if intent in (SEARCH, PACKAGES) and "page" in told and "choice" not in told:
            turn.aspects = frozenset({MORE})
            turn.extra["page"] = told["page"]
            return intent
    if turn.topic == VISA:
        turn.extra["choice"] = "whole"
        return VISA
    return None if turn.topic in (SEARCH, COMPARE) else OF_PACKAGE if turn.topic == OF_PACKAGE else CAPABILITIES


def read_payload(said: str) -> tuple[str, Mapping[str, Any]]:
    """The intent and the details that a button tells the bot."""
    intent, brace, rest = said.removeprefix("/").partition("{")
    return intent, json.loads(brace + rest or "{}")


def of_all(turn: Turn) -> str | None:
    """What else a price, a package or a list leaves to say: "is that all?"; who says that it was all asks nothing."""
    if turn.heard.intent in ("thank", "goodbye", "deny") and not has_question_mark(turn.text):
        return None
    return of_sum(turn) if turn.topic in (PRICE, COMPARE, *PLANS) else of_more(turn)


def of_two(turn: Turn) -> str | None:
    """What it is for two: the price is of one."""
    turn.know(people=PAIR)
    if not turn.mentioned("people"):
        turn.mentions = (*turn.mentions, Mention("people", PAIR))
    if turn.topic == VISA:
        return of_kin(turn)
    if turn.topic in OF_PACKAGES:
        return turn.topic
    return PRICE if "procedure" in turn.details and turn.topic in OF_MONEY else "inform"


def of_sum(turn: Turn) -> str | None:
    """What the whole journey comes to, after a price; a check-up that is put together and a package have their own sum."""
    if turn.topic in (OWN_CHECKUP, OF_PACKAGE):
        return turn.topic
    if turn.topic not in (PRICE, COMPARE, *PLANS) or "procedure" not in turn.details:
        return None
    turn.extra[WHOLE_JOURNEY] = True
    return PRICE


def of_excluded(turn: Turn) -> str | None:
    """What a package leaves out, or a price."""
    if turn.topic not in OF_PACKAGES:
        return of_sum(turn)
    turn.aspects = frozenset({CONTENTS})
    return OF_PACKAGE


def of_cheapest(turn: Turn) -> str | None:
    """The cheaper of two packages, the cheapest of a list, or the country where the treatment costs least."""
    packages = packages_shown(turn)
    turn.aspects = frozenset({CHEAPER}) if turn.topic in (*OF_MONEY, *OF_PACKAGES) else turn.aspects
    if turn.topic in (COMPARE, *OF_PACKAGES) and len(packages) == PAIR:
        turn.mentions = (*turn.mentions, *(Mention("package", package.id) for package in packages))
        return COMPARE
    if turn.topic in OF_PACKAGES:
        turn.know(package=None)
        return PACKAGES
    if turn.topic not in OF_MONEY or not knows_treatment(turn):
        return None
    return COMPARE if "procedure" in turn.details else PRICE


def of_better(turn: Turn) -> str | None:
    """Two packages side by side."""
    return COMPARE if turn.topic in OF_PACKAGES else None


def of_visa(part: str) -> Callable[[Turn], str | None]:
    """A reader of words that ask for one part of the visa talked about."""

    def read(turn: Turn) -> str | None:
        if turn.topic != VISA or "nationality" not in turn.details or "country" not in turn.details:
            return None
        turn.extra["choice"] = part
        return VISA

    return read


def of_kin(turn: Turn) -> str | None:
    """The visa of who comes along; a check-up or a package as well for somebody of the family."""
    return turn.topic if turn.topic in (OWN_CHECKUP, *OF_PACKAGES) else of_visa("companion")(turn)


def of_manner(turn: Turn) -> str | None:
    """The papers for a visa, or what tells how a service is done, again."""
    return of_visa("documents")(turn) or (turn.topic if turn.topic in EXPLAINED else None)


def of_which(turn: Turn) -> str | None:
    """What names the ones there are."""
    return turn.topic if turn.topic in (*EXPLAINED, SEARCH, PACKAGES) else None


def of_safety(turn: Turn) -> str | None:
    """What was checked of a place; whether a treatment is safe for her only a doctor can say."""
    if turn.topic in (DETAILS, *OF_PACKAGES):
        return "ask_reviews"
    return ADVICE if knows_treatment(turn) and turn.topic in OF_MONEY else None


def of_flying(turn: Turn) -> str | None:
    """When she may fly after the treatment."""
    return AFTERCARE if turn.topic == AFTERCARE else None


READ: Mapping[str, Callable[[Turn], str | None]] = MappingProxyType({
    "alone_doubted": of_doubted, "alone_sure": of_sure, "alone_why": of_reason, "alone_cheapest": of_cheapest, "alone_better": of_better,
    "alone_days": of_days, "alone_reach": of_reach, "alone_more": of_more, "alone_all": of_all, "alone_two": of_two,
    "alone_sum": of_sum, "alone_excluded": of_excluded, "alone_papers": of_visa("documents"), "alone_extend": of_visa("extension"),
    "alone_kin": of_kin, "alone_how": of_manner, "alone_which": of_which, "alone_safe": of_safety, "alone_flying": of_flying,
})  # fmt: skip
"""Kinds of words of which nothing else stands in the message, and how each is read."""
