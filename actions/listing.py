"""What a message is right after a list of places, or the card of one: a correction, a place pointed at, or whether they treat something."""

from __future__ import annotations

from actions.in_conversation import asked_here, intent_of
from actions.intents import ADVICE, DETAILS, NOT_UNDERSTOOD, SEARCH
from actions.reading import FIELDS
from actions.saying import says
from actions.shown import in_city_named, places_shown
from actions.things import SURE
from actions.turn import Turn
from concierge.context.asking import PRICE, Ask
from concierge.context.certainty import LONG, words_in
from concierge.context.correcting import is_correction
from concierge.context.cues import cues
from concierge.context.leaving_out import is_beside
from concierge.context.mentions import Mention
from concierge.context.origin import BEYOND
from concierge.context.treatment import CANCER
from concierge.languages.folding import fold_with_offsets

SPEAKERS, SECOND_OF_LIST = "search_clinics/language", 0.15
"""Part of a search that asks for a language, and its chance from which it counts right after a list."""
OF_SPEAKERS = frozenset({SEARCH, "ask_interpreter", DETAILS, "choose_language"})
"""Intents as which a wish for places where a language is spoken is learned."""
CORRECTED = frozenset({SEARCH, PRICE, "compare_options", "plan_itinerary", "ask_aftercare", "search_packages"})
"""Topics that are answered again for another treatment."""
OF_ONE = frozenset({SEARCH, DETAILS, "inform", "search_packages", "ask_package_details", "ask_reviews", NOT_UNDERSTOOD})
"""Intents as which a question about the one place that is pointed at is heard."""
WIDEST_GAP = 3
"""Letters between a place and the words that point at the one there: endings, and Arabic prefixes."""
TREATS = "treats"
"""What a turn carries when it asks whether a place treats something: its field of medicine."""


def of_list(turn: Turn) -> str | None:
    """The intent as which to answer a message that only the list or the card before it explains; sets `turn.asks`."""
    if wants_speakers(turn):
        return SEARCH
    if corrects(turn):
        beside = [ask for ask in asked_here(turn) if ask.intent not in (ADVICE, turn.topic)]
        return intent_of(turn, (Ask(str(turn.topic)), *beside))
    if (field := field_asked(turn)) is not None:
        turn.extra[TREATS] = field
        return intent_of(turn, (Ask(DETAILS), *without_search(turn)))
    if narrows(turn):
        asks = [Ask(PRICE) if ask.intent == "compare_options" else ask for ask in without_search(turn)]  # "Busan only, the cheapest"
        return intent_of(turn, tuple(dict.fromkeys((Ask(SEARCH), *asks))))
    if points_at_city(turn):
        others = without_search(turn)
        is_of_it = not others or turn.heard.intent in OF_ONE
        return intent_of(turn, (*([Ask(DETAILS)] if is_of_it else []), *others))
    return None


def wants_speakers(turn: Turn) -> bool:
    """Whether a message after a list of places wants those where a language is spoken, which is easily taken for an interpreter."""
    told = [*turn.told, *(clause[0] for clause in turn.told_of_clauses if clause)]
    is_hinted = any(thing == SPEAKERS and chance >= SECOND_OF_LIST for thing, chance in told)
    sure = {thing.partition("/")[0] for thing, chance in told if chance >= SURE}
    return turn.topic == SEARCH and bool(turn.mentioned("spoken_language")) and is_hinted and sure <= OF_SPEAKERS


def without_search(turn: Turn) -> tuple[Ask, ...]:
    """What the message asks besides the place that it is about."""
    return tuple(ask for ask in asked_here(turn) if ask.intent not in (SEARCH, DETAILS, ADVICE, "search_packages", "ask_package_details"))


def corrects(turn: Turn) -> bool:
    """Whether a message only says that another treatment is meant: "not the knee, the hip"."""
    is_another = turn.before.get("procedure") not in (None, turn.details.get("procedure")) and bool(turn.mentioned("procedure"))
    is_alone = not any(turn.mentioned(detail) for detail in ("facility", "package"))
    return turn.topic in CORRECTED and is_another and is_alone and words_in(turn.text) <= LONG and is_correction(turn.text, turn.language)


def field_asked(turn: Turn) -> str | None:
    """The field of medicine of which a message asks whether the place talked about, or named, has it: "do they treat the liver there?"."""
    is_of_place = bool(turn.mentioned("facility")) or (turn.topic == DETAILS and "facility" in turn.before)
    is_elsewhere = any(turn.mentioned(detail) for detail in ("city", "country", "insurer", "spoken_language"))
    if not is_of_place or is_elsewhere or not says(turn, "do_they"):
        return None
    named = turn.catalog.procedures.get(str(next(iter(turn.mentioned("procedure")), "")))
    told = [str(one) for one in (*turn.mentioned("specialty"), *(turn.extra.get(FIELDS) or ()))]
    fields = [*([named.specialty] if named else []), *([CANCER] if CANCER in told else []), *told]
    return next((one for one in fields if one), None)


def narrows(turn: Turn) -> bool:
    """Whether a message wants of the list the places of one city only, whatever else it wishes: "only Seoul, with a hotel nearby"."""
    cities = [(one.start, one.end) for one in turn.mentions if one.detail == "city"]
    is_only = len(cities) == 1 and is_beside(turn.text, turn.language, cities[0], "only_there")
    return turn.topic == SEARCH and is_only and not (turn.mentioned(BEYOND) or turn.mentioned("facility"))


def points_at_city(turn: Turn) -> bool:
    """Whether a message points at the one place of the list that lies in the city it names: "the Jeju one"; then that is known."""
    is_one = any(is_pointed(turn, one) for one in turn.mentions if one.detail == "city") and not says(turn, "only_there")
    if turn.topic != SEARCH or turn.mentioned("facility") or not is_one:
        return False
    here = in_city_named(turn, places_shown(turn))
    if len(here) != 1:
        return False
    turn.know(facility=here[0].id, city=here[0].city)
    turn.mentions = (*turn.mentions, Mention("facility", here[0].id))
    return True


def is_pointed(turn: Turn, city: Mention) -> bool:
    """Whether words that point at one of several stand beside a city: "the one in Busan", "the Busan one"."""
    folded = fold_with_offsets(turn.text)
    first, after = folded.at(city.start), folded.at(max(city.start, city.end - 1)) + 1
    gaps = [folded.text[end:first] for _, end in cues(folded.text, turn.language, "the_one_in") if end <= first]
    gaps += [folded.text[after:start] for start, _ in cues(folded.text, turn.language, "the_one_in_after") if start >= after]
    return city.end > 0 and any(len(gap.strip()) <= WIDEST_GAP for gap in gaps)
