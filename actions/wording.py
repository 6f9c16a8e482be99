"""What a message surely means by its words, whatever the model heard; and the means to read such words."""

from __future__ import annotations

from actions.reading import KNOWN_QUESTION, NOT_UNDERSTOOD
from actions.turn import Turn
from concierge.context.certainty import LONG, words_in
from concierge.context.cues import cues
from concierge.languages.folding import fold
from concierge.languages.noise import is_noise
from concierge.questions.choosing import FEW, LIKELY_OVER_RULES, perhaps_asked

SEARCH, AFTERCARE = "search_clinics", "ask_aftercare"
SURE_OF_PARTS = 0.5
"""Confidence in the whole from which its parts are looked at, though it is like one question of the knowledge base."""
HARMED_IN = {"KR": "faq-067", "CN": "faq-069", "RU": "faq-070"}
"""The question of each country that tells where to complain when something goes wrong."""
OF_HARMED = frozenset({"verify_facilitator", AFTERCARE, SEARCH, "ask_reviews", "ask_food_religion", "ask_medical_advice"})
"""Intents as which the question where to complain about a hospital is easily heard."""
HOLIDAYS = "faq-077"
OF_HOLIDAYS = frozenset({
    NOT_UNDERSTOOD, "inform", "ask_medical_advice", "ask_visa", "plan_itinerary", "change_itinerary", AFTERCARE, SEARCH,
})  # fmt: skip
OF_CHEAPER = frozenset({NOT_UNDERSTOOD, SEARCH, "ask_price"})
"""Intents as which the questions when clinics are closed, and where a treatment costs less, are easily heard."""


def says(turn: Turn, kind: str) -> bool:
    """Whether the message has words of a kind of data/<language>/cues.yml."""
    return bool(cues(fold(turn.text), turn.language, kind))


def as_question(turn: Turn, question: str) -> str:
    """Answer the turn by a question of the knowledge base."""
    turn.extra["choice"] = question
    return KNOWN_QUESTION


def of_words(turn: Turn) -> str | None:
    """What a message surely means by its words, whatever the model heard."""
    if is_noise(turn.text) or (says(turn, "misheard") and words_in(turn.text) <= LONG):
        return NOT_UNDERSTOOD
    if speaks_of_staff(turn):
        return as_question(turn, near) if (near := near_question(turn)) else "ask_interpreter"
    return of_harm(turn) or of_treatment(turn)


def of_harm(turn: Turn) -> str | None:
    """Where to complain about a hospital, when something goes wrong or has gone wrong."""
    harm = says(turn, "complain") and not says(turn, "agent") and (says(turn, "what_if") or turn.heard.intent in OF_HARMED)
    question = HARMED_IN.get(str(turn.details.get("country"))) if harm else None
    return as_question(turn, question) if question else None


def of_treatment(turn: Turn) -> str | None:
    """What is asked about the treatment that is known: its nights in hospital, where it costs less, when clinics are closed."""
    is_known = "procedure" in turn.details
    if turn.parts and turn.heard.confidence >= SURE_OF_PARTS:
        return None
    if is_known and says(turn, "nights_in_hospital"):
        return AFTERCARE
    if is_known and says(turn, "cheaper") and turn.heard.intent in OF_CHEAPER and not turn.mentioned("city"):
        return "compare_options"
    return as_question(turn, HOLIDAYS) if says(turn, "closed") and turn.heard.intent in OF_HOLIDAYS else None


def speaks_of_staff(turn: Turn) -> bool:
    """Whether a message that names the language in which we talk anyway asks for one of others: "do they speak English"."""
    wanted = turn.extra.get("language")
    return turn.heard.intent == "choose_language" and wanted == turn.language and words_in(turn.text) > FEW


def near_question(turn: Turn) -> str | None:
    """The question of the last topic that a message may ask, or one that it is much like."""
    best = turn.questions[0] if turn.questions else None
    if best and best.score >= LIKELY_OVER_RULES:
        return best.question
    return next(iter(perhaps_asked(turn.questions, turn.topic, words_in(turn.text))), None) if turn.topic else None
