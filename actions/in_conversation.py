"""What a message asks as it was learned from whole conversations: the things themselves, and which part of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.alarms import MAYBE_ALARM, MAYBE_EMERGENCY
from actions.asked import DAYS, FLYING, NO_CURE, OUTSIDE_SEOUL, PRICES, knows_better, without_told
from actions.by_clause import by_itself, of_clauses, of_silent_clauses, of_worded_clauses
from actions.forms import holds_back
from actions.general import CHOOSING, SEVERAL
from actions.goal import countries_in, undecided
from actions.intents import (
    ADVICE,
    AFTERCARE,
    BOOKING,
    CHANGE,
    COMPARE,
    EMERGENCY,
    KNOWN_QUESTION,
    NOT_UNDERSTOOD,
    OF_PACKAGE,
    OWN_CHECKUP,
    PACKAGES,
    PAPERS,
    SEARCH,
    VISA,
)
from actions.saying import as_question, says
from actions.second import beside_answer, of_dispute, with_staff, without_sounding
from actions.things import SECOND, SURE, Thing, things_in
from actions.turn import Turn
from actions.wish import with_wish
from concierge.asks.kinds import EMERGENCY_NEWS, FORM, OFFER_YES, aspects
from concierge.asks.kinds import NOT_UNDERSTOOD as NOBODY_UNDERSTANDS
from concierge.context.asking import ASKABLE, LAST, Ask, are_alike, with_rules
from concierge.context.certainty import words_in
from concierge.context.origin import presumed_home
from concierge.emergency.red_flags import find
from concierge.questions.choosing import BETTER_BY_TOPIC, FEW, LIKELY, RELATED, SURE_OVER_RULES
from concierge.questions.reading import topics

LIKELIEST = 0.25
"""Chance from which one thing is answered rather than nothing, when no other is half as likely."""
SURE_OF_SPECIAL = 0.7
"""Chance from which a message is no question: words that nobody understands, an answer to the form, a yes."""
SURE_OF_ALARM = 0.9
"""The same of an alarm that the classifier of intents does not hear: real ones have more, "it is her heart" less."""
LIKE = 0.4
"""Likeness from which a question of the knowledge base is the one of those that an aspect holds."""
OF_ANY_PASSPORT = frozenset({"faq-006", "faq-010"})
"""Questions which visa a country has for patients; whether she needs one depends on her passport, so that her own rule is told, too."""
MOST = 3
CHEAPER, OUT_OF_SCOPE = "ask_price/cheaper", "out_of_scope"
WHEN_TO_APPLY, IN_WARD = "ask_visa/time", "ask_accommodation/ward"
OF_ONE_PACKAGE = frozenset({"ask_package_details/contents", "ask_package_details/days"})
"""Parts that are asked of the package talked about, whatever length or sum is named."""
OF_PRICES = frozenset({"ask_price", COMPARE})
RULES_OF = {
    OUTSIDE_SEOUL: SEARCH, CHOOSING: SEARCH, DAYS: AFTERCARE,
    **dict.fromkeys(PRICES, "ask_price"), **dict.fromkeys(FLYING, AFTERCARE),
}  # fmt: skip
"""The intents whose rules may know more of this patient than a question of the knowledge base tells."""
CHECKUP, DAYS_AFTER = "checkup", "ask_aftercare/days"
PAPERS_OF_VISA, PAPERS_OF_A_CHILD = "ask_visa/documents", "faq-037"
OF_VISA_DAYS = frozenset({"ask_visa/free", "ask_visa/time", "ask_visa/extension"})
"""Parts of a question about visas that speak of days."""
ANSWERED = ASKABLE | {
    "complaint", "change_itinerary", "request_human", "check_status", "cancel_request", "book_consultation", "out_of_scope",
}  # fmt: skip
"""Intents that are answered as they were learned; emergencies, forms, yes, no and small words have rules of their own."""


def special(turn: Turn) -> str | None:
    """The intent as which a message is answered that is no mere question: an alarm, an answer to the open form, nobody's words.

    Sets `turn.asks` when an answer to the form asks something besides. What red flags say stands above what was learned.
    """
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    if turn.heard.intent == EMERGENCY:
        return NOT_UNDERSTOOD if is_noise(turn) else None
    if alarm := of_alarm_learned(turn):
        return alarm
    is_form, is_sure = turn.topic == BOOKING and bool(turn.asked or turn.offer), chance >= SURE_OF_SPECIAL
    is_answer = is_sure and first == FORM and turn.heard.intent not in ("affirm", "deny")
    is_yes = turn.offer is not None and (turn.heard.intent == "affirm" or (is_sure and first == OFFER_YES))
    if is_form and (is_answer or (is_yes and holds_back(turn))):  # "yes, and who reads it?" sends nothing yet
        asks = asked_here(turn) or (beside_answer(turn) if is_answer else ())
        turn.asks = (Ask(BOOKING), *asks) if asks else ()
        return BOOKING
    if not is_sure:
        return None
    if first == OFFER_YES and turn.offer:
        return BOOKING if is_form and turn.mentions else "affirm"  # "good, but for two people" changes what is to be confirmed
    return NOT_UNDERSTOOD if first == NOBODY_UNDERSTANDS else None


def is_noise(turn: Turn) -> bool:
    """Whether what is heard as a doubtful alarm, without a sign of one, is surely no words at all."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    is_doubtful = turn.heard.confidence < MAYBE_ALARM and turn.topic != EMERGENCY and not find(turn.text)
    return is_doubtful and first == NOBODY_UNDERSTANDS and chance >= SURE_OF_SPECIAL


def is_calm(turn: Turn) -> bool:
    """Whether a message after an emergency, without a sign of danger, surely asks something else: a bill, the way back, a complaint."""
    first, chance = turn.told[0] if turn.told else ("", 0.0)
    asks_else = is_answered(first.partition("/")[0]) and first != ADVICE and chance >= SURE_OF_SPECIAL
    return turn.topic == EMERGENCY and asks_else and not find(turn.text)


def of_alarm_learned(turn: Turn) -> str | None:
    """An alarm that was learned, of the whole or of a clause; a doubtful one is answered as it is, after whom to call."""
    firsts = [clause[0] for clause in turn.told_of_clauses if clause]
    chance = max((chance for name, chance in (*turn.told, *firsts) if name == EMERGENCY), default=0.0)
    if chance < SURE or turn.topic == EMERGENCY or says(turn, "sent_money") or says(turn, "erase"):
        return None  # after an emergency the rules know what its news are
    if chance >= SURE_OF_ALARM:
        return EMERGENCY
    turn.extra[MAYBE_EMERGENCY] = True
    return None


def asked_here(turn: Turn) -> tuple[Ask, ...]:
    """What the message asks in its conversation, in the order of its clauses, what begins something last; nothing when all is doubtful.

    Sets `turn.aspects`, the parts of intents that it asks for.
    """
    things = [as_heard(turn, thing, is_first=not place) for place, thing in enumerate(things_in(turn.told))]
    told = of_clauses(turn, is_sure=any(thing.chance >= SURE and thing.intent != EMERGENCY_NEWS for thing in things))
    found = [thing for thing in (*told, *things) if is_answered(thing.intent) and thing.chance >= least_for(turn, thing)]
    found = [thing for thing in found if thing.intent != CHANGE or turn.topic is not None]  # nothing was planned that she could change
    if not any(thing.chance >= SURE for thing in found):
        return ()
    found = [*found, *of_silent_clauses(turn, {thing.intent for thing in found})]
    found = [*found, *of_worded_clauses(turn, {thing.intent for thing in found})]
    kept: dict[str, Thing] = {}
    for thing in found:
        known = kept.get(thing.intent, Thing(thing.intent, (), 0.0))
        is_another = not any(are_alike({thing.intent, other}) for other in kept if other != thing.intent)
        if thing in told or is_another:
            kept[thing.intent] = replace(thing, parts=tuple(dict.fromkeys((*known.parts, *thing.parts))))
    if len(kept) > 1:
        kept.pop(OUT_OF_SCOPE, None)
    if ADVICE in kept and not says(turn, "how_much"):  # "I am pregnant, may I have a PET-CT?" asks for no price
        kept = {intent: thing for intent, thing in kept.items() if intent not in OF_PRICES}
    kept = without_sounding(turn, without_taken_for(turn, kept))
    turn.aspects = frozenset(part for thing in kept.values() for part in thing.parts)
    asks = with_own_rule(turn, tuple(dict.fromkeys(ask for thing in kept.values() for ask in asks_of(turn, thing))))
    alone = [ask for ask in of_dispute(turn, without_told(turn, with_staff(turn, asks))) if not (ask.is_beside and Ask(ask.intent) in asks)]
    return with_wish(turn, tuple(sorted(alone, key=lambda ask: ask.intent in LAST)[:MOST]))


def intent_of(turn: Turn, asks: Sequence[Ask]) -> str | None:
    """The intent as which to answer what is asked; sets `turn.asks` when that is several things."""
    turn.asks = tuple(asks) if len(asks) > 1 else ()
    return None if not asks else as_question(turn, asks[0].question) if asks[0].question else asks[0].intent


def likely_here(turn: Turn) -> tuple[Ask, ...]:
    """What the message most likely asks, for one that nothing else makes sense of; nothing when two things are about as likely."""
    first, *others = things_in(turn.told) or [Thing("", (), 0.0)]
    is_clear = first.chance >= LIKELIEST and all(other.chance <= first.chance / 2 for other in others)
    if not is_clear or not is_answered(first.intent) or first.intent in LAST:
        return ()
    turn.aspects = frozenset(first.parts)
    return tuple(asks_of(turn, first))


def wants_advice(turn: Turn) -> bool:
    """Whether a message likely asks what only a doctor may answer, as nothing else is surely asked: "silicone or my own rib?"."""
    is_heard = turn.heard.intent == ADVICE and turn.heard.confidence >= SURE
    is_unsure = bool(turn.told) and turn.told[0][1] < SURE and not any(one.score >= LIKELY for one in turn.questions[:1])
    return is_heard and is_unsure and not says(turn, "how_much")


def with_own_rule(turn: Turn, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """The asks, before a general question about visas the rule of her own passport, unless the talk is just about that rule."""
    general = next((place for place, ask in enumerate(asks) if ask.intent == VISA and ask.question), None)
    passport, country = presumed_home(turn.details, turn.language, turn.catalog), turn.details.get("country")
    is_placed = country in turn.catalog.destinations or len(undecided(turn)) > 1
    is_known = passport in turn.catalog.nationalities and is_placed and passport != country
    is_told = turn.last_topic == VISA and all(turn.before.get(one) == turn.details.get(one) for one in ("nationality", "country"))
    if general is None or not is_known or is_told or Ask(VISA) in asks:
        return asks
    return (*asks[:general], Ask(VISA), *asks[general:])


def as_heard(turn: Turn, thing: Thing, *, is_first: bool) -> Thing:
    """A thing that is likely and is also what the classifier of intents hears is as sure as the two of them together.

    Both must be likely, or it must be the likeliest by both, in a message that is one question.
    """
    is_likely = thing.chance >= SECOND and turn.heard.confidence >= SURE
    is_likeliest = is_first and len(turn.parts) < SEVERAL and min(thing.chance, turn.heard.confidence) >= LIKELIEST
    is_heard = thing.intent == turn.heard.intent and (is_likely or is_likeliest)
    return replace(thing, chance=1 - (1 - thing.chance) * (1 - turn.heard.confidence)) if is_heard else thing


def least_for(turn: Turn, thing: Thing) -> float:
    """The chance from which a thing counts: what begins something, or is asked in a few words, must be as sure as what stands alone."""
    may_be_second = (thing.intent in ASKABLE or thing.intent in topics()) and words_in(turn.text) > FEW
    return SECOND if may_be_second else SURE


def without_taken_for(turn: Turn, kept: dict[str, Thing]) -> dict[str, Thing]:
    """What is asked, without what another question is taken for in what is talked about.

    An age after another treatment asks for no check-up ("my wife is 43, what are the chances"); the days of a visa are none in hospital,
    and its papers are no others, nor a child's unless one is named; what a check-up is put together from is no place.
    """
    if turn.topic == OWN_CHECKUP and OWN_CHECKUP in kept and not says(turn, "hospitals"):
        kept = {intent: thing for intent, thing in kept.items() if intent != SEARCH}
    if turn.topic == VISA and VISA in kept and PAPERS_OF_VISA in kept[VISA].parts:
        others = {PAPERS, *(() if says(turn, "visa_minor") else (PAPERS_OF_A_CHILD,))}
        kept = {intent: thing for intent, thing in kept.items() if intent not in others}
    known = str(turn.details.get("procedure") or CHECKUP)
    is_of_checkup = known.startswith(CHECKUP) or CHECKUP in turn.mentioned("specialty") or turn.heard.intent == OWN_CHECKUP
    if not is_of_checkup and turn.heard.intent == ADVICE and OWN_CHECKUP in kept:
        kept = {ADVICE: Thing(ADVICE, (), SURE), **{intent: thing for intent, thing in kept.items() if intent != OWN_CHECKUP}}
    days_of_visa = VISA in kept and bool({*kept[VISA].parts} & OF_VISA_DAYS)
    if days_of_visa and not by_itself(turn, AFTERCARE) and AFTERCARE in kept and kept[AFTERCARE].parts == (DAYS_AFTER,):
        kept = {intent: thing for intent, thing in kept.items() if intent != AFTERCARE}
    return kept


def is_answered(name: str) -> bool:
    """Whether a thing is answered as it was learned."""
    return name in ANSWERED or name in topics()


def asks_of(turn: Turn, thing: Thing) -> Iterable[Ask]:
    """How a thing is answered: by the rules of its intent, by a question of the knowledge base, or by both."""
    if thing.intent in topics():
        yield from of_question(turn, thing.intent)
        return
    if thing.parts == (CHEAPER,) and "procedure" in turn.details:
        yield Ask(COMPARE)
        return
    if thing.intent == OF_PACKAGE and not {*thing.parts} & OF_ONE_PACKAGE and is_another_wanted(turn):
        yield Ask(PACKAGES)
        return
    answered = [(part, question) for part in thing.parts if (question := answer_of(turn, part)) is not None]
    for part, question in answered:
        yield from with_rules(Ask(thing.intent, question), SURE_OVER_RULES if aspects()[part].answers else LIKE)
    if len(answered) < len(thing.parts) or not thing.parts or turn.heard.intent == thing.intent == "complaint":
        yield Ask(thing.intent)


def keep_goal(turn: Turn, asks: Sequence[Ask]) -> None:
    """Keep what is known from being changed by what a message names only to compare, or drop the package that is not wanted."""
    if asks[0].intent == PACKAGES and is_another_wanted(turn):
        turn.know(package=None)
    if asks[0].question == NO_CURE and turn.before.get("country"):
        turn.know(country=turn.before["country"], city=turn.before.get("city"))  # whoever only heard of a place does not go there
    if asks[0].intent == COMPARE and CHEAPER in turn.aspects and turn.before.get("country"):
        turn.know(country=turn.before["country"], city=turn.before.get("city"))  # "is it really cheaper there than in Korea?"


def is_another_wanted(turn: Turn) -> bool:
    """Whether a budget or a length is named, and no package: "anything below 2,500 dollars?" wants another than the one talked about."""
    return not turn.mentioned("package") and any(turn.mentioned(detail) for detail in ("budget", "duration"))


def of_question(turn: Turn, question: str) -> Iterable[Ask]:
    """A question of the knowledge base, the rules that know more of this patient, or both where it depends on her passport."""
    intent = next(iter(RELATED.get(topics()[question], ())), KNOWN_QUESTION)
    own = RULES_OF.get(question, intent)
    is_hers = intent != "complaint" and (knows_better(turn)(own, question) or (own == VISA and is_elsewhere(turn, question)))
    if not is_hers:
        yield Ask(intent, question)
    if is_hers or question in OF_ANY_PASSPORT:
        yield Ask(own)


def is_elsewhere(turn: Turn, question: str) -> bool:
    """Whether a question of the knowledge base is about another country than the goal, which the message does not name either."""
    goal, country = turn.details.get("country"), turn.catalog.questions[question].country
    return goal in turn.catalog.destinations and country not in ("ALL", goal, *countries_in(turn))


def answer_of(turn: Turn, part: str) -> str | None:
    """The question of the knowledge base that answers a part of an intent; None when the rules of the intent do."""
    aspect = aspects()[part]
    if part == IN_WARD and says(turn, "where_to_live"):  # "where will my wife stay?" wants rooms, which tell the rule of the ward, too
        return None
    if aspect.answers:
        country = turn.details.get("country")
        return aspect.answers.get("") or aspect.answers.get(str(country or next(iter(aspect.answers))))
    alike = (one for one in turn.questions if one.question in aspect.questions and one.score >= LIKE)
    found = next((one.question for one in alike), None)
    is_hers = found is not None and part != WHEN_TO_APPLY and knows_better(turn)(aspect.intent, found)  # that tells her own days, too
    if found is None or found in BETTER_BY_TOPIC or is_hers or is_elsewhere(turn, found):
        return None
    return found
