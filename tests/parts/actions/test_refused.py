"""A service that is refused is not offered, and "here" is the city where she lives when patients are treated there."""

from __future__ import annotations

from typing import Any

import pytest

NO_HOTEL = [
    ("en", "a hotel is not... we dont need a hotel. what about busan"),
    ("zh", "酒店不用订，釜山呢"),
    ("ru", "гостиница не нужна, а в пусане?"),
    ("mn", "буудал хэрэггүй, пусанд харин"),
    ("ar", "ما نحتاج فندق، وفي بوسان؟"),
]
HERE = [
    ("en", "any packages right here?"),
    ("zh", "我们这有套餐吗"),
    ("ru", "а здесь есть пакет?"),
    ("mn", "манай хотод багц бий юу"),
    ("ar", "فيه باقة هنا؟"),
]


@pytest.mark.parametrize(("language", "text"), NO_HOTEL)
def test_who_wants_no_hotel_goes_on_with_the_topic_in_another_city(patient: Any, language: str, text: str) -> None:
    patient.says("search_packages", procedure="lasik", country="KR")
    patient.language = language
    patient.asks = (("ask_accommodation/near", 0.9),)
    patient.says("ask_accommodation", text, city="busan")
    assert patient.slots["topic"] == "search_packages"
    assert patient.slots["city"] == "busan"


def test_what_is_asked_beside_a_refused_hotel_is_answered(patient: Any) -> None:
    patient.says("search_packages", procedure="lasik", country="KR")
    patient.asks = (("ask_accommodation", 0.6), ("ask_transport", 0.9))
    patient.says("ask_accommodation", "no need for a hotel, how do we get there from the airport", city="busan")
    assert patient.slots["topic"] == "ask_transport"


def test_an_alarm_beside_it_breaks_through(patient: Any) -> None:
    patient.says("medical_emergency", "no need for a hotel, she cannot breathe")
    assert patient.slots["topic"] == "medical_emergency"


@pytest.mark.parametrize(("language", "text"), HERE)
def test_here_is_where_she_lives(patient: Any, language: str, text: str) -> None:
    patient.slots["home"] = "vladivostok"
    patient.language = language
    patient.says("search_packages", text, procedure="lasik")
    assert patient.slots["city"] == "vladivostok"


def test_here_is_no_place_for_who_lives_elsewhere(patient: Any) -> None:
    patient.slots["home"] = "ulaanbaatar"
    patient.says("search_packages", "any packages right here?", procedure="lasik")
    assert not patient.slots.get("city")
