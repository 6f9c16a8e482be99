"""What a message surely asks after the last topic before anything that was learned is looked at."""

from __future__ import annotations

from actions.alarms import begins_vaguely
from actions.asked import OUTSIDE_SEOUL, tells_stay
from actions.forms import is_sent
from actions.general import asks_dose, of_harm
from actions.in_conversation import RULES_OF
from actions.intents import ADVICE, AFTERCARE, BOOKING, CANCEL, LODGING, NOT_UNDERSTOOD, OWN_CHECKUP, PACKAGES, PLANS, SEARCH, VISA
from actions.saying import as_question, knows_treatment, says
from actions.things import SECOND
from actions.turn import Turn
from actions.whole import asks_whole
from actions.wish import rests_by_the_sea
from concierge.checkup.builder import is_examination
from concierge.context.asking import ASKABLE, PRICE
from concierge.context.certainty import SHORT, SURE, has_question_mark, words_in
from concierge.context.origin import APART, HOME
from concierge.context.treated import tells_treated
from concierge.questions.choosing import FEW

IN_ESTIMATE = ("included", "price_covers", "what_is")
"""Kinds of words that ask about a written estimate and not for one."""
COVERS, SURE_OF_COVERS, SURE_OF_ANOTHER = "ask_price/covers", 0.8, 0.7
"""What is asked about a price, and the chance from which that, or anything else, is asked rather than an estimate wished."""

NO_STAY = (VISA, LODGING)
"""Topics in which the days of a stay are those of a visa or a bed."""
CHECKUP = "checkup"
OF_TREATMENT = frozenset({SEARCH, PRICE, AFTERCARE})
"""Topics in which a bare "how much?" is asked of the treatment."""
ALONE = 0.4
"""Chance from which something else is asked beside it."""
SURE_OF_KNOWN = 0.85
"""Chance from which a question of the knowledge base comes before the rules by words."""
OF_PASSPORTS = frozenset({"visa"})
"""Topics of questions whose answer depends on the passport."""
THINKING = "thinking"
"""What thanks are answered with when somebody wants to think about it first."""
LEAVING = frozenset({"thank", "goodbye", "affirm", "inform", BOOKING, CANCEL, NOT_UNDERSTOOD})
"""Intents as which "thanks, I will think about it first" is heard."""
SURE_OF_QUESTION = 0.5
"""Chance from which somebody who wants to think about it asks something or wants to be booked all the same."""


def surely(turn: Turn) -> str | None:
    """The intent as which such a message is answered: a dose, a stay or a home, rest by the sea, leave to think, fear, an estimate."""
    told = ADVICE if asks_dose(turn) else VISA if tells_stay(turn) else PACKAGES if rests_by_the_sea(turn) else None
    told = told or (LODGING if asks_of_a_night(turn) else None)
    if told := told or (turn.topic if is_elsewhere_again(turn) or tells_home(turn) else None):
        return told
    if told := of_treatment(turn):
        return told
    if thinks_it_over(turn):
        turn.extra["choice"] = THINKING
        return "thank"
    if (harm := feared(turn)) is not None:
        return as_question(turn, harm)
    return PRICE if asks_whole(turn) else BOOKING if wants_estimate(turn) else None


def question_sure(turn: Turn) -> str | None:
    """The question of the knowledge base that is far more surely asked, as it was learned, than rules by single words can tell.

    Nothing where rules know more of this patient than the question tells, or where anything else is likely asked, too.
    """
    (question, chance), *others = turn.told or (("", 0.0),)
    is_alone = all(other < ALONE or name.partition("/")[0] == SEARCH for name, other in others[:1])
    names_nothing = all(mention.detail in (APART, "people") for mention in turn.mentions)  # who names a thing wants it of that
    known = turn.catalog.questions.get(question)
    has_rule = question in RULES_OF and not (question == OUTSIDE_SEOUL and says(turn, "why_word"))
    if (
        known is None
        or chance < SURE_OF_KNOWN
        or not (is_alone and names_nothing)
        or has_rule
        or str(known.topic) in OF_PASSPORTS
        or len(turn.parts) > 2
    ):
        return None
    return as_question(turn, question)


def asks_of_a_night(turn: Turn) -> bool:
    """Whether a few words after places to stay ask what a night costs."""
    is_price = says(turn, "how_much") or has_question_mark(turn.text)
    return turn.topic == LODGING and is_price and says(turn, "night") and words_in(turn.text) <= SHORT


def is_elsewhere_again(turn: Turn) -> bool:
    """Whether a few words name another place and nothing else, which may well ask the last topic again: "and to Korea?" after a visa."""
    is_hinted = any(name.partition("/")[0] == turn.topic and chance >= SECOND for name, chance in turn.told)
    is_place = bool(turn.mentions) and all(mention.detail in ("country", "city") for mention in turn.mentions)
    is_short = words_in(turn.text) <= FEW and turn.heard.intent == "inform"
    return is_short and is_hinted and is_place and turn.topic not in PLANS


def of_treatment(turn: Turn) -> str | None:
    """What a message surely is about a treatment: the time after one, the days of a stay, places for an illness nobody has named yet."""
    is_treatment = turn.topic not in NO_STAY and knows_treatment(turn) and not says(turn, "how_much")
    is_of_days = is_treatment and says(turn, "days_of_stay") and not is_of_checkup(turn)
    if tells_of_operation(turn) or is_of_days:
        return AFTERCARE
    return SEARCH if begins_vaguely(turn) or wants_no_checkup(turn) else asked_barely(turn)


def asked_barely(turn: Turn) -> str | None:
    """What a word or two of a dialect ask of the treatment talked about, of which nothing was learned and nothing is heard: "بجم؟"."""
    is_silent = turn.heard.confidence < SURE and all(chance < SECOND for _, chance in turn.told)
    is_bare = not turn.mentions and turn.asked is None and words_in(turn.text) <= FEW and turn.topic in OF_TREATMENT
    if not (is_silent and is_bare and knows_treatment(turn)):
        return None
    return PRICE if says(turn, "how_much") else SEARCH if says(turn, "who_treats") else None


def is_of_checkup(turn: Turn) -> bool:
    """Whether the treatment talked about is a check-up, whose hours its own topic tells."""
    return str(turn.details.get("procedure") or turn.details.get("specialty")).startswith(CHECKUP)


def wants_no_checkup(turn: Turn) -> bool:
    """Whether a first wish for a treatment is heard as a change of a check-up that nobody has begun: "I want to have crowns put on"."""
    named = turn.mentioned("procedure")
    is_none = bool(named) and not any(is_examination(str(one), turn.catalog) for one in named) and not is_of_checkup(turn)
    return turn.topic is None and turn.heard.intent == OWN_CHECKUP and is_none and not turn.mentioned("specialty")


def tells_of_operation(turn: Turn) -> bool:
    """Whether a message only tells of an operation that was done lately: then the time after it is told, and no clinics for another one."""
    is_told = tells_treated(turn.text, turn.language, turn.mentions, turn.catalog) and not has_question_mark(turn.text)
    is_other = any(says(turn, kind) for kind in ("harmed", "bad_job", "complain", "book"))
    is_asked = any(name.partition("/")[0] in ASKABLE - {SEARCH} and chance >= SURE_OF_QUESTION for name, chance in turn.told)
    return is_told and not is_other and not is_asked


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
    is_of_sent = turn.heard.intent == CANCEL and (is_sent(turn) or says(turn, "cancel"))
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
