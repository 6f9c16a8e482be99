"""Whether an agent or a hospital is licensed, and whom to tell of one that is not."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Service
from concierge.context.showing import coded
from concierge.languages.reply import Line
from concierge.services.answer import Answer, items
from concierge.services.serving import contact_of
from concierge.services.wanted import Wanted

CHECKING = "broker-check"
LEGAL_AGENCY, LEGAL_AGENCY_COUNTRY = "faq-056", "KR"


def offices(catalog: Catalog, country: str | None) -> tuple[Service, ...]:
    """Where a licence is looked up or a broker reported, in one country or in every destination."""
    return tuple(service for service in catalog.services.values() if service.category == CHECKING and country in (None, service.country))


def facilitators(catalog: Catalog, wanted: Wanted) -> Answer:
    """How to check an agent, where to report one, with the official contacts."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    every = offices(catalog, wanted.country)
    found = every if wanted.country else _one_each(answer, every)
    answer.say("services-check-intro")
    for service in found:
        answer.tell(
            service,
            "services-check",
            country={"country": service.country},
            about=coded(service.about),
            office=items(service.provider),
            contact=contact_of(service),
        )
    answer.add_card("contacts", Line("services-check-title"), ((items(service.provider), contact_of(service)) for service in found))
    if wanted.country in (None, LEGAL_AGENCY_COUNTRY):
        answer.quote(LEGAL_AGENCY, "services-check-korea")
    answer.close()
    answer.say("services-check-offer")
    answer.on_yes = "request_human"
    if wanted.country is None:
        answer.choices = [("country", country) for country in catalog.destinations]
    return answer


def _one_each(answer: Answer, every: tuple[Service, ...]) -> tuple[Service, ...]:
    """The first office of each country, or every one when the whole is wanted."""
    first = {service.country: service for service in reversed(every)}
    return tuple(service for service in every if service is first[service.country] or answer.goes_on())
