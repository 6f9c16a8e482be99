"""What a message surely means by its words, whatever the model heard; and the means to read such words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.reading import FIELDS, KNOWN_QUESTION, NOT_UNDERSTOOD
from actions.turn import Turn
from concierge.checkup.guidance import names_relative
from concierge.context.asking import PRICE, PRICED, SHORT, Ask, Part
from concierge.context.certainty import LONG, SURE, Meaning, words_in
from concierge.context.cues import cues
from concierge.languages.folding import fold
from concierge.languages.noise import is_noise
from concierge.questions.choosing import BETTER_BY_TOPIC, FEW, LIKELY_OVER_RULES, NEVER, Likeness, perhaps_asked
from concierge.understanding.money import currency_in

SEARCH, AFTERCARE, OWN_CHECKUP, BOOKING = "search_clinics", "ask_aftercare", "customise_checkup", "book_consultation"
EMERGENCY, PRIVACY, ADVICE, LODGING = "medical_emergency", "ask_privacy", "ask_medical_advice", "ask_accommodation"
CERTAIN = 1.0
"""Confidence told of what words say surely."""
SEVERAL = 2
"""Parts from which a message is read part by part."""
OF_FEAR = frozenset({NOT_UNDERSTOOD, SEARCH, "inform", EMERGENCY, ADVICE, "request_human", "complaint", "thank", "deny"})
"""Intents as which mere fear is heard."""
RIVAL = 0.5
"""Likeness to a question from which it is asked, and not another one to which a word of the message points."""
LISTED = frozenset({SEARCH, "search_packages"})
"""Topics whose list a bare place asks for again."""
SURE_OF_PLACE = 0.7
"""Confidence told of a bare place that goes on with the last topic."""
SURE_OF_ADVICE = 0.75
"""Confidence from which somebody in fear asks a doctor's question ("which tablets may I take"), and does not only tell the fear."""
WORDED = (
    ("how_much", "ask_price"),
    ("who_treats", SEARCH),
    ("ways", "ask_transport"),
    ("pick_up", "ask_transport"),
    ("how_long", AFTERCARE),
    ("visa_needed", "ask_visa"),
)
"""Kinds of words, and what a part of a message of a doubtful meaning asks by them."""
ASKED_BY_WORD = frozenset(intent for _, intent in WORDED)
OF_TREATMENT = frozenset({"ask_price", SEARCH, AFTERCARE})
"""All that is asked so, and what of it is asked of a treatment, which must be known."""
SURE_OF_PARTS = 0.5
"""Confidence in the whole from which its parts are looked at, though it is like one question of the knowledge base."""
HARMED_IN = {"KR": "faq-067", "CN": "faq-069", "RU": "faq-070"}
"""The question of each country that tells where to complain when something goes wrong."""
DELETION, LIKE_DELETION = "faq-030", 0.4
"""The question whether what was told may be deleted, and how like it a message with such a word must be to be that wish."""
DISPUTES, PAPERS_OF_DISPUTE = frozenset({"faq-067", "faq-068"}), "faq-068"
"""Questions about a dispute in Korea, and the one that tells in which language its papers are written."""
OF_PLACE = frozenset({"ask_visa", "ask_documents", "ask_transport", NOT_UNDERSTOOD, "inform", "complaint"})
"""Intents as which the question whether mediation goes on from home is heard."""
OF_PAPERS = frozenset({"ask_documents", "verify_facilitator", "choose_language", "ask_interpreter", NOT_UNDERSTOOD, "inform"})
FACILITATOR, REPORTING, REPORTED_IN = "verify_facilitator", "faq-071", "KR"
"""The question that tells where to report a broker."""
OF_HARMED = frozenset({EMERGENCY, "ask_payment", FACILITATOR, AFTERCARE, SEARCH, "ask_reviews", "ask_food_religion", ADVICE})
"""Intents as which the question where to complain about a hospital is easily heard."""
HOLIDAYS, FASTING, RAMADAN, TROUBLE_AT_HOME, CHOOSING, CAREGIVER, DONORS, FAMILY_IN_WARD, OWN_MEDICINE = (
    "faq-077", "faq-079", "faq-051", "faq-042", "faq-054", "faq-036", "faq-083", "faq-035", "faq-086",
)  # fmt: skip
SOUNDING_ALIKE = frozenset({(CAREGIVER, FAMILY_IN_WARD), (FASTING, RAMADAN)})
"""Questions that words ask, and those to which such a message is likest all the same: "hire someone for the nights on the ward"."""
PREGNANCY_FOLLOWED, HOT_SPRINGS, BY_MESSENGER = "faq-082", "faq-065", "faq-027"
OF_DONORS = frozenset({ADVICE, NOT_UNDERSTOOD, "inform", SEARCH, "ask_documents", "ask_capabilities"})
"""Intents as which the question whether one may give an organ is heard."""
OF_SUN = frozenset({AFTERCARE, ADVICE, "ask_attractions", NOT_UNDERSTOOD, "inform", "plan_itinerary"})
OF_WORRY = frozenset({AFTERCARE, ADVICE, NOT_UNDERSTOOD, "inform", SEARCH})
"""Intents as which the questions whether one may lie in the sun, and whether a pain or a swelling is normal, are heard."""
CAREGIVER_IN = "KR"
"""The country whose caregivers the question is about; of others only the price is known."""
OF_TAXES = frozenset({"ask_insurance", "ask_price", NOT_UNDERSTOOD, "ask_documents"})
OF_CARDS = frozenset({
    NOT_UNDERSTOOD, "ask_clinic_details", "inform", "ask_second_opinion", "ask_visa", "ask_documents", "ask_transport", AFTERCARE, SEARCH,
    "ask_food_religion", "ask_attractions", "choose_language", "out_of_scope",
})  # fmt: skip
"""Intents as which the question whether a Visa card works is heard."""
OF_STAFF = frozenset({"ask_interpreter", NOT_UNDERSTOOD, SEARCH, "ask_clinic_details", "choose_language"})
"""Intents as which the wish for a doctor of the same sex is easily heard."""
OF_CHOOSING = frozenset({NOT_UNDERSTOOD, SEARCH, "ask_reviews", "compare_options", "ask_clinic_details"})
OF_HOLIDAYS = frozenset({
    "out_of_scope", NOT_UNDERSTOOD, "inform", ADVICE, "ask_visa", "book_consultation", "plan_itinerary",
    "change_itinerary", AFTERCARE, SEARCH, "ask_attractions", "ask_transport",
})  # fmt: skip
OF_REVIEWS = frozenset({"ask_reviews", "ask_second_opinion", NOT_UNDERSTOOD, "inform", "complaint"})
OF_TRANSLATIONS = frozenset({"ask_documents", "choose_language", NOT_UNDERSTOOD, "inform"})
OF_SENDING = frozenset({"ask_capabilities", NOT_UNDERSTOOD, "inform", SEARCH})
OF_SPONSORS = frozenset({"ask_insurance", NOT_UNDERSTOOD, "inform", "ask_price"})
OF_LODGING = frozenset({SEARCH, NOT_UNDERSTOOD, "inform"})
OF_FREE_TIME = frozenset({NOT_UNDERSTOOD, "inform", ADVICE, AFTERCARE})
OF_BEDS = frozenset({"ask_accommodation", "ask_food_religion", NOT_UNDERSTOOD, "inform", AFTERCARE, "ask_clinic_details"})
"""Intents as which leaving a review, papers and their translation, who is sponsored, where to live, free time and a bed are heard."""
DOSE = (("dose",), ("medicine", "how_many"))
"""Kinds of words that together ask how much of a medicine to take, which a doctor answers, whatever was talked about."""
GENERAL: tuple[tuple[tuple[str, ...], frozenset[str] | None, Ask], ...] = (
    *((kinds, None, Ask(ADVICE)) for kinds in DOSE),
    (("closed",), OF_HOLIDAYS, Ask("plan_itinerary", HOLIDAYS)),
    (("caregiver",), None, Ask(LODGING, CAREGIVER)),
    (("same_sex",), OF_STAFF, Ask("ask_food_religion")),
    (("choosing",), OF_CHOOSING, Ask("ask_reviews", CHOOSING)),
    (("leave_review",), None, Ask("ask_reviews")),
    (("review", "leaving"), OF_REVIEWS, Ask("ask_reviews")),
    (("translation",), OF_TRANSLATIONS, Ask("ask_documents")),
    (("donor", "agent"), None, Ask(ADVICE, DONORS)),
    (("sleep_beside",), OF_BEDS, Ask(LODGING, FAMILY_IN_WARD)),
    (("plan_words",), frozenset({BOOKING, "plan_itinerary"}), Ask("plan_itinerary")),
    (("where_to_live",), OF_LODGING, Ask(LODGING)),
    (("free_time",), OF_FREE_TIME, Ask("ask_attractions")),
    (("trips",), None, Ask(AFTERCARE)),
    (("driving",), None, Ask(AFTERCARE)),
    (("lenses",), None, Ask(AFTERCARE)),
    (("splint",), None, Ask(AFTERCARE)),
    (("hot_spring", "after_surgery"), None, Ask(AFTERCARE, HOT_SPRINGS)),
    (("hot_spring", "pregnant"), None, Ask(AFTERCARE, HOT_SPRINGS)),
    (("reward",), None, Ask(FACILITATOR, REPORTING)),
    (("messenger", "scans"), None, Ask("ask_documents", BY_MESSENGER)),
    (("prognosis",), None, Ask(ADVICE)),
    (("sun",), OF_SUN, Ask(AFTERCARE)),
    (("give_organ",), OF_DONORS, Ask(ADVICE, DONORS)),
    (("pregnant", "remote_opinion"), None, Ask(AFTERCARE, PREGNANCY_FOLLOWED)),
    (("is_normal",), OF_WORRY, Ask(ADVICE)),
    (("own_medicine",), None, Ask("ask_transport", OWN_MEDICINE)),
    (("what_to_send",), OF_SENDING, Ask("ask_documents")),
    (("sponsor",), OF_SPONSORS, Ask("ask_payment")),
    (("tax",), OF_TAXES, Ask("ask_payment")),
    (("cards",), OF_CARDS, Ask("ask_payment")),
    (("ramadan",), None, Ask("ask_food_religion", RAMADAN)),
    (("fasting",), None, Ask("plan_itinerary", FASTING)),
)
"""Kinds of words (all of them must be said), the intents as which what they ask is easily heard (None: any), and what they ask."""
NOTHING_GENERAL = frozenset({"out_of_scope", EMERGENCY})
PLANNING = frozenset({"plan_itinerary", "change_itinerary", NOT_UNDERSTOOD})
SURE_OF_SUM = 0.6
"""Confidence from which a part asks for a price without a word like "how much"."""
OF_LONGER = frozenset({"plan_itinerary", "change_itinerary", "ask_attractions", NOT_UNDERSTOOD, "inform"})
"""Intents as which the wish for more days of a plan is heard."""
OF_SUMS = frozenset({NOT_UNDERSTOOD, "inform", "ask_attractions", SEARCH, "plan_itinerary", "book_consultation", "ask_second_opinion"})
"""Intents as which a doubtful question for a price is heard."""
OF_DAYS = OF_SUMS | OF_WORRY | {"ask_payment"}
"""Intents as which a doubtful question for the days of a treatment is heard."""
OF_OPINIONS = frozenset({SEARCH, "compare_options", "ask_price"})
"""Intents as which a question about a second opinion, which has its own places and prices, is heard."""
IN_PACKAGES = frozenset({
    "ask_price", "ask_interpreter", LODGING, "ask_transport", "ask_food_religion", "ask_capabilities", "ask_documents",
    "ask_package_details",
})  # fmt: skip
"""Intents as which the question whether a package includes something is heard."""
OF_CHEAPER = frozenset({NOT_UNDERSTOOD, SEARCH, "ask_price"})
"""Intents as which the questions when clinics are closed, and where a treatment costs less, are easily heard."""


def says(turn: Turn, kind: str) -> bool:
    """Whether the message has words of a kind of data/<language>/cues."""
    return says_in(turn, turn.text, kind)


def says_in(turn: Turn, text: str, kind: str) -> bool:
    """The same of a part of the message."""
    return bool(cues(fold(text), turn.language, kind))


def asks_dose(turn: Turn) -> bool:
    """Whether a message asks how much of a medicine to take."""
    return any(all(says(turn, kind) for kind in kinds) for kinds in DOSE)


def leaves_review(turn: Turn) -> bool:
    """Whether a treated patient wants to tell others how it was."""
    return says(turn, "leave_review") or (says(turn, "review") and says(turn, "leaving"))


def as_question(turn: Turn, question: str) -> str:
    """Answer the turn by a question of the knowledge base."""
    turn.extra["choice"] = question
    return KNOWN_QUESTION


def of_words(turn: Turn) -> str | None:
    """What a message surely means by its words, whatever the model heard."""
    is_misheard = says(turn, "misheard") and words_in(turn.text) <= LONG and turn.heard.intent != "bot_challenge"
    if is_noise(turn.text) or is_misheard or is_mere_fear(turn):
        return NOT_UNDERSTOOD
    is_longer = bool(turn.mentioned("duration")) and turn.heard.intent in OF_LONGER and (says(turn, "more") or says(turn, "made"))
    if turn.topic in PLANNING and (is_longer or (turn.heard.intent == "plan_itinerary" and says(turn, "day_more"))):
        return "change_itinerary"  # "one day more, we want to see the aquarium"
    if told := of_small_words(turn) or named_so(turn):
        return told
    if speaks_of_staff(turn):
        near = near_question(turn)
        return as_question(turn, near) if near else "ask_interpreter"
    ask = by_words(turn, turn.text, turn.heard.intent, turn.questions) if len(turn.parts) < SEVERAL else None
    return of_ask(turn, ask) if ask else None


def of_ask(turn: Turn, ask: Ask) -> str:
    """What is answered when words ask something: that, or what was surely heard with it beside."""
    is_sure = turn.heard.confidence >= SURE_OF_PLACE and turn.heard.intent not in (ask.intent, FACILITATOR)
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
    is_filler = turn.heard.intent in ("affirm", "deny") and (is_long or says(turn, "vague"))
    return NOT_UNDERSTOOD if is_filler else None


def named_so(turn: Turn) -> str | None:
    """What is asked of a package or an opinion that the message names, though it is heard as a search."""
    if turn.heard.intent == "search_packages" and says(turn, "included"):
        return "ask_package_details"  # "is there a ready package, and what is in it?"
    is_of_package = turn.topic in ("search_packages", "ask_package_details") and turn.heard.intent in IN_PACKAGES and says(turn, "included")
    if is_of_package or (turn.heard.intent in ("search_packages", OWN_CHECKUP) and turn.mentioned("package")):
        return "ask_package_details"
    is_opinion = "second-opinion" in turn.mentioned("procedure") and turn.heard.intent in OF_OPINIONS
    return "ask_second_opinion" if is_opinion else None


def reworded(turn: Turn, part: Part) -> Part:
    """A part of the message as what it surely means by its words, else as it is."""
    if (meaning := reheard(turn, part)) is not None:
        return replace(part, meaning=meaning, questions=() if meaning.confidence else part.questions)
    if (worded := asked_by_word(turn, part)) is not None:
        return replace(part, meaning=Meaning(worded, CERTAIN), questions=(), words=max(part.words, FEW))
    ask = by_words(turn, part.text, part.meaning.intent, part.questions)
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


def knows_treatment(turn: Turn) -> bool:
    """Whether a treatment is known, or at least its field."""
    return "procedure" in turn.details or "specialty" in turn.details


def asked_by_word(turn: Turn, part: Part) -> str | None:
    """What a part of a doubtful meaning asks by its words: "which clinics are good" beside a price."""
    is_doubtful = part.meaning.confidence < SURE_OF_SUM and turn.heard.intent not in NEVER
    is_of_treatment = knows_treatment(turn)
    asked = (intent for kind, intent in WORDED if is_doubtful and says_in(turn, part.text, kind))
    return next((intent for intent in asked if is_of_treatment or intent not in OF_TREATMENT), None)


def is_bare_place(turn: Turn, part: Part) -> bool:
    """Whether a part of the message is little more than a place."""
    named = [mention for mention in turn.mentions if mention.end > 0 and turn.text[mention.start : mention.end] in part.text]
    return bool(named) and all(mention.detail in ("city", "country") for mention in named) and part.words <= FEW


def by_words(turn: Turn, text: str, intent: str, found: Sequence[Likeness]) -> Ask | None:
    """What a text, heard as an intent, surely asks by its words; no question of the knowledge base when it is much liker to another one."""
    is_wish = turn.heard.intent == PRIVACY or any(one.question == DELETION and one.score >= LIKE_DELETION for one in turn.questions[:1])
    if is_wish and says_in(turn, text, "erase"):
        return Ask(PRIVACY)
    names_language = bool(turn.extra.get("language") or turn.mentioned("spoken_language"))
    is_of_dispute = turn.last_question in DISPUTES and intent in OF_PAPERS
    if is_of_dispute and names_language:  # "her papers are in English, may I submit them like that?"
        return Ask("ask_documents", PAPERS_OF_DISPUTE)
    ask = of_harm(turn, text, intent) or of_general(turn, text, intent) or of_treatment(turn, text, intent)
    rival = next((one.question for one in found[:1] if one.score >= RIVAL), None)
    if ask is None or ask.question is None or rival in (None, ask.question):
        return ask
    return ask if (ask.question, rival) in SOUNDING_ALIKE else None


def of_harm(turn: Turn, text: str, intent: str) -> Ask | None:
    """Where to complain about a hospital, when something goes wrong or has gone wrong; or where to report a broker."""
    is_from_home = turn.last_question in DISPUTES and intent in OF_PLACE and says_in(turn, text, "from_home")  # "can I do it from home?"
    if is_from_home or (says_in(turn, text, "mediation") and intent in OF_PAPERS | OF_SUMS):
        return Ask("ask_documents", PAPERS_OF_DISPUTE)
    is_harmed = says_in(turn, text, "harmed") and (intent in OF_HARMED or turn.heard.intent in OF_HARMED)
    is_asked = says_in(turn, text, "where_to_turn") and (says(turn, "what_if") or says(turn, "harmed"))
    if not says_in(turn, text, "complain") and not is_harmed and not is_asked:
        return None
    country = str(turn.details.get("country") or REPORTED_IN)
    if says_in(turn, turn.text, "agent") or (turn.topic == FACILITATOR and not is_harmed):
        return Ask(AFTERCARE, REPORTING) if country == REPORTED_IN and intent != "complaint" else None
    is_after_harm = turn.last_topic == EMERGENCY
    is_doubtful = turn.heard.confidence < SURE_OF_PARTS
    is_harm = is_after_harm or is_doubtful or says_in(turn, text, "what_if") or {intent, turn.heard.intent} & OF_HARMED
    question = HARMED_IN.get(country) if is_harm else None
    return Ask(AFTERCARE, question) if question else None


def of_treatment(turn: Turn, text: str, intent: str) -> Ask | None:
    """What is asked about the treatment that is known: its nights in hospital, where it costs less."""
    if "procedure" not in turn.details:
        return None
    is_of_price = says_in(turn, text, "price_covers") and turn.topic in (PRICE, "compare_options")  # "is that with the hotel?"
    is_known = bool(turn.questions) and turn.questions[0].score >= LIKELY_OVER_RULES  # "when do the results come"
    is_days = says_in(turn, text, "how_long") and turn.heard.confidence < SURE_OF_PARTS and intent in OF_DAYS and not is_known
    if is_days or says_in(turn, text, "nights_in_hospital"):  # "how long must I stay before I fly home"
        return Ask(AFTERCARE if intent != "ask_price" else intent)
    is_price = says_in(turn, text, "how_much") and turn.heard.confidence < SURE_OF_PARTS and intent in OF_SUMS
    is_priced_there = turn.heard.intent == "out_of_scope" and says_in(turn, text, "how_much") and turn.mentioned("country")
    if is_of_price or is_price or is_priced_there:  # "and if we decide on the operation there, how much is it?"
        return Ask("ask_price")
    is_stay = turn.heard.intent == LODGING and says(turn, "how_long") and not says(turn, "lodging")
    if is_stay and says(turn, "how_much"):  # "how much is it there, and how many days": the price tells the days, too
        return Ask("ask_price")
    is_cheaper = says_in(turn, text, "cheaper") and intent in OF_CHEAPER and not (turn.mentioned("city") or turn.mentioned("apart"))
    return Ask("compare_options") if is_cheaper else None


def of_general(turn: Turn, text: str, intent: str) -> Ask | None:
    """What is asked in general, by words of a kind of GENERAL; or about trouble after coming home."""
    is_elsewhere = intent in NOTHING_GENERAL and turn.heard.confidence >= SURE_OF_PARTS
    for kinds, intents, ask in GENERAL:
        if not is_elsewhere and (intents is None or intent in intents) and all(says_in(turn, text, kind) for kind in kinds):
            if ask.question == CHOOSING and says_in(turn, text, "who_treats") and knows_treatment(turn):
                return Ask(SEARCH)  # "which hospital there is better for the heart, I do not know what to choose"
            is_abroad = ask.question == CAREGIVER and turn.details.get("country") not in (None, CAREGIVER_IN)
            return Ask(ask.intent) if is_abroad else ask
    if intent in OF_HOLIDAYS and turn.mentioned("date") and says_in(turn, text, "good_time"):
        return Ask("plan_itinerary", HOLIDAYS)  # "we think of the first of January, is that good?"
    is_trouble = says_in(turn, text, "what_if") and says(turn, "back_home")
    likely = [one.question for one in turn.questions[:SEVERAL]]
    return Ask(AFTERCARE, TROUBLE_AT_HOME) if is_trouble and (not likely or TROUBLE_AT_HOME in likely) else None


def is_mere_fear(turn: Turn) -> bool:
    """Whether a message in the middle of a conversation tells of nothing but fear, so that a list of clinics would be cold."""
    is_fear = (turn.heard.intent in OF_FEAR or turn.heard.confidence < SURE) and not (
        turn.heard.intent == ADVICE and turn.heard.confidence >= SURE_OF_ADVICE
    )
    names_nothing = all(mention.detail in ("date", "duration", "people") for mention in turn.mentions)
    asks_of_harm = of_harm(turn, turn.text, turn.heard.intent) is not None  # "I am afraid, and if they make a mistake, where do I turn"
    is_alone = names_nothing and is_fear and not asks_of_harm and all(part.meaning.intent in OF_FEAR for part in turn.parts)
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
    is_relative = is_about and bool(turn.extra.get(FIELDS)) and names_relative(turn.text, turn.language)
    return is_relative or ((is_about or is_wanted) and says(turn, "in_family"))
