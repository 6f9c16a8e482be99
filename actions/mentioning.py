"""What a message mentions: its entities and what its words add, each as what the conversation makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from actions.intents import BOOKING, EMERGENCY, PLANS
from actions.turn import today_at_clinics
from concierge.catalog import Catalog
from concierge.context.certainty import Meaning, has_question_mark, words_in
from concierge.context.company import company, is_alone, speaks_of_travellers, total
from concierge.context.correcting import corrected, with_corrected, with_other_end
from concierge.context.cues import cues, is_cue_word
from concierge.context.dating import another_day, another_month, in_form, in_known_month, months_named, moved_by_one, other_day_of_known
from concierge.context.mentions import Mention, find_codes, read_mentions
from concierge.context.origin import (
    HOME,
    as_passport,
    of_companions,
    presumed_home,
    sorted_lands,
    with_home,
    with_other_city,
    with_own_country,
    with_own_language,
    without_apart,
    without_capital,
    without_home_as_goal,
    without_residence,
    without_unspoken,
)
from concierge.context.passing import without_past, without_trifles, without_waiting
from concierge.context.passports import with_passport
from concierge.context.places import accreditation_codes, insurers
from concierge.context.sharing import shared
from concierge.context.siblings import of_named_city
from concierge.context.towns import country_of_home, with_town
from concierge.context.treatment import (
    both_scopes,
    in_lay_words,
    joint,
    lead,
    part_of_field,
    wished,
    without_beside,
    without_done,
    without_surgery_of,
)
from concierge.conversation.details import Details
from concierge.languages.folding import fold
from concierge.questions.choosing import FEW
from concierge.requests.messengers import find_handle
from concierge.requests.progress import number_in
from concierge.understanding.contacts import find_contacts, number_anyway
from concierge.understanding.mention import Mention as Found

CONTACT = "contact"
OF_CONTACT = (BOOKING, "check_status", "cancel_request")
"""Topics in which a bare number may be a telephone."""
OF_PLACES = frozenset({"ask_price", "compare_options", "search_clinics", "search_packages", "plan_itinerary"})
"""Topics in which "and Japan?" asks for a place, and not for another passport."""

OF_LISTS = frozenset({"search_clinics", "ask_clinic_details", "compare_options", "ask_reviews", "ask_interpreter"})
"""Topics in which "in another city?" asks for other hospitals."""


@dataclass(frozen=True)
class Said:
    """A message with what it is read by: what it means, the topic and our question before it, what was known, its fields of medicine.

    `earlier` are the patient's messages before it, the newest first. A text that begins with "/" is a button.
    """

    text: str
    language: str
    meaning: Meaning
    topic: str | None
    asked: str | None
    before: Details
    fields: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()

    @property
    def is_button(self) -> bool:
        """Whether a button was pressed."""
        return self.text.startswith("/")


def mentioned(said: Said, entities: Iterable[Mapping[str, Any]], catalog: Catalog) -> tuple[Mention, ...]:
    """Everything that a message mentions of the journey, in the order in which later rules build on earlier ones."""
    text, language, before = said.text, said.language, said.before
    mentions = months_named(in_known_month(read_mentions(entities), text, language, before), before)
    if not said.is_button:
        mentions = (*mentions, *find_codes(text, "accreditation", accreditation_codes(catalog)))
        mentions = (*mentions, *(one for one in find_codes(text, "insurer", insurers(catalog)) if is_name(one, text, language)))
        left = without_apart(mentions, text, language)
        left = another_month(mentions, left, text, language, today_at_clinics())
        mentions = another_day(mentions, left, text, language)
        mentions = other_day_of_known(mentions, text, language, before)
        mentions = moved_by_one(mentions, text, language) if said.topic in PLANS else mentions
        mentions = in_form(mentions, text, language, before, today_at_clinics()) if said.topic == BOOKING else mentions
        mentions = without_capital(mentions, text, language, before)
        mentions = with_own_language(mentions, text, language)
        mentions = with_other_city(mentions, text, language, before) if said.topic in OF_LISTS else mentions
    number = number_in(text)
    mentions = of_places((*mentions, *([Mention("request", number)] if number else [])), said, catalog)
    mentions = other_language_first(without_unspoken(mentions, text, language), language)
    mentions = (*mentions, *joint(text, language, mentions, said.earlier))
    mentions = (*mentions, *in_lay_words(text, language, mentions, before))
    mentions = (*mentions, *both_scopes(text, language, mentions))
    mentions = (*mentions, *part_of_field(text, language, mentions, before, catalog))
    mentions = (*mentions, *lead(said.fields, said.meaning, mentions, before, catalog))
    mentions = without_done(without_surgery_of(mentions, text, language), text, language)
    is_priced = bool(cues(fold(text), language, "how_much"))
    instead = corrected(mentions, text, language, before)
    mentions = without_beside(said.meaning.intent, wished(mentions, text, language, catalog), before, catalog, is_priced=is_priced)
    mentions = with_corrected(mentions, instead)
    mentions = without_trifles(without_waiting(mentions, text, language), lambda amount, currency: worth(catalog, amount, currency))
    mentions = tuple(with_own_region(mention, text, language, passport_of(mentions, before)) for mention in mentions)
    mentions = shared(with_company(mentions, said), text, language, before)
    mentions = mentions if BOOKING in (said.topic, said.meaning.intent) else without_past(mentions, today_at_clinics())
    told = contact_of_form(said, mentions, catalog)
    free = (one for one in mentions if not any(one.start < other.end and other.start < one.end for other in told))  # "@anu_mgl" is no АНУ
    return (*free, *told)


def is_name(mention: Mention, text: str, language: str) -> bool:
    """Whether letters that spell a code stand for it, and are no small word of everyday speech: "msh" is a "not" in Arabic."""
    said = text[mention.start : mention.end]
    return not (said.islower() and is_cue_word(said, language))


def of_places(mentions: Sequence[Mention], said: Said, catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions, each country and city as a goal, a passport or a home."""
    text, language, before, intent = said.text, said.language, said.before, said.meaning.intent
    if said.topic in OF_PLACES and said.asked != "nationality":
        mentions = tuple(as_place(text, language, mention) for mention in mentions)
    if not said.is_button and said.asked != "nationality":
        mentions = with_own_country(mentions, presumed_home(before, language, catalog), catalog)
        mentions = sorted_lands(mentions, intent, before, catalog, is_form=said.topic == BOOKING)
    if said.asked == "nationality":
        mentions = with_passport(mentions, text, language, catalog.nationalities)
    if said.topic == BOOKING and "nationality" not in before:
        mentions = as_passport(mentions, text, language, catalog, is_asked=said.asked == "nationality")
    mentions = without_residence(mentions, text, language, before)
    mentions = of_companions(mentions, text, language, before, is_asked=said.asked == "nationality")
    mentions = with_home(mentions, text, language, without_home_as_goal(before, mentions, intent), catalog)
    mentions = with_town(mentions, text, language, before.get("patient"), is_danger=EMERGENCY in (intent, said.topic))
    return of_named_city(mentions, catalog)


def with_company(mentions: Sequence[Mention], said: Said) -> tuple[Mention, ...]:
    """The mentions, in the form with how many travel: as the answer when that was asked, else as words correct it ("we are three now")."""
    if BOOKING not in (said.topic, said.meaning.intent) or said.is_button:
        return tuple(mentions)
    if said.asked == "people":
        count = company(said.text, said.language)
    elif speaks_of_travellers(said.text, said.language) and said.topic == BOOKING:
        count = total(said.text, said.language)
    else:
        count = None
    is_new = "people" not in said.before and not any(mention.detail == "people" for mention in mentions)
    count = 1 if count is None and is_new and is_alone(said.text, said.language) else count
    others = tuple(mention for mention in mentions if mention.detail != "people")
    return (*others, Mention("people", count)) if count else tuple(mentions)


def worth(catalog: Catalog, amount: float, currency: str) -> float | None:
    """A sum in US dollars; None without a rate."""
    found = catalog.convert(amount, currency, "USD")
    return found.amount if found else None


def passport_of(mentions: Sequence[Mention], before: Details) -> str | None:
    """The passport that a message names, else the one known before it."""
    named = [str(mention.value) for mention in mentions if mention.detail == "nationality"]
    return next(iter(named), before.get("nationality"))


def with_own_region(mention: Mention, text: str, language: str, nationality: str | None) -> Mention:
    """A telephone number without its country's code as one of the patient's country, which the model did not know."""
    if mention.detail != CONTACT or nationality is None or text.startswith("/"):
        return mention
    found = find_contacts(text[mention.start : mention.end], language, nationality)
    return replace(mention, value=found[0].value) if found else mention


def contact_of_form(said: Said, mentions: Sequence[Mention], catalog: Catalog) -> tuple[Mention, ...]:
    """How a message of the form says that somebody can be reached, which the model did not know.

    A telephone number without a country's code is one of the patient's country. It counts where the form asks for it, and where words
    in the form, or after an emergency, tell of it while the passport is known: "my number is 55123456". Where the form asks, a number of
    another country and a name in a messaging app count, too.
    """
    passport = passport_of(mentions, said.before)
    is_asked = said.topic in OF_CONTACT and (said.asked == CONTACT or (said.asked is not None and not mentions))
    is_told = (
        said.topic in (*OF_CONTACT, EMERGENCY) and passport is not None and bool(cues(fold(said.text), said.language, "contact_words"))
    )
    if said.is_button or any(mention.detail == CONTACT for mention in mentions):
        return ()
    taken = [(mention.start, mention.end) for mention in mentions]
    home = country_of_home(catalog, said.before.get(HOME))
    homes = [home] if home else []
    found: list[Found] = []
    if is_asked or is_told:
        found = find_contacts(said.text, said.language, passport, homes)  # the number alone tells no language, so no country
    is_of_form = said.topic == BOOKING
    is_another = said.asked is None and CONTACT in said.before and not mentions  # "lost my sim, the new one is 99008877", once it was sent
    is_of_contact = is_of_form and (said.asked == CONTACT or is_another)
    anyway = number_anyway(said.text, catalog.nationalities) if is_of_contact and not found else None
    handle = find_handle(said.text, said.language, is_asked=said.asked == CONTACT) if is_of_form and not found and not anyway else None
    told = [Mention(CONTACT, str(one.value), one.start, one.end) for one in (*found, *([anyway] if anyway else []))]
    known = said.before.get(CONTACT)
    if is_of_form and known and not told and (moved := with_other_end(said.text, said.language, str(known))):
        return (moved,)
    free = [one for one in told if not any(one.start < end and start < one.end for start, end in taken)]
    return tuple([*free, *([handle] if handle else [])][:1])


def as_place(text: str, language: str, mention: Mention) -> Mention:
    """A country that a short question names in passing ("and Japan?") is a place; else the mention as it is."""
    is_question = bool(cues(fold(text), language, "elsewhere")) or has_question_mark(text)
    asks = mention.detail == "nationality" and words_in(text) <= FEW and is_question
    return replace(mention, detail="country") if asks else mention


def other_language_first(mentions: Sequence[Mention], reader: str) -> tuple[Mention, ...]:
    """The mentions, of two languages the one that the patient does not write in first ("her Chinese is poor, is there Malay?").

    Korean is no wish: every clinic of Korea speaks it, and no patient of ours does.
    """
    mentions = [mention for mention in mentions if (mention.detail, mention.value) != ("spoken_language", "ko")]
    return tuple(sorted(mentions, key=lambda mention: mention.detail == "spoken_language" and mention.value == reader))
