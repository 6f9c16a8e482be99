"""What a message is that may tell of danger, and what one is after an emergency."""

from __future__ import annotations

from collections.abc import Sequence

from actions.general import of_harm
from actions.intents import ADVICE, AFTERCARE, EMERGENCY, FACILITATOR, NOT_UNDERSTOOD, PERSON, PRIVACY, SEARCH
from actions.saying import as_question, chance_of, says
from actions.turn import Turn
from actions.wording import is_mere_fear
from concierge.asks.kinds import EMERGENCY_NEWS
from concierge.asks.kinds import NOT_UNDERSTOOD as NOT_UNDERSTOOD_AS_LEARNED
from concierge.context.asking import ASKABLE, Ask
from concierge.context.certainty import LONG, SURE, has_question_mark, words_in
from concierge.context.cues import is_denied
from concierge.context.patient import PATIENTS
from concierge.emergency.red_flags import find
from concierge.languages.folding import fold
from concierge.questions.choosing import LIKELY_OVER_RULES
from concierge.questions.reading import topics

NO_LANGUAGE = "no_language"
"""What an emergency is answered with for somebody whom nobody understands."""
CALMER = "calmer"
"""Words that tell that help is there; also what the emergency is then answered with."""
WORSE = "worse"
"""Words that tell that it is not over, whoever has come."""
MEANWHILE, FEARS = "meanwhile", "fears"
"""What an emergency is answered with while the ambulance is on its way, and words of fear for somebody."""
WELL = "well"
"""Words that tell that somebody is well again, or never was in danger."""
OF_A_CALL = ("ambulance", "on_its_way")
"""Kinds of words that together tell that an ambulance was called or is coming."""
OF_NEED = ("what_to_do", "afraid", WORSE)
"""Kinds of words of somebody in danger who needs the numbers again, whatever they are heard as."""
STILL_IN_DANGER = 0.5
"""Chance from which a message after an alarm is a part of it, or asks something else, as it was learned."""
SURE_OF_NEWS = 0.7
"""Chance from which a message is news after an emergency, as it was learned."""
BY_TELEPHONE, BY_TELEPHONE_IN = "faq-034", "KR"
"""Interpreting by telephone, which somebody in an emergency needs who does not speak the language there."""
GRAVEST = frozenset({"breathing", "unconscious", "chest-pain", "stroke", "self-harm"})
"""Signs that no news calms."""
OF_SILENCE = frozenset({"unconscious"})
"""Signs that words for a clinic that does not answer hold, too."""
OF_DANGER = frozenset({EMERGENCY, EMERGENCY_NEWS, ADVICE, NOT_UNDERSTOOD_AS_LEARNED})
"""What somebody in danger may say as it was learned; anything else that is sure is a question aside."""
OF_BEGINNING = frozenset({EMERGENCY, NOT_UNDERSTOOD, "inform", PERSON, "ask_capabilities", "greet", "out_of_scope"})
"""Intents as which it is heard that somebody is ill and help is wanted."""
NEWS = (EMERGENCY, "inform", "thank", "affirm", "greet", "goodbye", NOT_UNDERSTOOD)
OF_QUESTIONS = ("how_much", "how_many", "how_long", "nights_in_hospital", "complain", "is_normal", "may_i")
"""Kinds of words by which doubtful news asks something."""
MAYBE_EMERGENCY = "maybe_emergency"
MAYBE_ALARM, SURE_OF_ALARM = 0.5, 0.65
"""Confidence in an alarm without a sign from which whom to call is said beside the other meaning, and from which it is the answer.
Of the emergency messages without a sign in the test sets none is below the second."""
SURE_WITHOUT_SIGN = 0.98
"""Confidence from which even words of fear or of harm make no other thing of an alarm."""
RULED = 0.95
"""Confidence of an alarm that has a sign."""
SURE_IN_DANGER = 0.9
"""Confidence from which somebody in an emergency who names a place talks about something else."""
OF_A_LANGUAGE = ("choose_language", "ask_interpreter")
SURE_OF_A_LANGUAGE = 0.75
"""Confidence from which somebody who names a language wants to be answered in it."""
DANGER = "faq-063"
"""The question which signs of danger there are, that somebody may ask once it is over."""
ASKED_AFTERWARDS = 0.38
"""Likeness to a question about emergencies ("is it free?") from which it is answered beside the good news."""
POSSIBLE = 0.2
"""Confidence from which a message that was not understood may go on with the last topic."""


def of_alarm(turn: Turn) -> str | None:
    """What an alarm without a sign, of which the model is far from sure, means besides: anger reads much like fear.

    Whom to call is said first all the same, unless it is less sure than any emergency that we know of; then the other meaning is answered.
    """
    complains = turn.topic == EMERGENCY and says(turn, "complain") and {*find(turn.text)} <= OF_SILENCE
    if (find(turn.text) or turn.topic == EMERGENCY) and not complains:
        return None
    if says(turn, "erase") and turn.heard.confidence < SURE_OF_ALARM:
        return PRIVACY  # "thank you; delete all that I wrote"
    if says(turn, "sent_money") and turn.heard.confidence < RULED:
        return FACILITATOR  # who was cheated writes like somebody in danger
    harm = of_harm(turn, turn.text, EMERGENCY)
    is_doubtful = turn.heard.confidence < SURE_WITHOUT_SIGN and (says(turn, "afraid") or harm)
    if turn.heard.confidence >= SURE_OF_ALARM and not is_doubtful:
        return None
    if turn.heard.confidence >= MAYBE_ALARM:
        turn.extra[MAYBE_EMERGENCY] = True
    if (harm and harm.question) or is_mere_fear(turn):
        return as_question(turn, str(harm.question)) if harm else NOT_UNDERSTOOD
    other = next((meaning for meaning in turn.ranking if meaning.intent != EMERGENCY), None)
    likely = other.intent if other and other.confidence >= POSSIBLE else NOT_UNDERSTOOD
    return SEARCH if begins_vaguely(turn) else likely


def begins_vaguely(turn: Turn) -> bool:
    """Whether a first message tells only that somebody of the family is ill: then one question helps more than what it may be heard as."""
    is_kin = any(says(turn, f"kin_{who}") for who in PATIENTS)
    is_heard = turn.heard.intent in OF_BEGINNING and turn.heard.confidence < SURE_OF_ALARM
    if says(turn, "call_person") or chance_of(((turn.heard.intent, turn.heard.confidence), *turn.told), PERSON) >= STILL_IN_DANGER:
        return False  # who wants a person is asked nothing first
    is_alone = not turn.mentions and not has_question_mark(turn.text) and words_in(turn.text) <= LONG and not find(turn.text)
    return turn.topic is None and is_kin and says(turn, "unwell") and is_heard and is_alone


def signs_of_clot(turn: Turn) -> bool:
    """Whether somebody who talks of the time after an operation tells of a swollen calf: that cannot wait, though nobody sounds alarmed."""
    is_after = turn.last_topic == AFTERCARE and not turn.text.startswith("/")
    return is_after and says(turn, "calf") and says(turn, "swollen") and not says(turn, "what_if")


def is_danger_again(turn: Turn) -> bool:
    """Whether somebody whom we met with relief in our last answer tells that it is worse after all."""
    is_learned = any(chance_of(told, "complaint") >= SURE for told in (turn.told, *turn.told_of_clauses))
    is_anger = (
        is_learned and turn.heard.intent == "complaint" and says(turn, CALMER) and not find(turn.text)
    )  # "I am ok, but they are rude"
    return turn.was_relieved and says(turn, WORSE) and not is_anger


def says_over(turn: Turn) -> bool:
    """Whether a message after an emergency tells that help is there or that all is well, and names no danger that no news calms."""
    signs = {*find(turn.text)}
    is_calmer = ((is_called(turn) or says(turn, CALMER)) and not GRAVEST & signs) or (says(turn, WELL) and not signs)
    return (
        (turn.last_topic == EMERGENCY or turn.was_relieved)
        and not says(turn, WORSE)
        and ((is_calmer and is_believed(turn)) or is_good_news(turn))
    )


def waits_for_help(turn: Turn) -> bool:
    """Whether somebody whose ambulance was called asks what to do until it comes; the danger is not over then."""
    news = chance_of(turn.told, EMERGENCY_NEWS)
    is_awaited = says(turn, "awaits") and (says(turn, "meanwhile") or news >= STILL_IN_DANGER)  # "do we wait for one, or drive?"
    is_sent = says(turn, "ambulance") and (says(turn, "on_its_way") or is_awaited)
    is_alarmed = chance_of_alarm(turn) >= max(STILL_IN_DANGER, news)
    is_asked = says(turn, "what_to_do") or says(turn, "meanwhile")
    is_held = (
        says(turn, WORSE) or bool(GRAVEST & {*find(turn.text)}) or is_denied(fold(turn.text), turn.language, (*OF_A_CALL, "what_to_do"))
    )
    return turn.last_topic == EMERGENCY and is_sent and is_asked and not (is_held or is_alarmed)


def fears_for(turn: Turn) -> bool:
    """Whether a message tells of nothing but fear for somebody, which wants no facts and no second question: "I am so scared for him"."""
    is_of_somebody = says(turn, "fears_for") or (says(turn, "afraid") and (turn.was_relieved or turn.last_topic == EMERGENCY))
    is_heard = turn.heard.intent != EMERGENCY or turn.was_relieved or turn.last_topic != EMERGENCY
    is_asked = has_question_mark(turn.text) or any(says(turn, kind) for kind in (*OF_QUESTIONS, "prognosis", "what_if", WORSE))
    is_other = any(name.partition("/")[0] in ASKABLE - {ADVICE} and chance >= SURE for name, chance in turn.told)
    names_nothing = all(mention.detail in ("date", "duration", "people") for mention in turn.mentions)
    is_mere = names_nothing and not (is_asked or is_other or find(turn.text) or of_harm(turn, turn.text, turn.heard.intent))
    is_in_danger = turn.last_topic == EMERGENCY and not turn.was_relieved
    is_alarm = turn.heard.intent == EMERGENCY and turn.heard.confidence >= SURE_WITHOUT_SIGN
    is_in_danger = is_in_danger or is_alarm or chance_of_alarm(turn) >= STILL_IN_DANGER
    return is_of_somebody and is_heard and is_mere and not is_in_danger and words_in(turn.text) <= LONG


def after_call(turn: Turn) -> str | None:
    """The intent as which to answer who waits for an ambulance, only fears for somebody, or has more good news; sets which answer of it."""
    if waits_for_help(turn):
        turn.extra["choice"] = MEANWHILE
        return EMERGENCY
    if fears_for(turn):
        is_maybe = turn.heard.intent == EMERGENCY and turn.heard.confidence >= MAYBE_ALARM
        turn.extra |= {"choice": FEARS, **({MAYBE_EMERGENCY: True} if is_maybe else {})}
        return NOT_UNDERSTOOD
    is_more_news = turn.topic != EMERGENCY and turn.was_relieved and says_over(turn) and is_news_alone(turn)
    return relieve(turn) if is_more_news else None  # "it is on its way", and then "the doctors have taken him"


def is_believed(turn: Turn) -> bool:
    """Whether words of relief mean it: nothing beside them denies it ("i called, nobody came"), and no alarm is as sure as the news."""
    is_alarmed = chance_of_alarm(turn) >= max(STILL_IN_DANGER, chance_of(turn.told, EMERGENCY_NEWS))
    return not is_alarmed and not is_denied(fold(turn.text), turn.language, (CALMER, WELL, *OF_A_CALL))


def chance_of_alarm(turn: Turn) -> float:
    """How surely the message, or a clause of it, is an alarm as it was learned."""
    return max(chance_of(told, EMERGENCY) for told in (turn.told, *turn.told_of_clauses))


def is_called(turn: Turn) -> bool:
    """Whether a message tells, and does not ask, that an ambulance was called or is coming."""
    is_asked = says(turn, "what_to_do") or says(turn, "how_much") or has_question_mark(turn.text)
    return all(says(turn, kind) for kind in OF_A_CALL) and not is_asked


def is_good_news(turn: Turn) -> bool:
    """Whether a message after an emergency that has no sign of danger is news of it as it was learned, far more surely than an alarm."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    return first == EMERGENCY_NEWS and chance >= SURE_OF_NEWS and chance_of_alarm(turn) < chance / 2 and not find(turn.text)


def is_news_alone(turn: Turn) -> bool:
    """Whether a message surely tells news as it was learned, and no clause of it asks anything: "it is on its way, we wait outside"."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    is_asked = any(clause and clause[0][0] not in OF_DANGER and clause[0][1] >= STILL_IN_DANGER for clause in turn.told_of_clauses)
    return first == EMERGENCY_NEWS and chance >= SURE_OF_NEWS and not is_asked


def is_in_need(turn: Turn) -> bool:
    """Whether somebody in an emergency is helpless ("what shall I do"), tells of worse, or is surely still in it as it was learned."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    is_learned = chance >= STILL_IN_DANGER
    if is_learned and first not in OF_DANGER:
        return False
    is_still = is_learned and first == EMERGENCY and not any(says(turn, kind) for kind in OF_QUESTIONS)
    is_helpless = any(says(turn, kind) for kind in OF_NEED) and not of_harm(turn, turn.text, turn.heard.intent)
    return is_still or is_helpless


def relieve(turn: Turn) -> str:
    """Answer the news that an emergency is over."""
    turn.extra["choice"] = CALMER
    return EMERGENCY


def relief_line(turn: Turn) -> str:
    """The key of our word at such news: while help only comes, or has just taken somebody away, nobody knows yet how it turns out."""
    if says(turn, WELL):
        return "emergency-relieved"
    return "emergency-helped" if says(turn, "taken_away") else "emergency-called" if is_called(turn) else "emergency-relieved"


def by_telephone(turn: Turn) -> str:
    """Interpreting for somebody in an emergency: by telephone where that is to be had, else by whoever is near."""
    if turn.details.get("country") in (None, BY_TELEPHONE_IN):
        return as_question(turn, BY_TELEPHONE)
    turn.extra["choice"] = NO_LANGUAGE
    return EMERGENCY


def of_strangers(turn: Turn, *, is_over: bool) -> str | None:
    """What a message is after an emergency that wants somebody to help, or tells that nobody there understands her."""
    best = turn.questions[0] if turn.questions else None
    is_another = best is not None and best.score >= LIKELY_OVER_RULES and best.topic not in ("emergency", "interpreter")
    is_wanted = says(turn, "call_person") and not is_over  # "I speak no Russian, find somebody who helps me"
    is_price = is_over and says(turn, "how_much")  # "they have me, it is better; what does an interpreter cost there?"
    if is_wanted or (not is_another and not is_price and (turn.heard.intent in OF_A_LANGUAGE or turn.mentioned("spoken_language"))):
        return PERSON if is_wanted else by_telephone(turn)
    is_lost = says(turn, "afraid") if is_over else turn.heard.intent == EMERGENCY and says(turn, "not_speaking")
    if is_lost and turn.details.get("country") in (None, BY_TELEPHONE_IN):
        turn.extra |= {"choice": CALMER} if is_over else {}
        turn.asks = (Ask(EMERGENCY), Ask(EMERGENCY, BY_TELEPHONE))
        return EMERGENCY
    return None


def of_emergency(turn: Turn, asks: Sequence[Ask], *, is_over: bool) -> str | None:
    """What a message is after an emergency: that help is there, that nobody understands her, or where she is.

    `asks` is what its parts ask besides.
    """
    is_asked = bool(turn.questions) and turn.questions[0].topic == "emergency"
    if turn.topic != EMERGENCY or (find(turn.text) and not is_over and not is_asked):
        return None
    best = turn.questions[0] if turn.questions else None
    if told := of_strangers(turn, is_over=is_over):
        return told
    if not is_over and not is_asked and is_in_need(turn):
        return EMERGENCY
    is_news = turn.heard.intent in NEWS or (turn.heard.confidence < SURE and not any(says(turn, kind) for kind in OF_QUESTIONS))
    is_news = is_news or is_news_alone(turn) or (turn.heard.intent == "complaint" and turn.heard.confidence < SURE_OF_A_LANGUAGE)
    if is_called(turn):  # whom to call is no question of hers any more
        best, asks = None, [ask for ask in asks if ask.question is None or topics().get(ask.question) != "emergency"]
    if is_over and is_news and not asks and not of_harm(turn, turn.text, turn.heard.intent):
        relieve(turn)
        is_question = best is not None and (best.topic == "emergency" or best.question == DANGER) and best.score >= ASKED_AFTERWARDS
        turn.asks = (Ask(EMERGENCY), Ask(EMERGENCY, best.question)) if best and is_question else ()
        return EMERGENCY
    is_hinted = best is not None and best.score >= ASKED_AFTERWARDS and any(name == best.question for name, _ in turn.told)
    if best and best.topic == "emergency" and (best.score >= LIKELY_OVER_RULES or is_hinted):
        return as_question(turn, best.question)  # "will they ask money?" while the ambulance is on its way
    is_place = any(turn.mentioned(detail) for detail in ("city", "country", "facility", "home"))
    asks_else = any(part.meaning.intent in ASKABLE and part.meaning.confidence >= SURE_IN_DANGER for part in turn.parts)
    asks_else = asks_else or any(chance_of(told, "complaint") >= SURE_OF_NEWS for told in (turn.told, *turn.told_of_clauses))
    is_told = (
        is_place
        and not is_over
        and not says(turn, "how_much")
        and turn.heard.confidence < SURE_IN_DANGER
        and not (asks_else and not find(turn.text))
    )
    return EMERGENCY if is_told or (turn.heard.intent == "inform" and not is_over) else None
