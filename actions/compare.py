"""Two facilities, two packages, or the prices of countries, side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from actions.clinics import details_button
from actions.in_conversation import CHEAPER
from actions.intents import OF_PACKAGES, SEARCH
from actions.packages import named_first
from actions.prices import countries_named, currency_named, own_currency, procedure_buttons, say_field, say_not_covered, say_prices
from actions.saying import says
from actions.shown import places_shown
from actions.smalltalk import meaning_button
from actions.topic import TopicAction, answer_as, answer_too
from actions.turn import Turn, payload
from concierge.catalog.facts import Facility, Package
from concierge.checkup.builder import is_examination
from concierge.clinics.comparing import compare_card, compare_lines
from concierge.clinics.describing import item_line
from concierge.clinics.search import search, wish_of
from concierge.compare.beside import Side, beside
from concierge.context.asking import Ask
from concierge.context.origin import presumed_home
from concierge.context.provenance import source_line
from concierge.languages.folding import fold
from concierge.languages.names import name
from concierge.languages.reply import Button, Card, Line, Row, Value
from concierge.packages.describing import item_line as package_item
from concierge.packages.describing import short_card
from concierge.packages.search import search as search_packages
from concierge.packages.search import wish_of as package_wish
from concierge.prices.quoting import quotes, rounded

WORD = re.compile(r"[^\W\d_]{4,}")
"""A word long enough to be part of a name."""
MOST_PLACES = 2
"""Places named in each country."""
OPINION = "second-opinion"
DOLLARS = "USD"
"""What sums are compared in for who has named no currency."""


class Compare(TopicAction):
    """Compares what the patient named; what was talked about before counts as one of the two."""

    action_name = "action_compare"
    intents = ("compare_options",)
    uses = ("facility", "package", "procedure", "country", "nationality")

    def goes_on(self, turn: Turn) -> bool:
        """Who names a currency after prices wants them in it."""
        return currency_named(turn) is not None

    def take(self, turn: Turn) -> None:
        """Answer; what a place that was talked about is compared with does not become the goal ("is it cheaper than in Korea?")."""
        super().take(turn)
        if turn.topic in self.intents:
            keep_goal(turn)

    def answer(self, turn: Turn) -> None:
        """Compare facilities, else packages, else the prices of a treatment; else ask what to compare."""
        say_not_covered(turn)
        places = [turn.catalog.facilities[one] for one in both(turn, "facility", named_in_list(turn)) if one in turn.catalog.facilities]
        packages = [turn.catalog.packages[one] for one in both(turn, "package") if one in turn.catalog.packages]
        is_of_two = is_of_packages(turn) and len(packages) < 2 and len(cities_named(turn, of_packages=True)) > 1
        in_places = best_in_places(turn) if is_of_two else ()  # "compare the one of Sanya and that of Dali"
        packages = packages if len(packages) > 1 or not is_of_packages(turn) or in_places else packages_shown(turn, packages)
        places = [*places, *(other_place(turn, places[0]) or first_shown(turn, places[0]))] if len(places) == 1 else places
        in_places = in_places or (best_in_places(turn) if len(places) < 2 and len(packages) < 2 else ())
        if len(in_places) < 2 and len(places) == 2:
            compare_places(turn, places[0], places[1])
        elif len(in_places) == 2:
            compare_best(turn, in_places)
        elif not packages and asks_of_one_city(turn):
            say_one_city(turn)
        elif len(packages) == 2:
            compare_packages(turn, packages)
        elif places and not is_about_prices(turn) and not says(turn, "cheaper"):
            ask_for_another(turn, places[0])
        elif len(turn.mentioned("procedure")) > 1:
            answer_as(turn, "ask_price")
        elif "procedure" in turn.details:
            compare_countries(turn, turn.details["procedure"])
        elif say_field(turn, countries_beside(turn)):
            pending = turn.pending
            say_beside(turn, [Side(country) for country in countries_beside(turn)], turn.details.get("procedure"))
            turn.pending = pending
        else:
            buttons = procedure_buttons(turn, turn.details.get("specialty"), "compare_options")
            turn.ask("procedure", Line("clinics-compare-ask"), buttons=buttons)


def keep_goal(turn: Turn) -> None:
    """Leave the place of treatment as it was before the message."""
    goal = {detail: turn.before[detail] for detail in ("facility", "city", "country") if detail in turn.before}
    if goal.get("country"):
        turn.know(**goal)


def other_place(turn: Turn, known: Facility) -> list[Facility]:
    """Beside a place that is known, the best one of another city that the message names: "and the heart centre in Khabarovsk?"."""
    cities = [str(city) for city in turn.mentioned("city") if city in turn.catalog.cities and city != known.city]
    wish = wish_of({**turn.details, "city": cities[0], "country": None}, turn.catalog, turn.language) if cities else None
    found = search(turn.catalog, wish) if wish and turn.last_topic not in OF_PACKAGES else None
    return list(found.facilities[:1]) if found and "city" not in found.given_up else []


def first_shown(turn: Turn, known: Facility) -> list[Facility]:
    """Right after a list, its first place beside the one that the message names: "compare it with Samsung"."""
    is_elsewhere = any(city != known.city for city in turn.mentioned("city"))
    if turn.last_topic != "search_clinics" or not turn.mentioned("facility") or is_elsewhere:
        return []
    before = {detail: value for detail, value in turn.before.items() if detail != "facility"}
    found = search(turn.catalog, wish_of(before, turn.catalog, turn.language)).page(1)
    return [one for one in found if one.id != known.id][:1]


def best_in_places(turn: Turn) -> Sequence[Facility | Package]:
    """Of each of two places its best package, if packages were talked about, else its best clinic for the treatment.

    The places are two cities, of one country unless packages are compared, or two countries whose hospitals are asked for.
    """
    of_packages = is_of_packages(turn)
    cities = cities_named(turn, of_packages=of_packages)
    countries = [turn.catalog.cities[city].country for city in cities]
    is_one_country = len(cities) > 1 and (of_packages or len(set(countries)) == 1)
    wanted: list[dict[str, str | None]] = (
        [{"city": city, "country": country} for city, country in zip(cities, countries, strict=True)] if is_one_country else []
    )
    if not wanted and len(turn.mentioned("country")) > 1 and says(turn, "hospitals") and not of_packages:
        wanted = [{"country": one, "city": None} for one in countries_beside(turn)[:2]]
    found: list[Facility | Package] = []
    for place in wanted:
        known = {**turn.details, **place}
        if of_packages:
            wanted_here = package_wish({**known, "package": None, "facility": None}, turn.catalog)
            packages = search_packages(turn.catalog, wanted_here)
            if "city" in packages.given_up:
                packages = search_packages(turn.catalog, replace(wanted_here, procedure=None, specialty=None))
            packages = named_first(turn, packages)
            found += [] if "city" in packages.given_up else packages.packages[:1]
        elif "procedure" in known or "specialty" in known:
            wish = wish_of(known, turn.catalog, turn.language)
            places = search(turn.catalog, wish)
            is_elsewhere = bool({"city", "country"} & {*places.given_up})
            places = search(turn.catalog, replace(wish, specialty=None)) if is_elsewhere else places
            found += [] if {"city", "country"} & {*places.given_up} else places.facilities[:1]
    return found


def is_of_packages(turn: Turn) -> bool:
    """Whether packages are compared: the last topic was about them, or the message names one."""
    return turn.last_topic in OF_PACKAGES or bool(turn.mentioned("package")) or says(turn, "package_word")


def cities_named(turn: Turn, *, of_packages: bool) -> list[str]:
    """The first two cities that the message names; of packages also by a clinic ("the one of Chengdu and that of the hot spring")."""
    places = [turn.catalog.facilities[one].city for one in turn.mentioned("facility") if one in turn.catalog.facilities]
    named = [str(city) for city in turn.mentioned("city") if city in turn.catalog.cities]
    return list(dict.fromkeys([*named, *(places if of_packages else [])]))[:2]


def asks_of_one_city(turn: Turn) -> bool:
    """Whether one city is named instead of another one ("and Suifenhe instead of Heihe?", "who does it in Vladivostok, how much?")."""
    has_treatment = "procedure" in turn.details or "specialty" in turn.details
    named = countries_named(turn)
    is_same = len(named) == 1 and turn.before.get("country") in (None, *named)
    return has_treatment and len(turn.mentioned("city")) == 1 and (is_same or says(turn, "hospitals"))


def say_one_city(turn: Turn) -> None:
    """What there is in a city that is named instead of another one: its clinics, its prices, or both when both are asked."""
    if says(turn, "hospitals") and "procedure" in turn.details:
        answer_as(turn, "search_clinics")
        answer_too(turn, Ask("ask_price"))
    else:
        answer_as(turn, "ask_price" if says(turn, "cheaper") or says(turn, "how_much") else "search_clinics")


def compare_best(turn: Turn, found: Sequence[Facility | Package]) -> None:
    """The best of each of two places: two clinics, or two packages."""
    clinics = [one for one in found if isinstance(one, Facility)]
    if len(clinics) == len(found):
        compare_places(turn, clinics[0], clinics[1])
    else:
        compare_packages(turn, [one for one in found if isinstance(one, Package)])


def packages_shown(turn: Turn, known: list[Package]) -> list[Package]:
    """After packages were talked about: the one known beside the best of a city named now, else the first two that were listed."""
    wish = package_wish({**turn.details, "package": None}, turn.catalog)
    found = search_packages(turn.catalog, wish)
    if "city" in found.given_up and turn.mentioned("city"):
        found = search_packages(turn.catalog, replace(wish, procedure=None, specialty=None, duration=None))
    listed = [one for one in found.packages if one not in known]
    return [*known, *listed][:2] if turn.mentioned("city") or not turn.mentions else known


def is_about_prices(turn: Turn) -> bool:
    """Whether the message names a treatment or several countries and no facility: then the one talked about before is not compared."""
    return not turn.mentioned("facility") and (bool(turn.mentioned("procedure")) or len(countries_named(turn)) > 1)


def countries_beside(turn: Turn) -> tuple[str, ...]:
    """The countries to compare: those named, else the one named beside the one talked about before, else the two talked about, else all.

    Who names none and asks where it is cheaper ("too dear, is there no cheaper country?") is told all of them.
    """
    named = tuple(country for country in countries_named(turn) if country in turn.catalog.destinations)
    if len(named) == 1 and turn.before.get("country") in turn.catalog.destinations:
        named = tuple(dict.fromkeys((turn.before["country"], *named)))
    talked = tuple(country for country in turn.details.get("countries") or () if country in turn.catalog.destinations)
    beside = (named,) if CHEAPER in turn.aspects else (named, talked)
    return next((some for some in beside if len(some) > 1), tuple(turn.catalog.destinations))


def both(turn: Turn, detail: str, listed: Sequence[str] = ()) -> list[str]:
    """The two things to compare: those that this message mentions or picks from our list, completed by the one known before."""
    known = [turn.before[detail]] if detail in turn.before else []
    return list(dict.fromkeys([*turn.mentioned(detail), *listed, *known]))[:2]


def named_in_list(turn: Turn) -> list[str]:
    """The places that our last answer shows of whose names the message has a word that no other has: "Anam or Wooridul?"."""
    shown = [one.id for one in places_shown(turn)]
    names = {one: set(WORD.findall(fold(name("facility", one, turn.language) or ""))) for one in shown}
    text = turn.text
    for mention in turn.mentions:  # what is read as a city is no name
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    known = [WORD.findall(fold(name("facility", one, turn.language) or "")) for one in turn.catalog.facilities]
    often = {word for word, count in Counter(word for words in known for word in set(words)).items() if count > 1}
    words = set(WORD.findall(fold(text))) - often  # "a hospital" is none of their names
    return [one for one in shown if words & names[one]]


def compare_places(turn: Turn, first: Facility, second: Facility) -> None:
    """Two facilities with the same facts of each; what they share of the place is what is talked about from now on."""
    turn.know(city=first.city if first.city == second.city else None, country=first.country if first.country == second.country else None)
    procedure = treatment_compared(turn)
    treatment = turn.catalog.procedures.get(procedure or "")
    field = treatment.specialty if treatment else turn.details.get("specialty")
    turn.say(
        Line("clinics-compare-intro"),
        *compare_lines(turn.catalog, first, second, field),
        source_line(turn.catalog, [first, second]),
        buttons=[details_button(first), details_button(second)],
        cards=[compare_card(turn.catalog, first, second, field)],
    )
    countries = tuple(dict.fromkeys((first.country, second.country)))
    is_priced = procedure is not None and (len(countries) > 1 or says(turn, "how_much") or says(turn, "cheaper"))
    found = quotes(turn.catalog, procedure, None, turn.details.get("nationality"), own_currency(turn)) if procedure and is_priced else ()
    chosen = tuple(quote for quote in found if quote.price.country in countries)
    if procedure and chosen:
        say_prices(turn, procedure, chosen, countries)
    say_beside(turn, [Side(place.country, place.city) for place in (first, second)], procedure)


def treatment_compared(turn: Turn) -> str | None:
    """The treatment for which places are compared; an opinion or a scan that was talked about before is none."""
    procedure = turn.details.get("procedure")
    if procedure is None:
        return None
    is_none = procedure == OPINION or is_examination(procedure, turn.catalog)
    return None if is_none and not turn.mentioned("procedure") else str(procedure)


def compare_packages(turn: Turn, packages: list[Package]) -> None:
    """Two packages: days, places, price."""
    turn.say(
        Line("clinics-compare-intro"),
        *(package_item(package, number) for number, package in enumerate(packages, start=1)),
        *sums_of(turn, packages),
        source_line(turn.catalog, packages),
        buttons=[
            Button("clinics-button-named", payload("ask_package_details", package=one.id), {"name": {"name": ["package", one.id]}})
            for one in packages
        ],
        cards=[short_card(package) for package in packages],
    )


def sums_of(turn: Turn, packages: Sequence[Package]) -> list[Line]:
    """What two packages cost in one currency, and which costs less at both ends of its range; nothing without exchange rates."""
    own = own_currency(turn) or DOLLARS
    told: list[Line] = []
    sums: list[tuple[float, float, str]] = []
    dates: list[str] = []
    for package in packages:
        low, high = (turn.catalog.convert(amount, package.currency, own) for amount in (package.low, package.high))
        if low is None or high is None:
            return []
        span: dict[str, Value] = {"money": rounded(low.amount), "to": rounded(high.amount), "currency": own}
        told.append(Line("compare-package-sum", {"package": {"name": ["package", package.id]}, "range": span}))
        sums.append((low.amount, high.amount, package.id))
        dates += [low.rate_date.isoformat()] if low.rate_date else []
    least, most = min(sums), max(sums)
    if least[0] < most[0]:  # a dearest case that is dearer than the other's leaves only where the sums begin
        key = "compare-package-cheaper" if least[1] < most[1] else "compare-package-begins-lower"
        told.append(Line(key, {"package": {"name": ["package", least[2]]}}))
    return [*told, *([Line("prices-rate-date", {"date": {"date": min(dates)}})] if dates else [])]


def compare_countries(turn: Turn, procedure: str) -> None:
    """What a treatment costs in the countries named, or in every destination."""
    countries = countries_beside(turn)
    found = quotes(turn.catalog, procedure, None, turn.details.get("nationality"), own_currency(turn))
    chosen = tuple(quote for quote in found if quote.price.country in countries)
    if chosen:
        say_prices(turn, procedure, chosen, countries)
        told = tuple(dict.fromkeys(quote.price.country for quote in chosen))
        cities = {turn.catalog.cities[one].country: one for one in cities_named(turn, of_packages=False)}
        say_where(turn, procedure, told, cities)
        say_beside(turn, [Side(country, cities.get(country)) for country in told], procedure)
    else:
        turn.propose(Line("prices-none", {"procedure": {"name": ["procedure", procedure]}}), intent="request_human")


def say_where(turn: Turn, procedure: str, countries: Sequence[str], cities: Mapping[str, str]) -> None:
    """The first places that treat this in each country, or in its city, when the message asks that, too, or compares two cities."""
    if not says(turn, "hospitals") and len(cities) < len(countries):
        return
    turn.asks = tuple(ask for ask in turn.asks if ask.intent != SEARCH)  # this is the list
    known = {"procedure": procedure, "specialty": turn.catalog.procedures[procedure].specialty}
    found = {
        one: search(turn.catalog, wish_of({**known, "country": one, "city": cities.get(one)}, turn.catalog, turn.language))
        for one in countries
    }
    places = [
        place for one in countries for place in found[one].facilities[:MOST_PLACES] if not {"city", "country"} & {*found[one].given_up}
    ]
    empty = [city for country, city in cities.items() if not any(place.city == city for place in places) and country in countries]
    without = [Line("compare-where-none", {"city": {"name": ["city", city]}}) for city in empty]
    if places:
        lines = [item_line(place, number) for number, place in enumerate(places, start=1)]
        turn.say(Line("compare-where"), *lines, *without, source_line(turn.catalog, places), buttons=[*map(details_button, places)])


def say_beside(turn: Turn, sides: Sequence[Side], procedure: str | None) -> None:
    """What else decides between places: visa, way and days of the treatment; without a passport a button asks for the visa."""
    details = {**turn.details, "procedure": procedure} if procedure else {one: v for one, v in turn.details.items() if one != "procedure"}
    told = beside(turn.catalog, details, sides, turn.today, presumed_home(turn.details, turn.language, turn.catalog))
    if told.lines:
        buttons = [meaning_button("ask_visa"), meaning_button("ask_transport"), meaning_button("plan_itinerary")]
        rows = tuple(Row(Line(f"compare-label-{label}"), line) for label, line in zip(told.labels, told.lines, strict=True))
        card = Card("clinic", Line("compare-beside"), rows)
        turn.say(Line("compare-beside"), *told.lines, source_line(turn.catalog, told.facts), buttons=buttons, cards=[card])


def ask_for_another(turn: Turn, place: Facility) -> None:
    """One facility is named: which other one?"""
    turn.know(facility=place.id)
    others = [
        other for other in search(turn.catalog, wish_of(turn.details, turn.catalog, turn.language)).facilities if other.id != place.id
    ]
    turn.ask(
        "facility",
        Line("clinics-compare-with", {"place": {"name": ["facility", place.id]}}),
        buttons=[
            Button("clinics-button-named", payload("compare_options", facility=other.id), {"name": {"name": ["facility", other.id]}})
            for other in others[:3]
        ],
    )
