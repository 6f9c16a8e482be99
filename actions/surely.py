"""What a message surely asks after the last topic before anything that was learned is looked at."""

from __future__ import annotations

from actions.asked import VISA, tells_stay
from actions.general import ADVICE, BOOKING, SEARCH, asks_dose
from actions.in_conversation import SURE
from actions.saying import knows_treatment, says
from actions.turn import Turn

SPEAKERS, SECOND_OF_LIST = "search_clinics/language", 0.15
"""Part of a search that asks for a language, and its chance from which it counts right after a list."""
OF_SPEAKERS = frozenset({SEARCH, "ask_interpreter", "ask_clinic_details", "choose_language"})
"""Intents as which a wish for places where a language is spoken is learned."""
IN_ESTIMATE = ("included", "price_covers", "what_is")
"""Kinds of words that ask about a written estimate and not for one."""
COVERS, SURE_OF_COVERS, SURE_OF_ANOTHER = "ask_price/covers", 0.8, 0.7
"""What is asked about a price, and the chance from which that, or anything else, is asked rather than an estimate wished."""


def surely(turn: Turn) -> str | None:
    """The intent as which such a message is answered: a dose, a stay after visas, a language after a list, a written estimate."""
    if asks_dose(turn):
        return ADVICE
    if tells_stay(turn):
        return VISA
    return SEARCH if wants_speakers(turn) else BOOKING if wants_estimate(turn) else None


def wants_speakers(turn: Turn) -> bool:
    """Whether a message after a list of places wants those where a language is spoken, which is easily taken for an interpreter."""
    told = [*turn.told, *(clause[0] for clause in turn.told_of_clauses if clause)]
    is_hinted = any(thing == SPEAKERS and chance >= SECOND_OF_LIST for thing, chance in told)
    sure = {thing.partition("/")[0] for thing, chance in told if chance >= SURE}
    return turn.topic == SEARCH and bool(turn.mentioned("spoken_language")) and is_hinted and sure <= OF_SPEAKERS


def wants_estimate(turn: Turn) -> bool:
    """Whether a message wishes a written estimate for the treatment that is known, and surely asks nothing else."""
    is_asked_about = any(says(turn, kind) for kind in IN_ESTIMATE)
    least = {COVERS: SURE_OF_COVERS, BOOKING: 1.0}
    is_other = any(chance >= least.get(name, SURE_OF_ANOTHER) for name, chance in turn.told)
    return says(turn, "written_estimate") and knows_treatment(turn) and not is_asked_about and not is_other
