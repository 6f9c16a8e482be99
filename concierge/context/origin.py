"""Which places of a message are where the patient is at home, and which are where she does not want to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from concierge.catalog import Catalog
from concierge.context.cues import cues
from concierge.context.leaving_out import is_beside, is_left_out
from concierge.context.mentions import Mention
from concierge.context.others import is_of_others
from concierge.context.towns import country_of_home
from concierge.conversation.details import Details
from concierge.languages.folding import fold, fold_with_offsets
from concierge.languages.territories import sole_home
from concierge.understanding.lexicon import read

HOME, APART = "home", "apart"
"""Details: the city where the patient lives, and the city where she does not want to be treated."""
BEYOND = "beyond"
"""A mention that only opens the search: the city beside which she wants to see others, too."""
ONLY, ALSO_FINE = "only_there", "also_fine"
"""Kinds of words beside a city: it is not to be the only one; elsewhere is fine, too ("outside Seoul is ok as well")."""
OF_PASSPORTS, COMPARING = frozenset({"ask_visa", "inform", "book_consultation"}), "compare_options"
"""Intents in which a country may be a passport, and the one in which it is a place whatever else it is."""
OF_PAYERS = frozenset({"ask_insurance", "ask_payment", "ask_documents"})
"""Intents in which the country of an insurer or an authority is named."""
OF_CLINICS = "search_clinics"
GOALS = ("country", "package", "facility")
"""Details beside which a city after "from" is where the patient lives."""
NO_HOME = frozenset({"KR"})
"""Destinations from which no patient of ours comes: none speaks Korean."""
NEAR_RELATIVE = 4
"""Words before a passport among which a relative is looked for."""
TWO = 2
"""Passports of a message, of which one may be a relative's."""
GATEWAY = "gateway"
CAPITALS = {"KR": "seoul", "CN": "beijing", "RU": "moscow"}
"""The capital of each destination, as its id in the catalog."""
NEGATED = ("city", "country", "nationality", "date", "duration")


def without_apart(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions without what is named as what it is not ("outside Seoul", "not in March but in April").

    Such a city becomes `apart`, or `beyond` when it is not to be the only one ("not only Seoul").
    """
    found, places = [], [(mention.start, mention.end) for mention in mentions]
    for mention in mentions:
        if mention.detail not in NEGATED or not is_left_out(text, language, (mention.start, mention.end), "apart", places):
            found.append(mention)
        elif mention.detail == "city":
            is_open = any(is_beside(text, language, (mention.start, mention.end), kind) for kind in (ONLY, ALSO_FINE))
            found.append(replace(mention, detail=BEYOND if is_open else APART))
    gone = [mention for mention in mentions if mention.detail == "date" and mention not in found]
    return tuple(mention for mention in found if mention.detail != "date" or not any(_meet(mention, one) for one in gone))


def without_capital(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, the capital of the country talked about as `apart` where a message only says "not the capital"."""
    folded = fold_with_offsets(text)
    countries = [str(mention.value) for mention in mentions if mention.detail == "country"]
    capital = CAPITALS.get(next(iter(countries), str(before.get("country"))))
    spans = [folded.span(*span) for span in cues(folded.text, language, "capital")]
    if capital is None or not any(is_left_out(text, language, span, "apart") for span in spans):
        return tuple(mentions)
    # in Mongolian the word itself is read as Ulaanbaatar
    others = (one for one in mentions if not any(one.start < end and start < one.end for start, end in spans))
    return (*others, Mention(APART, capital))


def _meet(one: Mention, other: Mention) -> bool:
    """Whether two dates have days in common: "not in March but in April, in March we have Ramadan"."""
    (first, _, last), (start, _, end) = str(one.value).partition("/"), str(other.value).partition("/")
    return first <= (end or start) and start <= (last or first)


def with_other_city(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, the city talked about as `apart` when others are asked for and none is named: "in another city?"."""
    is_named = any(mention.detail in ("city", "country", APART, BEYOND) for mention in mentions)
    said = fold(text)
    is_asked = (
        bool(cues(said, language, "another_city")) and not cues(said, language, "lives_in") and not is_named and bool(before.get("city"))
    )
    return (*mentions, Mention(APART, before["city"])) if is_asked else tuple(mentions)


def sorted_lands(
    mentions: Sequence[Mention], intent: str, before: Details, catalog: Catalog, *, is_form: bool = False
) -> tuple[Mention, ...]:
    """The mentions, each country as what it most likely is: "an opinion from Korea while we are in Bahrain".

    A destination is no passport unless the message is about passports; a country where nobody is treated is one, when a destination
    is named beside it, or was talked about before somebody writes of her insurance or her authorities, or fills in a form (`is_form`).
    """
    told = [
        replace(mention, detail="country") if mention.detail == "nationality" and mention.value in NO_HOME else mention
        for mention in mentions
    ]
    if (intent in OF_PASSPORTS and not is_form) or intent == COMPARING:
        return tuple(told)
    goals = ((is_form or intent in OF_PAYERS) and before.get("country") in catalog.destinations) or any(
        (mention.detail == "country" and mention.value in catalog.destinations)
        or (mention.detail == "city" and not _is_abroad(catalog, str(mention.value)))
        for mention in told
    )
    has_passport = any(mention.detail == "nationality" for mention in told)

    def is_home(mention: Mention) -> bool:
        is_origin = mention.value in catalog.nationalities and mention.value not in catalog.destinations
        return mention.detail == "country" and is_origin and goals and not has_passport

    return tuple(replace(mention, detail="nationality") if is_home(mention) else mention for mention in told)


def with_own_country(mentions: Sequence[Mention], home: str | None, catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions, her own country as her passport where none of ours treats: "a package for people who come from Mongolia"."""
    is_known = home in catalog.destinations or any(mention.detail == "nationality" for mention in mentions)
    return tuple(
        replace(mention, detail="nationality") if not is_known and (mention.detail, mention.value) == ("country", home) else mention
        for mention in mentions
    )


def is_bound_for(mention: Mention, text: str, language: str, catalog: Catalog) -> bool:
    """Whether a destination is where she goes, or whose visa she speaks of, so that it answers no question for her passport."""
    if mention.detail not in ("country", "nationality") or mention.value not in catalog.destinations or text.startswith("/"):
        return False
    place = (mention.start, mention.end)
    is_passport = any(token.get("citizen") for token in read(text, language).tokens)
    return not is_passport and any(is_beside(text, language, place, kind) for kind in ("bound_for", "visa_of"))


def as_passport(mentions: Sequence[Mention], text: str, language: str, catalog: Catalog, *, is_asked: bool) -> tuple[Mention, ...]:
    """The mentions of a form, a language as the passport of the one country that speaks it: "we are Mongolian".

    It is one where the passport `is_asked` for, or beside words like "we are"; and none when a passport is named besides.
    """
    if text.startswith("/") or any(mention.detail == "nationality" for mention in mentions):
        return tuple(mentions)

    def told(mention: Mention) -> Mention:
        is_people = mention.detail == "spoken_language" and (
            is_asked or is_beside(text, language, (mention.start, mention.end), "people_are")
        )
        home = sole_home(str(mention.value), catalog.nationalities) if is_people else None
        return replace(mention, detail="nationality", value=home) if home else mention

    return tuple(map(told, mentions))


def of_companions(mentions: Sequence[Mention], text: str, language: str, before: Details, *, is_asked: bool = False) -> tuple[Mention, ...]:
    """The mentions, the passport of a relative as the second one beside the patient's own: "my wife is Mongolian, she comes too".

    Her own one is known before, or named as well: "my husband is Qatari, mine is Moroccan"; where it `is_asked` for, any country is one.
    """
    mentions = _passports_of_relatives(mentions, text, language, before)
    kinds = ("nationality", "country") if is_asked else ("nationality",)
    named = [mention for mention in mentions if mention.detail in kinds and mention.end > mention.start]
    is_known = len(named) == 1 and before.get("nationality") not in (None, named[0].value)
    if text.startswith("/") or not (is_known or len(named) == TWO):
        return tuple(mentions)
    reading = read(text, language)

    def is_hers(mention: Mention) -> bool:
        start = reading.folded.at(mention.start)
        ahead = [token for token in reading.tokens if token.end <= start]
        last = max((place for place, _ in cues(reading.folded.text[:start], language, "them")), default=start)
        after = [token for token in ahead if token.start >= last]
        if 0 < len(after) < NEAR_RELATIVE and not any(token.get("self") for token in after):  # "my wife looks after me, she is Kazakh"
            ahead = [token for token in ahead if token.get("relatives") or token.get("many_relatives")]
        near = ahead[-NEAR_RELATIVE:]
        relatives = [place for place, token in enumerate(near) if token.get("relatives") or token.get("many_relatives")]
        return bool(relatives) and not any(token.get("self") for token in near[relatives[-1] :])  # "my wife and I am Mongolian" is mine

    hers = [mention for mention in named if is_hers(mention)]
    if len(hers) != 1:
        return tuple(mentions)
    own = {mention: replace(mention, detail="nationality") for mention in named}
    return tuple(replace(mention, detail="second_nationality") if mention in hers else own.get(mention, mention) for mention in mentions)


def _passports_of_relatives(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions, a country right after a relative as that one's passport, once the patient's own is told: "and my husband Russian"."""
    if not ("nationality" in before or any(mention.detail == "nationality" for mention in mentions)):
        return tuple(mentions)
    reading = read(text, language)

    def is_relative(mention: Mention) -> bool:
        start = reading.folded.at(mention.start)
        ends = [token.end for token in reading.tokens if token.end <= start and (token.get("relatives") or token.get("many_relatives"))]
        gap = reading.folded.text[ends[-1] : start].strip() if ends else ""
        spans = cues(gap, language, "holds_passport")
        return bool(ends) and (not gap or spans == ((0, len(gap)),))

    return tuple(
        replace(mention, detail="nationality") if mention.detail == "country" and mention.end > 0 and is_relative(mention) else mention
        for mention in mentions
    )


def with_home(mentions: Sequence[Mention], text: str, language: str, before: Details, catalog: Catalog) -> tuple[Mention, ...]:
    """The mentions, a city where the patient comes from as `home`: one outside the destinations, or one that she says she is from.

    A city of a destination is home only when another place is named or was talked about ("a clinic from Vladivostok" would name no
    other), or when she goes home to it. Where a friend or a cousin lives is nobody's concern.
    """
    cities = [mention for mention in mentions if mention.detail == "city"]
    is_bound = len(cities) > 1 or "country" in before or any(mention.detail in GOALS for mention in mentions)
    may_be_home = is_bound and bool(cities) and not text.startswith("/")
    said_from = [*_said_from(text, language, cities), *_beside(text, language, cities, "lives_in")] if may_be_home else []
    said_from += _beside(text, language, cities, "home_to") if not text.startswith("/") else []
    known = before.get(HOME) if not text.startswith("/") else None
    homes = [
        mention
        for mention in cities
        if mention in said_from
        or mention.value == known
        or _is_abroad(catalog, str(mention.value))
        or (len(cities) > 1 and _is_gateway(catalog, str(mention.value)))
    ]
    treatments = [(one.start, one.end) for one in mentions if one.detail in ("procedure", "specialty")]
    new = [one for one in homes if one.value != known]
    others = [one for one in new if is_of_others(text, language, (one.start, one.end), before.get("patient"), treatments)]
    return tuple(replace(mention, detail=HOME) if mention in homes else mention for mention in mentions if mention not in others)


def without_residence(mentions: Sequence[Mention], text: str, language: str, before: Details) -> tuple[Mention, ...]:
    """The mentions without the country where somebody lives whose passport is known: "I live in Kuwait" changes no passport."""
    if "nationality" not in before or text.startswith("/"):
        return tuple(mentions)
    lived_in = [
        mention
        for mention in mentions
        if mention.detail in ("nationality", "country")
        and mention.value != before["nationality"]
        and is_beside(text, language, (mention.start, mention.end), "resident_in")
    ]
    return tuple(mention for mention in mentions if mention not in lived_in)


def without_unspoken(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions without a language that she does not speak: "no Chinese; does anybody speak Russian?".

    Who names no other wants to be spoken to in the language that she writes.
    """
    spoken = [mention for mention in mentions if mention.detail == "spoken_language"]
    places = {one: (max(one.start, text.rfind(" ", one.start, one.end) + 1), one.end) for one in spoken}  # in "speak Thai" the last word
    unspoken = [one for one in spoken if is_left_out(text, language, places[one], "not_spoken", places.values())]
    kept = tuple(mention for mention in mentions if mention not in unspoken)
    is_own_wanted = bool(unspoken) and len(unspoken) == len(spoken) and all(one.value != language for one in unspoken)
    return (*kept, Mention("spoken_language", language)) if is_own_wanted else kept


def with_own_language(mentions: Sequence[Mention], text: str, language: str) -> tuple[Mention, ...]:
    """The mentions, the language she writes in as the one to be spoken, where only words of everyday speech ask for it."""
    is_asked = bool(cues(fold(text), language, "speaks_ours")) and not any(mention.detail == "spoken_language" for mention in mentions)
    return (*mentions, Mention("spoken_language", language)) if is_asked else tuple(mentions)


def without_home_as_goal(before: Details, mentions: Sequence[Mention], intent: str) -> Details:
    """What was known, without her home when she looks for a clinic there after all: "rather in Harbin, which eye hospitals are there?"."""
    cities = [mention for mention in mentions if mention.detail == "city"]
    is_goal = intent == OF_CLINICS and len(cities) == 1 and cities[0].value == before.get(HOME)
    return {detail: value for detail, value in before.items() if not (is_goal and detail == HOME)}


def _is_gateway(catalog: Catalog, city: str) -> bool:
    """Whether a city is one from which people set out, with no clinic of its own: beside another city it is where she comes from."""
    known = catalog.cities.get(city)
    return known is not None and known.role == GATEWAY and all(place.city != city for place in catalog.facilities.values())


def _is_abroad(catalog: Catalog, city: str) -> bool:
    known = catalog.cities.get(city)
    return known is not None and (known.country not in catalog.destinations or known.is_origin)


def _said_from(text: str, language: str, cities: Sequence[Mention]) -> list[Mention]:
    """The cities after a word like "from"."""
    reading = read(text, language)
    starts = {reading.folded.at(mention.start): mention for mention in cities}
    tokens = [index for index, token in enumerate(reading.tokens) if token.start in starts]
    return [starts[reading.tokens[index].start] for index in tokens if reading.get(index - 1, "from")]


def _beside(text: str, language: str, cities: Sequence[Mention], kind: str) -> list[Mention]:
    """The cities beside which a cue of a kind stands, as where she says she lives."""
    return [city for city in cities if is_beside(text, language, (city.start, city.end), kind)]


def known_home(details: Details, catalog: Catalog) -> str | None:
    """The country (ISO code) of the city where she lives, else that of her passport."""
    return country_of_home(catalog, details.get(HOME)) or details.get("nationality")


def presumed_home(details: Details, language: str, catalog: Catalog) -> str | None:
    """The country (ISO code) of her passport or of the city where she lives, else the one country where nearly all speak her language."""
    if details.get("nationality"):
        return str(details["nationality"])
    return country_of_home(catalog, details.get(HOME)) or sole_home(language, catalog.nationalities)
