"""How a message changes what is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from concierge.context.mentions import Mention
from concierge.context.merging import merge
from concierge.conversation.details import Details


class Places:
    """A small catalog: two cities in KR, one in CN; eyes and teeth."""

    def country_of_city(self, city: str) -> str | None:
        return {"seoul": "KR", "busan": "KR", "harbin": "CN"}.get(city)

    def place_of_facility(self, facility: str) -> tuple[str, str] | None:
        return {"eyes-busan": ("busan", "KR"), "teeth-harbin": ("harbin", "CN")}.get(facility)

    def city_of_package(self, package: str) -> str | None:
        return {"busan-days": "busan"}.get(package)

    def country_of_package(self, package: str) -> str | None:
        return {"eyes-week": "KR"}.get(package)

    def specialty_of(self, procedure: str) -> str | None:
        return {"lasik": "ophthalmology", "cataract": "ophthalmology", "implant": "dentistry"}.get(procedure)

    def specialties_at(self, facility: str) -> Sequence[str]:
        return {"eyes-busan": ("ophthalmology",), "teeth-harbin": ("dentistry",)}.get(facility, ())

    def procedures_in(self, package: str) -> Sequence[str]:
        return ("lasik",) if package == "eyes-week" else ()


def after(known: Details, *said: tuple[str, Any], pending: str | None = None, text: str = "") -> Details:
    mentions = [Mention(detail, value, place, place + 1) for place, (detail, value) in enumerate(said)]
    details = merge(known, mentions, Places(), pending, text)
    details.pop("countries", None)
    return details


def test_the_newest_word_counts_and_nothing_else_is_lost() -> None:
    known = {"procedure": "lasik", "nationality": "MN"}
    assert after(known, ("procedure", "cataract")) == {"procedure": "cataract", "nationality": "MN"}
    assert known == {"procedure": "lasik", "nationality": "MN"}


def test_a_city_fixes_its_country() -> None:
    assert after({"country": "CN"}, ("city", "busan")) == {"city": "busan", "country": "KR"}


def test_a_new_country_drops_a_city_a_facility_and_a_package_elsewhere() -> None:
    known = {"country": "KR", "city": "busan", "facility": "eyes-busan", "package": "eyes-week"}
    assert after(known, ("country", "CN")) == {"country": "CN"}


def test_the_same_country_keeps_the_city() -> None:
    assert after({"country": "KR", "city": "busan"}, ("country", "KR")) == {"country": "KR", "city": "busan"}


def test_a_facility_fixes_city_and_country() -> None:
    assert after({"city": "seoul", "country": "KR"}, ("facility", "teeth-harbin")) == {
        "city": "harbin",
        "country": "CN",
        "facility": "teeth-harbin",
    }


def test_a_new_city_drops_a_facility_elsewhere() -> None:
    assert after({"facility": "eyes-busan", "city": "busan", "country": "KR"}, ("city", "seoul")) == {"city": "seoul", "country": "KR"}


def test_a_new_treatment_drops_what_does_not_fit_it() -> None:
    known = {"specialty": "ophthalmology", "facility": "eyes-busan", "package": "eyes-week", "city": "busan", "country": "KR"}
    assert after(known, ("procedure", "implant")) == {"procedure": "implant", "city": "busan", "country": "KR"}


def test_a_treatment_keeps_what_fits_it() -> None:
    known = {"specialty": "ophthalmology", "facility": "eyes-busan", "package": "eyes-week", "city": "busan", "country": "KR"}
    assert after(known, ("procedure", "lasik")) == {**known, "procedure": "lasik"}


def test_another_field_of_medicine_drops_the_treatment() -> None:
    assert after({"procedure": "lasik"}, ("specialty", "dentistry")) == {"specialty": "dentistry"}
    assert after({"procedure": "lasik"}, ("specialty", "ophthalmology")) == {"specialty": "ophthalmology", "procedure": "lasik"}


def test_two_countries_are_a_comparison_and_neither_is_known_after_it() -> None:
    assert after({"country": "RU", "procedure": "lasik"}, ("country", "KR"), ("country", "CN")) == {"procedure": "lasik"}


def test_a_second_nationality_is_the_companions() -> None:
    assert after({}, ("nationality", "MN"), ("nationality", "RU")) == {"nationality": "MN", "second_nationality": "RU"}


def test_two_dates_are_the_ends_of_a_stay() -> None:
    assert after({}, ("date", "2026-12-10"), ("date", "2026-12-01")) == {"date": "2026-12-01/2026-12-10"}


@pytest.mark.parametrize(
    ("pending", "said", "text", "becomes"),
    [
        ("nationality", (("country", "RU"),), "Russia", {"nationality": "RU"}),
        ("country", (("nationality", "CN"),), "Chinese", {"country": "CN"}),
        ("people", (), "3", {"people": 3}),
        ("people", (), "нас 3", {"people": 3}),
        ("duration", (), "10", {"duration": "P10D"}),
        ("date", (), "10", {}),
        ("people", (), "call me at 99112233", {}),
    ],
)
def test_a_bare_answer_fills_what_we_asked_for(pending: str, said: tuple[tuple[str, Any], ...], text: str, becomes: Details) -> None:
    assert after({}, *said, pending=pending, text=text) == becomes


def test_the_countries_talked_about_are_kept_the_newest_last() -> None:
    assert merge({"countries": ["KR"]}, [Mention("city", "harbin", 0, 1)], Places())["countries"] == ["KR", "CN"]
    assert merge({"countries": ["KR", "CN"]}, [Mention("country", "RU", 0, 1)], Places())["countries"] == ["CN", "RU"]
    assert merge({}, [Mention("country", "KR", 0, 1), Mention("country", "CN", 2, 3)], Places())["countries"] == ["KR", "CN"]


def test_a_city_that_is_not_wanted_leaves_its_country() -> None:
    assert after({"city": "seoul", "country": "KR"}, ("apart", "seoul")) == {"country": "KR", "apart": "seoul"}
    assert after({}, ("apart", "seoul")) == {"country": "KR", "apart": "seoul"}
    assert after({"country": "KR", "apart": "seoul"}, ("city", "seoul")) == {"city": "seoul", "country": "KR"}


def test_a_city_that_shall_not_be_the_only_one_leaves_its_country() -> None:
    assert after({"city": "seoul", "country": "KR"}, ("beyond", "seoul")) == {"country": "KR"}
    assert after({"country": "KR", "apart": "seoul"}, ("beyond", "seoul")) == {"country": "KR"}
    assert after({}, ("beyond", "seoul")) == {"country": "KR"}


def test_a_package_fixes_its_city() -> None:
    assert after({"country": "KR", "city": "seoul"}, ("package", "busan-days"))["city"] == "busan"


def test_a_package_of_several_cities_leaves_the_city_as_it_was() -> None:
    assert after({"country": "KR", "city": "seoul"}, ("package", "eyes-week"))["city"] == "seoul"


def test_a_package_has_its_own_days() -> None:
    assert "duration" not in after({"duration": "P21D"}, ("package", "busan-days"))
    assert after({"duration": "P21D"}, ("package", "busan-days"), ("duration", "P5D"))["duration"] == "P5D"


def test_a_day_within_an_interval_says_when_more_closely() -> None:
    assert after({}, ("date", "2027-05-10/2027-05-23"), ("date", "2027-05-20"))["date"] == "2027-05-20"
