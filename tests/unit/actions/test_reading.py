"""What a message leads to when it names no treatment."""

from __future__ import annotations

import pytest

from actions.reading import lead, without_home
from concierge.context.mentions import Mention


def test_a_part_of_the_body_leads_to_its_field_only_while_nothing_else_is_known() -> None:
    heard = {"fields": ["cardiology", "ophthalmology"]}
    assert lead(heard, (), {}) == (Mention("specialty", "cardiology"),)
    assert lead(heard, (Mention("procedure", "cabg"),), {}) == ()
    assert lead(heard, (), {"specialty": "dentistry"}) == ()
    assert lead({}, (), {}) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [("ru", "лучше во Владивостоке, мне из Хабаровска ближе"), ("en", "rather Vladivostok, it is nearer from Khabarovsk")],
)
def test_the_city_that_one_comes_from_is_no_place_to_go(language: str, text: str) -> None:
    to, home = (text.index(word) for word in (("Владив", "Хабар") if language == "ru" else ("Vladiv", "Khabar")))
    mentions = (Mention("city", "vladivostok", to, to + 6), Mention("city", "khabarovsk", home, home + 6))
    assert without_home(text, language, mentions) == mentions[:1]


def test_two_cities_to_compare_stay() -> None:
    mentions = (Mention("city", "seoul", 0, 5), Mention("city", "busan", 9, 14))
    assert without_home("Seoul or Busan?", "en", mentions) == mentions
