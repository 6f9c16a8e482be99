"""Hospitals of one name in several cities."""

from __future__ import annotations

from pathlib import Path

from concierge.catalog import read_catalog
from concierge.context.mentions import Mention
from concierge.context.siblings import of_named_city

CATALOG = read_catalog(Path(__file__).parents[4] / "catalog")


def named(facility: str, city: str) -> object:
    return of_named_city([Mention("facility", facility), Mention("city", city)], CATALOG)[0].value


def test_the_city_that_is_named_tells_which_hospital_of_the_name_is_meant() -> None:
    assert named("soonchunhyang-seoul-hospital", "bucheon") == "soonchunhyang-bucheon-hospital"
    assert named("busan-st-marys-hospital", "incheon") == "incheon-st-marys-hospital"


def test_a_hospital_without_a_namesake_there_stays() -> None:
    assert named("soonchunhyang-seoul-hospital", "busan") == "soonchunhyang-seoul-hospital"
    assert named("asan-medical-center", "goyang") == "asan-medical-center"
