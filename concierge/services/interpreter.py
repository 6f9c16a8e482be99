"""An interpreter, and staff who speak the patient's language."""

from __future__ import annotations

from dataclasses import replace

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Service
from concierge.clinics.search import Wish, search
from concierge.services.answer import Answer, place_of
from concierge.services.serving import price_of, prices_in, tell_providers, tell_service
from concierge.services.wanted import Wanted

CATEGORY = "interpreter"
WHERE_WHICH, RELATIVE, BY_TELEPHONE = "faq-031", "faq-033", "faq-034"
BY_TELEPHONE_COUNTRY = "KR"


def interpreting(catalog: Catalog, country: str | None) -> tuple[Service, ...]:
    """The interpreting services of one country, or of every destination."""
    return tuple(service for service in catalog.services.values() if service.category == CATEGORY and country in (None, service.country))


def speaking(catalog: Catalog, country: str, city: str | None, language: str) -> int:
    """How many facilities of a place have staff who speak a language."""
    places = catalog.facilities.values()
    return sum(1 for place in places if place.country == country and city in (None, place.city) and language in place.languages)


def interpreter(catalog: Catalog, wanted: Wanted) -> Answer:
    """Who interprets, what it costs, and where staff speak the language."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    found = interpreting(catalog, wanted.country)
    if wanted.country is None:
        for service in found:
            prices = prices_in(answer, service.id, service.country)[:1]
            for price in prices:
                answer.tell(price, "services-interpreter-brief", country={"country": service.country}, price=price_of(answer, price))
        answer.quote(WHERE_WHICH, "services-interpreter-languages")
    for service in found if wanted.country else ():
        tell_service(answer, service.id, wanted.country)
        tell_providers(answer, service.id)
    if wanted.country:
        _tell_speakers(answer, wanted, wanted.country)
    answer.quote(RELATIVE, "services-interpreter-relative")
    if wanted.country == BY_TELEPHONE_COUNTRY:
        answer.quote(BY_TELEPHONE, "services-interpreter-telephone")
    answer.close()
    if wanted.country is None:
        answer.ask_country()
    answer.follow = ("search_clinics",)
    return answer


def _tell_speakers(answer: Answer, wanted: Wanted, country: str) -> None:
    place = answer.catalog.facilities.get(wanted.facility or "")
    if place:
        languages = {"list": [{"language": one} for one in place.languages]}
        answer.tell(place, "services-languages-of", place={"name": ["facility", place.id]}, languages=languages)
        return
    language = wanted.spoken_language or wanted.reader
    field = _field(answer.catalog, wanted)
    wish = Wish(specialty=field, city=wanted.city, country=country, spoken_language=language, reader=wanted.reader)
    found = search(answer.catalog, wish)
    treating = search(answer.catalog, replace(wish, spoken_language=None)) if field and wanted.city else None
    if treating and found.given_up and not treating.given_up:  # nobody there who treats this speaks it: what they do speak counts
        for place in treating.page(1):
            languages = {"list": [{"language": one} for one in place.languages]}
            answer.tell(place, "services-languages-of", place={"name": ["facility", place.id]}, languages=languages)
        return
    count = speaking(answer.catalog, country, wanted.city, language)
    answer.say("services-speakers", n=count, place=place_of(country, wanted.city), language={"language": language})
    if count and not found.given_up:
        answer.say("services-speakers-such-as", places={"list": [{"name": ["facility", one.id]} for one in found.page(1)]})
        answer.facts += found.page(1)


def _field(catalog: Catalog, wanted: Wanted) -> str | None:
    return catalog.procedures[wanted.procedure].specialty if wanted.procedure else wanted.specialty
