"""Where the journey goes when another country is asked about in passing."""

from __future__ import annotations

from typing import Any

import pytest


def ranges(patient: Any) -> set[str]:
    return {line.values["country"]["country"] for reply in patient.replies for line in reply.lines if line.key == "prices-range"}


def heads(patient: Any) -> set[str]:
    told = [line.values for reply in patient.replies for line in reply.lines if line.key.startswith("visa-")]
    return {values["destination"]["country"] for values in told if {"destination", "nationality"} <= {*values}}


@pytest.mark.parametrize("language", ["en", "ru", "zh", "mn", "ar"])
def test_a_price_asked_in_passing_moves_no_goal(patient: Any, language: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="lasik", city="vladivostok")
    patient.says("ask_price", "¿KR?", country="KR")
    assert ranges(patient) == {"KR"}
    assert (patient.slots["country"], patient.slots["city"]) == ("RU", "vladivostok")
    patient.says("ask_accommodation", "a hotel near it")
    assert patient.line("services-stays-in")["place"] == {"name": ["city", "vladivostok"]}


def test_after_it_visas_and_prices_are_told_for_both(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="vladivostok")
    patient.says("ask_price", "and in Korea?", country="KR")
    patient.says("ask_visa", "I am Saudi, do I need a visa", nationality="SA")
    assert heads(patient) == {"RU", "KR"}
    patient.says("ask_price", "and how much is SMILE", procedure="smile-eye")
    assert ranges(patient) == {"RU", "KR"}


def test_a_country_that_is_named_settles_it_again(patient: Any) -> None:
    patient.says("search_clinics", procedure="lasik", city="vladivostok")
    patient.says("ask_price", "and in Korea?", country="KR")
    patient.says("search_clinics", "which clinics are there in Korea", country="KR")
    assert patient.slots["country"] == "KR"
    patient.says("ask_visa", "I am Saudi, do I need a visa", nationality="SA")
    assert heads(patient) == {"KR"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "then let's take Korea, how much is it"),
        ("ru", "тогда Корея, сколько это"),
        ("zh", "那就去韩国，多少钱"),
        ("mn", "тэгвэл Солонгос, хэд вэ"),
        ("ar", "خلاص نختار كوريا، بكم"),
    ],
)
def test_who_changes_her_mind_moves_the_goal(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="lasik", city="vladivostok")
    patient.says("ask_price", text, country="KR")
    assert patient.slots["country"] == "KR"


def test_of_two_countries_compared_neither_is_the_goal(patient: Any) -> None:
    patient.says("compare_options", "Vladivostok or Korea", procedure="lasik", city="vladivostok", country="KR")
    assert patient.slots.get("country") is None
    patient.says("ask_price", "and SMILE?", procedure="smile-eye")
    assert ranges(patient) == {"RU", "KR"}


def test_there_and_elsewhere_is_about_both(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    patient.says("ask_price", "how much there and in China", country="CN")
    assert patient.slots["country"] == "KR"
    patient.says("ask_visa", "we are Mongolian, what about the visa", nationality="MN")
    assert heads(patient) == {"KR", "CN"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ok let's go there then"),
        ("ru", "тогда поедем туда"),
        ("zh", "那就去那边吧"),
        ("mn", "tegvel tiishee yavya"),
        ("ar", "خلاص نروح هناك"),
    ],
)
def test_who_wants_to_go_there_after_another_country_makes_it_the_goal(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="lasik", city="seoul")
    patient.says("ask_price", "¿RU?", country="RU")
    patient.says("ask_interpreter", "¿?")
    assert patient.slots["country"] == "KR"
    patient.says("ask_interpreter", text)
    assert (patient.slots["country"], patient.slots.get("city")) == ("RU", None)


def test_a_city_said_to_be_cheaper_stands_beside_the_goal(patient: Any) -> None:
    patient.language = "mn"
    patient.says("ask_price", procedure="lasik", country="KR")
    patient.asks = (("ask_price/cheaper", 0.97),)
    patient.says("compare_options", "vladivostokt 2 dahin hymd gesen unen uu", city="vladivostok")
    assert ranges(patient) == {"KR", "RU"}
    assert patient.slots["country"] == "KR"
