"""Plans: every day once and in order, tests and treatment on working days, the flight when the guide allows it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.conversation.details import Details
from concierge.itinerary.holidays import closures, last_open, next_open
from concierge.itinerary.plan import Plan, Stage
from concierge.itinerary.planning import make_plan
from concierge.itinerary.wishing import other_cities, read_time, wished
from concierge.settings import ROOT

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def planned(catalog: Catalog, language: str = "en", **details: object) -> Plan:
    wish = wished(catalog, Details(details), language, TODAY)
    assert wish is not None
    return make_plan(catalog, wish.wish)


def stage_of(plan: Plan, key: str) -> Stage:
    return next(stage for stage in plan.stages if any(step.key == key for step in stage.steps))


def keys_of(plan: Plan) -> list[str]:
    return [step.key for stage in plan.stages for step in stage.steps]


@pytest.mark.parametrize("start", [None, "2027-02-04", "2026-12-31", "2027-09-10"])
@pytest.mark.parametrize("duration", [None, "P2D", "P40D"])
def test_every_day_stands_once_and_in_order(catalog: Catalog, start: str | None, duration: str | None) -> None:
    for kind, ids in (("procedure", catalog.procedures), ("package", catalog.packages)):
        for one in ids:
            plan = planned(catalog, **{kind: one}, date=start, duration=duration)
            days = [day for stage in plan.stages for day in range(stage.first, stage.last + 1)]
            assert days == list(range(1, plan.days + 1)), one
            assert plan.days >= plan.shortest


def test_a_knee_stays_in_hospital_and_flies_after_twenty_eight_days(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="knee-replacement", city="busan", country="KR")
    assert (stage_of(plan, "itinerary-step-hospital").first, stage_of(plan, "itinerary-step-hospital").last) == (4, 10)
    assert stage_of(plan, "itinerary-step-flight").first == 3 + 28


def test_an_examination_is_on_the_second_day_and_needs_no_rest(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="checkup-basic", city="seoul", country="KR")
    assert stage_of(plan, "itinerary-step-examination").first == 2
    assert plan.days == 3
    assert "itinerary-step-rest" not in keys_of(plan)


def test_weeks_on_site_are_kept(catalog: Catalog) -> None:
    assert planned(catalog, procedure="ivf", city="seoul", country="KR").days == 21


def test_a_longer_wish_gives_more_rest_and_no_other_flight_guide(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="lasik", city="seoul", country="KR", duration="P10D")
    assert plan.days == 10
    assert keys_of(plan)[-1] == "itinerary-step-departure"
    assert "itinerary-step-rest" in keys_of(plan)


def test_tests_and_treatment_wait_for_working_days(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="lasik", city="seoul", country="KR", date="2027-02-04")  # a Thursday; Seollal is 6 to 8 February
    assert plan.day(stage_of(plan, "itinerary-step-tests").first) == date(2027, 2, 5)
    assert plan.day(stage_of(plan, "itinerary-step-treatment").first) == date(2027, 2, 9)
    assert stage_of(plan, "itinerary-step-closed").first == 3
    assert "ho-kr-seollal" in [note.values["holiday"]["name"][1] for note in plan.notes if note.key == "itinerary-holiday"]  # type: ignore[index]


def test_the_check_before_the_flight_is_on_a_working_day(catalog: Catalog) -> None:
    for start in range(14):
        arrival = date(2027, 3, 2) + timedelta(days=start)
        plan = planned(catalog, procedure="cabg", city="vladivostok", country="RU", date=arrival.isoformat())
        check = plan.day(stage_of(plan, "itinerary-step-check").first)
        assert check is not None
        assert check.weekday() < 5


def test_the_quickest_way_from_home_stands_on_the_first_day(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="checkup-basic", city="hohhot", country="CN", nationality="MN")
    way = next(step for step in plan.stages[0].steps if step.key == "itinerary-step-way")
    assert way.values["way"] == {"name": ["transport", "tr-flight-ub-hohhot"]}
    assert "itinerary-step-way" not in keys_of(planned(catalog, procedure="lasik", city="seoul", country="KR", nationality="KR"))


def test_who_speaks_the_language_of_the_country_needs_no_interpreter(catalog: Catalog) -> None:
    assert "itinerary-step-interpreter" in keys_of(planned(catalog, "mn", package="vvo-eye-laser"))
    assert "itinerary-step-interpreter" not in keys_of(planned(catalog, "ru", package="vvo-eye-laser"))


def test_a_clinic_whose_staff_speak_it_is_said_instead(catalog: Catalog) -> None:
    facility = next(one for one in catalog.facilities.values() if "mn" in one.languages and "checkup" in one.specialties)
    plan = planned(catalog, "mn", procedure="checkup-basic", facility=facility.id, city=facility.city, country=facility.country)
    assert "itinerary-step-staff-speak" in keys_of(plan)


def test_a_street_of_clinics_does_not_replace_the_interpreter(catalog: Catalog) -> None:
    plan = planned(catalog, "en", procedure="rhinoplasty", facility="seomyeon-medical-street", city="busan", country="KR")
    assert "itinerary-step-interpreter" in keys_of(plan)
    assert "itinerary-step-staff-speak" not in keys_of(plan)


def test_other_cities_are_in_the_same_country_and_have_a_clinic_for_it(catalog: Catalog) -> None:
    wish = wished(catalog, Details({"procedure": "lasik", "city": "seoul", "country": "KR"}), "en", TODAY)
    assert wish is not None
    cities = other_cities(catalog, wish.wish)
    assert "busan" in cities
    assert "seoul" not in cities
    assert {catalog.cities[city].country for city in cities} == {"KR"}
    package = wished(catalog, Details({"package": "sanya-5d-medical-vacation"}), "en", TODAY)
    assert package is not None
    assert other_cities(catalog, package.wish) == ()


def test_every_plan_names_the_facts_it_rests_on(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="knee-replacement", city="busan", country="KR", nationality="MN")
    assert {"knee-replacement", "tr-flight-ub-busan", "tr-pus"} <= {getattr(fact, "id", "") for fact in plan.facts}


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ({}, (None, None)),
        ({"date": "2027-03-10"}, (date(2027, 3, 10), None)),
        ({"date": "2027-03-10/2027-03-20"}, (date(2027, 3, 10), 11)),
        ({"date": "2027-03-01/2027-03-31"}, (date(2027, 3, 1), None)),
        ({"date": "2027-03-10/2027-03-20", "duration": "P5D"}, (date(2027, 3, 10), 5)),
        ({"date": "2026-11-24"}, (None, None)),
        ({"date": "2026-11-01/2026-11-30"}, (TODAY, None)),
        ({"date": "2026-10-01/2026-10-31"}, (None, None)),
        ({"duration": "P2W"}, (None, 14)),
    ],
)
def test_the_time_of_a_trip_is_read_from_what_is_known(details: Details, expected: tuple[date | None, int | None]) -> None:
    assert read_time(details, TODAY) == expected


def test_closed_days_are_weekends_and_holidays_also_over_new_year(catalog: Catalog) -> None:
    assert next_open(catalog, "RU", date(2026, 12, 31)) == date(2026, 12, 31)
    assert next_open(catalog, "RU", date(2027, 1, 1)) == date(2027, 1, 11)  # 1 to 8 January, then a weekend
    assert last_open(catalog, "RU", date(2027, 1, 5), date(2026, 12, 30)) == date(2026, 12, 31)
    assert last_open(catalog, "RU", date(2027, 1, 5), date(2027, 1, 2)) == date(2027, 1, 5)
    spring = next(one for one in closures(catalog, "CN", date(2027, 2, 14), date(2027, 2, 14)))
    assert (spring.first, spring.last) == (date(2027, 2, 6), date(2027, 2, 14))


def test_who_has_stitches_goes_home_after_they_are_out(catalog: Catalog) -> None:
    plan = planned(catalog, procedure="double-eyelid", city="seoul", duration="P5D")
    first = next(code.values["low"] for code in catalog.procedures["double-eyelid"].remarks if code == "stitches-out")
    assert isinstance(first, int)
    assert plan.days > stage_of(plan, "itinerary-step-treatment").first + first
