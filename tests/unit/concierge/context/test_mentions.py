"""What one message mentions."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.context.mentions import Mention, find_codes, read_mentions, values_of


def test_entities_become_details_in_the_order_of_the_text() -> None:
    entities: list[dict[str, Any]] = [
        {"entity": "language", "value": "ru", "start": 9, "end": 12},
        {"entity": "city", "value": "seoul", "start": 0, "end": 5},
        {"entity": "page", "value": 2},
        {"entity": "date", "value": None},
    ]
    assert read_mentions(entities) == (Mention("city", "seoul", 0, 5), Mention("spoken_language", "ru", 9, 12))


@pytest.mark.parametrize("text", ["a JCI hospital", "jci?", "больница с JCI", "有JCI认证的医院", "JCI-accredited"])
def test_an_accreditation_stands_in_the_text(text: str) -> None:
    assert [mention.value for mention in find_codes(text, "accreditation", {"jci": ["jci"], "gha": ["gha"]})] == ["jci"]


def test_letters_within_a_word_are_no_accreditation() -> None:
    assert find_codes("Ghana, Afghanistan", "accreditation", {"gha": ["gha"]}) == ()


def test_values_are_told_once() -> None:
    mentions = (Mention("city", "seoul"), Mention("city", "busan"), Mention("city", "seoul"))
    assert values_of(mentions, "city") == ("seoul", "busan")
