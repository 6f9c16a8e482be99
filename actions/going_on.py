"""What a message asks right after a package, a check-up or a service, which give its words a meaning: "any in Seoul?", "and how much?"."""

from __future__ import annotations

from collections.abc import Sequence

from actions.in_conversation import likely_here
from actions.intents import CHANGE, INTERPRETER, NOT_UNDERSTOOD, OF_PACKAGE, OF_PACKAGES, PACKAGES, PLAN, SEARCH
from actions.reading import FIELDS
from actions.saying import leaves_out, says, says_in
from actions.shown import in_city_named, packages_shown
from actions.things import SECOND
from actions.turn import Turn
from actions.wording import IN_PACKAGES
from concierge.context.asking import PRICE, PRICED, Ask
from concierge.context.certainty import SHORT, words_in
from concierge.context.cues import cues
from concierge.context.showing import days
from concierge.context.treatment import TREATMENT
from concierge.languages.folding import fold_with_offsets
from concierge.questions.choosing import FEW, LEANING

TOLD_BY_LIST = frozenset({PACKAGES, OF_PACKAGE, PRICE})
"""What a list of packages tells, so that nothing else need be answered."""
HEARD_OF_ANOTHER = frozenset({*TOLD_BY_LIST, SEARCH, "compare_options", "inform", NOT_UNDERSTOOD})
"""Intents as which "and in China?" is heard after a package."""
HEARD_OF_PRICE = frozenset({PRICE, "compare_options", "ask_payment", PLAN, "inform", NOT_UNDERSTOOD})
"""Intents as which the price of what was talked about is heard."""
KINDS = ("procedure", "specialty")


def going_on(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked, as the package or the service talked about last makes us read it; nothing when that says nothing of it."""
    told = of_interpreter(turn, after_package(turn, asks) if turn.topic in OF_PACKAGES else tuple(asks))
    if turn.topic in PRICED and asks_its_price(turn, told):
        is_alone = words_in(turn.text) <= SHORT  # "how much is a crown there" may name a treatment that we do not know
        others = (ask for ask in told if ask.intent != PRICE or not is_alone)
        return tuple(dict.fromkeys((Ask(turn.topic), *others)))
    return told


def of_interpreter(turn: Turn, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """What is asked, the price of an interpreter as that and not as the price of a treatment that was not named."""
    is_priced = any(ask.intent == PRICE for ask in asks) if asks else turn.heard.intent == PRICE
    is_of_treatment = any(turn.mentioned(detail) for detail in TREATMENT) or says(turn, "included")
    if not is_priced or is_of_treatment or not says(turn, "interpreter_word"):
        return asks
    return tuple(dict.fromkeys(Ask(INTERPRETER) if ask.intent == PRICE else ask for ask in asks or (Ask(PRICE),)))


def after_package(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """What is asked after packages: others of another place or kind, what is in the one shown, a longer stay; else what is asked."""
    if wants_another(turn, asks):
        turn.know(package=None)
        asks = (Ask(PACKAGES), *(ask for ask in asks if ask.question or ask.intent not in TOLD_BY_LIST | {SEARCH}))
    if any(ask.intent == PACKAGES for ask in asks):
        return of_other_kind(turn, asks)
    if wants_longer(turn) and all(ask.intent not in (PLAN, CHANGE) for ask in asks):
        turn.know(duration=max(turn.mentioned("duration"), key=lambda told: days(str(told)) or 0))
        return (Ask(PLAN), *asks)
    if not asks:
        asks = tuple(ask for ask in likely_here(turn) if ask.intent in OF_PACKAGES)
    package = turn.details.get("package") or turn.before.get("package")
    is_told = any(ask.intent in OF_PACKAGES for ask in asks)
    if asks and not is_told and package and says_in(turn, without_names(turn), "included"):  # "is the flight in it? and the visa?"
        asks = (Ask(OF_PACKAGE), *(ask for ask in asks if ask.question or ask.intent not in IN_PACKAGES))
    if any(ask.intent == OF_PACKAGE for ask in asks) and not is_elsewhere(turn):
        turn.know(package=package)  # "is the women's check-up in it?" names what the package may lack
    return tuple(asks)


def wants_longer(turn: Turn) -> bool:
    """Whether the days of a package are too few: "three days, that is short, a week would be better"."""
    is_hinted = any(name.startswith(CHANGE) and chance >= SECOND for name, chance in turn.told)
    return is_hinted and bool(turn.mentioned("duration"))


def of_other_kind(turn: Turn, asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """Packages of another field than the one that a message does not want, or no package, when it wants none of any kind.

    "Teeth and skin, not a check-up" forgets the check-up; "no package, just a full check-up" asks for the treatment alone.
    """
    named = [mention for mention in turn.mentions if mention.detail in KINDS and mention.end > 0]
    unwanted = [mention for mention in named if leaves_out(turn, (mention.start, mention.end))]
    wanted = [mention for mention in turn.mentions if mention.detail in KINDS and mention not in unwanted]
    text = fold_with_offsets(turn.text)
    words = [text.span(*span) for span in cues(text.text, turn.language, "package_word")]
    if words and all(leaves_out(turn, span) for span in words) and any(mention.detail == "procedure" for mention in wanted):
        turn.know(package=None)
        alone = PRICE if says(turn, "how_much") else SEARCH
        return tuple(dict.fromkeys(Ask(alone) if ask.intent == PACKAGES else ask for ask in asks))
    if unwanted:
        gone = {str(mention.value) for mention in unwanted}
        fields = [("specialty", field) for field in turn.extra.get(FIELDS) or () if field not in gone]
        kinds = [*((mention.detail, mention.value) for mention in wanted), *fields]
        turn.know(package=None, **dict.fromkeys(KINDS))
        turn.know(**dict(kinds[:1]))
    return tuple(asks)


def wants_another(turn: Turn, asks: Sequence[Ask]) -> bool:
    """Whether a message after packages asks for those of another place, whatever it is heard as: "any in Seoul?", "the same in China"."""
    is_shown = bool(in_city_named(turn, packages_shown(turn)))  # "the Sanya one" of the list
    is_compared = len(turn.mentioned("city")) > 1 and turn.heard.intent == "compare_options"
    if not is_elsewhere(turn) or is_shown or is_compared or turn.mentioned("package") or turn.mentioned("facility"):
        return False
    if says(turn, "package_word"):
        return True
    sure = {ask.intent for ask in asks}
    is_of_treatment = bool(turn.mentioned("procedure")) and PACKAGES not in sure
    if is_of_treatment or says(turn, "who_treats") or says(turn, "hospitals"):  # "how much is lasik in China", "which hospital in Seoul"
        return False
    if asks:
        return sure <= TOLD_BY_LIST or (sure == {SEARCH} and words_in(turn.text) <= SHORT)
    first = turn.told[0][0].partition("/")[0] if turn.told else ""
    return first in OF_PACKAGES or (turn.heard.intent in HEARD_OF_ANOTHER and words_in(turn.text) <= SHORT)


def is_elsewhere(turn: Turn) -> bool:
    """Whether a message names a place of ours in which the package talked about is not."""
    package = turn.catalog.packages.get(str(turn.before.get("package")))
    cities = {str(city) for city in turn.mentioned("city") if city in turn.catalog.cities}
    countries = {str(country) for country in turn.mentioned("country") if country in turn.catalog.destinations}
    if package is None:
        return bool(cities or countries)
    return bool(cities - {*package.cities}) or (not cities and bool(countries - {package.country}))


def without_names(turn: Turn) -> str:
    """The message without what it names, in which a word like "comprehensive" says nothing of a package."""
    text = turn.text
    for mention in turn.mentions:
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    return text


def asks_its_price(turn: Turn, asks: Sequence[Ask]) -> bool:
    """Whether a message asks what the service talked about costs, here or elsewhere, and names no treatment: "and how much in Korea?"."""
    if any(turn.mentioned(detail) for detail in TREATMENT):
        return False
    is_operation = says(turn, "the_operation")
    is_place_only = all(mention.detail in ("country", "city", "duration") for mention in turn.mentions)
    limit = LEANING if turn.mentions or turn.heard.intent != PRICE else FEW + says(turn, "how_much")
    is_short = words_in(turn.text) <= limit
    knows_treatment = "procedure" in turn.details
    is_heard = turn.heard.intent == PRICE or (turn.heard.intent in HEARD_OF_PRICE and says(turn, "how_much"))
    if asks:
        is_asked = any(ask.intent == PRICE for ask in asks) and all(ask.intent != turn.topic for ask in asks)
        return is_asked and not is_operation and (not knows_treatment or (is_short and is_place_only))
    return is_heard and is_short and is_place_only and not (is_operation and knows_treatment)


def asks_where(turn: Turn) -> bool:
    """Whether a message about the check-up that is put together asks for a place besides: "add an MRI. which hospital does it all?"."""
    told = [*turn.told, *(one for clause in turn.told_of_clauses for one in clause)]
    is_hinted = turn.heard.intent == SEARCH or any(name.startswith(SEARCH) and chance >= SECOND for name, chance in told)
    return says(turn, "who_treats") or (is_hinted and says(turn, "hospitals"))
