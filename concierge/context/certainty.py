"""Whether a message was understood well enough to be answered, or continues what was talked about before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from concierge.context.mentions import Mention

SURE = 0.45
"""Confidence from which a meaning is taken as it is."""
SURE_OF_ANOTHER_TOPIC = 0.75
"""Confidence from which a short message that only adds a detail may change the topic."""
SURE_WITH_MENTION = 0.3
"""The same for a message that also mentions something of the catalog: that is evidence of its own."""
UNDERTAKINGS = ("book_consultation", "cancel_request", "goodbye", "greet", "thank", "affirm", "deny", "start_over")
"""Meanings on which we begin or end something, and small words: a mention is no evidence for them."""
POSSIBLE = 0.15
"""Confidence from which a meaning is worth asking about."""
UNASKABLE = (
    "affirm", "deny", "inform", "out_of_scope", "nlu_fallback", "request_human", "greet", "goodbye", "thank", "bot_challenge",
    "start_over", "complaint",
)  # fmt: skip
"""Meanings that nobody would choose from a button, or that are offered anyway."""
SURE_OF_NEWS = 0.6
"""Confidence up to which a message with days in it may tell news about the last topic ("the doctor says two months")."""
LONG = 10
"""Words up to which it may."""
SHORT = 5
"""Words up to which a message with a mention may be a mere addition ("and in Busan?")."""
PLAN, CHANGE = "plan_itinerary", "change_itinerary"
_HAN = re.compile(r"[\u4e00-\u9fff]")
PLACES = {
    "city", "country", "nationality", "date", "duration", "procedure", "people", "spoken_language", "accreditation", "insurer", "budget",
}  # fmt: skip


def has_question_mark(text: str) -> bool:
    """Whether a question mark of any script stands in a text."""
    return any(mark in text for mark in "?？؟")


@dataclass(frozen=True)
class Meaning:
    """One meaning of a message, and how likely it is (0 to 1)."""

    intent: str
    confidence: float


def continues(meaning: Meaning, mentions: Sequence[Mention], topic: str | None, pending: str | None, text: str) -> bool:
    """Whether the message adds a detail to the last topic instead of opening one of its own."""
    is_change = topic == PLAN and meaning.intent == CHANGE  # "one day longer" is no plan of one day
    if topic is None or meaning.intent == topic or not mentions or is_change or text.startswith("/"):
        return False
    if meaning.intent in ("inform", "nlu_fallback"):
        return True
    answers = pending is not None and any(mention.detail == pending for mention in mentions)
    adds = all(mention.detail in PLACES for mention in mentions) and words_in(text) <= SHORT
    is_place = all(mention.detail in ("city", "country") for mention in mentions)
    is_budget = all(mention.detail == "budget" for mention in mentions) and meaning.confidence < SURE_OF_NEWS
    is_no_wish = (
        meaning.confidence < SURE or is_budget or (is_place and meaning.intent == "choose_language")
    )  # who wants a language names one
    is_news = any(mention.detail in ("duration", "date") for mention in mentions) and meaning.confidence < SURE_OF_NEWS
    adds = adds or (is_news and words_in(text) <= LONG and all(mention.detail in PLACES for mention in mentions))
    is_no_wish = is_no_wish or is_news or meaning.intent in ("greet", "goodbye")
    return (answers and words_in(text) <= SHORT and meaning.confidence < SURE_OF_ANOTHER_TOPIC) or (adds and is_no_wish)


def is_unsure(meaning: Meaning, mentions: Sequence[Mention], text: str) -> bool:
    """Whether we had better ask what was meant; a button is never unsure."""
    enough = SURE_WITH_MENTION if mentions and meaning.intent not in UNDERTAKINGS else SURE
    return not text.startswith("/") and (meaning.intent == "nlu_fallback" or meaning.confidence < enough)


def words_in(text: str) -> int:
    """How many words a message has; two Chinese characters count as one."""
    han = len(_HAN.findall(text))
    return max(1, len(_HAN.sub(" ", text).split()) + han // 2)


def likeliest(ranking: Sequence[Meaning], limit: int = 2) -> tuple[str, ...]:
    """The meanings that a doubtful message most likely has, of those that one can ask about."""
    found = [meaning.intent for meaning in ranking if meaning.intent not in UNASKABLE and meaning.confidence >= POSSIBLE]
    return tuple(found[:limit])
