"""What a text surely asks by its words, whatever it is heard as: the table GENERAL, and rules of harm and of the known treatment."""

from __future__ import annotations

from collections.abc import Sequence

from actions.intents import ADVICE, AFTERCARE, BOOKING, EMERGENCY, FACILITATOR, LODGING, NOT_UNDERSTOOD, OWN_CHECKUP, PRIVACY, SEARCH
from actions.saying import knows_treatment, says, says_in
from actions.turn import Turn
from concierge.checkup.builder import BASE_PREFIX
from concierge.context.asking import PRICE, Ask
from concierge.questions.choosing import LIKELY_OVER_RULES, Likeness

SEVERAL = 2
"""Parts from which a message is read part by part."""
RIVAL = 0.5
"""Likeness to a question from which it is asked, and not another one to which a word of the message points."""
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
REPORTING, REPORTED_IN = "faq-071", "KR"
"""The question that tells where to report a broker."""
OF_HARMED = frozenset({EMERGENCY, "ask_payment", FACILITATOR, AFTERCARE, SEARCH, "ask_reviews", "ask_food_religion", ADVICE})
"""Intents as which the question where to complain about a hospital is easily heard."""
HOLIDAYS, FASTING, RAMADAN, TROUBLE_AT_HOME, CHOOSING, CAREGIVER, DONORS, FAMILY_IN_WARD, OWN_MEDICINE = (
    "faq-077", "faq-079", "faq-051", "faq-042", "faq-054", "faq-036", "faq-083", "faq-035", "faq-086",
)  # fmt: skip
LICENCE_OF_AGENT = "faq-056"
OF_BROKERS = frozenset({REPORTING, LICENCE_OF_AGENT})
"""Questions about brokers: where they are reported, and whether one is registered."""
SOUNDING_ALIKE = frozenset({(CAREGIVER, FAMILY_IN_WARD), (FASTING, RAMADAN), (REPORTING, LICENCE_OF_AGENT)})
"""Questions that words ask, and those to which such a message is likest all the same: "hire someone for the nights on the ward"."""
LAW_OF_IVF, PHOTOGRAPHS = "faq-081", "faq-061"
OF_STAYING = frozenset({"ask_transport", NOT_UNDERSTOOD, "inform"})
"""Intents as which the question whether one may stay longer is heard."""
BEFORE_SURGERY = "faq-064"
"""The question that tells not to stop a prescribed medicine on one's own."""
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
    (("before_after",), None, Ask("ask_reviews", PHOTOGRAPHS)),
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
    (("unmarried",), None, Ask(ADVICE, LAW_OF_IVF)),
    (("visa_extension",), OF_STAYING, Ask("ask_visa")),
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
"""Kinds of words (the first said in the text, the others anywhere), the intents as which it is heard (None: any), what it asks."""
NOTHING_GENERAL = frozenset({"out_of_scope", EMERGENCY})
OF_SUMS = frozenset({NOT_UNDERSTOOD, "inform", "ask_attractions", SEARCH, "plan_itinerary", "book_consultation", "ask_second_opinion"})
"""Intents as which a doubtful question for a price is heard."""
OF_DAYS = OF_SUMS | OF_WORRY | {"ask_payment"}
"""Intents as which a doubtful question for the days of a treatment is heard."""
OF_CHEAPER = frozenset({NOT_UNDERSTOOD, SEARCH, "ask_price"})
"""Intents as which the questions when clinics are closed, and where a treatment costs less, are easily heard."""


def asks_dose(turn: Turn) -> bool:
    """Whether a message asks how much of a medicine to take."""
    return any(all(says(turn, kind) for kind in kinds) for kinds in DOSE)


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


def of_broker(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked, a complaint in a talk of brokers as where they are reported, and not where one complains of a hospital."""
    is_of_broker = turn.last_question in OF_BROKERS or turn.last_topic == FACILITATOR or says_in(turn, turn.text, "agent")
    is_of_hospital = says_in(turn, turn.text, "harmed") or says(turn, "what_if") or names_hospital(turn)
    is_asked = any(ask.question in HARMED_IN.values() for ask in asks)
    if not is_asked or is_of_hospital or not (is_of_broker or says_in(turn, turn.text, "reward")):
        return tuple(asks)
    return tuple(dict.fromkeys(Ask(FACILITATOR, REPORTING) if ask.question in HARMED_IN.values() else ask for ask in asks))


def names_hospital(turn: Turn) -> bool:
    """Whether a message speaks of a hospital and of no broker: "and where do I complain about the clinic?"."""
    return says_in(turn, turn.text, "hospitals") and not says_in(turn, turn.text, "agent")


def of_harm(turn: Turn, text: str, intent: str) -> Ask | None:
    """Where to complain about a hospital, when something goes wrong or has gone wrong; or where to report a broker."""
    is_from_home = turn.last_question in DISPUTES and intent in OF_PLACE and says_in(turn, text, "from_home")  # "can I do it from home?"
    if says_in(turn, text, "mediation") and says_in(turn, text, "how_much"):
        return Ask(AFTERCARE, HARMED_IN[REPORTED_IN])  # its answer tells the fee
    if is_from_home or (says_in(turn, text, "mediation") and intent in OF_PAPERS | OF_SUMS):
        return Ask("ask_documents", PAPERS_OF_DISPUTE)
    is_harmed = says_in(turn, text, "harmed") and (intent in OF_HARMED or turn.heard.intent in OF_HARMED)
    is_asked = says_in(turn, text, "where_to_turn") and (says(turn, "what_if") or says(turn, "harmed"))
    is_feared = says_in(turn, text, "bad_job") and intent in OF_HARMED | {NOT_UNDERSTOOD, "complaint"} and not says(turn, "back_home")
    if not says_in(turn, text, "complain") and not is_harmed and not is_asked and not is_feared:
        return None
    country = str(turn.details.get("country") or REPORTED_IN)
    is_of_agent = FACILITATOR in (turn.topic, turn.heard.intent)
    if says_in(turn, turn.text, "agent") or (is_of_agent and not is_harmed and not names_hospital(turn)):
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
        is_checkup = str(turn.details["procedure"]).startswith(BASE_PREFIX)
        return Ask(OWN_CHECKUP if is_checkup else AFTERCARE if intent != "ask_price" else intent)
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
        is_said = says_in(turn, text, kinds[0]) and all(says(turn, kind) for kind in kinds[1:])
        if is_said and not is_elsewhere and (intents is None or intent in intents):
            if ask.question == CHOOSING and says_in(turn, text, "who_treats") and knows_treatment(turn):
                return Ask(SEARCH)  # "which hospital there is better for the heart, I do not know what to choose"
            is_abroad = ask.question == CAREGIVER and turn.details.get("country") not in (None, CAREGIVER_IN)
            return Ask(ask.intent) if is_abroad else ask
    if intent in OF_HOLIDAYS and turn.mentioned("date") and says_in(turn, text, "good_time"):
        return Ask("plan_itinerary", HOLIDAYS)  # "we think of the first of January, is that good?"
    is_trouble = says_in(turn, text, "what_if") and says(turn, "back_home")
    likely = [one.question for one in turn.questions[:SEVERAL]]
    return Ask(AFTERCARE, TROUBLE_AT_HOME) if is_trouble and (not likely or TROUBLE_AT_HOME in likely) else None
