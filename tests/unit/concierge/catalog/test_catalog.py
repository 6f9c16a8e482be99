"""The catalog in memory: everything is there, found by what it is asked for, and says how far it can be trusted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from concierge.catalog import Catalog, Converted, read_catalog
from concierge.catalog.facts import Fact, Price, Rate, VisaRule
from concierge.catalog.kinds import KINDS
from concierge.settings import ROOT

ROWS = {
    "cities": 55, "facilities": 106, "procedures": 99, "prices": 280, "packages": 29, "visa_rules": 60, "questions": 88, "specialties": 30,
    "services": 34, "insurance": 15, "transport": 44, "lodging": 23, "attractions": 35, "emergency": 20, "holidays": 22, "terms": 165,
    "institutions": 44, "programmes": 32, "figures": 31, "price_relations": 7,
}  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


@pytest.mark.parametrize(("table", "number"), ROWS.items())
def test_nothing_is_dropped(catalog: Catalog, table: str, number: int) -> None:
    assert len(catalog.all(next(kind.fact for kind in KINDS if kind.table == table))) == number


def test_every_fact_has_a_source_a_year_and_a_confidence(catalog: Catalog) -> None:
    for kind in KINDS:
        if issubclass(kind.fact, Fact):
            for fact in catalog.all(kind.fact):
                assert fact.source
                assert all(source in catalog.sources for source in fact.source)
                assert fact.as_of
                assert fact.confidence


def test_no_text_speaks_of_where_the_catalog_was_made_from() -> None:
    files = [*(ROOT / "catalog").glob("*.csv"), *(ROOT / "data").glob("*/names/*.csv"), *(ROOT / "data").glob("*/reply/catalog-*.ftl")]
    assert [
        path.name for path in files if any(word in path.read_text(encoding="utf-8").lower() for word in ("seed", ".txt", "page:"))
    ] == []


def test_a_source_has_a_title_a_publisher_and_a_year(catalog: Catalog) -> None:
    source = catalog.sources["businesskorea-heading-overseas"]
    assert (source.title, source.publisher, source.year) == ("Korean medicine heading overseas, and vice versa", "BusinessKorea", 2014)


def test_a_price_that_was_reckoned_from_a_relation_is_an_example(catalog: Catalog) -> None:
    (reckoned,) = catalog.prices("lasik", "RU")
    assert reckoned.is_estimate


def test_prices_are_found_by_procedure_and_country_and_say_whether_they_are_examples(catalog: Catalog) -> None:
    published, example = catalog.prices("pet-ct", "CN")
    assert (published.low, published.high, published.is_estimate) == (3000, 5000, False)
    assert (example.low, example.high, example.is_estimate) == (6000, 9000, True)
    assert {price.country for price in catalog.prices("pet-ct")} == {"KR", "CN", "RU", "US"}
    assert catalog.prices("wonder") == ()


def test_a_visa_rule_is_found_for_each_passport_and_destination(catalog: Catalog) -> None:
    rules = [catalog.visa_rule(there, passport) for there in catalog.destinations for passport in catalog.nationalities]
    assert None not in rules
    assert (len(catalog.destinations), len(catalog.nationalities)) == (3, 20)
    assert catalog.visa_rule("KR", "ZZ") is None


def test_a_visa_rule_ends_after_its_last_day(catalog: Catalog) -> None:
    rule = catalog.visa_rule("CN", "RU")
    assert rule is not None
    assert rule.valid_until == date(2026, 9, 14)
    assert not rule.ended(date(2026, 9, 14))
    assert rule.ended(date(2026, 9, 15))
    assert not rule.begun(date(2025, 9, 14))
    assert rule.begun(date(2025, 9, 15))


def test_a_visa_rule_without_a_last_day_never_ends(catalog: Catalog) -> None:
    rule = catalog.visa_rule("KR", "MN")
    assert rule is not None
    assert not rule.ended(date(2099, 1, 1))


def test_a_dated_remark_of_a_rule_ends_by_itself(catalog: Catalog) -> None:
    rule = catalog.visa_rule("KR", "AE")
    assert rule is not None
    (remark,) = [code for code in rule.visa_free_basis if code == "k-eta-not-needed"]
    assert not remark.ended(date(2026, 12, 31))
    assert remark.ended(date(2027, 1, 1))
    assert not rule.ended(date(2027, 1, 1))


def test_every_visa_rule_with_an_end_ends(catalog: Catalog) -> None:
    dated = [rule for rule in catalog.all(VisaRule) if rule.valid_until]
    assert len(dated) == 11
    assert all(rule.valid_until and rule.ended(rule.valid_until + timedelta(days=1)) for rule in dated)


def test_money_is_converted_by_dated_rates(catalog: Catalog) -> None:
    day = catalog.rates["KRW"].day
    assert catalog.convert(1_400_000, "KRW", "USD") == Converted(1000, day)
    assert catalog.convert(1000, "USD", "MNT") == Converted(3_560_000, day)
    assert catalog.convert(85_000, "RUB", "CNY") == Converted(7100, day)
    assert catalog.convert(5, "CNY", "USD") == Converted(0.7, day)
    assert catalog.convert(5, "CNY", "CNY") == Converted(5, None)


def test_money_without_a_rate_is_not_converted(catalog: Catalog) -> None:
    assert catalog.convert(100, "USD", "XAF") is None
    assert catalog.convert(100, "XAF", "USD") is None


def test_the_newest_rate_counts_and_the_older_of_two_days_is_told(catalog: Catalog) -> None:
    newer = Rate(
        currency="KRW", per_usd=catalog.rates["KRW"].per_usd * 2, day=date(2030, 1, 1), source=("general-knowledge",), confidence="low"
    )
    changed = Catalog([newer, *catalog.all(Rate)])
    assert changed.convert(2_800_000, "KRW", "USD") == Converted(1000, date(2030, 1, 1))
    assert changed.convert(2_800_000, "KRW", "CNY") == Converted(7100, catalog.rates["CNY"].day)


@pytest.mark.parametrize("currency", ["MNT", "KZT", "AED", "SAR", "QAR", "KWD", "OMR", "BHD", "EUR", "GBP"])
def test_patients_currencies_have_a_rate(catalog: Catalog, currency: str) -> None:
    assert currency in catalog.rates


def test_a_service_may_have_several_prices(catalog: Catalog) -> None:
    assert [(price.currency, price.low, price.unit) for price in catalog.service_prices("sv-interpreter-kr")] == [
        ("USD", 20, "hour"),
        ("USD", 150, "day"),
    ]


def test_a_holiday_knows_its_days_in_a_year(catalog: Catalog) -> None:
    assert catalog.holidays["ho-kr-seollal"].within(2027) == ((date(2027, 2, 6), date(2027, 2, 8)),)
    assert catalog.holidays["ho-cn-labour"].within(2030) == ((date(2030, 5, 1), date(2030, 5, 5)),)
    assert catalog.holidays["ho-en-yearend"].within(2026) == ((date(2026, 12, 24), date(2027, 1, 2)),)
    assert catalog.holidays["ho-kr-seollal"].within(2031) == ()


def test_prices_cannot_be_changed(catalog: Catalog) -> None:
    price = catalog.all(Price)[0]
    with pytest.raises(AttributeError):
        price.low = 1  # type: ignore[misc] # that is the point
