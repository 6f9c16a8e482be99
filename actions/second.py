"""What only sounds like a second question beside one that is surely asked, and what is one though nothing was surely learned of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from actions.general import DISPUTES
from actions.intents import AFTERCARE, INTERPRETER, PAPERS, SEARCH, VISA
from actions.saying import says, says_apart, says_in
from actions.things import SECOND, SURE, Thing
from actions.turn import Turn
from concierge.asks.kinds import canonical
from concierge.context.asking import ASKABLE, PRICE, Ask
from concierge.context.certainty import has_question_mark

LIST_CHANGES = ("procedure", "specialty", "city", "country", "facility", "accreditation", "insurer", "spoken_language", "budget", "apart")
"""Details that change a list of places."""
ASKS_PLACES = ("hospitals", "who_treats", "these_places")
OF_PAPERS_OR_DAYS = frozenset({"ask_visa/documents", "ask_visa/time", "ask_visa/free"})
"""Parts of a question about visas as which papers for the hospital, and the days of a treatment, are easily heard."""
NO_ASIDE = frozenset({
    SEARCH, "plan_itinerary", "compare_options", "customise_checkup", "search_packages", "ask_package_details", "ask_clinic_details",
    "bot_challenge", "ask_medical_advice",
})  # fmt: skip
"""Intents as which a mere answer to the form is easily heard."""
TELL_STAFF = frozenset({INTERPRETER, SEARCH, "ask_clinic_details"})
"""Intents whose answers tell which languages the staff of a place speak."""


def without_sounding(turn: Turn, kept: Mapping[str, Thing]) -> dict[str, Thing]:
    """What is asked, without the list that was just shown, the price of a stay and the papers of a visa, which it only sounds like."""
    left, sure = dict(kept), {intent for intent, thing in kept.items() if thing.chance >= SURE}
    is_list_alone = turn.topic == SEARCH and not any(turn.mentioned(detail) for detail in LIST_CHANGES)
    if is_list_alone and sure - {SEARCH} and SEARCH not in sure and not any(says(turn, kind) for kind in ASKS_PLACES):
        left.pop(SEARCH, None)  # "we come from Astana, do we need a visa to go there?"
    price = kept.get(PRICE)  # of a clause that says only how much it is as sure as SURE
    if AFTERCARE in sure and price and price.chance <= SURE and says(turn, "how_long") and not says_apart(turn, "how_much", "how_long"):
        left.pop(PRICE)  # "and how many days must I stay there?"
    return with_records(turn, left)


def with_records(turn: Turn, kept: dict[str, Thing]) -> dict[str, Thing]:
    """What is asked, papers from the patient's own records as those for the hospital, where no word speaks of a visa."""
    visa = kept.get(VISA)
    is_of_records = visa is not None and bool(visa.parts) and {*visa.parts} <= OF_PAPERS_OR_DAYS and says(turn, "own_records")
    if visa is None or not is_of_records or says(turn, "visa_word"):
        return kept
    others = {intent: thing for intent, thing in kept.items() if intent != VISA}
    return {**others, PAPERS: others.get(PAPERS, replace(visa, intent=PAPERS, parts=()))}


def with_staff(turn: Turn, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """What is asked, before it who speaks which languages in a place that the message names, when an interpreter is asked for, too."""
    is_told = not asks or any(ask.intent in TELL_STAFF for ask in asks)
    is_asked = bool(turn.mentioned("facility")) and says(turn, "interpreter_word") and asks_something(turn)
    return (Ask(INTERPRETER), *asks) if is_asked and not is_told else asks


def of_dispute(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked about the papers of a dispute, without an interpreter and the papers for a treatment."""
    is_of_dispute = any(ask.question in DISPUTES for ask in asks) and not says(turn, "interpreter_word")
    return tuple(ask for ask in asks if ask.question or not is_of_dispute or ask.intent not in (INTERPRETER, PAPERS))


def beside_answer(turn: Turn) -> tuple[Ask, ...]:
    """What an answer to the form likely asks besides, though nothing is sure, where a mark or a word tells that something is asked."""
    if not asks_something(turn):
        return ()
    heard = [(turn.heard.intent, turn.heard.confidence), *((part.meaning.intent, part.meaning.confidence) for part in turn.parts)]
    told = [(canonical(name).partition("/")[0], chance) for one in (turn.told, *turn.told_of_clauses) for name, chance in one]
    likely = [intent for intent, chance in heard if chance >= SURE] + [intent for intent, chance in told if chance >= SECOND]
    return tuple(Ask(intent) for intent in dict.fromkeys(likely) if intent in ASKABLE - NO_ASIDE)[:1]


def asks_something(turn: Turn) -> bool:
    """Whether a question mark or a word that asks stands in the message."""
    return has_question_mark(turn.text) or says(turn, "question_word")


def asks_in_clause(turn: Turn, piece: str) -> bool:
    """Whether a clause is a question, by a word in it or by the mark that follows it in the message."""
    after = turn.text.partition(piece)[2].lstrip()
    return says_in(turn, piece, "question_word") or has_question_mark(after[:1])
