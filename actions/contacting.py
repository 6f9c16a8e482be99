"""Who a patient is and how to reach her, as a message of the form tells it."""

from __future__ import annotations

from actions.intents import BOOKING, EMERGENCY, NOT_UNDERSTOOD
from actions.mentioning import CONTACT
from actions.saying import says, says_in
from actions.turn import Turn
from concierge.asks.kinds import OFFER_YES
from concierge.context.certainty import has_question_mark, words_in
from concierge.questions.choosing import LEANING
from concierge.requests.naming import bare_name, name_in, name_left, name_said
from concierge.requests.questions import SUMMARY, looks_like_contact
from concierge.understanding.clauses import clauses

NAME = "name"
LEFT_OPEN = "left_open"
"""What a turn carries when its message says that our question stays open."""
OF_ANSWERS = frozenset({"inform", "affirm", "thank", NOT_UNDERSTOOD, BOOKING})
"""Intents of a message that may only answer the form, so that what is left of it may be a name."""
NO_NAMES = frozenset({"affirm", "thank", "greet", "goodbye", "cancel_request", EMERGENCY})
"""Intents of a word that stands alone and is no name, however it is written."""
LIKELY_YES, SURE_OF_YES, SURE_OF_WORD = 0.2, 0.5, 0.8
"""Chance from which a word alone may be a yes, and confidence from which it is heard as one: beside the summary, and elsewhere."""


def remember_name(turn: Turn) -> None:
    """Keep the name that a message of the form tells, also one that asks something aside."""
    if turn.text.startswith("/") or names_illness(turn):
        return
    is_of_number = CONTACT in changed(turn) and says(turn, "ends_with")  # "the last digits are 57" name nobody
    read = name_said if is_of_number else name_in
    told = name_alone(turn) or read(turn.text, turn.language, turn.mentions)
    is_answer = (turn.heard.intent in OF_ANSWERS or bool(turn.mentioned(CONTACT))) and not changed(turn)
    is_answer = is_answer and not turn.extra.get(LEFT_OPEN)  # "the wrong month" is no name, nor is "no idea yet"
    is_of_form = turn.last_topic == BOOKING or (turn.heard.intent == BOOKING and bool(turn.mentioned(CONTACT)))
    if told is None and NAME not in turn.details and is_of_form and is_answer:
        told = name_left(turn.text, turn.language, turn.mentions, is_beside_contact=turn.last_topic != BOOKING)
    turn.know(**({NAME: told} if told else {}))


def names_illness(turn: Turn) -> bool:
    """Whether what a message calls something is an illness, and nobody: "the illness is called Parkinson's".

    Who says in a clause of its own what she is called tells her illness besides: "I am called Anna Kim, the diagnosis is arthritis".
    """
    own = [piece for piece in clauses(turn.text, turn.language) if says_in(turn, piece, "my_name")]
    is_person = any(not says_in(turn, piece, "illness_named") for piece in own)
    return says(turn, "illness_named") and not turn.mentioned(CONTACT) and not is_person


def tells_name(turn: Turn) -> bool:
    """Whether a message in the form, or after it was sent, says what the name is, which is another one than we know."""
    if turn.text.startswith("/") or turn.heard.intent == EMERGENCY or has_question_mark(turn.text) or names_illness(turn):
        return False
    told = name_said(turn.text, turn.language, turn.mentions) or name_alone(turn)
    return told is not None and told != turn.details.get(NAME)


def name_alone(turn: Turn) -> str | None:
    """The name that a message is and nothing else: as an answer to how to reach her, or beside the summary."""
    is_asked = turn.asked == CONTACT
    is_yes = any(name == OFFER_YES and chance >= LIKELY_YES for name, chance in turn.told)
    is_word = turn.heard.intent in NO_NAMES and turn.heard.confidence >= (SURE_OF_WORD if is_asked else SURE_OF_YES)
    if turn.last_topic != BOOKING or not (is_asked or turn.offer) or turn.mentions or is_yes or is_word:
        return None
    alone = bare_name(turn.text, turn.language, is_cased=not is_asked)
    said = name_said(turn.text, turn.language, turn.mentions, is_expected=True) if words_in(turn.text) <= LEANING else None
    return alone or said  # "no, it's Anna Kim"


def stays_here(turn: Turn) -> bool:
    """Whether somebody whom we ask for a contact wants to be answered in this chat, or gives none."""
    is_asked = turn.asked == CONTACT and not turn.text.startswith("/")
    is_given = bool(turn.mentioned(CONTACT)) or looks_like_contact(turn.text)
    is_question = has_question_mark(turn.text)
    return is_asked and not is_given and not is_question and (says(turn, "write_here") or says(turn, "keeps_number"))


def changed(turn: Turn) -> tuple[str, ...]:
    """The details of the form that were told before and are others now."""
    told, known = turn.details, turn.before
    return tuple(detail for detail in SUMMARY if detail in known and told.get(detail) not in (None, known[detail]))
