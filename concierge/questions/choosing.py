"""Whether a message is a question of the knowledge base, or better answered by the rules of a topic."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from concierge.context.certainty import Meaning

SURE = 0.48
"""Likeness from which a question is meant when the message's intent belongs to its topic; chosen on tests/languages/*/questions.yml."""
SURE_ELSEWHERE = 0.57
"""The same when the intent belongs elsewhere."""
SURE_WHEN_SHORT, SURE_OVER_RULES, SURE_OVER_SURE_RULES = 0.66, 0.72, 0.75
"""The same when the message is short; when the intent's own rules search, count or judge; and when such an intent is very sure."""
VERY_SURE = 0.9
TOLD_BESIDE = frozenset({"ask_reviews", "ask_food_religion", "ask_transport"})
"""Intents of RULED whose rules are told beside a question, so that it needs less likeness."""
RULED = frozenset({
    "search_clinics", "ask_clinic_details", "compare_options", "ask_price", "search_packages", "ask_package_details", "plan_itinerary",
    "customise_checkup", "ask_transport", "complaint", "ask_food_religion", "ask_privacy", "ask_reviews", "ask_attractions",
})  # fmt: skip
OF_HER_OWN = frozenset({"ask_visa", "ask_accommodation"})
OF_HER_CITY, OF_HER_PASSPORT = frozenset({"ask_accommodation"}), frozenset({"ask_visa"})
SURE_OVER_HER_OWN = 0.85
"""The same for what depends on her passport or her city: who asks about them wants her own rule, her own hotels."""
FEW = 3
"""Words up to which a message shares most of its form with many questions, so that more likeness is asked for."""
APART = 0.03
"""So much liker than the second it must be."""
LIKELY, FAR_APART = 0.46, 0.10
"""A question so far liker than every other one is meant from this likeness on: of the paraphrases none was taken for another one so."""
LIKELY_OVER_RULES, FAR_APART_OVER_RULES, FAR_APART_FROM_HER_OWN = 0.55, 0.25, 0.30
"""The same when the intent's own rules answer; and how far apart when what they tell depends on the patient."""
RULES_ARE_SURE = 0.75
"""Confidence in the intent up to which its rules count no more than others."""
LEANING = 6
"""Words up to which a message of a doubtful meaning leans on what was talked about."""
ABROAD, NEAR, NEAR_WHEN_LEANING = 0.12, 0.05, 0.45
"""So much less, or more, counts the likeness to a question about another country, or about what was talked about last."""
PERHAPS, PERHAPS_NEAR, PERHAPS_APART = 0.44, 0.38, 0.05
"""Likeness from which a message that was not understood is answered by a question, which is then named; and how far from the second."""
POSSIBLE, POSSIBLE_ELSEWHERE = 0.42, 0.5
"""Likeness from which a question is worth offering as a button, when the intent belongs to its topic or elsewhere."""
MOST_OFFERED = 2
RELATED = {
    "visa": ("ask_visa",),
    "payment": ("ask_payment", "ask_insurance", "verify_facilitator"),
    "tax": ("ask_payment",),
    "records": ("ask_documents", "ask_second_opinion"),
    "privacy": ("ask_privacy", "ask_documents"),
    "interpreter": ("ask_interpreter",),
    "companion": ("ask_accommodation", "ask_interpreter"),
    "children": ("ask_documents", "ask_accommodation"),
    "aftercare": ("ask_aftercare", "ask_medical_advice", "ask_insurance"),
    "flying": ("ask_aftercare", "ask_transport", "ask_medical_advice"),
    "food": ("ask_food_religion",),
    "gender": ("ask_food_religion",),
    "choosing": ("ask_reviews", "verify_facilitator"),
    "safety": ("ask_aftercare", "ask_medical_advice"),
    "dispute": ("complaint", "verify_facilitator"),
    "telemedicine": ("ask_second_opinion",),
    "timing": (),
    "checkup": ("customise_checkup",),
    "fertility": ("ask_medical_advice", "ask_visa", "ask_documents"),
    "transplant": ("ask_medical_advice",),
    "travel": ("ask_transport", "ask_documents"),
    "emergency": ("ask_insurance",),
}
"""Intents that a question of each topic of the catalog is easily taken for; the first is the topic that answers more about it."""
OF_HARM = ("dispute", "safety")
NEVER = frozenset({
    "medical_emergency", "inform", "affirm", "deny", "greet", "goodbye", "thank", "bot_challenge", "start_over", "request_human",
    "check_status", "cancel_request", "book_consultation", "change_itinerary",
})  # fmt: skip
"""Intents that no question may take the place of."""
BETTER_BY_TOPIC: Mapping[str, str] = MappingProxyType({
    "faq-001": "ask_visa", "faq-018": "ask_insurance", "faq-028": "ask_privacy", "faq-030": "ask_privacy", "faq-031": "ask_interpreter",
    "faq-062": "ask_medical_advice", "faq-080": "ask_price",
})  # fmt: skip
"""Questions that a topic (the intent beside them) answers with more, from the same facts: visas by passport, insurance, what is kept
and deleted, interpreters by place, diagnosis, prices."""


FOR_TRAVELLERS = {"faq-004": "MN", "faq-011": "CN", "faq-084": "MN", "faq-085": "RU"}
"""Questions that only travellers from one country ask."""

TREATMENT_OF = {"faq-081": "ivf", "faq-082": "pregnancy-management"}
"""Questions about one treatment, which what follows ("and the whole programme costs?") is then about."""


@dataclass(frozen=True)
class Likeness:
    """A question of the knowledge base, its topic in the catalog, and how like the message it is (0 to 1)."""

    question: str
    topic: str
    score: float


def known_question(heard: Meaning, found: Sequence[Likeness], words: int, *, what_if: bool = False, is_one_of: bool = False) -> str | None:
    """The question that the message surely asks, of those found best first; None when the topic's rules shall answer.

    `words` is the length of the message; `what_if` tells that it speaks of a harm that has not happened, `is_one_of` that it is one of
    several clauses of the same intent, which are most likely questions apart.
    """
    if not found or heard.intent in NEVER or found[0].question in BETTER_BY_TOPIC:
        return None
    best, second = found[0], found[1].score if len(found) > 1 else 0.0
    if what_if and best.topic in OF_HARM and best.score >= POSSIBLE:
        return best.question
    is_related = heard.intent in RELATED.get(best.topic, ())
    if is_one_of and is_related and heard.intent not in OF_HER_PASSPORT:
        return best.question if best.score >= LIKELY and best.score - second >= APART else None
    enough = SURE if is_related else SURE_ELSEWHERE
    enough = SURE_WHEN_SHORT if words <= FEW else enough
    enough = SURE_OVER_RULES if heard.intent in RULED else enough
    is_sure, is_hers = heard.confidence >= RULES_ARE_SURE, heard.intent in OF_HER_OWN
    enough = SURE_OVER_SURE_RULES if heard.intent in RULED and heard.confidence >= VERY_SURE else enough
    enough = SURE_OVER_HER_OWN if is_hers and is_sure else enough
    is_ruled = is_sure and (is_hers or heard.intent in RULED or not is_related)
    likely, far = (LIKELY_OVER_RULES, FAR_APART_OVER_RULES) if is_ruled else (LIKELY, FAR_APART)
    far = FAR_APART_FROM_HER_OWN if is_hers and is_sure else far
    if heard.intent in TOLD_BESIDE and is_related:
        likely, far = SURE, FAR_APART  # the rules are told beside it
    is_alone = (
        not (is_sure and heard.intent in OF_HER_CITY)
        and len(found) > 1
        and best.score >= likely
        and best.score - second >= far
        and words > FEW
    )
    return best.question if is_alone or (best.score >= enough and best.score - second >= APART) else None


def fitting(
    found: Sequence[Likeness],
    topic: str | None,
    elsewhere: Callable[[str], bool],
    *,
    near: Sequence[str | None] = (),
    is_leaning: bool = False,
) -> tuple[Likeness, ...]:
    """The same questions; those about another country than the one talked about count less, those of the last topic more.

    So do those of topics that are `near` otherwise: of the question answered last, or of the known treatment's field of medicine.

    A short doubtful message ("must it be in Korean") leans on the last topic: of possible questions, one that belongs to it leads.
    """
    closer = NEAR_WHEN_LEANING if is_leaning else NEAR
    moved = [
        replace(one, score=one.score - ABROAD * elsewhere(one.question) + _nearness(one, topic, closer) + NEAR * (one.topic in near))
        for one in found
    ]
    return tuple(sorted(moved, key=lambda one: -one.score))


def _nearness(one: Likeness, topic: str | None, near: float) -> float:
    is_near = topic in RELATED.get(one.topic, ())
    return (near if one.score >= POSSIBLE else NEAR) if is_near else 0.0


def topic_asked(found: Sequence[Likeness]) -> str | None:
    """The intent that answers the question which a message is likest to, when rules of a topic answer that one better."""
    return BETTER_BY_TOPIC.get(found[0].question) if found and found[0].score >= LIKELY else None


def surely_like(found: Sequence[Likeness]) -> bool:
    """Whether a message is so like a question that it asks that one, whatever else it may add to."""
    return bool(found) and found[0].score >= SURE_OVER_HER_OWN


def perhaps_asked(found: Sequence[Likeness], topic: str | None, words: int) -> tuple[str, ...]:
    """The question that a message which was not understood most likely asks, or two that are as likely and belong to the last topic.

    One that belongs to the last topic needs less likeness.
    """
    if not found or words < FEW - 1 or found[0].question in BETTER_BY_TOPIC:
        return ()
    is_near = topic in RELATED.get(found[0].topic, ())
    enough, apart = (PERHAPS_NEAR, APART) if is_near else (PERHAPS, PERHAPS_APART)
    second = found[1].score if len(found) > 1 else 0.0
    if found[0].score < enough:
        return ()
    if found[0].score - second >= apart:
        return (found[0].question,)
    both = found[:2] if is_near and topic in RELATED.get(found[1].topic, ()) else ()
    return tuple(one.question for one in both if one.question not in BETTER_BY_TOPIC)


def two_alike(found: Sequence[Likeness]) -> tuple[str, ...]:
    """The two questions of one topic that a message is so like that nobody can tell them apart: both are answered."""
    if len(found) < 2 or found[1].score < SURE_OVER_RULES or found[0].topic != found[1].topic:
        return ()
    return () if any(one.question in BETTER_BY_TOPIC for one in found[:2]) else (found[0].question, found[1].question)


def instead_of_asking(found: Sequence[Likeness], intent: str, words: int) -> str | None:
    """The question that a message of so many words is like enough to be answered by, when the rules of `intent` only ask something back."""
    if not found or words <= FEW - 1 or found[0].question in BETTER_BY_TOPIC:
        return None
    is_related = intent in RELATED.get(found[0].topic, ())
    second = found[1].score if len(found) > 1 else 0.0
    is_like = found[0].score >= (POSSIBLE if is_related else POSSIBLE_ELSEWHERE) and found[0].score - second >= APART
    return found[0].question if is_like else None


def worth_offering(found: Sequence[Likeness], intent: str | None = None, words: int = FEW + 1) -> tuple[str, ...]:
    """The nearest questions that a message may ask: one that was not understood, or one of so many words answered as `intent`."""
    if intent in NEVER or words <= FEW:
        return ()
    possible = (
        one
        for one in found[:MOST_OFFERED]
        if one.score >= (POSSIBLE if intent is None or intent in RELATED.get(one.topic, ()) else POSSIBLE_ELSEWHERE)
    )
    return tuple(one.question for one in possible if one.question not in BETTER_BY_TOPIC)
