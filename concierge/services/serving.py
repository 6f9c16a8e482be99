"""One service of the catalog in lines: what it is, who does it, what it costs, whom to contact."""

from __future__ import annotations

from concierge.catalog.surroundings import Service, ServicePrice
from concierge.context.showing import coded
from concierge.languages.formats import currency_of
from concierge.languages.reply import Value
from concierge.services.answer import Answer, items


def tell_service(answer: Answer, service: str, country: str | None = None) -> None:
    """What a service is and what it costs; of prices in several currencies only the country's own, when we know the country."""
    known = answer.catalog.services.get(service)
    if known is None:
        return
    answer.tell(known, "services-about", name={"name": ["service", service]}, about=coded(known.about))
    tell_price(answer, known, country)


def tell_price(answer: Answer, service: Service, country: str | None = None) -> None:
    """What a service costs: the ranges by unit, else the terms."""
    prices = prices_in(answer, service.id, country)
    if prices:
        shown: Value = {"items": [price_of(answer, price) for price in prices], "between": "services-between-prices"}
        answer.say("services-price", prices=shown, year=str(prices[0].as_of))
        answer.facts += prices
    elif service.price_terms:
        answer.say("services-terms", terms=items(service.price_terms))


def prices_in(answer: Answer, service: str, country: str | None) -> tuple[ServicePrice, ...]:
    """The prices of a service that a patient of this country is asked for."""
    prices = answer.catalog.service_prices(service)
    own = tuple(price for price in prices if country and price.currency == currency_of(country))
    return own or prices


def price_of(answer: Answer, price: ServicePrice) -> Value:
    """One price with its unit."""
    return {
        "words": "services-price-of",
        "values": {"range": answer.amount(price.low, price.high, price.currency), "unit": coded(price.unit)},
    }


def tell_providers(answer: Answer, service: str) -> None:
    """Who does it."""
    known = answer.catalog.services.get(service)
    if known:
        answer.say("services-providers", providers=items(known.provider))


def contact_of(service: Service) -> Value:
    """Telephone numbers and addresses."""
    return {"items": list(service.contact)}
