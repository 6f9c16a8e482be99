"""What a message asks, when it asks more than one thing, or something beside a greeting or a piece of news."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from concierge.context.certainty import Meaning
from concierge.questions.choosing import Likeness, known_question

ASKABLE = frozenset({
    "search_clinics", "ask_clinic_details", "ask_reviews", "ask_price", "search_packages", "ask_package_details", "ask_visa",
    "plan_itinerary", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment", "ask_documents",
    "ask_aftercare", "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator", "ask_privacy",
    "bot_challenge", "book_consultation", "compare_options", "customise_checkup", "complaint", "request_human",
})  # fmt: skip
"""Intents of which one message may hold several."""
ALIKE = (
    {"search_clinics", "ask_clinic_details", "ask_reviews"},
    {"search_packages", "ask_package_details", "plan_itinerary"},
    {"search_clinics", "ask_interpreter"},
    {"book_consultation", "search_clinics"},
    {"verify_facilitator", "ask_privacy"},
    {"compare_options", "ask_price", "search_clinics"},
    {"customise_checkup", "search_packages"},
    {"complaint", "request_human", "verify_facilitator"},
)
"""Intents that are easily taken for each other: two of them are more likely one question."""
PRICE = "ask_price"
PRICED = frozenset({"ask_interpreter", "ask_accommodation", "ask_transport", "ask_second_opinion", "search_packages", "customise_checkup"})
"""What tells its own price: "an interpreter, and how much" asks for no other one."""
SHORT = 4
TOGETHER = frozenset({"ask_food_religion"})
"""Intents whose rules answer all of their questions in one."""
SMALL = 2
"""Words up to which a part ("how much") is no question of the knowledge base by itself."""
OF_ITSELF = {"bot_challenge": "ask_capabilities"}
"""What may be asked beside an intent, and hardly ever else."""
LIGHT = frozenset({"thank", "greet", "affirm", "deny", "inform"})
"""Intents beside which a question is what counts."""
SURE = 0.7
"""Confidence from which a part surely asks something, and below which the whole may be overruled by a part that does."""
MOST = 3
"""Questions answered at a time; a phone shows no more."""


@dataclass(frozen=True)
class Part:
    """One clause of a message: what it means by itself, the questions of the knowledge base it is like, its length in words."""

    meaning: Meaning
    questions: tuple[Likeness, ...] = ()
    words: int = 1


@dataclass(frozen=True)
class Ask:
    """One thing asked: an intent, and the id of the question of the knowledge base when it is surely that one."""

    intent: str
    question: str | None = None


def asks_in(heard: Meaning, parts: Sequence[Part], is_own: Callable[[str, str], bool]) -> tuple[Ask, ...]:
    """What the parts ask, the question of the whole first; nothing when the message is better answered as a whole.

    `is_own` tells of an intent and a topic of the knowledge base whether the rules of the intent know more of this patient.
    Parts overrule a whole that is sure only if one of them says the same, or if the whole is no question.
    """
    found: list[Ask] = []
    for part in parts:
        ask = _ask(part, heard, is_own)
        is_price_of_it = part.meaning.intent == PRICE and part.words <= SHORT and any(one.intent in PRICED for one in found)
        if ask and not is_price_of_it and not any(_same(ask, other) for other in found):
            found.append(ask)
    is_light = heard.intent in LIGHT
    is_overruled = is_light or heard.confidence < SURE
    is_agreed = any(part.meaning.intent == heard.intent for part in parts)
    if not (is_overruled or (is_agreed and len(found) > 1)):
        return ()
    return tuple(sorted(_joined(found), key=lambda ask: ask.intent != heard.intent)[:MOST])


def _joined(asks: Sequence[Ask]) -> list[Ask]:
    """Several questions of the knowledge base that one topic answers together become that topic."""
    several = {ask.intent for ask in asks if ask.intent in TOGETHER and sum(other.intent == ask.intent for other in asks) > 1}
    joined = [Ask(ask.intent) if ask.intent in several else ask for ask in asks]
    return list(dict.fromkeys(joined))


def _ask(part: Part, heard: Meaning, is_own: Callable[[str, str], bool]) -> Ask | None:
    is_hers = bool(part.questions) and is_own(part.meaning.intent, part.questions[0].topic)
    known = None if is_hers or part.words <= SMALL else known_question(part.meaning, part.questions, part.words)
    is_askable = part.meaning.intent in (*ASKABLE, OF_ITSELF.get(heard.intent))
    is_sure = is_askable and part.meaning.confidence >= SURE
    return Ask(part.meaning.intent, known) if known or is_sure else None


def _same(one: Ask, other: Ask) -> bool:
    if one.question or other.question:
        return one.question == other.question
    return one.intent == other.intent or any({one.intent, other.intent} <= group for group in ALIKE)
