"""Papers: which to send, how, in which language; and a second opinion on them."""

from __future__ import annotations

from concierge.catalog import Catalog
from concierge.languages.reply import Value
from concierge.services.answer import Answer
from concierge.services.serving import tell_providers, tell_service
from concierge.services.wanted import Wanted

TO_SEND, LANGUAGE, TO_TAKE_HOME, SAFELY, CHILD = "faq-024", "faq-025", "faq-026", "faq-027", "faq-037"
IVF, PAPERS_OF_COUPLES = "ivf", "faq-081"
TRANSLATION, SECOND_OPINION, OPINION = "sv-document-translation", "sv-second-opinion", "second-opinion"
REMOTE = {
    "KR": ("faq-072", "services-remote-korea"),
    "RU": ("faq-073", "services-remote-russia"),
    "CN": ("faq-074", "services-remote-china"),
}


def documents(catalog: Catalog, wanted: Wanted) -> Answer:
    """Which records to send first, how and in which language, what a child needs, what to ask for before leaving."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if "translation" in wanted.words:
        answer.quote(LANGUAGE, "services-records-language")
        answer.say("services-records-translate")
        tell_service(answer, TRANSLATION)
    answer.quote(TO_SEND, "services-records-send")
    answer.quote(SAFELY, "services-records-safely")
    if wanted.procedure == IVF:
        answer.quote(PAPERS_OF_COUPLES, "services-records-couple")
    if "translation" not in wanted.words:
        answer.quote(LANGUAGE, "services-records-language")
    if answer.goes_on() or "visa_minor" in wanted.words:
        answer.quote(CHILD, "services-records-child")
    if answer.goes_on() and "translation" not in wanted.words:
        tell_service(answer, TRANSLATION)
    if answer.goes_on():
        answer.quote(TO_TAKE_HOME, "services-records-home")
    answer.close()
    answer.say("services-records-visa")
    answer.follow = ("ask_second_opinion", "book_consultation")
    return answer


def second_opinion(catalog: Catalog, wanted: Wanted) -> Answer:
    """How a remote opinion works, what it costs, what to send, and whether a doctor may speak to the patient by video."""
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    tell_service(answer, SECOND_OPINION)
    countries = wanted.countries or ((wanted.country,) if wanted.country else ())
    for price in (price for country in countries for price in catalog.prices(OPINION, country)):
        place: Value = {"country": price.country}
        range_: Value = answer.amount(price.low, price.high, price.currency)
        answer.tell(price, "services-opinion-price", country=place, range=range_, year=str(price.as_of))
    answer.quote(TO_SEND, "services-records-send")
    if answer.goes_on():
        tell_providers(answer, SECOND_OPINION)
        answer.quote(SAFELY, "services-records-safely")
    for country in [wanted.country] if wanted.country else catalog.destinations:
        if country in REMOTE:
            answer.quote(*REMOTE[country])
    answer.close()
    answer.say("services-opinion-offer")
    answer.on_yes = "book_consultation"
    answer.follow = ("book_consultation", "ask_documents")
    return answer
