"""Sights that a message names by a word of their names."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog
from concierge.services.sights import named_sights


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can my dad walk at gamcheon"),
        ("zh", "我爸腿脚不好 甘川文化村走得动不"),
        ("ru", "а по Камчхону папа сможет пройти"),
        ("mn", "Камчон тосгоноор аав явж чадах уу"),
        ("ar", "غامتشون تناسب كبار السن؟"),
    ],
)
def test_a_sight_is_named_by_its_own_word(catalog: Catalog, language: str, text: str) -> None:
    assert [sight.id for sight in named_sights(catalog, text, language)] == ["at-gamcheon"]


def test_a_word_of_everyday_speech_names_a_sight_of_the_city_only(catalog: Catalog) -> None:
    assert named_sights(catalog, "is there a beach", "en") == ()
    assert "at-haeundae" in [sight.id for sight in named_sights(catalog, "put the beach in", "en", "busan")]
