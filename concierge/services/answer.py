"""An answer about services while it is put together: lines, the facts behind them, and what may come next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from concierge.catalog import Catalog
from concierge.catalog.codes import Code
from concierge.context.provenance import Sourced, source_line
from concierge.context.showing import coded
from concierge.languages.formats import currency_of
from concierge.languages.reply import Card, Line, Row, Value

F = TypeVar("F")


@dataclass
class Answer:
    """Filled by the rules of this folder, shown by the action.

    `choices` are (detail, id) pairs shown as buttons, `asks` is the detail that the last line asks for, `follow` the intents that
    usually come next, and `on_yes` the intent that a "yes" to the last line means. Only a `whole` answer goes into what is good to
    know beside the question; `has_more` says that something was left out.
    """

    catalog: Catalog
    nationality: str | None = None
    whole: bool = False
    has_more: bool = False
    lines: list[Line] = field(default_factory=list)
    facts: list[Sourced] = field(default_factory=list)
    rate_dates: list[date] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    choices: list[tuple[str, str]] = field(default_factory=list)
    asks: str | None = None
    follow: tuple[str, ...] = ()
    on_yes: str | None = None

    def say(self, key: str, **values: Value) -> None:
        """Add a line that states no fact of the catalog."""
        self.lines.append(Line(key, values))

    def tell(self, fact: Sourced, key: str, **values: Value) -> None:
        """Add a line that states a fact; its source will be named."""
        self.say(key, **values)
        self.facts.append(fact)

    def quote(self, question: str, key: str) -> None:
        """Add what we answer to a frequent question of the catalog: only as long as the catalog has it, for we say nothing unsourced."""
        known = self.catalog.questions.get(question)
        if known:
            self.tell(known, key)

    def goes_on(self) -> bool:
        """Whether to say what is good to know beside the question; if not, the patient will be offered it."""
        self.has_more = self.has_more or not self.whole
        return self.whole

    def first(self, found: Sequence[F], most: int) -> Sequence[F]:
        """As many of the things found as fit a phone, or all of them."""
        return found if len(found) <= most or self.goes_on() else found[:most]

    def close(self) -> None:
        """Say the day of the exchange rates and the sources, when there are any."""
        if self.rate_dates:
            self.say("prices-rate-date", date={"date": min(self.rate_dates).isoformat()})
        if self.facts:
            self.lines.append(source_line(self.catalog, self.facts))
            self.rate_dates, self.facts = [], []

    def ask_country(self) -> None:
        """Ask for the country, with the destinations as choices."""
        self.asks = "country"
        self.say("services-ask-country")
        self.choices = [("country", country) for country in self.catalog.destinations]

    def amount(self, low: int, high: int, currency: str) -> Value:
        """A range of money, with about as much in the patient's own currency (US dollars when we don't know it)."""
        told: Value = {"money": low, "to": high, "currency": currency}
        own = (currency_of(self.nationality) if self.nationality else None) or "USD"
        if own not in self.catalog.rates:
            own = "USD"
        first, last = self.catalog.convert(low, currency, own), self.catalog.convert(high, currency, own)
        if own == currency or first is None or last is None:
            return told
        self.rate_dates += [converted.rate_date for converted in (first,) if converted.rate_date]
        about: Value = {"money": _rounded(first.amount), "to": _rounded(last.amount), "currency": own}
        return {"words": "services-amount", "values": {"range": told, "about": about}}

    def add_card(self, kind: str, title: Line, rows: Iterable[tuple[Value, Value]]) -> None:
        """The facts of the lines once more, as (label, value) pairs."""
        shown = (Row(Line("services-card", {"value": label}), Line("services-card", {"value": value})) for label, value in rows)
        self.cards.append(Card(kind, title, tuple(shown)))


def items(codes: Iterable[Code]) -> Value:
    """The words of several codes, one after another."""
    return {"items": [coded(code) for code in codes]}


def place_of(country: str, city: str | None) -> Value:
    """A city, or the country when there is none."""
    return {"name": ["city", city]} if city else {"country": country}


def _rounded(amount: float) -> float:
    """Two digits that count: it is only a conversion of a guide."""
    return float(f"{amount:.1e}")
