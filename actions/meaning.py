"""As what the conversation makes us read a message, when that is another thing than the model heard."""

from __future__ import annotations

from collections.abc import Callable

from actions.alarms import (
    MAYBE_ALARM,
    POSSIBLE,
    SURE_IN_DANGER,
    SURE_OF_A_LANGUAGE,
    after_call,
    is_danger_again,
    of_alarm,
    of_emergency,
    relieve,
    says_over,
    signs_of_clot,
)
from actions.asked import OUTSIDE_SEOUL, aside_in, asked_in, is_surely_one, knows_better, light
from actions.checkup_asked import changes_parts, decides, hours_asked
from actions.children import of_child
from actions.forms import Topic, of_request, of_resuming, of_waiting
from actions.general import SEVERAL, SURE_OF_PARTS, asks_dose, of_broker, of_general
from actions.going_on import asks_where, going_on
from actions.in_conversation import asked_here, intent_of, is_calm, keep_goal, likely_here, special, wants_advice
from actions.intents import (
    ADVICE,
    AFTERCARE,
    BOOKING,
    COMPARE,
    EMERGENCY,
    FACILITATOR,
    KNOWN_QUESTION,
    NOT_UNDERSTOOD,
    OF_PACKAGES,
    OWN_CHECKUP,
    PLANS,
    SEARCH,
)
from actions.listing import of_list
from actions.refused import know_here, of_refused
from actions.replanning import of_plan
from actions.saying import as_question, says, says_apart
from actions.second import of_dispute
from actions.short import of_short
from actions.surely import question_sure, surely
from actions.things import SECOND
from actions.travellers import of_travellers
from actions.turn import Turn
from actions.wording import of_words, speaks_of_family
from concierge.checkup.builder import is_examination
from concierge.checkup.guidance import read_person
from concierge.context.asking import ASKABLE, PRICE, Ask, asks_in, with_rules
from concierge.context.certainty import LONG, SHORT, SURE, continues, is_unsure, words_in
from concierge.context.leaving_out import is_left_out
from concierge.context.origin import APART, BEYOND
from concierge.questions.choosing import (
    FEW,
    LEANING,
    LIKELY,
    NEVER,
    SURE_ELSEWHERE,
    TREATMENT_OF,
    known_question,
    perhaps_asked,
    surely_like,
    topic_asked,
    two_alike,
)
from concierge.services.sights import named_sights
from concierge.services.wanted import OF_FAITH

RESULTS, CONSTRUCTOR, WHY_THESE, KAHF = "faq-076", "faq-078", "search_clinics/why", "faq-055"
COMPARED = ("facility", "package")
OF_OPTIONS = frozenset({"ask_package_details", "search_packages", "ask_clinic_details", SEARCH, "customise_checkup"})
"""Intents as which a comparison of two things that are named is easily heard."""
OF_A_LIST = frozenset({SEARCH, "ask_reviews", "ask_clinic_details"})
"""Intents in which "why those?" asks for the rule of the list, however sure they are."""
OF_PLACES = frozenset({"fertility", "children", "transplant"})
"""Topics of the knowledge base that tell the law, or an example, of a treatment whose places are asked for."""
CHECKUP, SEDATION = "checkup", "sedation"
OF_A_PERSON = (SEARCH, "inform", "plan_itinerary", NOT_UNDERSTOOD)
"""Intents in which somebody who wants a check-up and tells an age asks what is advised at it."""
OF_A_SUM = frozenset({"ask_price", "compare_options", "ask_payment", "plan_itinerary", NOT_UNDERSTOOD})
"""Intents that may ask for the price and the days of the check-up that is being put together."""
TOLD_BY_CHECKUP = OF_A_SUM | {OWN_CHECKUP, AFTERCARE, ADVICE, SEARCH, "search_packages", "ask_package_details", "inform"}
"""Intents whose answer the check-up tells itself, or as which a word about it is easily heard."""
OF_ITS_HOURS = frozenset({RESULTS, CONSTRUCTOR})
"""Questions that the check-up put together answers: its hours and results, and what it is."""
CHANGES = (f"{OWN_CHECKUP}/add", f"{OWN_CHECKUP}/drop")
SURE_OF_CHANGE = 0.9
"""Chance from which a change of the check-up counts as it was learned, whatever the classifier heard."""
GOES_ON = frozenset({"inform", NOT_UNDERSTOOD, "ask_medical_advice"})
"""Intents of a message that may only tell what the last topic has to know."""
SIGHTS = "ask_attractions"
OF_HARM = ("what_if", "harmed", "complain", "where_to_turn", "mediation")
"""Kinds of words without which a search asks nothing about a dispute."""
OF_FREE_TEXT = ("procedure", "country", "date")
"""Questions of a form to which words that we do not understand may be an answer."""


def meant(turn: Turn, topic_of: Callable[[str], Topic]) -> str | None:
    """The intent as which to answer, when it is another one than the model heard; sets `turn.asks` when the parts are answered."""
    if turn.text.startswith("/"):
        return None
    goes_on = of_resuming(turn) if turn.was_relieved else None  # "all is well; let's go on with the request" is no news alone
    return goes_on or after_call(turn) or meant_here(turn, topic_of)


def meant_here(turn: Turn, topic_of: Callable[[str], Topic]) -> str | None:
    """The same of a message that is neither a button nor said while help is on its way."""
    is_over = says_over(turn)
    asks = asks_in(light(turn), turn.parts, knows_better(turn)) if turn.topic == EMERGENCY else ()
    danger = EMERGENCY if is_danger_again(turn) or (signs_of_clot(turn) and not is_over) else None
    learned = None if is_over else special(turn)
    danger = danger or (learned if learned == EMERGENCY else None)
    is_alarm = turn.heard.intent == EMERGENCY and not is_over and turn.heard.confidence >= MAYBE_ALARM
    told = danger or (of_waiting(turn) if is_over else None)
    told = told or (None if is_alarm else of_request(turn, topic_of) or of_travellers(turn))  # "what shall we do!!" is not about the form
    told = told or of_emergency(turn, asks, is_over=is_over) or learned or (None if is_alarm else of_checkup(turn))
    if told == OWN_CHECKUP and (beside := beside_checkup(turn)):
        turn.asks = tuple(dict.fromkeys((Ask(OWN_CHECKUP), *beside, *turn.asks[1:])))
    if told == BOOKING and turn.mentioned("contact"):
        learned_too = tuple(ask for ask in asked_here(turn) if ask.intent in ASKABLE)
        turn.asks = (Ask(BOOKING), *(learned_too or aside_in(turn)))  # "my number is 99112233. and does the coordinator speak Russian?"
    if told or (turn.heard.intent == EMERGENCY and not is_over and not is_calm(turn)):
        return told or of_alarm(turn)
    if is_over:
        turn.topic = None  # nothing reminds of the danger any more
    know_here(turn)
    told = question_sure(turn) or of_short(turn) or surely(turn) or of_refused(turn) or of_plan(turn) or of_list(turn)
    if told := told or as_learned(turn) or of_words(turn):
        return told
    is_doubtful = turn.heard.confidence < SURE_OF_PARTS and len(turn.parts) < SEVERAL
    goes_on = is_doubtful and turn.topic is not None and topic_of(turn.topic).goes_on(turn)
    if goes_on or is_why(turn):  # "and if he stays there longer than a month", after a visa
        turn.asks = () if goes_on or not says(turn, "review") else (Ask(SEARCH), Ask("ask_reviews"))
        return turn.topic if goes_on else SEARCH
    turn.asks = (Ask(ADVICE),) if wants_advice(turn) else of_dispute(turn, asked_in(turn))
    if turn.asks:
        return as_question(turn, turn.asks[0].question) if turn.asks[0].question else turn.asks[0].intent
    told = of_topic(turn, topic_of) or of_doubt(turn, topic_of)
    return told or (relieve(turn) if is_over and turn.heard.intent == EMERGENCY else None)


def as_learned(turn: Turn) -> str | None:
    """What the message surely asks as it was learned from whole conversations; sets `turn.asks` when it asks several things."""
    asks = of_child(turn, going_on(turn, of_broker(turn, asked_here(turn))))
    if not asks:
        return None
    keep_goal(turn, asks)
    is_of_list = turn.topic == SEARCH and bool(turn.mentioned("accreditation")) and not turn.mentioned("facility")
    if is_of_list and {ask.question for ask in asks} == {KAHF} and not says(turn, "what_is"):  # "any with KAHF?" right after a list
        asks = (*asks, Ask(SEARCH))
    if asks[0].intent == SEARCH and WHY_THESE in turn.aspects:
        turn.extra["choice"] = "why"
    if asks[0].intent == OWN_CHECKUP:
        beside = tuple(ask for ask in asks[1:] if ask.intent not in TOLD_BY_CHECKUP - {OWN_CHECKUP} or ask.question)
        asks = (asks[0], *beside, *([Ask(SEARCH)] if asks_where(turn) else []))
    turn.is_learned = True
    return intent_of(turn, asks)


def of_topic(turn: Turn, topic_of: Callable[[str], Topic]) -> str | None:
    """What a message is beside the last topic: a part of it, an addition to it, or surely a question of the knowledge base."""
    if told := SEARCH if list_again(turn) or asks_who(turn) else COMPARE if compares(turn) else None:
        return told
    if turn.topic == "ask_visa" and turn.heard.intent == COMPARE and is_place_alone(turn):  # "is China any easier?"
        return turn.topic
    adds = bool(turn.topic) and adds_to(turn, topic_of(turn.topic or ""))
    asks_about_language = turn.heard.intent == "choose_language" and turn.heard.confidence < SURE_OF_A_LANGUAGE
    if asks_about_language and (perhaps := perhaps_asked(turn.questions, turn.topic, words_in(turn.text))):
        return as_question(turn, perhaps[0])  # "must it be in Korean?" speaks of papers
    is_harm = says(turn, "what_if") and turn.topic != FACILITATOR  # of an agent: "and if he has no licence, whom do I tell?"
    is_doubtful = turn.heard.confidence < SURE_OF_PARTS
    is_asked = surely_like(turn.questions) or (is_doubtful and is_surely_one(turn) and turn.questions[0].score >= SURE_ELSEWHERE)
    is_hers = is_told(turn) or names_sides(turn) or (adds and not is_asked)
    own = of_own_question(turn) if is_hers and turn.heard.confidence < SURE_OF_PARTS else None
    if own:  # "and how many days does it take", after the visa
        return own
    known = None if is_hers else known_question(turn.heard, turn.questions, words_in(turn.text), what_if=is_harm)
    is_dispute = known is not None and turn.questions[0].topic == "dispute" and turn.heard.intent == SEARCH
    if is_dispute and not any(says(turn, kind) for kind in OF_HARM):  # "where in Korea do they operate by robot"
        known = None
    both = () if known or is_hers or turn.heard.intent in NEVER else two_alike(turn.questions)
    if known or both:
        rules = beside_rules(turn, known) if known and turn.heard.confidence >= SURE_OF_PARTS else ()
        turn.asks = tuple(Ask(KNOWN_QUESTION, one) for one in both) or rules
        first = (rules or turn.asks or (Ask(KNOWN_QUESTION, known),))[0]
        return as_question(turn, first.question) if first.question else first.intent
    return turn.topic if adds else None


def beside_rules(turn: Turn, known: str) -> tuple[Ask, ...]:
    """A question of the knowledge base, with what the rules of the intent tell of this patient before it or beside it."""
    ask, intent = Ask(turn.heard.intent, known), turn.heard.intent
    treatment = TREATMENT_OF.get(known)
    is_treatment = bool(treatment or turn.mentioned("procedure") or turn.mentioned("specialty"))
    is_place_sought = intent == SEARCH and turn.questions[0].topic in OF_PLACES and is_treatment
    is_visa_asked = intent == "ask_visa" and says(turn, "visa_needed") and "nationality" in turn.details
    if is_place_sought or is_visa_asked:  # "three years without a child, who does IVF?"; "do we need a visa, and how long does it take?"
        turn.know(**({"procedure": treatment} if treatment and "procedure" not in turn.details else {}))
        return (Ask(intent), ask)
    return with_rules(ask, turn.questions[0].score)


def compares(turn: Turn) -> bool:
    """Whether words of a message compare two things that it names, or one with what was talked about."""
    named = [value for detail in (*COMPARED, "city") for value in turn.mentioned(detail)]
    is_beside = any(turn.mentioned(one) and (one in turn.before or turn.last_topic == SEARCH) for one in COMPARED)
    return says(turn, "compare") and (is_beside or (len(named) > 1 and turn.heard.intent in OF_OPTIONS))


def names_sides(turn: Turn) -> bool:
    """Whether a message that surely compares names a thing and another, or a place beside one that was talked about."""
    named = [mention for mention in turn.mentions if mention.detail in (*COMPARED, "city", "country")]
    is_sure = turn.heard.intent == COMPARE and turn.heard.confidence >= SURE_IN_DANGER
    return is_sure and (len(named) > 1 or any(mention.detail in COMPARED for mention in named))


def list_again(turn: Turn) -> bool:
    """Whether the list of places is asked for again, without a city that is not wanted, or beyond one."""
    is_known = turn.topic == SEARCH or any(detail in turn.details for detail in ("procedure", "specialty"))
    is_list = may_go_on(turn) or turn.heard.intent == COMPARE or turn.heard.confidence < SURE_OF_PARTS
    return bool(turn.mentioned(APART) or turn.mentioned(BEYOND)) and is_list and is_known


def asks_who(turn: Turn) -> bool:
    """Whether a doubtful message asks who treats the known illness in a place that it names: "whos doing it in busan"."""
    is_place = len([*turn.mentioned("city"), *turn.mentioned("country")]) == 1
    asks_who_treats = says(turn, "hospitals") if is_unsure(turn.heard, (), turn.text) else says(turn, "who_treats")
    is_doubtful = is_unsure(turn.heard, (), turn.text) or turn.heard.intent == COMPARE
    return is_place and is_doubtful and "procedure" in turn.details and asks_who_treats and not says(turn, "how_much")


def is_why(turn: Turn) -> bool:
    """Whether the patient asks why the places are so ordered; then the list is shown with the rule."""
    of_these = says(turn, "why_word") and says(turn, "these_places") and words_in(turn.text) <= LONG
    is_of_list = of_these and (turn.heard.intent in OF_A_LIST or turn.heard.confidence < SURE_IN_DANGER)
    is_shown = shows_places(turn) or (is_of_list and any(detail in turn.details for detail in ("procedure", "specialty")))
    asks_why = (says(turn, "why") or is_of_list) and bool(turn.topic) and is_shown
    if asks_why:
        turn.extra["choice"] = "why"
    return asks_why


def is_place_alone(turn: Turn) -> bool:
    """Whether a message names countries and nothing else, and speaks of no price."""
    return bool(turn.mentions) and all(mention.detail == "country" for mention in turn.mentions) and not says(turn, "cheaper")


def of_checkup(turn: Turn) -> str | None:
    """Whether a message asks what a check-up at an age holds, or about one that is put together: sum, days, elsewhere, less of it."""
    known = [details.get(detail) for details in (turn.details, turn.before) for detail in ("procedure", "specialty")]
    wants_one = any(str(one).startswith(CHECKUP) for one in known)
    may_wish = turn.heard.intent in OF_A_PERSON or (turn.heard.intent == BOOKING and turn.heard.confidence < SURE_OF_A_LANGUAGE)
    is_own, is_doubtful = turn.topic == OWN_CHECKUP, is_unsure(turn.heard, turn.mentions, turn.text)
    is_of_results = (
        wants_one
        and says(turn, "results")
        and (says(turn, "when") or (is_own and is_doubtful))
        and not says_apart(turn, "how_much", "when")
        and not changes_parts(turn)  # which is answered with the whole, and so with its results
    )
    is_booked_too = turn.heard.intent == BOOKING and len(turn.parts) >= SEVERAL  # "and when are the results? book it"
    if is_of_results and (is_booked_too or is_own or len(turn.parts) < SEVERAL) and turn.topic != BOOKING:
        turn.extra["choice"] = "results"
        turn.asks = (Ask(OWN_CHECKUP), Ask(BOOKING)) if is_booked_too else ()
        return OWN_CHECKUP
    if is_own and says(turn, SEDATION) and not turn.mentions and not says(turn, "how_much"):  # "and do they put me to sleep for it?"
        turn.extra["choice"] = SEDATION
        return OWN_CHECKUP
    is_wish = (
        turn.heard.intent == OWN_CHECKUP or (wants_one and may_wish) or (says(turn, "wants_examined") and turn.heard.intent in OF_A_PERSON)
    )
    if is_wish and not says(turn, "prognosis") and (read_person(turn.text, turn.language) or speaks_of_family(turn)):
        return OWN_CHECKUP
    parts = [str(one) for one in turn.mentioned("procedure") if is_examination(str(one), turn.catalog)]
    if asks_dose(turn) or turn.mentioned("insurer"):
        return None
    is_ready = says(turn, "package_word")
    is_own_wish = turn.heard.intent == OWN_CHECKUP and turn.topic is None and not is_ready
    is_own_wish = is_own_wish and any(not part.startswith(CHECKUP) for part in parts)  # "a check-up in Seoul with an MRI"
    is_sum = turn.heard.intent in OF_A_SUM or (turn.heard.intent in OF_PACKAGES and not is_ready)
    if is_own_wish or (is_sum and len(parts) > 1 and (wants_one or any(part.startswith(CHECKUP) for part in parts))):
        return OWN_CHECKUP  # "the full check-up with both endoscopies, how much?"
    has_one = bool(turn.details.get("examinations")) and not turn.mentioned("package")
    return of_built_checkup(turn) if has_one else None


def beside_checkup(turn: Turn) -> tuple[Ask, ...]:
    """What a message asks besides the check-up that is put together: "how long does it take, and do I have to be hungry?"."""
    told = {ask: None for ask in asked_here(turn) if ask.intent not in TOLD_BY_CHECKUP or ask.question}
    told |= {Ask(SEARCH): None} if asks_where(turn) else {}
    general = of_general(turn, turn.text, turn.heard.intent)
    every = (*told, *([general] if general and general.question not in {ask.question for ask in told} else []))
    return (*(ask for ask in every if ask.question not in OF_ITS_HOURS), *hours_asked(turn))


def of_built_checkup(turn: Turn) -> str | None:
    """Whether a message is about the check-up that is put together: its sum, its days, less or more of it."""
    if decides(turn):
        return OWN_CHECKUP
    if turn.topic != OWN_CHECKUP:  # "oh, that is dear, take it out", after the price of an examination
        return OWN_CHECKUP if turn.topic == PRICE and says(turn, "take_out") and not turn.mentions else None
    is_after = any(name.startswith(AFTERCARE) and chance >= SECOND for name, chance in turn.told)
    is_days = turn.heard.intent == AFTERCARE and bool(turn.told) and not is_after  # of it, and not how long until she may fly
    is_sum = (
        is_days
        or says(turn, "take_out")
        or turn.heard.intent in OF_A_SUM
        or is_unsure(turn.heard, turn.mentions, turn.text)
        or says(turn, "own_parts")
    )
    named = [mention for mention in turn.mentions if mention.detail == "procedure"]
    places = [(mention.start, mention.end) for mention in named]
    is_less = not turn.mentions and says(turn, "take_out")
    is_less = is_less or any(chance >= SURE_OF_CHANGE and name in CHANGES for name, chance in turn.told)
    is_less = is_less or any(is_left_out(turn.text, turn.language, place, others=places) for place in places)
    asks = says(turn, "own_parts") or says(turn, "how_long") or turn.heard.intent in ("ask_price", "compare_options")
    is_result = any(one.question == RESULTS and one.score >= LIKELY for one in turn.questions[:1])
    asks = (asks and not named and not is_result) or (bool(named) and says(turn, "put_in"))  # "and if a PET-CT is added, how much is it?"
    return OWN_CHECKUP if is_sum and (is_less or asks) else None


def is_told(turn: Turn) -> bool:
    """Whether the topic knows more than the knowledge base does, or was answered a question of its own."""
    is_hers = bool(turn.questions) and knows_better(turn)(turn.heard.intent, turn.questions[0].question)
    is_several = sum(says(turn, kind) for kind in OF_FAITH) > 1  # "halal food, and a place to pray"
    return is_hers or is_several or any(mention.detail == turn.asked for mention in turn.mentions)


def of_doubt(turn: Turn, topic_of: Callable[[str], Topic]) -> str | None:
    """What a doubtful message most likely is: the last topic again, a question of the knowledge base, or not understood."""
    is_rejected = turn.misunderstood > 0 and (says(turn, "not_these") or (turn.heard.intent == "deny" and words_in(turn.text) > FEW))
    is_restart = turn.heard.intent == "start_over" and turn.heard.confidence < SURE_OF_A_LANGUAGE  # nothing is forgotten that easily
    is_empty = turn.heard.intent == "inform" and turn.heard.confidence < SURE_OF_A_LANGUAGE and not turn.mentions
    if not (is_rejected or is_empty or is_restart) and not is_unsure(turn.heard, turn.mentions, turn.text):
        return None
    is_answer = turn.topic is not None and turn.asked in OF_FREE_TEXT and topic_of(turn.topic).takes_any_answer
    if is_rejected or is_answer or is_restart or says(turn, "vague"):  # "that thing, you know"
        return NOT_UNDERSTOOD
    if (
        told := of_own_question(turn)
        or topic_asked(turn.questions)
        or ("ask_documents" if says(turn, "visa_documents") and turn.topic != "ask_visa" else None)
    ):
        return told
    is_more = turn.heard.intent == turn.topic and bool(turn.mentions) and words_in(turn.text) <= LEANING  # "any in Busan?"
    if turn.topic and (is_more or any(one.intent == turn.topic and one.confidence >= POSSIBLE for one in turn.ranking[:2])):
        return turn.topic
    perhaps = perhaps_asked(turn.questions, turn.topic, words_in(turn.text))
    if perhaps:
        is_hers = knows_better(turn)("", perhaps[0])  # when to fly, and how many days: by the treatment that is known
        turn.extra["perhaps"] = not is_hers
        turn.asks = () if is_hers else tuple(Ask(KNOWN_QUESTION, one) for one in perhaps)
        return AFTERCARE if is_hers else as_question(turn, perhaps[0])
    is_sought = bool(turn.mentioned("procedure")) and SEARCH in [meaning.intent for meaning in turn.ranking[:3]]
    is_sight = bool(named_sights(turn.catalog, turn.text, turn.language))
    is_told = is_empty and turn.heard.confidence > SURE
    likely = None if is_sought or is_sight or is_told else intent_of(turn, likely_here(turn))
    return SEARCH if is_sought else SIGHTS if is_sight else None if is_told else likely or NOT_UNDERSTOOD


def of_own_question(turn: Turn) -> str | None:
    """The topic whose rules answer, by what is known of this patient, the question that a message is surely like."""
    best = turn.questions[0] if turn.questions else None
    if best is None or best.score < SURE_ELSEWHERE or not knows_better(turn)("", best.question):
        return None
    return SEARCH if best.question == OUTSIDE_SEOUL else AFTERCARE


def shows_places(turn: Turn) -> bool:
    """Whether what is known is enough to list clinics again, as we did before."""
    return turn.topic == SEARCH or (words_in(turn.text) <= SHORT and any(detail in turn.details for detail in ("procedure", "specialty")))


def may_go_on(turn: Turn) -> bool:
    """Whether a message may only go on with what was talked about: it tells something, or its meaning is doubtful."""
    is_change = turn.heard.intent == "change_itinerary" and turn.topic not in PLANS
    return turn.heard.intent in GOES_ON or is_change or is_unsure(turn.heard, turn.mentions, turn.text)


def adds_to(turn: Turn, topic: Topic) -> bool:
    """Whether the message only adds something to the last topic that changes its answer."""
    leans = may_go_on(turn) or is_bare(turn) or (turn.heard.intent == "ask_payment" and words_in(turn.text) <= LEANING)
    if leans and topic.goes_on(turn):
        return True
    if turn.topic == "ask_visa" and turn.heard.intent == "change_itinerary" and turn.mentioned("date") and not says(turn, "plan_words"):
        return True  # "and if we come in February, does that change?"
    is_more = continues(turn.heard, turn.mentions, turn.topic, turn.asked, turn.text)
    return is_more and any(mention.detail == turn.asked or topic.is_moved_by(turn, mention) for mention in turn.mentions)


def is_bare(turn: Turn) -> bool:
    """Whether a message is so short and names so little that it leans on what was said before."""
    return not turn.mentions and words_in(turn.text) <= FEW
