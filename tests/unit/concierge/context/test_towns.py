"""Towns that the catalog does not know tell the country where somebody is at home or is now."""

from __future__ import annotations

import pytest

from concierge.context.mentions import Mention
from concierge.context.towns import with_town


def told(text: str, language: str, *, is_danger: bool = False) -> list[object]:
    return [mention.value for mention in with_town((), text, language, is_danger=is_danger) if mention.detail in ("home", "country")]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "my aunt is from Samarkand, what papers does she need", "UZ"),
        ("ru", "мы семья из Шымкента", "KZ"),
        ("ru", "сама живу в Новокузнецке", "RU"),
        ("mn", "Эрдэнэтээс очно, виз хэрэгтэй юу", "MN"),
        ("mn", "bi erdenetees yavna", "MN"),
        ("ar", "نحن من الدمام ونحتاج تأشيرة", "SA"),
        ("zh", "我来自撒马尔罕，要办什么签证", "UZ"),
    ],
)
def test_where_one_says_she_is_from_is_home(language: str, text: str, country: str) -> None:
    assert told(text, language) == [country]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "she fainted, we're staying in Leeds", "GB"),
        ("ru", "он без сознания, сейчас в Актобе", "KZ"),
        ("mn", "ухаан алдлаа, Дарханд байна", "MN"),
        ("ar", "امي فقدت الوعي، نحن في صلالة", "OM"),
        ("zh", "她晕倒了，我们在奇姆肯特", "KZ"),
    ],
)
def test_in_danger_a_town_tells_where_one_is(language: str, text: str, country: str) -> None:
    assert told(text, language, is_danger=True) == [country]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he slipped coming from bath"),
        ("ru", "кровь из глаза, в голове шумит"),
        ("mn", "бид гадаа байна, цээжээр хатгаад байна"),
        ("ar", "وجع في الصدر ودم من العين"),
        ("zh", "我在家里，胸口疼"),
    ],
)
def test_words_of_everyday_speech_are_no_towns(language: str, text: str) -> None:
    assert told(text, language, is_danger=True) == []


def test_a_way_from_a_town_of_a_destination_makes_nobody_its_citizen() -> None:
    assert told("сколько ехать из Урумчи", "ru") == []
    assert told("我们从乌鲁木齐出发", "zh") == ["CN"]


def test_a_place_that_is_known_stays_what_it_is() -> None:
    text = "из Бишкека"
    known = (Mention("nationality", "KZ", 0, 0),)
    assert with_town(known, text, "ru", is_danger=False) == known
    city = (Mention("city", "somewhere", text.index("Б"), len(text)),)
    assert with_town(city, text, "ru", is_danger=False) == city


def test_where_she_comes_from_is_not_where_she_is_now() -> None:
    [told_from] = with_town((), "my mum from Mumbai collapsed, we are at the hotel", "en", is_danger=True)
    [told_in] = with_town((), "we are in Pune and he collapsed", "en", is_danger=True)
    assert (told_from.detail, told_in.detail) == ("home", "country")
