"""A visa rule on one day: it holds, ends soon, ends before the trip, has ended, has not begun."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.settings import ROOT
from concierge.visa.asking import Stay
from concierge.visa.describing import head_line, rule_lines
from concierge.visa.judging import Status, judge


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


@pytest.mark.parametrize(
    ("today", "travel", "status"),
    [
        (date(2025, 9, 14), None, Status.NOT_BEGUN),
        (date(2025, 9, 14), "2025-10-01", Status.FREE),
        (date(2026, 9, 14), None, Status.FREE),
        (date(2026, 9, 15), None, Status.ENDED),
        (date(2026, 1, 10), "2026-09-14", Status.FREE),
        (date(2026, 1, 10), "2026-09-10/2026-09-15", Status.ENDS_FIRST),
        (date(2026, 1, 10), "2026-12-01", Status.ENDS_FIRST),
    ],
)
def test_the_days_of_the_rule_decide(catalog: Catalog, today: date, travel: str | None, status: Status) -> None:
    rule = catalog.visa_rule("CN", "RU")
    assert rule is not None
    assert judge(rule, today, travel).status is status


def test_a_stay_that_reaches_beyond_the_last_day_is_not_relied_on(catalog: Catalog) -> None:
    rule = catalog.visa_rule("CN", "RU")
    assert rule is not None
    assert judge(rule, date(2026, 1, 10), "2026-09-10", Stay(5)).status is Status.FREE
    assert judge(rule, date(2026, 1, 10), "2026-09-10", Stay(6)).status is Status.ENDS_FIRST


def test_what_has_ended_is_named_with_its_day_and_nothing_of_it_is_shown(catalog: Catalog) -> None:
    rule = catalog.visa_rule("CN", "RU")
    assert rule is not None
    verdict = judge(rule, date(2026, 11, 25), None, Stay(10))
    assert head_line(verdict).key == "visa-ended"
    assert head_line(verdict).values["date"] == {"date": "2026-09-14"}
    assert rule_lines(verdict) == []
    assert verdict.needs_visa


@pytest.mark.parametrize(("today", "is_soon"), [(date(2026, 10, 31), False), (date(2026, 11, 1), True), (date(2026, 12, 31), True)])
def test_within_sixty_days_of_its_end_it_is_said(catalog: Catalog, today: date, is_soon: bool) -> None:
    rule = catalog.visa_rule("CN", "KW")
    assert rule is not None
    assert ("visa-ends-soon" in [line.key for line in rule_lines(judge(rule, today))]) == is_soon


def test_a_part_that_ended_is_left_out_and_said(catalog: Catalog) -> None:
    rule = catalog.visa_rule("KR", "CN")
    assert rule is not None
    before, after = judge(rule, date(2026, 6, 30)), judge(rule, date(2026, 7, 1))
    assert "tour-groups" in before.parts
    assert before.parts_ending == (date(2026, 6, 30),)
    assert "tour-groups" not in after.parts
    assert after.parts_ended == (date(2026, 6, 30),)


@pytest.mark.parametrize(("stay", "enough"), [(Stay(30), True), (Stay(31), False), (None, None)])
def test_the_visa_free_days_are_held_against_the_stay(catalog: Catalog, stay: Stay | None, enough: bool | None) -> None:
    rule = catalog.visa_rule("RU", "MN")
    assert rule is not None
    verdict = judge(rule, date(2026, 11, 25), None, stay)
    assert verdict.enough is enough
    assert verdict.needs_visa is (enough is False)
