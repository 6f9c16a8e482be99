"""Insurance and its gaps; ways to pay, deposits, tax."""

from __future__ import annotations

from dataclasses import replace

from concierge.catalog import Catalog
from concierge.catalog.surroundings import Insurance
from concierge.context.showing import coded, shown
from concierge.services.answer import Answer, items
from concierge.services.brands import brand_lines
from concierge.services.wanted import Wanted

MOST = 3
PAYMENT, TRAVEL = "payment-note", "travel-insurer"
SPONSOR = "sponsor-payment"
NOT_THE_PATIENTS = (PAYMENT, "provider-liability", "provider-bond")
GULF = ("AE", "SA", "QA", "KW", "OM", "BH")
ONLY_FOR = {"ins-mn-health": ("MN",), "ins-gulf-guarantee": GULF}
"""Cover for citizens of some countries only; the catalog's `countries` says where it pays, not for whom."""
CHECKUP_ONLY, CHECKUP = "ins-china-checkup-plus", "checkup"
DIRECT_BILLING = "sv-direct-billing"
NOT_COVERED, DEPOSIT, NOT_FINAL, TAX_ON_BEAUTY, TAX = "faq-018", "faq-015", "faq-019", "faq-022", "faq-023"
TAX_ON_BEAUTY_COUNTRY = "KR"
EVERYWHERE = "ALL"
BY_SPONSOR, OF_TAX = "ask_payment/sponsor", "ask_payment/tax"
UNKNOWN = frozenset({"ask_payment/refund", "ask_payment/instalments"})
OF_SUMS_AHEAD = UNKNOWN | {"ask_payment/deposit"}
OF_PAYMENT = OF_SUMS_AHEAD | {"ask_payment/cards", BY_SPONSOR, OF_TAX}
"""Parts of the question how to pay: those of which we know nothing, those about paying ahead, and all of them."""


def covers(catalog: Catalog, wanted: Wanted) -> tuple[Insurance, ...]:
    """Insurance that may matter to this patient: what is theirs alone first, then the country's, then what pays everywhere."""
    specialty = catalog.procedures[wanted.procedure].specialty if wanted.procedure else None
    fitting = [
        cover
        for cover in catalog.insurance.values()
        if cover.type not in NOT_THE_PATIENTS
        and (EVERYWHERE in cover.countries or wanted.country in cover.countries or cover.id in ONLY_FOR)
        and wanted.nationality in ONLY_FOR.get(cover.id, (wanted.nationality,))
        and (cover.id != CHECKUP_ONLY or specialty == CHECKUP)
    ]
    is_travel = "travel_insurance" in wanted.words
    return tuple(
        sorted(
            fitting, key=lambda cover: (not (is_travel and cover.type == TRAVEL), cover.id not in ONLY_FOR, EVERYWHERE in cover.countries)
        )
    )


def insurance(catalog: Catalog, wanted: Wanted) -> Answer:
    """Who pays directly, what covers exist, and what is hardly ever covered; a country that is no destination is whose insurance it is."""
    wanted = replace(wanted, nationality=wanted.nationality or wanted.elsewhere)
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    is_own = any(cover.id in ONLY_FOR for cover in covers(catalog, wanted)[:MOST])  # what is said of it is the answer
    if wanted.facility:
        place = catalog.facilities[wanted.facility]
        answer.tell(place, "services-insurers-of", place={"name": ["facility", place.id]}, insurers=items(place.direct_billing_insurers))
    elif wanted.insurer:
        tell_who_bills(answer, wanted.insurer, wanted.country)
    elif not is_own:
        answer.say("services-insurer-unnamed")
    direct = catalog.services.get(DIRECT_BILLING)
    if direct and (wanted.country is None or answer.goes_on()):
        answer.tell(direct, "services-direct-billing", about=coded(direct.about))
    for cover in answer.first(covers(catalog, wanted), MOST):
        answer.tell(cover, "services-cover", name={"name": ["insurance", cover.id]}, about=coded(cover.about))
    answer.quote(NOT_COVERED, "services-not-covered")
    answer.close()
    if wanted.country is None:
        answer.ask_country()
    elif not is_own:
        answer.say("services-insurance-own")
    answer.follow = ("ask_payment",)
    return answer


def tell_who_bills(answer: Answer, insurer: str, country: str | None) -> None:
    """Which facilities send their bill to this insurer, in the country or anywhere; or that we know none."""
    places = [
        place
        for place in answer.catalog.facilities.values()
        if insurer in place.direct_billing_insurers and country in (None, place.country)
    ]
    if places:
        answer.say(
            "services-insurer-billed",
            insurer=shown("insurer", insurer),
            places={"list": [{"name": ["facility", one.id]} for one in places]},
        )
        answer.facts += places
    else:
        answer.say("services-insurer-not-billed", insurer=shown("insurer", insurer))


def payment(catalog: Catalog, wanted: Wanted) -> Answer:
    """How to pay in a country (or in each), deposits, that an estimate is not final, tax; and that the rest must be asked.

    Of these only what the message asks for, unless it asks in general.
    """
    answer = Answer(catalog, wanted.nationality, wanted.whole)
    if "tax" in wanted.words and "cards" not in wanted.words:
        _tell_taxes(answer, wanted.country)
        return answer
    asked = frozenset() if wanted.whole else wanted.parts & OF_PAYMENT
    _tell_ways(answer, wanted, asked)
    if not asked or asked & OF_SUMS_AHEAD:
        answer.quote(DEPOSIT, "services-deposit")
        if wanted.country or answer.goes_on():
            answer.quote(NOT_FINAL, "services-not-final")
    if not asked or OF_TAX in asked:
        _tell_tax_on_beauty(answer, wanted.country)
    if answer.goes_on() or "tax" in wanted.words:
        answer.quote(TAX, "services-tax")
    answer.lines += brand_lines(wanted.text, wanted.reader, wanted.country)
    answer.close()
    if asked & UNKNOWN:
        answer.say("services-payment-gap")
        answer.on_yes = "request_human"
    if wanted.country is None:
        answer.choices = [("country", country) for country in catalog.destinations]
    answer.follow = ("ask_price", "ask_insurance")
    return answer


def _tell_ways(answer: Answer, wanted: Wanted, asked: frozenset[str]) -> None:
    """Ways to pay, and who is paid for by the state: that first for who asks for it, and alone if she asks for nothing else."""
    is_sponsored = "sponsor" in wanted.words
    sponsors = [
        note for note in _notes(answer.catalog, wanted, SPONSOR) if wanted.nationality in GULF or (is_sponsored and not wanted.nationality)
    ]
    ways = [] if sponsors and asked == {BY_SPONSOR} else _notes(answer.catalog, wanted, PAYMENT)
    for note in sponsors if is_sponsored else ():
        _tell_sponsor(answer, note)
    for note in ways:
        country = next(one for one in note.countries if wanted.country in (None, one))
        answer.tell(note, "services-paying", country={"country": country}, about=coded(note.about))
    for note in () if is_sponsored else sponsors:
        _tell_sponsor(answer, note)


def _notes(catalog: Catalog, wanted: Wanted, kind: str) -> list[Insurance]:
    """What we know of ways to pay of one kind in the country, or in each."""
    return [one for one in catalog.insurance.values() if one.type == kind and (wanted.country in one.countries or wanted.country is None)]


def _tell_sponsor(answer: Answer, note: Insurance) -> None:
    answer.tell(note, "services-cover", name={"name": ["insurance", note.id]}, about=coded(note.about))


def _tell_taxes(answer: Answer, country: str | None) -> None:
    """What comes back of taxes, and what does not."""
    _tell_tax_on_beauty(answer, country)
    answer.quote(TAX, "services-tax")
    answer.close()
    answer.follow = ("ask_payment",)


def _tell_tax_on_beauty(answer: Answer, country: str | None) -> None:
    if country in (None, TAX_ON_BEAUTY_COUNTRY):
        answer.quote(TAX_ON_BEAUTY, "services-tax-beauty-korea")
