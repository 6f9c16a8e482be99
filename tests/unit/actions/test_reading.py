"""What a message leads to when it names no treatment."""

from __future__ import annotations

import pytest

from actions.reading import as_place, is_beside, is_place_apart, lead, without_home
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
    assert without_home(text, language, mentions, {}) == mentions[:1]


def test_two_cities_to_compare_stay() -> None:
    mentions = (Mention("city", "seoul", 0, 5), Mention("city", "busan", 9, 14))
    assert without_home("Seoul or Busan?", "en", mentions, {}) == mentions


def test_the_city_that_one_comes_from_is_none_to_go_to_where_a_destination_is_known() -> None:
    text = "we fly from Riyadh"
    home = (Mention("city", "riyadh", text.index("Riyadh"), len(text)),)
    assert without_home(text, "en", home, {"country": "KR"}) == ()
    assert without_home(text, "en", home, {}) == home


@pytest.mark.parametrize(
    ("text", "language", "detail"),
    [("and Japan?", "en", "country"), ("а Япония?", "ru", "nationality"), ("we are from Japan", "en", "nationality")],
)
def test_a_short_question_names_a_place(text: str, language: str, detail: str) -> None:
    assert as_place(text, language, Mention("nationality", "JP")).detail == detail


def test_an_illness_beside_the_treatment_does_not_replace_it() -> None:
    heart, hip = Mention("specialty", "cardiology"), {"procedure": "hip-replacement"}
    assert is_beside("ask_price", heart, (heart,), hip)
    assert not is_beside("search_clinics", heart, (heart,), hip)
    assert not is_beside("ask_price", heart, (heart,), {})


def test_what_one_is_not_is_no_passport() -> None:
    text = "we are not Korean"
    assert is_place_apart(text, "en", Mention("nationality", "KR", text.index("Korean"), len(text)))
