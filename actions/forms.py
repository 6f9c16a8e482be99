"""What a message is about a request that was made, or in the form of one that is open."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from actions.alarms import NEWS, relieve
from actions.contacting import LEFT_OPEN, stays_here, tells_name
from actions.general import SURE_OF_PARTS
from actions.intents import BOOKING, CANCEL, EMERGENCY, NOT_UNDERSTOOD, PRIVACY, SEARCH, STATUS
from actions.saying import as_question, says, says_only
from actions.turn import Turn
from concierge.asks.kinds import FORM, OFFER_NO, OFFER_YES
from concierge.context.asking import ASKABLE, Ask
from concierge.context.certainty import LONG, SHORT, has_question_mark, words_in
from concierge.context.correcting import is_correction
from concierge.context.cues import cues, is_denied
from concierge.context.mentions import Mention
from concierge.languages.folding import fold
from concierge.questions.choosing import LIKELY_OVER_RULES
from concierge.requests.progress import APPOINTMENT, progress_of
from concierge.requests.questions import ANSWERED_BY, QUESTIONS, looks_like_contact

NEXT_STEP = "next_step"
"""Words that ask what follows; also what a form is then asked for."""
RESUME = "resume"
"""Words that go on with what was left open; also what a form that waited is then asked for."""
AGREED = "agreed"
"""What a form whose summary waited is asked for by who goes on with it and consents in one message."""
HOW_TO_FOLLOW = "how_to_follow"
"""Words that ask how a request is followed or called off, and not to do it."""
SO_FAR = "so_far"
"""Words that ask what was told so far; also what a form is then asked for."""
OF_WAITING = ("which_number", "lost_number", "when_reply", "no_reply")
"""Kinds of words in which somebody whose request was sent asks for its number, or how long it takes."""
NOT_OF_WAITING = ("complain", "call_person")
ASKED_WHILE_WAITING = frozenset({STATUS, "request_human", "complaint"})
"""What such a question is told to be, as it was learned."""
YES, BESIDE_YES = "yes_words", "yes_fillers"
"""Kinds of words of which one alone is a yes to the summary, and of those that change nothing beside it."""
OF_CONSENT = ("agree", YES, BESIDE_YES)
ABOUT_REQUESTS = frozenset({STATUS, "cancel_request", "complaint", "request_human", EMERGENCY, "ask_privacy"})
"""Intents of a message that names the number of a request; with any other one it asks how that request stands."""
OF_CHANGES = frozenset({"change_itinerary", "deny", "cancel_request", "inform", "affirm", NOT_UNDERSTOOD})
"""Intents of a message that may change a form."""
ANSWERS = frozenset({FORM, OFFER_YES, "affirm"})
"""What a mere yes to a summary is told to be, as it was learned."""
LIKELY_ASKED = 0.5
"""Chance from which a message that leaves our question open asks something else besides."""
OF_REQUESTS = frozenset({CANCEL, STATUS, BOOKING, "affirm", SEARCH, "change_itinerary", NOT_UNDERSTOOD})
"""Intents as which "can we go on with the request" is heard."""
CALLS_OFF = frozenset({CANCEL, OFFER_NO})
ASKED_TO_BE_SURE = (BOOKING, PRIVACY, CANCEL)
"""What we ask to be sure of before it is done: a request is sent, what was told deleted, a request called off."""
OUT_OF_SCOPE = "out_of_scope"
ENDS = re.compile("[.!?؟。！？\n]")
"""Where a sentence ends."""
SMALL_TALK = frozenset({"thank", "goodbye", OUT_OF_SCOPE})
SURE_OF_ANSWER, LEAST_REFUSAL = 0.7, 0.2
"""Chance from which it is one, and of another thing from which it is none: nothing may be sent that somebody wants to hold back."""
LEAVES_OPEN = "leaves_open"
"""Words that leave a question open: "no idea yet", "rather not say"."""
LEAVING = frozenset({"inform", "affirm", "thank", BOOKING, NOT_UNDERSTOOD, SEARCH})
"""Intents of a message that may leave a telephone number."""


class Topic(Protocol):
    """What is asked of the action of a topic."""

    takes_any_answer: bool

    def goes_on(self, turn: Turn) -> bool:
        """Whether the message says something that this topic asked for."""

    def is_moved_by(self, turn: Turn, mention: Mention) -> bool:
        """Whether the answer changes with what the message mentions."""


def of_request(turn: Turn, topic_of: Callable[[str], Topic]) -> str | None:
    """What a message is about a request that was made, or in the form of one that is open."""
    if turn.mentioned("request") and turn.heard.intent not in ABOUT_REQUESTS:
        return STATUS
    if told := of_resuming(turn) or (STATUS if asks_of_sent(turn) else None):
        return told
    if changes_sent(turn, topic_of(BOOKING)):
        return BOOKING
    if turn.topic != BOOKING:
        return of_no_request(turn)
    return of_form(turn, topic_of(BOOKING))


def of_form(turn: Turn, form: Topic) -> str | None:
    """What a message is in a form that is open, or right after it was sent."""
    is_open = bool(turn.asked or turn.offer)
    told = "affirm" if gives_yes(turn) else of_contact(turn) or (BOOKING if leaves_open(turn) else of_form_words(turn, is_open=is_open))
    if told:
        return told
    if refuses(turn):
        return "deny"
    if agrees(turn):
        return "affirm" if turn.offer and not turn.mentioned("date") else BOOKING
    if says_instead(turn, form):
        turn.asks = ()  # it sounds like a comparison of the two
        return BOOKING
    is_else = is_surely_no_answer(turn) and turn.told[0][0] != STATUS  # "who sees my number?"
    is_of_form = is_open and turn.heard.intent == STATUS and not turn.mentioned("request") and not is_else
    if is_of_form:
        turn.extra["choice"] = STATUS
    return BOOKING if is_of_form or corrects(turn, form) else None


def of_contact(turn: Turn) -> str | None:
    """The form, for a message that says who she is or how to reach her, or that she gives no number."""
    if stays_here(turn):  # "I give my number to nobody" asks nothing about her data
        turn.asks = tuple(ask for ask in turn.asks if ask.intent not in ABOUT_REQUESTS)
        return BOOKING
    is_open = bool(turn.asked or turn.offer) and turn.heard.intent != EMERGENCY
    is_other = is_open and any(one != turn.before.get("contact", one) for one in turn.mentioned("contact"))  # "it ends with 43"
    return BOOKING if gives_contact(turn) or is_other or tells_name(turn) else None


def of_form_words(turn: Turn, *, is_open: bool) -> str | None:
    """What words say of a form: what follows it, or that she wants to think about it first."""
    if says(turn, NEXT_STEP) or (is_open and asks_how_to_follow(turn) and turn.heard.intent in (STATUS, CANCEL)):
        turn.extra["choice"] = NEXT_STEP
        return BOOKING if is_open else STATUS
    if turn.offer and says(turn, "which_number"):  # it has none before her yes
        turn.extra["choice"] = STATUS
        return BOOKING
    if is_open and says(turn, SO_FAR):
        turn.extra["choice"] = SO_FAR
        return BOOKING
    is_off = says(turn, "cancel") and turn.heard.intent in (CANCEL, NOT_UNDERSTOOD) and turn.heard.confidence < SURE_OF_PARTS
    if is_open and (says(turn, "stop_form") or is_off):
        return CANCEL
    return as_question(turn, turn.questions[0].question) if asks_aside(turn) else None


def of_waiting(turn: Turn) -> str | None:
    """After an emergency that is over: the form that it interrupted, when the message goes on with it; sets it as the topic again."""
    form = turn.after if turn.after and turn.after[0] == BOOKING else None
    is_resumed = says(turn, RESUME)
    if says(turn, "cancel") or not (is_resumed or any(turn.mentioned(detail) for detail in ANSWERED_BY["contact"])):
        return None
    if form is None:  # nothing was open: relief, and what may come next, but no calling off
        return relieve(turn) if is_resumed and turn.heard.intent in (*NEWS, *OF_REQUESTS) else None
    (turn.topic, turn.asked), turn.after = form, None
    turn.extra["choice"] = AGREED if not turn.asked and consents_besides(turn) else RESUME
    return BOOKING


def consents_besides(turn: Turn) -> bool:
    """Whether who goes on with a form says in other words that it may be sent, and neither asks, changes nor holds back anything."""
    said = fold(turn.text)
    resumed = cues(said, turn.language, RESUME)
    agreed = [span for span in cues(said, turn.language, "agree") if all(span[1] <= start or end <= span[0] for start, end in resumed)]
    is_called_off = any(name in CALLS_OFF and chance >= LEAST_REFUSAL for name, chance in turn.told)
    is_held = is_called_off or any(says(turn, kind) for kind in ("yes_but", "stop_form", "refuses", "not_right"))
    is_held = is_held or is_denied(said, turn.language, (*OF_CONSENT, RESUME))
    is_changed = any(turn.mentioned(detail) for question in QUESTIONS for detail in ANSWERED_BY[question])
    return bool(agreed) and not is_held and not is_changed and not has_question_mark(said)


def asks_how_to_follow(turn: Turn) -> bool:
    """Whether a message asks how a request is followed or called off, and names none: "how do I cancel if I change my mind?"."""
    return says(turn, HOW_TO_FOLLOW) and not turn.mentioned("request") and not turn.mentioned("contact")


def of_resuming(turn: Turn) -> str | None:
    """What a wish to go on with a request is that was heard as one to call it off, or that answers our offer to go on."""
    is_called_off = any(name in CALLS_OFF and chance >= SURE_OF_ANSWER for name, chance in turn.told)
    if turn.topic == EMERGENCY or is_called_off or not says(turn, RESUME) or says(turn, "cancel") or says(turn, "stop_form"):
        return None
    is_offered = turn.topic != BOOKING and turn.offer is not None and turn.offer.intent == BOOKING
    is_short = words_in(turn.text) <= SHORT and not turn.mentions
    if is_offered and (turn.heard.intent in OF_REQUESTS or is_short):
        return "affirm"
    is_of_question = turn.topic == BOOKING and turn.asked in QUESTIONS and is_short
    if turn.heard.intent != CANCEL and not is_of_question:
        return None
    if turn.topic == BOOKING and (turn.asked or turn.offer):
        turn.extra["choice"] = RESUME
    return STATUS if is_sent(turn) else BOOKING


def asks_of_sent(turn: Turn) -> bool:
    """Whether somebody whose request was sent asks for its number or waits for a word: "why does nobody write"."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    asks_else = chance >= SURE_OF_ANSWER and first.partition("/")[0] not in ASKED_WHILE_WAITING
    is_free = turn.topic != EMERGENCY and turn.offer is None and not asks_else and not any(says(turn, kind) for kind in NOT_OF_WAITING)
    return is_free and any(says(turn, kind) for kind in OF_WAITING) and is_sent(turn)


def changes_sent(turn: Turn, form: Topic) -> bool:
    """Whether a message changes the request that was sent: another telephone, or anything right after the answer how it stands."""
    is_form = turn.topic == BOOKING and bool(turn.asked or turn.offer)
    known = turn.before.get("contact")
    is_moved = (
        turn.heard.intent in OF_REQUESTS | LEAVING and not says(turn, "cancel") and any(one != known for one in turn.mentioned("contact"))
    )
    is_other = (is_moved and known is not None) or (turn.topic == STATUS and not says(turn, "back") and corrects(turn, form))
    return turn.topic in (STATUS, BOOKING) and not is_form and is_other and not turn.mentioned("request") and is_sent(turn)


def is_sent(turn: Turn) -> bool:
    """Whether a request for an appointment was sent in this conversation and is open."""
    progress = progress_of(turn.database, turn.conversation)
    return progress is not None and progress.stage != "closed" and progress.case.reason == APPOINTMENT


def gives_yes(turn: Turn) -> bool:
    """Whether a message to the summary, or to what we asked to be sure of, is a yes, whatever it was heard as: "ok all good send it".

    Beside a yes to a deletion small talk may stand: "ok thanks. who wins tonight?"
    """
    if turn.offer is None or turn.offer.intent not in ASKED_TO_BE_SURE or turn.mentions:
        return False
    is_sure = not holds_back(turn) if turn.offer.intent == BOOKING else says(turn, "surely_yes")  # "all good, thanks" deletes nothing
    if not is_sure:
        return False
    is_small = turn.offer.intent == PRIVACY and turn.heard.intent in SMALL_TALK
    first = ENDS.split(turn.text, maxsplit=1)[:1] if is_small else []
    return any(is_plain_yes(turn, text) for text in (turn.text, *first))


def is_plain_yes(turn: Turn, text: str) -> bool:
    """Whether a text has no other words than those of a yes."""
    said = fold(text)
    marked = [(start, end, kind) for kind in (YES, BESIDE_YES) for start, end in cues(said, turn.language, kind)]
    left = "".join(sign for at, sign in enumerate(said) if not any(start <= at < end for start, end, _ in marked))
    is_yes = any(kind == YES for _, _, kind in marked) and not any(sign.isalnum() for sign in left)
    return is_yes and not has_question_mark(said)


def gives_contact(turn: Turn) -> bool:
    """Whether a message answers how to reach her."""
    is_given = bool(turn.mentioned("contact")) or looks_like_contact(turn.text)
    return turn.asked == "contact" and is_given and turn.heard.intent != EMERGENCY


def of_no_request(turn: Turn) -> str | None:
    """What a message is while no form is open: one that leaves a telephone number begins it; "when is it ready" asks about no request."""
    if turn.only_asked and says(turn, "thanks") and (turn.heard.intent == "affirm" or gives_yes(turn)):
        return "thank"  # "can it be deleted?", and then "ok, thank you"
    if gives_yes(turn):
        turn.asks = (Ask(PRIVACY), Ask(turn.heard.intent)) if turn.heard.intent == OUT_OF_SCOPE else ()
        return "affirm"
    if turn.topic == STATUS and turn.asked == "request" and says(turn, "lost_number"):
        return STATUS
    if turn.heard.intent == STATUS and is_of_results(turn):
        return as_question(turn, turn.questions[0].question)
    return BOOKING if leaves_contact(turn) else None


def is_of_results(turn: Turn) -> bool:
    """Whether "when is it ready" asks about a treatment in general, as nothing was requested yet."""
    is_like = bool(turn.questions) and turn.questions[0].score >= LIKELY_OVER_RULES
    return is_like and not turn.mentioned("request") and progress_of(turn.database, turn.conversation) is None


def leaves_contact(turn: Turn) -> bool:
    """Whether somebody who knows what treatment she wants writes how to reach her, which nobody asked for: she wants to be booked."""
    is_known = any(detail in turn.details for detail in ("procedure", "specialty", "facility", "package"))
    is_free = turn.asked != "contact" and turn.topic not in ABOUT_REQUESTS and turn.heard.intent in LEAVING
    return is_known and is_free and bool(turn.mentioned("contact"))


def leaves_open(turn: Turn) -> bool:
    """Whether a message only says that she cannot or will not answer our question yet: the form goes on to the next one."""
    is_answered = any(turn.mentioned(detail) for detail in ANSWERED_BY.get(turn.asked or "", ()))
    is_other = turn.heard.intent == EMERGENCY or asks_besides(turn) or is_surely_no_answer(turn) or says(turn, "stop_form")
    is_left = turn.asked in QUESTIONS and says(turn, LEAVES_OPEN) and not (is_answered or is_other)
    if is_left:
        turn.extra.update(choice=turn.asked, **{LEFT_OPEN: True})
    return is_left


def asks_besides(turn: Turn) -> bool:
    """Whether a message with a question mark likely asks about something else, too: "how much is it? i don't know when yet"."""
    told = (*turn.told, *(one for clause in turn.told_of_clauses for one in clause[:1]))
    is_likely = any(name.partition("/")[0] in ASKABLE and chance >= LIKELY_ASKED for name, chance in told)
    return is_likely and has_question_mark(turn.text)


def asks_aside(turn: Turn) -> bool:
    """Whether a message in a form is a question of the knowledge base, though it was heard as something that changes the form."""
    best = turn.questions[0] if turn.questions else None
    return (
        best is not None and best.score >= LIKELY_OVER_RULES and turn.heard.intent in OF_CHANGES and turn.heard.confidence < SURE_OF_PARTS
    )


def agrees(turn: Turn) -> bool:
    """Whether a message in an open form says that it may be passed on, and asks nothing."""
    is_open = bool(turn.asked or turn.offer) and turn.heard.intent not in ("deny", "cancel_request", EMERGENCY)
    is_agreed = says(turn, "agree") and not is_denied(fold(turn.text), turn.language, OF_CONSENT)
    return is_open and not holds_back(turn) and (is_agreed or is_mere_yes(turn))


DOUBTING = ("alone_doubted", "alone_why")
"""Kinds of words that ask, though they are heard as a yes, where nothing else stands in the message."""


def holds_back(turn: Turn) -> bool:
    """Whether a message that sounds like a yes asks something first, or calls it off: then nothing is sent."""
    is_called_off = any(name in CALLS_OFF and chance >= LEAST_REFUSAL for name, chance in turn.told)  # "don't send it, i must ask him"
    is_asked = has_question_mark(turn.text) or says(turn, "how_much") or any(says_only(turn, kind) for kind in DOUBTING)
    return is_called_off or is_asked or says(turn, "yes_but") or is_surely_no_answer(turn)  # "before i agree, who sees it"


def refuses(turn: Turn) -> bool:
    """Whether a message says of the summary that it is not right, or that nothing may be passed on, however much it sounds like a yes."""
    is_wrong = says(turn, "not_right") and not turn.mentions
    return turn.offer is not None and (is_wrong or says(turn, "refuses")) and not has_question_mark(turn.text)


def is_surely_no_answer(turn: Turn) -> bool:
    """Whether a message surely asks something, and does not as surely answer the form."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    is_answer = any(name in ANSWERS and each >= SURE_OF_ANSWER for name, each in turn.told)
    return bool(first) and first not in ANSWERS and chance >= SURE_OF_ANSWER and not is_answer


def is_mere_yes(turn: Turn) -> bool:
    """Whether a message heard as a yes to the summary surely tells nothing but that: "yes u can share her data with the clinic"."""
    is_alone = all(name in ANSWERS or chance < LEAST_REFUSAL for name, chance in turn.told)
    is_told = bool(turn.told) and turn.told[0][0] in ANSWERS and turn.told[0][1] >= SURE_OF_ANSWER
    return turn.offer is not None and turn.heard.intent == "affirm" and is_told and is_alone and not turn.mentions


def corrects(turn: Turn, form: Topic) -> bool:
    """Whether a message changes the request that is talked about, and no plan: "no, in April", "back"."""
    if says(turn, "back"):
        return words_in(turn.text) <= SHORT
    if turn.told and turn.told[0][0] == CANCEL and turn.told[0][1] >= SURE_OF_ANSWER:  # "cancel it, i must talk with my husband"
        return False
    moved = [mention for mention in turn.mentions if form.is_moved_by(turn, mention)]
    is_of_plan = turn.heard.intent == "change_itinerary" and all(mention.detail == "duration" for mention in moved)
    is_for_another = "patient" in turn.before and turn.details.get("patient") != turn.before["patient"]  # "no, for my father"
    is_moved = is_for_another or (bool(moved) and not is_of_plan)
    return turn.heard.intent in ("change_itinerary", "deny", "cancel_request") and is_moved


def says_instead(turn: Turn, form: Topic) -> bool:
    """Whether a message to the summary only puts one thing in the place of another: "Busan rather than Seoul"."""
    is_said = turn.offer is not None and is_correction(turn.text, turn.language) and not has_question_mark(turn.text)
    others = [one for one in turn.mentions if form.is_moved_by(turn, one) and turn.before.get(one.detail) not in (None, one.value)]
    return is_said and bool(others) and words_in(turn.text) <= LONG and turn.heard.intent != EMERGENCY
