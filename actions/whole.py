"""What the whole journey for a treatment comes to, for who asks for everything together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.going_on import without_names
from actions.intents import BOOKING, OF_PACKAGES, OWN_CHECKUP, PLANS
from actions.saying import says, says_apart, says_in
from actions.turn import Turn
from concierge.context.asking import PRICE
from concierge.context.origin import presumed_home
from concierge.context.provenance import source_line
from concierge.itinerary.lengths import usual_days
from concierge.languages.reply import Button, Line, Value
from concierge.prices.describing import range_line
from concierge.prices.quoting import Quote, rounded
from concierge.prices.whole import TREATMENT, WAY, Part, parts_of, total
from concierge.services.routes import Journey, journey_of

WHOLE_JOURNEY = "whole-journey"
"""What a turn carries that asks for the whole journey in a word or two."""
TOTAL, SURE_OF_TOTAL = "ask_price/total", 0.5
"""What is learned to be asked by "what does everything come to", and the chance from which it is asked."""
OTHER_SUMS = frozenset({OWN_CHECKUP, *OF_PACKAGES, *PLANS})
"""Topics whose own sum or length is meant by "in total"."""


def asks_whole(turn: Turn) -> bool:
    """Whether a message asks what the journey for the treatment that is known costs with everything: "in all, with flights and hotel?"."""
    is_asked = says_in(turn, without_names(turn), "whole_sum") and says_apart(turn, "how_much", "how_long")  # not "a total knee"
    is_sum = is_asked and not says(turn, "both_sides") and turn.topic not in OTHER_SUMS
    is_one = "procedure" in turn.details and len(turn.mentioned("procedure")) < 2 and "package" not in turn.details
    is_total = dict(turn.told).get(TOTAL, 0.0) >= SURE_OF_TOTAL
    is_priced = is_total or says(turn, "how_much") or says(turn, "whole_sum") or turn.heard.intent == PRICE
    return WHOLE_JOURNEY in turn.extra or (is_one and is_priced and (says(turn, "whole_journey") or is_sum))


def say_whole(turn: Turn, procedure: str, found: Sequence[Quote], buttons: Sequence[Button]) -> None:
    """The parts and their sum where one country is meant, else the sum of each country."""
    treatment = turn.catalog.procedures[procedure]
    firsts: dict[str, Quote] = {}
    for quote in found:
        firsts.setdefault(quote.price.country, quote)
    known = journey_of(turn.catalog, turn.details, turn.before, turn.mentioned("city"), turn.mentioned("country"))
    known = replace(known, from_country=known.from_country or presumed_home(turn.details, turn.language, turn.catalog))
    people = int(turn.details.get("people") or 1)
    parts = {
        country: parts_of(turn.catalog, treatment, quote.price, replace(known, city=_city(turn, known, country)), people)
        for country, quote in firsts.items()
    }
    facts = [fact for some in parts.values() for part in some for fact in part.facts] + [treatment]
    name: Value = {"name": ["procedure", procedure]}
    lines = _of_one(firsts, parts, people, known) if len(parts) == 1 else _of_each(parts, people, usual_days(treatment))
    without = Line("prices-whole-without")
    turn.say(Line("prices-of", {"procedure": name}), *lines, without, source_line(turn.catalog, facts), buttons=buttons)
    turn.on_yes(BOOKING)  # the answer ends with the offer of a written estimate


def _of_one(firsts: dict[str, Quote], parts: dict[str, tuple[Part, ...]], people: int, journey: Journey) -> list[Line]:
    country, some = next(iter(parts.items()))
    start: Value = {"name": ["city", journey.from_city]} if journey.from_city else {"country": str(journey.from_country)}
    others = (part for part in some if part.kind != TREATMENT)
    has_way = any(part.kind == WAY for part in some)
    way = [] if has_way else [Line("prices-whole-no-way" if journey.from_city else "prices-whole-from-where")]
    return [
        Line("prices-whole-intro", {"country": {"country": country}, "n": people}),
        range_line(firsts[country]),
        *(Line(f"prices-whole-{part.kind}", {"range": _range(part.low, part.high), "n": part.count, "from": start}) for part in others),
        Line("prices-whole-sum", {"range": _range(*total(some))}),
        *way,
    ]


def _of_each(parts: dict[str, tuple[Part, ...]], people: int, days: int) -> list[Line]:
    sums = {country: _range(*total(some)) for country, some in parts.items()}
    each = (Line("prices-whole-country", {"country": {"country": one}, "n": days, "range": told}) for one, told in sums.items())
    return [Line("prices-whole-countries", {"n": people}), *each]


def _range(low: int, high: int) -> Value:
    return {"money": rounded(low), "to": rounded(high), "currency": "USD"}


def _city(turn: Turn, journey: Journey, country: str) -> str | None:
    """The city talked about, if it lies in the country."""
    city = journey.city
    return city if city and turn.catalog.cities[city].country == country else None
