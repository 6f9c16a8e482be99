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
    "bot_challenge", "compare_options", "customise_checkup",
})  # fmt: skip
"""Intents of which one message may hold several."""
ALIKE = (
    {"search_clinics", "ask_clinic_details", "ask_reviews"},
    {"search_packages", "ask_package_details", "plan_itinerary"},
    {"search_clinics", "ask_interpreter"},
    {"book_consultation", "search_clinics"},
    {"verify_facilitator", "ask_privacy"},
    {"compare_options", "ask_price"},
    {"compare_options", "search_clinics"},
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
ONLY_BESIDE = {
    "ask_capabilities": {"bot_challenge", "greet"},
    "complaint": {"complaint", "verify_facilitator", "request_human", "medical_emergency"},
    "request_human": {"request_human", "complaint", "thank"},
    "book_consultation": {"book_consultation", "search_clinics", "ask_price", "greet"},
}
"""What a part may ask only when the whole is heard as one of these: a clause of a letter says such things easily."""
LIGHT = frozenset({"thank", "greet", "affirm", "deny", "inform"})
"""Intents beside which a question is what counts."""
SURE, SURE_OF_WHOLE = 0.6, 0.7
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

    `is_own` tells of an intent and a question of the knowledge base whether the rules of the intent know more of this patient.
    Parts overrule a whole that is sure only if one of them says the same, or if the whole is no question.
    """
    found: list[Ask] = []
    intents = [part.meaning.intent for part in parts]
    for part in parts:
        ask = _ask(part, heard, is_own, is_one_of=intents.count(part.meaning.intent) > 1)
        is_price_of_it = part.meaning.intent == PRICE and part.words <= SHORT and any(one.intent in PRICED for one in found)
        if ask and not is_price_of_it and not any(_same(ask, other) for other in found):
            found.append(ask)
    is_light = heard.intent in LIGHT
    is_overruled = is_light or heard.confidence < SURE_OF_WHOLE
    is_agreed = any(part.meaning.intent == heard.intent for part in parts)
    if not (is_overruled or (is_agreed and len(found) > 1)):
        return ()
    return tuple(sorted(_joined(found), key=lambda ask: ask.intent != heard.intent)[:MOST])


def _joined(asks: Sequence[Ask]) -> list[Ask]:
    """Several questions of the knowledge base that one topic answers together become that topic."""
    several = {ask.intent for ask in asks if ask.intent in TOGETHER and sum(other.intent == ask.intent for other in asks) > 1}
    joined = [Ask(ask.intent) if ask.intent in several else ask for ask in asks]
    return list(dict.fromkeys(joined))


def _ask(part: Part, heard: Meaning, is_own: Callable[[str, str], bool], *, is_one_of: bool) -> Ask | None:
    is_hers = bool(part.questions) and is_own(part.meaning.intent, part.questions[0].question)
    is_small = is_hers or part.words <= SMALL
    known = None if is_small else known_question(part.meaning, part.questions, part.words, is_one_of=is_one_of)
    is_askable = part.meaning.intent in ASKABLE or heard.intent in ONLY_BESIDE.get(part.meaning.intent, ())
    is_sure = is_askable and part.meaning.confidence >= SURE
    return Ask(part.meaning.intent, known) if known or is_sure else None


def _same(one: Ask, other: Ask) -> bool:
    if one.question or other.question:
        return one.question == other.question
    return one.intent == other.intent or any({one.intent, other.intent} <= group for group in ALIKE)
