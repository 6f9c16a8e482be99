"""A budget for several people together."""

from __future__ import annotations

import pytest

from concierge.catalog import read_catalog
from concierge.context.mentions import Mention
from concierge.context.sharing import people_of, share_in_dollars, shared
from concierge.settings import ROOT


def people_in(text: str, sum_told: str, language: str, known: int | None = None) -> int:
    start = text.index(sum_told)
    told = Mention("budget", {"amount": 6000, "currency": "USD"}, start, start + len(sum_told))
    return people_of(shared([told], text, language, {"people": known} if known else {})[0].value)


@pytest.mark.parametrize(
    ("language", "text", "sum_told"),
    [
        ("en", "our budget is 6000 dollars for both of us", "6000 dollars"),
        ("ru", "бюджет 6000 долларов на двоих", "6000 долларов"),
        ("zh", "两个人一共6000美元", "6000美元"),
        ("mn", "хоёулангийн төсөв 6000 доллар", "6000 доллар"),
        ("ar", "ميزانيتنا 6000 دولار للاثنين", "6000 دولار"),
    ],
)
def test_a_sum_for_both_is_for_two(language: str, text: str, sum_told: str) -> None:
    assert people_in(text, sum_told, language) == 2


@pytest.mark.parametrize(
    ("language", "text", "sum_told"),
    [
        ("en", "a check-up for two. we have 6000 dollars each", "6000 dollars"),
        ("en", "a check-up for two. we have 6000 dollars", "6000 dollars"),
        ("ru", "6000 долларов на человека", "6000 долларов"),
        ("zh", "每人6000美元", "6000美元"),
        ("mn", "нэг хүнд 6000 доллар", "6000 доллар"),
        ("ar", "6000 دولار للشخص", "6000 دولار"),
    ],
)
def test_a_sum_for_each_or_for_nobody_named_stays_whole(language: str, text: str, sum_told: str) -> None:
    assert people_in(text, sum_told, language, known=3) == 1


def test_a_sum_for_all_is_for_as_many_as_are_known() -> None:
    assert people_in("6000 dollars in total", "6000 dollars", "en", known=4) == 4
    assert people_in("6000 dollars in total", "6000 dollars", "en") == 1


def test_the_share_of_each() -> None:
    catalog = read_catalog(ROOT / "catalog")
    assert share_in_dollars({"amount": 6000, "currency": "USD", "people": 2}, catalog) == 3000
    assert share_in_dollars({"amount": 6000, "currency": None}, catalog) is None
    assert share_in_dollars(None, catalog) is None
