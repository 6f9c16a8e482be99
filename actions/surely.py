"""What a message surely asks after the last topic before anything that was learned is looked at."""

from __future__ import annotations

from actions.asked import tells_stay
from actions.forms import is_sent
from actions.general import asks_dose, of_harm
from actions.intents import ADVICE, BOOKING, CANCEL, NOT_UNDERSTOOD, PACKAGES, PLANS, VISA
from actions.saying import as_question, knows_treatment, says
from actions.things import SECOND
from actions.turn import Turn
from actions.wish import rests_by_the_sea
from concierge.context.asking import ASKABLE
from concierge.context.certainty import SHORT, has_question_mark, words_in
from concierge.context.origin import HOME
from concierge.questions.choosing import FEW

IN_ESTIMATE = ("included", "price_covers", "what_is")
"""Kinds of words that ask about a written estimate and not for one."""
COVERS, SURE_OF_COVERS, SURE_OF_ANOTHER = "ask_price/covers", 0.8, 0.7
"""What is asked about a price, and the chance from which that, or anything else, is asked rather than an estimate wished."""

THINKING = "thinking"
"""What thanks are answered with when somebody wants to think about it first."""
LEAVING = frozenset({"thank", "goodbye", "affirm", "inform", BOOKING, CANCEL, NOT_UNDERSTOOD})
"""Intents as which "thanks, I will think about it first" is heard."""
SURE_OF_QUESTION = 0.5
"""Chance from which somebody who wants to think about it asks something or wants to be booked all the same."""


def surely(turn: Turn) -> str | None:
    """The intent as which such a message is answered: a dose, a stay or a home, rest by the sea, leave to think, fear, an estimate."""
    told = ADVICE if asks_dose(turn) else VISA if tells_stay(turn) else PACKAGES if rests_by_the_sea(turn) else None
    if told := told or (turn.topic if is_elsewhere_again(turn) or tells_home(turn) else None):
        return told
    if thinks_it_over(turn):
        turn.extra["choice"] = THINKING
        return "thank"
    if (harm := feared(turn)) is not None:
        return as_question(turn, harm)
    return BOOKING if wants_estimate(turn) else None


def is_elsewhere_again(turn: Turn) -> bool:
    """Whether a few words name another place and nothing else, which may well ask the last topic again: "and to Korea?" after a visa."""
    is_hinted = any(name.partition("/")[0] == turn.topic and chance >= SECOND for name, chance in turn.told)
    is_place = bool(turn.mentions) and all(mention.detail in ("country", "city") for mention in turn.mentions)
    is_short = words_in(turn.text) <= FEW and turn.heard.intent == "inform"
    return is_short and is_hinted and is_place and turn.topic not in PLANS


def tells_home(turn: Turn) -> bool:
    """Whether, asked for the passport of a visa, somebody only says where she lives, by which it is presumed: "we are from Tashkent"."""
    is_home = bool(turn.mentioned(HOME)) and all(mention.detail in (HOME, "people") for mention in turn.mentions)
    return turn.topic == VISA and turn.asked == "nationality" and is_home and words_in(turn.text) <= SHORT


def feared(turn: Turn) -> str | None:
    """Where to turn, for somebody afraid of what may go wrong who surely asks nothing else."""
    harm = of_harm(turn, turn.text, turn.heard.intent) if says(turn, "afraid") and says(turn, "bad_job") else None
    is_other = any(name.partition("/")[0] in ASKABLE and chance >= SURE_OF_QUESTION for name, chance in turn.told)
    return harm.question if harm and not is_other else None


def thinks_it_over(turn: Turn) -> bool:
    """Whether somebody wants to think about it or talk it over first while no form is open, and asks nothing."""
    is_form = turn.after is not None or (turn.topic == BOOKING and bool(turn.asked or turn.offer))
    is_of_sent = turn.heard.intent == CANCEL and is_sent(turn)
    is_asked = has_question_mark(turn.text) or any(
        name.partition("/")[0] in ASKABLE | {BOOKING} and chance >= SURE_OF_QUESTION for name, chance in turn.told
    )
    is_leaving = turn.heard.intent in LEAVING and all(mention.detail == "people" for mention in turn.mentions)
    return says(turn, "stop_form") and is_leaving and not (is_form or is_of_sent or is_asked)


def wants_estimate(turn: Turn) -> bool:
    """Whether a message wishes a written estimate for the treatment that is known, and surely asks nothing else."""
    is_asked_about = any(says(turn, kind) for kind in IN_ESTIMATE)
    least = {COVERS: SURE_OF_COVERS, BOOKING: 1.0}
    is_other = any(chance >= least.get(name, SURE_OF_ANOTHER) for name, chance in turn.told)
    return says(turn, "written_estimate") and knows_treatment(turn) and not is_asked_about and not is_other
