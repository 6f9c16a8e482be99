"""Insurance and paying, by country and by whose they are."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog
from concierge.services.money import covers, insurance, payment
from concierge.services.wanted import Wanted, wanted_of


@pytest.mark.parametrize(
    ("nationality", "country", "cover", "is_shown"),
    [
        ("MN", "KR", "ins-mn-health", True),
        ("KZ", "KR", "ins-mn-health", False),
        (None, "KR", "ins-mn-health", False),
        ("AE", "KR", "ins-gulf-guarantee", True),
        ("RU", "KR", "ins-gulf-guarantee", False),
        ("RU", "RU", "ins-ru-dms", True),
        ("RU", "KR", "ins-ru-dms", False),
        ("RU", "KR", "ins-korea-liability", False),
        ("RU", "KR", "ins-travel-any", True),
        ("RU", "RU", "ins-ru-cards", False),
    ],
)
def test_only_cover_that_may_be_the_patients(catalog: Catalog, nationality: str | None, country: str, cover: str, is_shown: bool) -> None:
    found = [one.id for one in covers(catalog, Wanted("en", country=country, nationality=nationality))]
    assert (cover in found) is is_shown


def test_cover_for_findings_of_a_check_up_is_for_check_ups(catalog: Catalog) -> None:
    check_up = covers(catalog, Wanted("en", country="CN", procedure="checkup-premium"))
    surgery = covers(catalog, Wanted("en", country="CN", procedure="lasik"))
    assert "ins-china-checkup-plus" in [one.id for one in check_up]
    assert "ins-china-checkup-plus" not in [one.id for one in surgery]


def test_what_is_not_covered_is_said_wherever(catalog: Catalog) -> None:
    for country in (None, *catalog.destinations):
        assert "services-not-covered" in [line.key for line in insurance(catalog, Wanted("en", country=country)).lines]


def test_what_is_the_patients_own_is_among_the_few_told_first(catalog: Catalog) -> None:
    wanted = Wanted("en", country="KR", nationality="MN")
    answer = insurance(catalog, wanted)
    told = [line.values["name"] for line in answer.lines if line.key == "services-cover"]
    assert told[0] == {"name": ["insurance", "ins-mn-health"]}
    assert len(told) < len(covers(catalog, wanted))
    assert answer.has_more


def test_the_hospitals_insurers_are_named(catalog: Catalog) -> None:
    answer = insurance(catalog, Wanted("en", country="CN", facility="beijing-united-family"))
    assert answer.lines[0].key == "services-insurers-of"


def test_foreign_cards_in_russia(catalog: Catalog) -> None:
    answer = payment(catalog, Wanted("en", country="RU"))
    paying = [line.values for line in answer.lines if line.key == "services-paying"]
    assert [values["country"] for values in paying] == [{"country": "RU"}]
    assert paying[0]["about"] == {"words": "insurance-about-russia-cards", "values": {}}


def test_without_a_country_paying_is_told_of_each(catalog: Catalog) -> None:
    answer = payment(catalog, Wanted("en"))
    told = {str(line.values["country"]) for line in answer.lines if line.key == "services-paying"}
    assert told == {str({"country": country}) for country in catalog.destinations}


@pytest.mark.parametrize(("country", "is_said"), [("KR", True), (None, True), ("CN", False), ("RU", False)])
def test_the_end_of_the_tax_refund_is_koreas(catalog: Catalog, country: str | None, is_said: bool) -> None:
    keys = [line.key for line in payment(catalog, Wanted("en", country=country)).lines]
    assert ("services-tax-beauty-korea" in keys) is is_said


def test_instalments_and_refunds_are_said_to_be_missing(catalog: Catalog) -> None:
    assert payment(catalog, Wanted("en", country="KR")).on_yes is None
    answer = payment(catalog, Wanted("en", country="KR", parts=frozenset({"ask_payment/instalments"})))
    assert (answer.lines[-1].key, answer.on_yes) == ("services-payment-gap", "request_human")


def test_a_question_about_taxes_is_answered_with_taxes_alone(catalog: Catalog) -> None:
    wanted = wanted_of(catalog, {"country": "KR"}, "ru", text="вернут ли налог на операцию?")
    keys = {line.key for line in payment(catalog, wanted).lines}
    assert {"services-tax", "services-tax-beauty-korea"} <= keys
    assert "services-tax-beauty-korea" not in {
        line.key for line in payment(catalog, Wanted("ru", country="CN", words=frozenset({"tax"}))).lines
    }
    assert keys < {line.key for line in payment(catalog, Wanted("ru", country="KR", whole=True)).lines}


@pytest.mark.parametrize(
    ("part", "told", "left_out"),
    [
        ("cards", {"services-paying"}, {"services-deposit", "services-not-final", "services-tax-beauty-korea", "services-payment-gap"}),
        ("deposit", {"services-deposit"}, {"services-tax-beauty-korea", "services-payment-gap"}),
        ("instalments", {"services-payment-gap"}, {"services-tax-beauty-korea"}),
    ],
)
def test_only_what_was_asked_of_paying_is_told(catalog: Catalog, part: str, told: set[str], left_out: set[str]) -> None:
    keys = {line.key for line in payment(catalog, Wanted("en", country="KR", parts=frozenset({f"ask_payment/{part}"}))).lines}
    assert told <= keys
    assert not left_out & keys


def test_who_is_paid_for_by_the_state_is_told_of_the_guarantee_and_not_of_cards(catalog: Catalog) -> None:
    parts, words = frozenset({"ask_payment/sponsor"}), frozenset({"sponsor"})
    gulf = payment(catalog, Wanted("en", country="KR", nationality="QA", parts=parts, words=words))
    assert [line.key for line in gulf.lines] == ["services-cover", "conversation-source"]
    other = payment(catalog, Wanted("en", country="KR", nationality="RU", parts=parts, words=words))
    assert "services-paying" in [line.key for line in other.lines]
