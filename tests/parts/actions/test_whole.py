"""What the whole journey comes to, for who asks for everything together."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and with flights and hotel, how much for us"),
        ("zh", "机票酒店都算上要多少钱"),
        ("ru", "сколько выйдет со всеми расходами"),
        ("mn", "аяллын зардал нийлээд хэд вэ"),
        ("ar", "كم التكلفة الكلية مع التذاكر والسكن"),
    ],
)
@pytest.mark.parametrize("heard", ["ask_price", "ask_transport", "ask_accommodation"])
def test_the_parts_and_their_sum_are_told(patient: Any, language: str, text: str, heard: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", city="busan", home="ulaanbaatar")
    keys = patient.says(heard, text)
    assert keys[:3] == ["prices-of", "prices-whole-intro", "prices-range"]
    assert {"prices-whole-nights", "prices-whole-way", "prices-whole-met", "prices-whole-sum"} <= set(keys)


def test_a_sum_is_rounded_for_it_is_no_price(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", city="busan", home="ulaanbaatar")
    patient.says("ask_price", "how much is the whole trip")
    sum_ = patient.line("prices-whole-sum")["range"]
    assert all(amount == float(f"{amount:.2e}") for amount in (sum_["money"], sum_["to"]))


def test_without_a_country_each_one_has_its_sum(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement")
    assert patient.says("ask_price", "how much in total with flights and hotel").count("prices-whole-country") == 3


def test_the_sums_of_each_country_say_for_how_many_they_are(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", people=3)
    patient.says("ask_price", "how much in total with flights and hotel")
    assert patient.line("prices-whole-countries")["n"] == 3


def test_where_the_flights_are_not_known_it_says_so(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert "prices-whole-from-where" in patient.says("ask_price", "what are all expenses together, how much")


def test_the_sum_of_a_check_up_is_its_own(patient: Any) -> None:
    patient.says("customise_checkup", country="KR")
    assert "prices-whole-sum" not in patient.says("ask_price", "how much is it in total")


def test_what_is_learned_to_ask_for_the_total_is_the_whole_journey_beside_flights_and_hotel(patient: Any) -> None:
    patient.says("ask_price", procedure="knee-replacement", city="busan")
    patient.asks = (("ask_price/total", 0.6), ("ask_accommodation/near", 0.2))
    patient.says("search_packages", "there are two of us, what will everything come to, flights and hotel as well", people=2)
    assert patient.line("prices-whole-intro")["n"] == 2


def test_the_flights_say_from_where(patient: Any) -> None:
    patient.language = "mn"  # her country is presumed by her language
    patient.says("ask_price", procedure="knee-replacement", city="seoul")
    patient.says("ask_price", "аяллын зардал нийлээд хэд вэ")
    assert patient.line("prices-whole-way")["from"] == {"country": "MN"}


NO_SUMS = [
    ("en", "total knee replacement, how much"),
    ("ru", "скорее всего поедем весной, сколько это стоит"),
    ("ru", "почём колено под ключ"),
    ("mn", "нийт хэд хоног болох вэ"),
    ("zh", "怕白跑一趟，多少钱能确定吗"),
]


@pytest.mark.parametrize(("language", "text"), NO_SUMS)
def test_other_sums_and_all_sorts_of_total_are_no_journey(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    found = [{"entity": "procedure", "value": "knee-replacement", "start": 0, "end": 22}] if language == "en" else []
    assert "prices-whole-intro" not in patient.says_with("ask_price", text, found)
