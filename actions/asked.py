"""What the clauses of a message ask, of which each may be a question apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.alarms import CALMER, says_over
from actions.general import CHOOSING, SEVERAL, SURE_OF_PARTS
from actions.intents import ADVICE, AFTERCARE, BOOKING, COMPARE, EMERGENCY, NOT_UNDERSTOOD, OWN_CHECKUP, SEARCH, STATUS, VISA
from actions.saying import kinds_asked, knows_treatment, says, says_in
from actions.turn import Turn
from actions.wish import SURE_OF_PLACE
from actions.wording import ASKED_BY_WORD, CERTAIN, PLANNING, reworded
from concierge.checkup.builder import is_examination
from concierge.context.asking import ASKABLE, PRICE, PRICED, Ask, Part, asks_in, beside_whole, both_likely
from concierge.context.certainty import Meaning, words_in
from concierge.context.cues import cues
from concierge.context.origin import APART, BEYOND
from concierge.languages.folding import fold
from concierge.questions.choosing import FAR_APART_FROM_HER_OWN, known_question
from concierge.understanding.clauses import clauses
from concierge.visa.asking import parts_asked

PRICES = frozenset({"faq-020", "faq-058", "faq-060"})
"""Questions about prices in general, which we answer for the treatment that is known."""
PREGNANCY, DAYS, OUTSIDE_SEOUL = "faq-048", "faq-075", "faq-057"
NO_CURE = "faq-066"
"""The question whether places with good air heal."""
FLYING = ("faq-044", "faq-046", "faq-047", PREGNANCY)
"""Questions about flying and the days of a trip in general, which we answer for the treatment that is known."""
PREGNANT = frozenset({"pregnancy-management", "childbirth"})
"""Treatments for which the knowledge base tells more about flying and days than ours do."""
STAY = frozenset({"duration", "date", "procedure", "specialty", "people"})
"""The topic after which a message may tell the stay alone, and the details that tell it."""
OF_STAY = ("how_much", "who_treats", "hospitals", "how_long", "package_word", "plan_words", "visa_extension")
"""Kinds of words that ask something of the stay."""
OF_DAYS = (PLANNING | {"search_packages", "ask_package_details"}) - {NOT_UNDERSTOOD}
"""Intents in which a length is that of a plan or a package."""
OF_PERSONS = ("bot_challenge", "request_human")
"""What is answered alone when somebody wants a person."""


def asked_in(turn: Turn) -> tuple[Ask, ...]:
    """What the parts of a message ask; without parts, the two things that it most likely asks when both are likely."""
    places = [*turn.mentioned("country"), *turn.mentioned("city")]
    if len(places) > 1 and "procedure" in turn.details and turn.heard.intent in PLANNING and turn.heard.confidence < SURE_OF_PARTS:
        return (Ask(COMPARE),)  # "how much is a cycle in Korea and in Vladivostok", heard as a plan
    if len(places) > 1 and "procedure" in turn.details and turn.heard.intent == PRICE and turn.heard.confidence < SURE_OF_PARTS:
        return (Ask(PRICE),)  # "how much is it in Korea, and how much in Khabarovsk?"
    if turn.heard.intent == "complaint" and says(turn, "my_request"):
        return (Ask("complaint"), Ask(STATUS))  # "where is my request, nobody calls": an ear, and how it stands
    parts = tuple(reworded(turn, part) for part in turn.parts if not asks_nothing(turn, part))
    parts = (*parts, *worded_besides(turn))
    worded = [part for part in parts if part not in turn.parts and part.meaning.confidence == CERTAIN]
    asks = asks_in(light(turn), parts, knows_better(turn))
    is_single = sum(not ask.is_beside for ask in asks) < SEVERAL or is_surely_one(turn)
    if is_one_question(turn) and is_single and not worded:
        return ()
    if not asks and worded:  # the whole is what its words say it is, beside what the other parts ask
        first = replace(turn.heard, intent=worded[0].meaning.intent)
        asks = asks_in((first, *turn.ranking[1:]), parts, knows_better(turn))
        asks = asks or tuple(Ask(part.meaning.intent, part.questions[0].question if part.questions else None) for part in worded)
        asks = beside_whole(turn.heard, asks) if all(ask.intent in ASKED_BY_WORD and not ask.question for ask in asks) else asks
    is_certain = any(part.questions or part.meaning.intent not in ASKED_BY_WORD for part in worded)
    if is_certain and turn.heard.confidence < SURE_OF_PLACE and not any(part.meaning.intent == turn.heard.intent for part in parts):
        asks = tuple(ask for ask in asks if ask.question or ask.intent != turn.heard.intent) or asks
    persons = tuple(ask for ask in asks if ask.intent in OF_PERSONS)
    asks = without_echo(turn, asks)
    is_called = any(ask.intent == "request_human" for ask in persons)
    if is_called and says(turn, "no_person"):
        persons, asks = (), tuple(ask for ask in asks if ask not in persons)
        is_called = False
    if is_called:  # "you talk like a robot, give me a person" asks not who we are
        persons = tuple(ask for ask in persons if ask.intent == "request_human")
    if is_called:  # what was surely asked besides is answered, too
        persons = (*(ask for ask in asks if ask.question), *persons)
    both = without_echo(turn, both_likely(turn.ranking, words_in(turn.text), turn.heard))
    found = (persons if is_called else asks) or both
    return without_told(turn, found)


def without_told(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked, without what another answer tells.

    An interpreter tells its own price, so that nobody need name a treatment; what is known of pain is told with the time afterwards; and
    whoever asks whether a place heals cancer wants no list of clinics there.
    """
    intents = {ask.intent for ask in asks}
    is_of_treatment = bool({"procedure", "package"} & {*turn.details}) or bool(turn.mentioned("specialty"))
    is_of_package = "package" in turn.details or turn.topic == "ask_package_details" or says(turn, "package_word")
    is_told = {
        PRICE: bool(intents & PRICED) and not is_of_treatment,
        "ask_package_details": len(asks) > 1 and not is_of_package,
        ADVICE: AFTERCARE in intents and says(turn, "is_painful"),
        SEARCH: any(ask.question == NO_CURE for ask in asks),
    }
    return tuple(ask for ask in asks if ask.question or not is_told.get(ask.intent))


def aside_in(turn: Turn) -> tuple[Ask, ...]:
    """The one question that a clause of a message of the form surely asks beside what it tells."""
    marked = any(mark in turn.text for mark in "?؟？")
    parts = [reworded(turn, part) for part in turn.parts if marked]
    sure = [part for part in parts if part.meaning.intent in ASKABLE and part.meaning.confidence >= SURE_OF_PLACE]
    first = next(iter(sure), None)
    worded = first.questions[0].question if first and first.questions and first.meaning.confidence == CERTAIN else None
    return (Ask(first.meaning.intent, worded),) if first else ()


def worded_besides(turn: Turn) -> tuple[Part, ...]:
    """The clauses that the model was too unsure of, as what they ask by their words."""
    heard = {part.text for part in turn.parts}
    pieces = clauses(turn.text, turn.language) if not turn.text.startswith("/") else ()
    unheard = (Part(Meaning(NOT_UNDERSTOOD, 0.0), (), words_in(piece), piece) for piece in pieces if piece not in heard)
    told = (reworded(turn, part) for part in unheard)
    return tuple(part for part in told if part.meaning.confidence == CERTAIN)


def without_echo(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked, without what only sounds in it.

    Whoever is answered "medicines in their package" need not hear that we are no doctor; "where is my request?" wants no other one.
    """
    is_treatment = bool(turn.mentioned("procedure")) and not any(
        is_examination(str(one), turn.catalog) for one in turn.mentioned("procedure")
    )
    echoes = {
        *({ADVICE} if any(ask.question for ask in asks) else ()),
        *({BOOKING} if turn.heard.intent == STATUS else ()),
        *({OWN_CHECKUP} if (is_treatment or says(turn, "ill")) and OWN_CHECKUP not in (turn.topic, turn.heard.intent) else ()),
    }
    left = tuple(ask for ask in asks if ask.question or ask.intent not in echoes)
    is_list = (
        turn.heard.intent == SEARCH and bool(turn.mentioned("spoken_language")) and {ask.intent for ask in left} == {"ask_interpreter"}
    )
    return (Ask(SEARCH),) if is_list else left  # "who does it outside Seoul, and speaks Russian?" wants the list by language


def asks_nothing(turn: Turn, part: Part) -> bool:
    """Whether a part only leads to a question ("one more doubt"), or tells that help is there after an emergency."""
    is_news = turn.last_topic == EMERGENCY and says_in(turn, part.text, CALMER)
    said = fold(part.text)
    for start, end in cues(said, turn.language, "one_more"):
        said = said[:start] + " " * (end - start) + said[end:]
    return is_news or not any(letter.isalnum() for letter in said)


def is_surely_one(turn: Turn) -> bool:
    """Whether a message is so much liker to one question than to every other one that its clauses are no questions apart."""
    first, second = [*(one.score for one in turn.questions[:2]), 0.0, 0.0][:2]
    return first - second >= FAR_APART_FROM_HER_OWN


def is_one_question(turn: Turn) -> bool:
    """Whether a message whose intent is doubtful surely asks one question of the knowledge base, whatever its clauses are."""
    if turn.heard.intent == "search_packages" and says(turn, "package_word"):
        return False  # "which centre, and is there a ready package"
    return turn.heard.confidence < SURE_OF_PARTS and known_question(turn.heard, turn.questions, words_in(turn.text)) is not None


def knows_better(turn: Turn) -> Callable[[str, str], bool]:
    """Of an intent and a question of the knowledge base: whether our rules tell more, by what we know of this patient."""
    has_treatment = "procedure" in turn.details and turn.details["procedure"] not in PREGNANT
    own = {*FLYING, DAYS} if has_treatment else {*FLYING} if "specialty" in turn.details else set()
    own -= {PREGNANCY} if says(turn, "pregnant") else set()
    every = {"ask_insurance"} if turn.mentioned("insurer") else set()
    every |= {"ask_payment"} if says(turn, "tax") else set()
    every |= {SEARCH} if turn.mentioned(APART) or turn.mentioned(BEYOND) or turn.mentioned("insurer") else set()
    own |= {CHOOSING} if says(turn, "who_treats") and knows_treatment(turn) else set()
    own |= PRICES if has_treatment and turn.heard.intent in (COMPARE, PRICE) else set()
    own |= {OUTSIDE_SEOUL} if turn.mentioned("city") and (has_treatment or "specialty" in turn.details) else set()
    every |= {PRICE, COMPARE} if has_treatment and (turn.mentioned("country") or turn.mentioned("city")) else set()
    every |= {"ask_visa"} if "nationality" in turn.details and parts_asked(turn.text, turn.language, kinds_asked(turn)) else set()
    every |= set() if says(turn, "what_if") else {"complaint"}
    return lambda intent, question: intent in every or question in own


def light(turn: Turn) -> tuple[Meaning, ...]:
    """What may have been heard, best first; after an emergency that is over, no alarm."""
    is_over = turn.heard.intent == EMERGENCY and says_over(turn)
    return (replace(turn.heard, intent="thank") if is_over else turn.heard, *turn.ranking[1:])


def tells_stay(turn: Turn) -> bool:
    """Whether a message after visas only tells how long she stays, and what for: "about two months, an operation on her back"."""
    named = {mention.detail for mention in turn.mentions}
    is_asked = any(mark in turn.text for mark in "?؟？") or any(says(turn, kind) for kind in OF_STAY)
    is_plan = turn.heard.intent in OF_DAYS and turn.heard.confidence >= SURE_OF_PARTS
    return turn.topic == VISA and "duration" in named and named <= STAY and not is_asked and not is_plan
