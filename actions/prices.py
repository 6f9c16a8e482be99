"""What a treatment costs, by country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from actions.clinics import human_button
from actions.differing import say_difference
from actions.goal import countries_in, undecided
from actions.in_city import say_in_city
from actions.in_conversation import CHEAPER
from actions.intents import COMPARE, OF_PACKAGES
from actions.saying import says
from actions.topic import TopicAction, answer_as
from actions.turn import Turn, payload
from actions.whole import asks_whole, say_whole
from concierge.catalog.facts import Price
from concierge.compare.beside import stay_line
from concierge.context.origin import presumed_home
from concierge.context.provenance import Sourced, source_line
from concierge.context.sharing import share_in_dollars, share_of
from concierge.conversation.outbox import last_answer
from concierge.languages.reply import Button, Line, Reply, Value
from concierge.prices.describing import field_lines, price_card, price_lines, relation_line
from concierge.prices.quoting import Quote, priced_procedures, quotes, relations, rounded
from concierge.understanding.money import currency_in

PRICING = ("ask_price", COMPARE)
MOST_RELATIONS = 2
MOST_IN_FIELD = 3
MOST_TREATMENTS = 3
"""Treatments of one message whose prices are told."""
OF_ONE_SIDE = ("eye", "knee", "hip", "leg")
"""Units of prices of which one may need two."""


class Prices(TopicAction):
    """Price ranges of a treatment in one country or in all."""

    action_name = "action_prices"
    intents = ("ask_price",)
    uses = ("procedure", "specialty", "country", "city", "facility", "nationality")

    def take(self, turn: Turn) -> None:
        """Answer; a country that is only compared with ("there, and is it cheaper than in Korea?") does not become the goal."""
        super().take(turn)
        is_aside = says(turn, "cheaper") and turn.parts and not turn.mentioned("city")
        if turn.before.get("country") and (is_aside or says(turn, "to_compare")):
            turn.know(**{detail: turn.before[detail] for detail in ("city", "country") if detail in turn.before})

    def goes_on(self, turn: Turn) -> bool:
        """Who names a currency after a price ("in roubles?") wants the price in it."""
        return currency_named(turn) is not None

    def answer(self, turn: Turn) -> None:
        """Say what it costs; ask for the treatment, or for one with a price, when we must."""
        say_not_covered(turn)
        currency = currency_named(turn)
        if currency and not has_rate(turn, currency):
            turn.say(Line("prices-no-rate", {"currency": {"currency": currency}}))
        procedure = turn.details.get("procedure")
        countries = countries_named(turn) or (() if turn.mentioned("budget") else undecided(turn))  # a budget is looked for everywhere
        is_its_price = procedure is None or (turn.last_topic in OF_PACKAGES and not turn.mentions)
        if is_its_price and turn.details.get("package") in turn.catalog.packages:
            answer_as(turn, "ask_package_details")
            return
        say_difference(turn)
        if procedure is None:
            if not say_field(turn, countries):
                turn.ask("procedure", Line("prices-ask-treatment"), buttons=procedure_buttons(turn, turn.details.get("specialty")))
            return
        if not asks_whole(turn):
            say_first(turn, procedure, countries)
        country = turn.details.get("country") if len(countries) < 2 else None
        found = quotes(turn.catalog, procedure, country, turn.details.get("nationality"), own_currency(turn))
        if len(countries) > 1:
            found = tuple(quote for quote in found if quote.price.country in countries)
        if not found:
            self.say_none(turn, procedure, country)
            return
        if asks_whole(turn):
            say_whole(turn, procedure, found, next_buttons(turn, found))
            return
        say_prices(turn, procedure, found, countries or ((country,) if country in turn.catalog.destinations else ()))
        say_both(turn, [quote.price for quote in found])
        say_enough(turn, procedure)
        say_in_city(turn, procedure, {quote.price.country for quote in found})

    def say_none(self, turn: Turn, procedure: str, country: str | None) -> None:
        """No price in the catalog: say it, offer another country or a written estimate."""
        buttons = [human_button("prices-button-estimate")]
        if country and turn.catalog.prices(procedure):
            buttons += [
                Button("clinics-button-only-in", payload("ask_price", country=one), {"place": {"country": one}})
                for one in turn.catalog.destinations
                if turn.catalog.prices(procedure, one)
            ]
        turn.say(Line("prices-none", {"procedure": {"name": ["procedure", procedure]}}), buttons=buttons)
        turn.on_yes("request_human")


def say_first(turn: Turn, procedure: str, countries: tuple[str, ...]) -> None:
    """What stands before the price: those of other treatments, that it is for the treatment alone, that it is the country's."""
    named = turn.mentioned("procedure") or priced_before(turn)
    for other in [one for one in named if one != procedure][: MOST_TREATMENTS - 1]:
        say_other(turn, str(other), countries)
    if says(turn, "price_covers"):
        packages = Button("conversation-meaning-search-packages", payload("search_packages", procedure=procedure))
        turn.say(Line("prices-treatment-only"), buttons=[packages])
    if is_city_alone(turn, countries):
        turn.say(Line("prices-by-country"))


def say_both(turn: Turn, prices: Sequence[Price]) -> None:
    """Twice the price of one eye, knee or leg for who asks for both, or of what two people want, where only one country's is shown."""
    is_of_two = [int(number) for number in turn.mentioned("people")] == [2]
    single = [price for price in prices if is_of_two or str(price.unit) in OF_ONE_SIDE]
    if len(single) != 1 or not (is_of_two or says(turn, "both_sides")):
        return
    price = single[0]
    told: dict[str, Value] = {
        "range": {"money": price.low * 2, "to": price.high * 2, "currency": price.currency},
        "dollars": {"money": price.usd_low * 2, "to": price.usd_high * 2, "currency": "USD"},
    }
    turn.replies[-1] = replace(
        turn.replies[-1], lines=(Line("prices-for-two" if is_of_two else "prices-both", told), *turn.replies[-1].lines)
    )


def say_enough(turn: Turn, procedure: str) -> None:
    """Whether a budget that the message names covers the treatments that it names, in the country talked about; all in US dollars."""
    budget = next(iter(turn.mentioned("budget")), None)
    dollars = share_in_dollars(budget, turn.catalog)
    country = turn.details.get("country")
    if budget is None or dollars is None:
        return
    if country not in turn.catalog.destinations:
        say_within_reach(turn, procedure, budget, dollars)
        return
    named = dict.fromkeys([procedure, *map(str, turn.mentioned("procedure"))])
    prices = [price for one in named for price in turn.catalog.prices(one, country)[:1]]
    if len(prices) < len(named):
        return
    low, high = sum(price.usd_low for price in prices), sum(price.usd_high for price in prices)
    key = "enough" if dollars >= high else "between" if dollars >= low else "short"
    told: dict[str, Value] = {
        "range": {"money": low, "to": high, "currency": "USD"},
        "budget": share_of(budget),
    }
    turn.replies[-1] = replace(turn.replies[-1], lines=(Line(f"prices-budget-{key}", told), *turn.replies[-1].lines))


def say_within_reach(turn: Turn, procedure: str, budget: Mapping[str, Any], dollars: float) -> None:
    """The countries where the budget reaches the lower end of what the treatment costs, when no country is talked about."""
    lowest = {one: turn.catalog.prices(procedure, one)[:1] for one in turn.catalog.destinations}
    reached: list[Value] = [{"country": one} for one, prices in lowest.items() if prices and dollars >= prices[0].usd_low]
    told: dict[str, Value] = {"budget": share_of(budget), "countries": {"list": reached}}
    line = Line("prices-budget-reaches", told) if reached else Line("prices-budget-nowhere", told)
    turn.replies[-1] = replace(turn.replies[-1], lines=(line, *turn.replies[-1].lines))


def say_other(turn: Turn, procedure: str, countries: tuple[str, ...]) -> None:
    """The price of another treatment that the message names."""
    known = countries or tuple(country for country in [turn.details.get("country")] if country in turn.catalog.destinations)
    found = quotes(turn.catalog, procedure, None, turn.details.get("nationality"), own_currency(turn))
    chosen = tuple(quote for quote in found if not known or quote.price.country in known)
    if chosen:
        say_prices(turn, procedure, chosen, known)


def priced_before(turn: Turn) -> list[str]:
    """The treatments whose prices our last answer told, for who wants them in a currency: "and what is that in roubles?"."""
    if currency_named(turn) is None:
        return []
    lines = (line for reply in last_answer(turn.database, turn.conversation) for line in Reply.from_json(reply).lines)
    about = [dict(line.values).get("procedure") for line in lines if line.key == "prices-intro"]
    return [str(one["name"][1]) for one in about if isinstance(one, Mapping) and one["name"][0] == "procedure"]


def say_not_covered(turn: Turn) -> None:
    """Say that the country the message names is none where we know anything; what is known of the place stays as it was."""
    named = turn.mentioned("country")
    elsewhere = [country for country in named if country not in turn.catalog.destinations]
    if elsewhere and len(elsewhere) == len(named):
        turn.say(elsewhere_line(turn, elsewhere[0]))
        turn.know(country=turn.before.get("country"), city=turn.before.get("city"))


def elsewhere_line(turn: Turn, country: str) -> Line:
    """That we know nothing of a country as a place of treatment, and which ones we know."""
    destinations = {"list": [{"country": one} for one in turn.catalog.destinations]}
    return Line("services-elsewhere", {"country": {"country": country}, "destinations": destinations})


def currency_named(turn: Turn) -> str | None:
    """The currency in which the message asks for the price ("how much in tenge"), as ISO 4217."""
    return currency_in(turn.text, turn.language)


def has_rate(turn: Turn, currency: str) -> bool:
    """Whether prices can be told in a currency; every price is known in US dollars."""
    return currency == "USD" or currency in turn.catalog.rates


def own_currency(turn: Turn) -> str | None:
    """The currency in which this patient wants prices: the one named now, kept from now on, else the one named before."""
    named = currency_named(turn)
    if named and has_rate(turn, named):
        turn.know(currency=named)
    return named or turn.details.get("currency")


def in_own(turn: Turn, low: int, high: int, shown: tuple[str, ...]) -> list[Line]:
    """A range in the currency in which the patient wants prices, unless it is one of those shown; `low` and `high` are in the first."""
    own = own_currency(turn)
    if own is None or own in shown:
        return []
    least, most = (turn.catalog.convert(amount, shown[0], own) for amount in (low, high))
    if least is None or most is None or least.rate_date is None:
        return []
    told: dict[str, Value] = {"money": rounded(least.amount), "to": rounded(most.amount), "currency": own}
    return [Line("checkup-in-own", {"range": told, "date": {"date": least.rate_date.isoformat()}})]


def countries_named(turn: Turn) -> tuple[str, ...]:
    """The countries of this message, those of its cities among them."""
    named = countries_in(turn)
    before, home = turn.before.get("country"), presumed_home(turn.details, turn.language, turn.catalog)
    if home in turn.catalog.destinations and says(turn, "at_home_country"):
        return tuple(dict.fromkeys(str(one) for one in (before, *named, home) if one))
    is_both = says(turn, "there") or says(turn, "to_compare") or is_asked_afterwards(turn)
    return (str(before), *named) if len(named) == 1 and before not in (None, *named) and is_both else named


def is_asked_afterwards(turn: Turn) -> bool:
    """Whether the place is named in a clause after the question ("how much is it? and in China?"); that is then about both places."""
    first = turn.parts[0] if len(turn.parts) > 1 else None
    places = [mention.start for mention in turn.mentions if mention.detail in ("country", "city")]
    return first is not None and first.meaning.intent in PRICING and bool(places) and min(places) >= len(first.text)


def is_city_alone(turn: Turn, countries: tuple[str, ...]) -> bool:
    """Whether prices are asked for a city in particular, which we know for its country only."""
    return len(countries) == 1 and bool(turn.mentioned("city")) and turn.before.get("country") == countries[0] and says(turn, "cheaper")


def say_field(turn: Turn, countries: tuple[str, ...]) -> bool:
    """The prices of a field's usual treatments, when field and country are known and no treatment is; whether there was any."""
    known = countries or (turn.details.get("country"),)
    wanted = [country for country in known if country in turn.catalog.destinations]
    field = turn.details.get("specialty")
    if field is None or not wanted:
        return False
    nationality = turn.details.get("nationality")
    own = own_currency(turn)
    priced = [(one, quotes(turn.catalog, one, None, nationality, own)) for one in priced_procedures(turn.catalog, field, MOST_IN_FIELD)]
    found = [(one, [quote for quote in all_of if quote.price.country in wanted]) for one, all_of in priced]
    found = [(one, some) for one, some in found if some]
    if not found:
        return False
    turn.ask(
        "procedure",
        *cheapest_in_field(turn, found),
        Line("prices-intro", {"procedure": {"name": ["specialty", field]}}),
        *field_lines(found),
        source_line(turn.catalog, [quote.price for _, some in found for quote in some]),
        buttons=[*procedure_buttons(turn, field), human_button("prices-button-estimate")],
    )
    return True


def say_prices(turn: Turn, procedure: str, found: tuple[Quote, ...], countries: tuple[str, ...]) -> None:
    """The prices, what sources say of the countries between them, and what is usually next."""
    compared = relations(turn.catalog, procedure, countries)[:MOST_RELATIONS]
    facts: list[Sourced] = [*(quote.price for quote in found), *compared]
    asks_stay = says(turn, "how_long") or says(turn, "nights_in_hospital")
    stay = [stay_line(turn.catalog.procedures[procedure])] if asks_stay and procedure in turn.catalog.procedures else []
    facts += [turn.catalog.procedures[procedure]] if stay else []
    turn.say(
        *cheapest(turn, found),
        Line("prices-intro", {"procedure": {"name": ["procedure", procedure]}}),
        *price_lines(found),
        *(relation_line(relation) for relation in compared),
        *stay,
        source_line(turn.catalog, facts),
        buttons=next_buttons(turn, found),
        cards=[price_card(procedure, found)],
    )
    if any(quote.price.is_estimate for quote in found):  # then the answer ends with this offer
        turn.on_yes("book_consultation")


def cheapest(turn: Turn, found: Sequence[Quote]) -> list[Line]:
    """Of several countries the one where it usually costs least, for who asks where it is cheaper; "there" then means that one."""
    by_country = {quote.price.country: quote.price for quote in reversed(found)}  # the first price of each counts
    if len(by_country) < 2 or not asks_where_cheaper(turn):
        return []
    least = min(by_country.values(), key=lambda price: price.usd_low + price.usd_high)
    talked = [one for one in turn.details.get("countries") or by_country if one != least.country]
    turn.know(countries=[*talked, least.country])
    told: dict[str, Value] = {
        "country": {"country": least.country},
        "range": {"money": least.usd_low, "to": least.usd_high, "currency": "USD"},
    }
    is_rough = any(price.is_estimate for price in by_country.values())
    return [Line("prices-cheapest-roughly" if is_rough else "prices-cheapest", told)]


def asks_where_cheaper(turn: Turn) -> bool:
    """Whether a message asks where it is cheaper, or to have the prices of several countries compared, which comes to the same."""
    is_compared = COMPARE in (turn.intent, turn.heard.intent) and not turn.mentioned("facility")
    return CHEAPER in turn.aspects or says(turn, "cheaper") or (is_compared and (says(turn, "how_much") or says(turn, "to_compare")))


def cheapest_in_field(turn: Turn, found: Sequence[tuple[str, Sequence[Quote]]]) -> list[Line]:
    """The same of the usual treatments of a field: each country with those that usually cost least there."""
    least: dict[str, list[Value]] = {}
    for procedure, some in found if asks_where_cheaper(turn) else ():
        by_country = {quote.price.country: quote.price for quote in reversed(some)}
        if len(by_country) > 1:
            country = min(by_country.values(), key=lambda price: price.usd_low + price.usd_high).country
            least.setdefault(country, []).append({"name": ["procedure", procedure]})
    return [Line("prices-cheapest-field", {"country": {"country": one}, "treatments": {"list": told}}) for one, told in least.items()]


def next_buttons(turn: Turn, found: tuple[Quote, ...]) -> list[Button]:
    """What is usually asked after a price."""
    countries = {quote.price.country for quote in found}
    buttons = [Button("conversation-meaning-search-clinics", payload("search_clinics"))]
    if len(countries) == 1:
        buttons += [
            Button("prices-button-elsewhere", payload("ask_price", country=one), {"place": {"country": one}})
            for one in turn.catalog.destinations
            if one not in countries
        ]
    return [
        *buttons,
        Button("prices-button-estimate", payload("book_consultation")),
        Button("conversation-meaning-ask-visa", payload("ask_visa")),
        Button("conversation-meaning-plan-itinerary", payload("plan_itinerary")),
    ]


def procedure_buttons(turn: Turn, specialty: str | None, intent: str = "ask_price") -> list[Button]:
    """Treatments that have a price."""
    return [
        Button("clinics-button-named", payload(intent, procedure=one), {"name": {"name": ["procedure", one]}})
        for one in priced_procedures(turn.catalog, specialty)
    ]
