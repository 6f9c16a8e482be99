"""Ways to pay of which the catalog says nothing for a country."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.services.brands import brand_lines


def unknown(text: str, language: str, country: str | None) -> list[Any]:
    return [line.values["brands"] for line in brand_lines(text, language, country)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do hospitals take mir cards"),
        ("zh", "医院收mir卡吗"),
        ("ru", "а карту Мир там примут"),
        ("mn", "Мир картаар болох уу"),
        ("ar", "تنفع بطاقة مير"),
    ],
)
def test_a_brand_that_is_nowhere_in_the_catalog_is_said_to_be_unknown(language: str, text: str) -> None:
    for country in ("CN", None):
        assert unknown(text, language, country) == [{"list": [{"words": "services-brand-mir"}]}]


def test_a_brand_that_the_catalog_names_for_the_country_is_not() -> None:
    assert unknown("can i use wechat pay", "en", "CN") == []
    assert unknown("can i use wechat pay", "en", "RU") == [{"list": [{"words": "services-brand-wechat"}]}]
