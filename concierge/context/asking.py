"""What a message asks, when it asks more than one thing, or something beside a greeting or a piece of news."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from concierge.context.certainty import Meaning
from concierge.questions.choosing import SURE_OVER_RULES, Likeness, known_question

ASKABLE = frozenset({
    "search_clinics", "ask_clinic_details", "ask_reviews", "ask_price", "search_packages", "ask_package_details", "ask_visa",
    "plan_itinerary", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment", "ask_documents",
    "ask_aftercare", "ask_second_opinion", "ask_attractions", "ask_food_religion", "verify_facilitator", "ask_privacy",
    "bot_challenge", "compare_options", "customise_checkup", "ask_medical_advice",
})  # fmt: skip
"""Intents of which one message may hold several."""
ALIKE = (
    {"search_clinics", "ask_clinic_details", "ask_reviews"},
    {"search_packages", "ask_package_details", "plan_itinerary"},
    {"search_clinics", "ask_interpreter"},
    {"book_consultation", "search_clinics"},
    {"verify_facilitator", "ask_privacy"},
    {"ask_reviews", "ask_privacy"},
    {"compare_options", "search_clinics"},
    {"customise_checkup", "search_packages"},
    {"complaint", "request_human", "verify_facilitator"},
)
"""Intents that are easily taken for each other: two of them are more likely one question."""
PRICES = {"compare_options", "ask_price"}
"""Intents that tell the same prices."""
TELLING = frozenset({
    "ask_reviews", "ask_accommodation", "ask_transport", "ask_interpreter", "ask_insurance", "ask_payment", "ask_documents",
    "ask_aftercare", "ask_second_opinion", "ask_food_religion", "verify_facilitator",
})  # fmt: skip
"""Intents whose rules tell names and prices that a question of the knowledge base leaves out."""
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
    "cancel_request": {"check_status", "cancel_request"},
    "check_status": {"check_status", "cancel_request", "complaint"},
}
"""What a part may ask only when the whole is heard as one of these: a clause of a letter says such things easily."""
WISHES = frozenset({"book_consultation", "request_human"})
"""What a part that is very sure of itself may wish beside anything: to be booked, or to be called by a person."""
LAST = WISHES | {"cancel_request", "ask_medical_advice"}
"""What is answered last, because the answer begins something."""
SURE_OF_WISH = 0.85
LIGHT = frozenset({"thank", "greet", "affirm", "deny", "inform"})
"""Intents beside which a question is what counts."""
SURE, SURE_OF_SAME, HINTED = 0.55, 0.4, 0.15
"""Confidence from which a part surely asks something: what the whole hints at with that chance too, it need not be so sure of."""
LEAST, WAVERING, SECOND = 0.3, 0.8, 0.2
"""Confidence of the likeliest meaning from which and up to which, and of the second from which, a message may well ask both."""
SURE_OF_LEAD = 0.51
"""Confidence in the whole from which it is answered beside the one other thing that a part of it asks."""
SURE_OF_WHOLE = 0.75
"""Confidence below which the whole may be overruled by a part."""
SURE_APART = 0.95
"""Confidence from which one part asks something beside a whole that is sure of another thing, though no other part says that thing."""
SURE_OF_DIFFERENCE = 0.65
"""Confidence from which two parts ask different things, though their intents are easily taken for each other."""
MOST = 3
"""Questions answered at a time; a phone shows no more."""


@dataclass(frozen=True)
class Part:
    """One clause of a message: what it means by itself, the questions of the knowledge base it is like, its words and their number."""

    meaning: Meaning
    questions: tuple[Likeness, ...] = ()
    words: int = 1
    text: str = ""


@dataclass(frozen=True)
class Ask:
    """One thing asked: an intent, and the id of the question of the knowledge base when it is surely that one.

    `is_beside` marks what the intent's rules may add to the answer of such a question.
    """

    intent: str
    question: str | None = None
    is_beside: bool = False


def asks_in(ranking: Sequence[Meaning], parts: Sequence[Part], is_own: Callable[[str, str], bool]) -> tuple[Ask, ...]:
    """What the parts ask, the question of the whole first; nothing when the message is better answered as a whole.

    `ranking` are the meanings of the whole, best first; `is_own` tells of an intent and a question of the knowledge base whether the rules
    of the intent know more of this patient. Parts overrule a whole that is sure only if one of them says the same, or if it is no question.
    """
    if not ranking:
        return ()
    heard, chances = ranking[0], {meaning.intent: meaning.confidence for meaning in ranking}
    found: list[tuple[Ask, Part]] = []
    intents = [part.meaning.intent for part in parts]
    for part in parts:
        ask = _ask(part, heard, chances, is_own, is_one_of=intents.count(part.meaning.intent) > 1)
        is_price_of_it = part.meaning.intent == PRICE and part.words <= SHORT and any(one.intent in PRICED for one, _ in found)
        if ask and not is_price_of_it and not any(_same(ask, part, *other) for other in found):
            found.append((ask, part))
    is_priced = heard.intent in PRICED and any(ask.intent == PRICE for ask, _ in found)  # "a hotel near it, and how much?"
    is_overruled = heard.intent in LIGHT or (heard.confidence < SURE_OF_WHOLE and not (is_priced and heard.confidence >= SURE))
    is_agreed = any(part.meaning.intent == heard.intent for part in parts)
    if not (is_overruled or (is_agreed and len(found) > 1)):
        surely = [ask for ask, part in found if part.meaning.confidence >= SURE_APART and _is_beside_whole(ask, heard)]
        return (Ask(heard.intent), *surely) if len(surely) == 1 and heard.intent in ASKABLE and not is_agreed else ()
    asks = sorted(_joined([ask for ask, _ in found]), key=lambda ask: (ask.intent in LAST, ask.intent != heard.intent))[:MOST]
    scores = {ask.question: part.questions[0].score for ask, part in found if ask.question}
    if len(asks) == 1 and heard.confidence >= SURE_OF_LEAD and _is_beside_whole(asks[0], heard):
        asks = [Ask(heard.intent), *asks]  # what the whole says more surely than any of its parts
    told = (one for ask in asks for one in ((ask,) if ask.question is None else with_rules(ask, scores[ask.question], asks)))
    return tuple(dict.fromkeys(told))  # two questions of one topic have the same rules


def both_likely(ranking: Sequence[Meaning], words: int, heard: Meaning) -> tuple[Ask, ...]:
    """The two things that a message without marks most likely asks, when the model wavers between two that are not alike."""
    first, second = ranking[0] if ranking else heard, ranking[1] if len(ranking) > 1 else None
    if second is None or words <= SHORT or not LEAST <= first.confidence <= WAVERING or second.confidence < SECOND:
        return ()
    pair = {first.intent, second.intent}
    return (Ask(first.intent), Ask(second.intent)) if pair <= ASKABLE and not are_alike(pair) else ()


def beside_whole(heard: Meaning, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What small words of a message ask, beside what the whole surely asks; only the whole when that says the same."""
    if heard.confidence < SURE_OF_WHOLE or heard.intent not in ASKABLE:
        return tuple(asks)
    others = tuple(ask for ask in asks if _is_beside_whole(ask, heard))
    return (Ask(heard.intent), *others) if others else ()


def with_rules(ask: Ask, score: float, others: Sequence[Ask] = ()) -> tuple[Ask, ...]:
    """A question of the knowledge base, and what the rules of its intent tell besides unless it is so like that it says all."""
    is_told = score >= SURE_OVER_RULES or any(other.intent == ask.intent and other.question is None for other in others)
    return (ask,) if is_told or ask.intent not in TELLING else (ask, Ask(ask.intent, is_beside=True))


def _is_beside_whole(ask: Ask, heard: Meaning) -> bool:
    pair = {ask.intent, heard.intent}
    return pair <= ASKABLE and len(pair) > 1 and not are_alike(pair)


def are_alike(pair: set[str]) -> bool:
    """Whether two intents are easily taken for each other, so that both are more likely one question."""
    return pair == PRICES or any(pair <= group for group in ALIKE)


def _joined(asks: Sequence[Ask]) -> list[Ask]:
    """Several questions of the knowledge base that one topic answers together become that topic."""
    several = {ask.intent for ask in asks if ask.intent in TOGETHER and sum(other.intent == ask.intent for other in asks) > 1}
    joined = [Ask(ask.intent) if ask.intent in several else ask for ask in asks]
    return list(dict.fromkeys(joined))


def _ask(part: Part, heard: Meaning, chances: Mapping[str, float], is_own: Callable[[str, str], bool], *, is_one_of: bool) -> Ask | None:
    intent, confidence = part.meaning.intent, part.meaning.confidence
    is_hers = bool(part.questions) and is_own(intent, part.questions[0].question)
    is_small = is_hers or part.words <= SMALL
    known = None if is_small else known_question(part.meaning, part.questions, part.words, is_one_of=is_one_of)
    is_askable = intent in ASKABLE or heard.intent in ONLY_BESIDE.get(intent, ())
    is_wish = intent in WISHES and confidence >= SURE_OF_WISH
    is_sure = confidence >= (SURE_OF_SAME if chances.get(intent, 0) >= HINTED else SURE)
    return Ask(intent, known) if known or is_wish or (is_askable and is_sure) else None


def _same(ask: Ask, part: Part, other: Ask, its: Part) -> bool:
    if ask.question or other.question:
        return ask.question == other.question
    is_clear = min(part.meaning.confidence, its.meaning.confidence) >= SURE_OF_DIFFERENCE
    is_alike = not is_clear and any({ask.intent, other.intent} <= group for group in ALIKE)
    return ask.intent == other.intent or is_alike or {ask.intent, other.intent} == PRICES
