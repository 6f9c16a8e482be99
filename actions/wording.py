"""What a message surely means by its words, whatever the model heard."""

from __future__ import annotations

from dataclasses import replace

from actions.general import BEFORE_SURGERY, BY_MESSENGER, FASTING, LAW_OF_IVF, PHOTOGRAPHS, RIVAL, SEVERAL, SURE_OF_PARTS, by_words, of_harm
from actions.intents import ADVICE, AFTERCARE, BOOKING, EMERGENCY, FACILITATOR, LODGING, NOT_UNDERSTOOD, OF_PACKAGES, OWN_CHECKUP, SEARCH
from actions.reading import FIELDS
from actions.saying import as_question, knows_treatment, says, says_in
from actions.turn import Turn
from actions.wish import SURE_OF_PLACE, of_wish
from concierge.checkup.builder import BASE_PREFIX
from concierge.checkup.guidance import names_relative
from concierge.context.asking import PRICE, PRICED, SHORT, Ask, Part
from concierge.context.certainty import LONG, SURE, Meaning, words_in
from concierge.languages.noise import is_noise
from concierge.questions.choosing import BETTER_BY_TOPIC, FEW, NEVER, Likeness, perhaps_asked
from concierge.understanding.money import currency_in

CERTAIN = 1.0
"""Confidence told of what words say surely."""
OF_FEAR = frozenset({NOT_UNDERSTOOD, SEARCH, "inform", EMERGENCY, ADVICE, "request_human", "complaint", "thank", "deny"})
"""Intents as which mere fear is heard."""
LISTED = frozenset({SEARCH, "search_packages"})
"""Topics whose list a bare place asks for again."""
SURE_OF_ADVICE = 0.75
"""Confidence from which somebody in fear asks a doctor's question ("which tablets may I take"), and does not only tell the fear."""
WORDED = (
    ("how_much", "ask_price"),
    ("who_treats", SEARCH),
    ("ways", "ask_transport"),
    ("pick_up", "ask_transport"),
    ("how_long", AFTERCARE),
    ("visa_needed", "ask_visa"),
    ("remote_opinion", "ask_second_opinion"),
)
"""Kinds of words, and what a part of a message of a doubtful meaning asks by them."""
ASKED_BY_WORD = frozenset(intent for _, intent in WORDED)
OF_TREATMENT = frozenset({"ask_price", SEARCH, AFTERCARE})
"""All that is asked so, and what of it is asked of a treatment, which must be known."""
PLANNING = frozenset({"plan_itinerary", "change_itinerary", NOT_UNDERSTOOD})
SURE_OF_SUM = 0.6
"""Confidence from which a part asks for a price without a word like "how much"."""
OF_LONGER = frozenset({"plan_itinerary", "change_itinerary", "ask_attractions", NOT_UNDERSTOOD, "inform"})
"""Intents as which the wish for more days of a plan is heard."""
OF_OPINIONS = frozenset({SEARCH, "compare_options", "ask_price"})
"""Intents as which a question about a second opinion, which has its own places and prices, is heard."""
LIKELY = 3
"""Likeliest meanings among which an appointment or a price is, when a message with words for it names a place."""
IN_PACKAGES = frozenset({
    "ask_price", "ask_interpreter", LODGING, "ask_transport", "ask_food_religion", "ask_capabilities", "ask_documents",
    "ask_package_details",
})  # fmt: skip
"""Intents as which the question whether a package includes something is heard."""


def leaves_review(turn: Turn) -> bool:
    """Whether a treated patient wants to tell others how it was."""
    return says(turn, "leave_review") or (says(turn, "review") and says(turn, "leaving"))


def of_words(turn: Turn) -> str | None:
    """What a message surely means by its words, whatever the model heard."""
    is_misheard = says(turn, "misheard") and words_in(turn.text) <= LONG and turn.heard.intent != "bot_challenge"
    if is_noise(turn.text) or is_misheard or is_mere_fear(turn):
        return NOT_UNDERSTOOD
    is_longer = bool(turn.mentioned("duration")) and turn.heard.intent in OF_LONGER and (says(turn, "more") or says(turn, "made"))
    if turn.topic in PLANNING and (is_longer or (turn.heard.intent == "plan_itinerary" and says(turn, "day_more"))):
        return "change_itinerary"  # "one day more, we want to see the aquarium"
    if told := of_small_words(turn) or named_so(turn) or of_wish(turn):
        return told
    if speaks_of_staff(turn):
        near = near_question(turn)
        return as_question(turn, near) if near else "ask_interpreter"
    ask = by_words(turn, turn.text, turn.heard.intent, turn.questions) if len(turn.parts) < SEVERAL else None
    return of_ask(turn, ask) if ask else None


def of_ask(turn: Turn, ask: Ask) -> str:
    """What is answered when words ask something: that, or what was surely heard with it beside."""
    is_sure = turn.heard.confidence >= SURE_OF_PLACE and turn.heard.intent not in (ask.intent, FACILITATOR)
    if ask.question == PHOTOGRAPHS and turn.heard.intent == ask.intent:  # "any reviews? their before and after pictures look great"
        turn.asks = (ask, Ask(ask.intent))
    if ask.question == LAW_OF_IVF and turn.heard.intent == SEARCH:  # "single and 38, where can I have IVF"
        turn.asks = (ask, Ask(SEARCH))
    if ask.question == FASTING and says(turn, "pills"):  # "must I fast? I take blood thinners"
        turn.asks = (ask, Ask(ADVICE, BEFORE_SURGERY))
    if ask.question == BY_MESSENGER and is_sure:  # a second opinion, "and may I send it by WhatsApp?"
        turn.asks = (Ask(turn.heard.intent), ask)
        return turn.heard.intent
    return as_question(turn, ask.question) if ask.question else ask.intent


def of_small_words(turn: Turn) -> str | None:
    """What a yes or a no is by its other words: a wish to be booked, or a filler that says neither."""
    if turn.heard.intent == "check_status" and says(turn, "cancel"):
        return "cancel_request"
    if turn.heard.intent == "affirm" and says(turn, "book") and {"procedure", "package"} & {*turn.details}:
        return BOOKING
    is_long = turn.heard.confidence < SURE_OF_PARTS and words_in(turn.text) > FEW
    is_vague = says(turn, "vague") and turn.heard.confidence < SURE_OF_ADVICE  # "how was that thing done again"
    is_filler = turn.heard.intent in ("affirm", "deny") and (is_long or says(turn, "vague"))
    is_filler = is_filler or (turn.heard.intent == "ask_capabilities" and is_vague)
    return NOT_UNDERSTOOD if is_filler else None


def named_so(turn: Turn) -> str | None:
    """What is asked of a package or an opinion that the message names, though it is heard as a search."""
    if turn.topic in OF_PACKAGES and turn.heard.intent == "inform" and turn.mentioned("people") and says(turn, "how_much"):
        return "ask_package_details"  # "how much for the two of us"
    if turn.heard.intent == "search_packages" and says(turn, "included"):
        return "ask_package_details"  # "is there a ready package, and what is in it?"
    is_of_package = turn.topic in OF_PACKAGES and turn.heard.intent in IN_PACKAGES and says(turn, "included")
    if is_of_package or (turn.heard.intent in ("search_packages", OWN_CHECKUP) and turn.mentioned("package")):
        return "ask_package_details"
    likely = [meaning.intent for meaning in turn.ranking[:LIKELY]]
    if turn.heard.intent == "ask_clinic_details" and turn.mentioned("facility") and "procedure" in turn.details:
        for kind, intent in (("book", BOOKING), ("how_much", "ask_price")):  # "book me at Severance", "how much is it there?"
            if says(turn, kind) and intent in likely:
                return intent
    if turn.topic == "ask_visa" and turn.heard.intent == "ask_documents" and any(name.startswith("ask_visa") for name, _ in turn.told[:1]):
        return "ask_visa"  # "the letter is enough? which other papers?"
    is_opinion = "second-opinion" in turn.mentioned("procedure") and turn.heard.intent in OF_OPINIONS
    return "ask_second_opinion" if is_opinion else None


def reworded(turn: Turn, part: Part) -> Part:
    """A part of the message as what it surely means by its words, else as it is."""
    if (meaning := reheard(turn, part)) is not None:
        return replace(part, meaning=meaning, questions=() if meaning.confidence else part.questions)
    ask = by_words(turn, part.text, part.meaning.intent, part.questions)
    if ask is None and (worded := asked_by_word(turn, part)) is not None:
        return replace(part, meaning=Meaning(worded, CERTAIN), questions=(), words=max(part.words, FEW))
    names_language = bool(turn.extra.get("language") or turn.mentioned("spoken_language"))
    is_of_papers = turn.heard.intent == "ask_documents"
    if ask is None and part.meaning.intent == "choose_language" and names_language and part.words > FEW and not is_of_papers:
        ask = Ask("ask_interpreter")  # "and do they speak English"
    questions = (Likeness(ask.question, "", 1.0),) if ask and ask.question else ()
    return Part(Meaning(ask.intent, CERTAIN), questions, max(part.words, FEW), part.text) if ask else part


def reheard(turn: Turn, part: Part) -> Meaning | None:
    """What a part means where it was heard as something else; a confidence of 0 when it asks nothing yet."""
    heard, found = part.meaning, None
    is_price = heard.intent == PRICE != turn.heard.intent and heard.confidence < SURE_OF_SUM
    is_other = "procedure" in turn.details or turn.mentioned("specialty") or turn.extra.get(FIELDS)
    is_priced = heard.intent == PRICE and turn.topic in PRICED and part.words <= SHORT and not is_other
    if heard.intent == BOOKING != turn.heard.intent and not says_in(turn, part.text, "book"):
        found = Meaning(BOOKING, 0.0)  # "I want an implant in Busan" wants no appointment yet
    elif is_price and not says_in(turn, part.text, "how_much") and not says_in(turn, part.text, "how_many"):
        found = Meaning(PRICE, 0.0)  # "she has a myoma and wants an operation in Korea" asks no price yet
    elif is_priced:
        found = replace(heard, intent=str(turn.topic))  # after a second opinion: "how much is that? and is it by video?"
    elif turn.topic in LISTED and is_bare_place(turn, part):
        found = Meaning(str(turn.topic), SURE_OF_PLACE)  # "and in Busan? somebody who speaks Chinese"
    elif heard.intent == "ask_payment" and turn.heard.intent == PRICE and currency_in(part.text, turn.language):
        found = replace(heard, intent=PRICE)  # "how much is it, in Taiwan dollars"
    return found


def asked_by_word(turn: Turn, part: Part) -> str | None:
    """What a part of a doubtful meaning asks by its words: "which clinics are good" beside a price."""
    is_doubtful = part.meaning.confidence < SURE_OF_SUM and turn.heard.intent not in NEVER
    is_of_treatment = knows_treatment(turn)
    asked = (intent for kind, intent in WORDED if is_doubtful and says_in(turn, part.text, kind))
    found = next((intent for intent in asked if is_of_treatment or intent not in OF_TREATMENT), None)
    return OWN_CHECKUP if found == AFTERCARE and is_of_checkup(turn) else found


def is_of_checkup(turn: Turn) -> bool:
    """Whether the treatment that is known is a check-up, whose hours its own topic tells."""
    return str(turn.details.get("procedure")).startswith(BASE_PREFIX)


def is_bare_place(turn: Turn, part: Part) -> bool:
    """Whether a part of the message is little more than a place."""
    named = [mention for mention in turn.mentions if mention.end > 0 and turn.text[mention.start : mention.end] in part.text]
    return bool(named) and all(mention.detail in ("city", "country") for mention in named) and part.words <= FEW


def is_mere_fear(turn: Turn) -> bool:
    """Whether a message in the middle of a conversation tells of nothing but fear, so that a list of clinics would be cold."""
    is_fear = (turn.heard.intent in OF_FEAR or turn.heard.confidence < SURE) and not (
        turn.heard.intent == ADVICE and turn.heard.confidence >= SURE_OF_ADVICE
    )
    names_nothing = all(mention.detail in ("date", "duration", "people") for mention in turn.mentions)
    # "I am afraid, and if they make a mistake, where do I turn", "will he get better?"
    is_asked = says(turn, "prognosis") or of_harm(turn, turn.text, turn.heard.intent) is not None
    is_alone = names_nothing and is_fear and not is_asked and all(part.meaning.intent in OF_FEAR for part in turn.parts)
    return bool(turn.topic) and is_alone and says(turn, "afraid")


def speaks_of_staff(turn: Turn) -> bool:
    """Whether a message that names the language in which we talk anyway asks for one of others: "do they speak English"."""
    wanted = turn.extra.get("language")
    return turn.heard.intent == "choose_language" and wanted == turn.language and words_in(turn.text) > FEW


def near_question(turn: Turn) -> str | None:
    """The question of the last topic that a message may ask, or one that it is much like."""
    best = next((one for one in turn.questions[:1] if one.question not in BETTER_BY_TOPIC), None)
    if best and best.score >= RIVAL:
        return best.question
    return next(iter(perhaps_asked(turn.questions, turn.topic, words_in(turn.text))), None) if turn.topic else None


def speaks_of_family(turn: Turn) -> bool:
    """Whether somebody who puts a check-up together tells of an illness in the family."""
    known = [details.get(detail) for details in (turn.details, turn.before) for detail in ("procedure", "specialty")]
    is_wanted = any(str(one).startswith("checkup") for one in known)
    is_about = OWN_CHECKUP in (turn.heard.intent, turn.topic)
    is_told = bool(turn.extra.get(FIELDS)) and not turn.mentioned("procedure")  # "a mammogram for my wife" tells of no illness
    is_relative = is_about and is_told and names_relative(turn.text, turn.language)
    return is_relative or ((is_about or is_wanted) and says(turn, "in_family"))
