"""Prices are known by country: what the catalog has in the city that is named stands beside them."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize("language", ["en", "zh", "ru", "mn", "ar"])
def test_the_package_and_the_places_of_a_city_stand_beside_the_price_of_its_country(patient: Any, language: str) -> None:
    patient.language = language
    keys = patient.says("ask_price", procedure="dental-crown", city="heihe")
    assert keys.index("prices-range") < keys.index("prices-in-city") < keys.index("prices-in-city-package")
    assert patient.line("prices-in-city-package")["package"] == {"name": ["package", "heihe-dental-day"]}
    assert {"name": ["facility", "heihe-stomatology"]} in patient.line("prices-in-city-places")["places"]["list"]
    assert "{" not in patient.read()


def test_a_city_without_a_place_for_it_is_said_to_have_none(patient: Any) -> None:
    assert "prices-in-city-none" in patient.says("ask_price", procedure="ivf", city="heihe")


def test_a_city_of_before_and_two_cities_are_not_told_again(patient: Any) -> None:
    patient.says("ask_price", procedure="dental-crown", city="heihe")
    assert "prices-in-city" not in patient.says("ask_price", "how much is one")
    assert "prices-in-city" not in patient.says("ask_price", city=("busan", "seoul"))
