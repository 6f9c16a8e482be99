"""What a message surely asks after the last topic before anything that was learned is looked at."""

from __future__ import annotations

from actions.asked import VISA, tells_stay
from actions.general import ADVICE, BOOKING, asks_dose
from actions.saying import knows_treatment, says
from actions.turn import Turn
from actions.wish import PACKAGES, rests_by_the_sea

IN_ESTIMATE = ("included", "price_covers", "what_is")
"""Kinds of words that ask about a written estimate and not for one."""
COVERS, SURE_OF_COVERS, SURE_OF_ANOTHER = "ask_price/covers", 0.8, 0.7
"""What is asked about a price, and the chance from which that, or anything else, is asked rather than an estimate wished."""


def surely(turn: Turn) -> str | None:
    """The intent as which such a message is answered: a dose, a stay after visas, a rest by the sea, a written estimate."""
    if asks_dose(turn):
        return ADVICE
    if tells_stay(turn):
        return VISA
    if rests_by_the_sea(turn):
        return PACKAGES
    return BOOKING if wants_estimate(turn) else None


def wants_estimate(turn: Turn) -> bool:
    """Whether a message wishes a written estimate for the treatment that is known, and surely asks nothing else."""
    is_asked_about = any(says(turn, kind) for kind in IN_ESTIMATE)
    least = {COVERS: SURE_OF_COVERS, BOOKING: 1.0}
    is_other = any(chance >= least.get(name, SURE_OF_ANOTHER) for name, chance in turn.told)
    return says(turn, "written_estimate") and knows_treatment(turn) and not is_asked_about and not is_other
