"""From Rasa's tracker to a turn, and from a turn to the slots that Rasa keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.intents import BOOKING, EMERGENCY, NOT_UNDERSTOOD, OF_PACKAGES, OWN_CHECKUP, SEARCH
from actions.mentioning import Said, mentioned
from actions.resources import Resources
from actions.turn import Turn, pending_of
from concierge.catalog import Catalog
from concierge.checkup.builder import is_examination
from concierge.checkup.guidance import coded_person, read_person
from concierge.context.asking import Part
from concierge.context.certainty import SURE, Meaning, words_in
from concierge.context.cues import cues
from concierge.context.mentions import Mention
from concierge.context.merging import merge
from concierge.context.origin import is_bound_for, presumed_home
from concierge.context.patient import read_patient
from concierge.context.places import CatalogPlaces
from concierge.context.treated import VISIT, speaks_of_visit, visit_after, without_past
from concierge.context.treatment import tells_illness
from concierge.context.whereabouts import with_whereabouts
from concierge.conversation.details import DETAILS, Details, detail_of
from concierge.languages.folding import fold
from concierge.languages.registry import default_language, served
from concierge.questions.choosing import FOR_TRAVELLERS, LEANING, RULES_ARE_SURE, Likeness, fitting

FIELDS = "fields"
"""What a message carries besides details: the fields of medicine that its words for illnesses and parts of the body belong to."""
OF_FIELDS = frozenset({"fertility", "transplant"})
"""Fields of medicine about which the knowledge base has a topic of its own name that nothing else answers."""
RELIEVED = "relieved"
"""What is kept as pending after relief at the end of an emergency."""
ONLY_ASKED = "only_asked"
"""What is kept beside an offer of something that she had only asked about."""
REMEMBERED = 3
"""Messages back in which a joint that shall now be replaced may have been named."""
LEADING = 0.35
"""Confidence from which a meaning is taken as it is, if no other one is half as likely."""
OF_COUNTRIES = ("compare_options", "ask_price")
"""Topics in which a place may be named only to compare with."""
PASSPORT = "nationality"
PLANNED = ("book_consultation", "plan_itinerary")
OF_JOURNEY = frozenset({"ask_visa", "ask_accommodation", "ask_transport", "ask_attractions", "ask_food_religion"})
"""Intents of what is as well asked for somebody who only comes along."""
OF_CHECKUP, OF_TREATMENT = "customise_checkup/sum", "ask_price/total"
"""The sum of a check-up, and as what it is read where a treatment is talked about."""
TO_A_PERSON = frozenset({"complaint", "request_human"})


def read_turn(tracker: Tracker, using: Resources) -> Turn:
    """The turn that Rasa's tracker describes, with the message's mentions merged into what is known."""
    heard = tracker.latest_message
    told = latest_metadata(tracker)
    text = str(heard.get("text") or "")
    entities = heard.get("entities") or []
    catalog = using.catalog()
    language = served(told.get("language") or tracker.slots.get("language"), default_language())
    pending = tracker.slots.get("pending")
    asked, offer, after = pending_of(pending)
    topic = tracker.slots.get("topic")
    intent = str((heard.get("intent") or {}).get("name") or NOT_UNDERSTOOD)
    meaning = Meaning(intent, confidence_of(heard))
    aside = [entity for entity in entities if detail_of(str(entity["entity"])) is None or is_language_wanted(intent, entity)]
    before = known_details(tracker, told)
    said = Said(text, language, meaning, topic, asked, before, tuple(heard.get("fields") or ()), earlier_texts(tracker))
    mentions = mentioned(said, [entity for entity in entities if entity not in aside], catalog)
    is_visit = not text.startswith("/") and speaks_of_visit(text, language, mentions, catalog, is_booked=BOOKING in (intent, topic))
    mentions = without_past(mentions, text, language, catalog) if is_visit else mentions
    passports = {mention.detail: mention.value for mention in mentions if mention.detail == "nationality"}
    elsewhere = is_elsewhere(catalog, mentions, before, presumed_home({**before, **passports}, language, catalog))
    is_presumed = asked == PASSPORT and presumed_home(before, language, catalog) is not None and words_in(text) > 1
    goals = [one for one in mentions if one.detail == "country" and one.value in catalog.destinations]
    is_goal = asked == PASSPORT and any(is_bound_for(one, text, language, catalog) for one in goals)
    open_question = None if is_goal or (is_presumed and goals) else asked  # "and to Russia?" is no passport, and corrects none
    details = merge(before, mentions, CatalogPlaces(catalog), open_question, text)
    goes_there = bool(cues(fold(text), language, "goes_there"))
    if goes_there or cues(fold(text), language, "there"):
        is_placed = any(mention.detail in ("city", "country", "facility") for mention in mentions)
        is_compared = not is_placed and (goes_there or topic in OF_COUNTRIES)
        go_there(details, before.get("countries") or () if is_compared else (), catalog)
    if topic in OF_PACKAGES or intent in (*OF_PACKAGES, *PLANNED):
        drop_package_elsewhere(details, mentions, catalog)
    if not text.startswith("/") and (person := read_person(text, language)):
        details["person"] = coded_person(person)
    if not text.startswith("/"):
        spans = [(mention.start, mention.end) for mention in mentions if mention.detail in ("procedure", "specialty")]
        told_patient = read_patient(text, language, before.get("patient"), spans, is_of_journey=intent in OF_JOURNEY)
        details |= {"patient": told_patient} if told_patient else {}
        visit = (
            before.get(VISIT) if intent == EMERGENCY else visit_after(mentions, before, is_visit=is_visit)
        )  # a pain in the chest is none
        details.pop(VISIT, None)
        details |= {VISIT: visit} if visit else {}
        details = with_whereabouts(details, mentions, text, language, catalog)
    treatment = catalog.procedures.get(str(details.get("procedure")))
    is_ill = not text.startswith("/") and tells_illness(text, language, mentions, before, catalog)
    last = catalog.questions.get(str(tracker.slots.get("question")))
    field = str(details.get("specialty") or (treatment.specialty if treatment else ""))
    near = (last.topic if last else None, field if field in OF_FIELDS else None)
    is_treated = treatment is not None and not is_examination(treatment.id, catalog) and not details.get("examinations")
    as_talked = partial(for_the_treated, is_ill=is_ill, is_treated=is_treated and topic != OWN_CHECKUP)
    return Turn(
        conversation=str(tracker.sender_id),
        message=told.get("message"),
        text=text,
        intent=intent,
        heard=replace(meaning, intent=SEARCH) if is_ill and intent == OWN_CHECKUP else meaning,
        ranking=read_ranking(heard),
        questions=fitting(read_likeness(heard, catalog), topic, elsewhere, near=near, is_leaning=leans(meaning, text)),
        told=as_talked(read_asks(heard.get("asks"))),
        told_of_clauses=tuple(as_talked(read_asks(one)) for one in heard.get("asks_of_clauses") or ()),
        parts=read_parts(heard, catalog, lambda found: fitting(found, topic, elsewhere, near=near)),
        mentions=mentions,
        details=details,
        before=before,
        extra={**{entity["entity"]: entity.get("value") for entity in aside}, FIELDS: list(heard.get("fields") or ())},
        language=language,
        language_is_chosen=bool(told.get("language_is_chosen", tracker.slots.get("language_is_chosen"))),
        catalog=catalog,
        database=using.database,
        topic=topic,
        last_topic=topic,
        last_question=last.id if last else None,
        asked=asked,
        offer=offer,
        after=after,
        was_relieved=isinstance(pending, Mapping) and RELIEVED in pending,
        only_asked=isinstance(pending, Mapping) and ONLY_ASKED in pending,
        misunderstood=int(tracker.slots.get("misunderstood") or 0),
    )


def go_there(details: dict[str, Any], compared: Sequence[str], catalog: Catalog) -> None:
    """Make a place that was compared the goal of who says "there".

    Without a goal it is the country named first ("and who does it there?"), else the last of those `compared` before ("is it cheaper in
    Hohhot?", "and which hospital does it there?").
    """
    if "country" not in details and len(details.get("countries") or ()) > 1:
        details["country"] = details["countries"][0]
    if len(compared) <= 1:
        return
    country = details["country"] = compared[-1]
    city, facility = catalog.cities.get(str(details.get("city"))), catalog.facilities.get(str(details.get("facility")))
    package = catalog.packages.get(str(details.get("package")))
    for detail, place in (("city", city), ("facility", facility), ("package", package)):
        if place and place.country != country:
            details.pop(detail)


def drop_package_elsewhere(details: dict[str, Any], mentions: Sequence[Mention], catalog: Catalog) -> None:
    """Forget the package talked about when the message asks about that of another city ("and what is in the one of Busan?")."""
    package = catalog.packages.get(str(details.get("package")))
    cities = {mention.value for mention in mentions if mention.detail == "city"}
    is_named = any(mention.detail == "package" for mention in mentions)
    if package and cities and not cities & {*package.cities} and not is_named:
        details.pop("package")


def is_language_wanted(intent: str, entity: Mapping[str, Any]) -> bool:
    """Whether an entity names the language to speak from now on ("in Russian" may be heard as a people), and nothing of the trip."""
    return intent == "choose_language" and entity["entity"] in ("language", "nationality")


def confidence_of(heard: Mapping[str, Any]) -> float:
    """How sure the model is; of a complaint and a wish for a person, which one sentence often is, as sure as of both together."""
    first = heard.get("intent") or {}
    told = float(first.get("confidence") or 0.0)
    if first.get("name") not in TO_A_PERSON:
        second = next((meaning.confidence for meaning in read_ranking(heard)[1:2]), 0.0)
        return max(told, SURE) if told >= LEADING and told >= 2 * second else told
    return max(told, sum(meaning.confidence for meaning in read_ranking(heard) if meaning.intent in TO_A_PERSON))


def latest_metadata(tracker: Tracker) -> dict[str, Any]:
    """What the gateway sent with the latest message."""
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return dict(event.get("metadata") or {})
    return {}


def read_ranking(heard: Mapping[str, Any]) -> tuple[Meaning, ...]:
    """The likeliest meanings, best first."""
    told = heard.get("intent_ranking") or []
    found = (Meaning(str(one["name"]), float(one.get("confidence") or 0.0)) for one in told if one.get("name"))
    return tuple(meaning for meaning in found if meaning.intent != NOT_UNDERSTOOD)


def read_parts(heard: Mapping[str, Any], catalog: Catalog, fit: Callable[[Sequence[Likeness]], tuple[Likeness, ...]]) -> tuple[Part, ...]:
    """The clauses of the message, when there are several; `fit` weighs the questions they are like by the conversation."""
    told = heard.get("parts") or []
    return tuple(
        Part(Meaning(str(one["name"]), float(one["confidence"])), fit(read_likeness(one, catalog)), words_in(str(one["text"])), one["text"])
        for one in told
    )


def read_asks(told: Sequence[Mapping[str, Any]] | None) -> tuple[tuple[str, float], ...]:
    """What the message, or a clause of it, asks in its conversation, with the chance of each, likeliest first."""
    return tuple((str(one["name"]), float(one["chance"])) for one in told or ())


def for_the_treated(told: tuple[tuple[str, float], ...], *, is_ill: bool, is_treated: bool) -> tuple[tuple[str, float], ...]:
    """What is asked, as of somebody who is ill, or of a treatment: no examinations, but places that treat, and the sum of the treatment."""
    named = ((OF_TREATMENT if is_treated and name == OF_CHECKUP else name, chance) for name, chance in told)
    return tuple((SEARCH if is_ill and name.startswith(OWN_CHECKUP) else name, chance) for name, chance in named)


def earlier_texts(tracker: Tracker) -> tuple[str, ...]:
    """What the patient wrote before the latest message, the newest first; buttons are none of it."""
    said = [str(event.get("text") or "") for event in tracker.events if event.get("event") == "user"]
    return tuple(text for text in reversed(said[:-1][-REMEMBERED:]) if not text.startswith("/"))


def leans(meaning: Meaning, text: str) -> bool:
    """Whether a message is so short and doubtful that it is understood by what was talked about."""
    return words_in(text) <= LEANING and meaning.confidence < RULES_ARE_SURE


def is_elsewhere(catalog: Catalog, mentions: Sequence[Mention], before: Details, home: str | None) -> Callable[[str], bool]:
    """Whether a question is about another destination than the one talked about, or for travellers from another country than hers.

    Of destinations none is elsewhere when the message names a place itself.
    """
    names_place = any(mention.detail in ("country", "city") for mention in mentions)
    here = None if names_place else before.get("country")

    def tell(known: str) -> bool:
        is_for_others = home is not None and FOR_TRAVELLERS.get(known, home) != home
        return is_for_others or (here in catalog.destinations and catalog.questions[known].country not in (here, "ALL"))

    return tell


def read_likeness(heard: Mapping[str, Any], catalog: Catalog) -> tuple[Likeness, ...]:
    """The questions of the knowledge base that the message, or a part of it, is like, best first."""
    told = [(str(one["id"]), float(one["score"])) for one in heard.get("questions") or []]
    return tuple(Likeness(known, catalog.questions[known].topic, score) for known, score in told if known in catalog.questions)


def known_details(tracker: Tracker, told: Mapping[str, Any]) -> Details:
    """What was known before this message: the profile that the gateway sent, else Rasa's slots."""
    known = told["details"] if isinstance(told.get("details"), Mapping) else tracker.slots
    return {detail: known[detail] for detail in DETAILS if known.get(detail) is not None}


def write_slots(turn: Turn, before: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The slots that this turn changes; the tracker is kept short by writing no others."""
    after: dict[str, Any] = {detail: turn.details.get(detail) for detail in DETAILS}
    after |= {"topic": turn.topic, "question": turn.question, "pending": turn.pending, "misunderstood": turn.misunderstood}
    after |= {"language": turn.language, "language_is_chosen": turn.language_is_chosen}
    return [SlotSet(slot, value) for slot, value in after.items() if before.get(slot) != value]
