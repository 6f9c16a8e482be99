"""A plan: days in order, never a flight before the guide, real dates when a date is known, and changes that mean one thing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from actions.turn import today_at_clinics
from concierge.catalog import Catalog
from concierge.languages.registry import languages

FUTURE = today_at_clinics() + timedelta(days=90)
START = (FUTURE - timedelta(days=FUTURE.weekday())).isoformat()
"""A Monday that lies ahead, whenever the test runs."""


def days_of(patient: Any) -> int:
    found: int = patient.line("itinerary-intro")["days"]["values"]["n"]
    return found


def dates_of(patient: Any) -> list[str]:
    lines = [line for reply in patient.replies for line in reply.lines if line.key == "itinerary-day"]
    return [line.values["when"]["values"]["date"]["date"] for line in lines]


def test_without_a_treatment_it_asks_and_a_button_plans(patient: Any) -> None:
    assert patient.says("plan_itinerary") == ["itinerary-ask-treatment"]
    patient.presses(next(payload for payload in patient.payloads if payload.startswith("/plan_itinerary{")))
    assert patient.keys[0] == "itinerary-intro"


def test_a_plan_without_a_date_counts_the_days_and_asks_when(patient: Any) -> None:
    keys = patient.says("plan_itinerary", procedure="lasik", city="seoul")
    whens = [line.values["when"]["words"] for line in patient.replies[0].lines if line.key == "itinerary-day"]
    assert set(whens) <= {"itinerary-when", "itinerary-when-range"}
    assert keys[-2:] == ["itinerary-rough", "itinerary-ask-date"]
    assert keys[-3] == "conversation-source"
    patient.says("inform", START, date=START)
    assert dates_of(patient)[0] == f"{START}/{START}"
    assert patient.keys[-1] == "itinerary-request"


def test_the_card_has_a_row_for_each_line_of_days(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="knee-replacement", city="busan", date=START)
    card = patient.replies[0].cards[0]
    assert card.kind == "plan"
    assert [row.value.values["what"] for row in card.rows] == [
        line.values["what"] for line in patient.replies[0].lines if line.key == "itinerary-day"
    ]


def test_no_treatment_of_the_catalog_flies_before_its_guide(patient: Any, catalog: Catalog) -> None:
    for procedure in catalog.procedures.values():
        patient.says("plan_itinerary", procedure=procedure.id, duration="P1D", date=START)
        told = patient.line("itinerary-flight")["n"] if procedure.min_days_before_flying else 0
        assert told == procedure.min_days_before_flying
        assert days_of(patient) >= 2 + max(procedure.typical_hospital_nights, procedure.min_days_before_flying)


def test_a_city_that_we_choose_is_said(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("plan_itinerary", procedure="knee-replacement", country="CN")
    assert keys[1] == "itinerary-city-chosen"
    facility = catalog.facilities[patient.line("itinerary-city-chosen")["facility"]["name"][1]]
    assert facility.country == "CN"
    assert "orthopedics" in facility.specialties


def test_a_city_without_a_clinic_for_it_is_said(patient: Any) -> None:
    keys = patient.says("plan_itinerary", procedure="ivf", city="shmakovka")
    assert keys[1] == "itinerary-city-instead"
    assert patient.line("itinerary-city-instead")["wanted"] == {"name": ["city", "shmakovka"]}


def test_a_package_is_planned_with_its_days_and_what_it_includes(patient: Any, catalog: Catalog) -> None:
    keys = patient.says("plan_itinerary", package="seoul-aesthetic-7d")
    assert days_of(patient) == catalog.packages["seoul-aesthetic-7d"].days
    assert "itinerary-included" in keys
    assert "itinerary-package-days" not in keys
    assert patient.line("itinerary-flight-later-than-package")["procedure"] == {"name": ["procedure", "rhinoplasty"]}


def test_a_plan_longer_than_its_package_says_for_how_many_days_that_one_is(patient: Any, catalog: Catalog) -> None:
    patient.says("plan_itinerary", package="seoul-aesthetic-7d", duration="P12D")
    assert patient.line("itinerary-package-days") == {"n": catalog.packages["seoul-aesthetic-7d"].days}


def test_a_wish_that_is_too_short_is_not_followed_silently(patient: Any) -> None:
    keys = patient.says("plan_itinerary", procedure="knee-replacement", city="busan", duration="P7D")
    assert "itinerary-too-short" in keys
    assert days_of(patient) == patient.line("itinerary-too-short")["n"] > 7


def test_another_city_and_another_day_change_the_plan(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date=START)
    assert patient.says("change_itinerary", city="busan")[0] == "itinerary-changed"
    assert patient.line("itinerary-intro")["city"] == {"name": ["city", "busan"]}
    later = (date.fromisoformat(START) + timedelta(days=7)).isoformat()
    patient.says("change_itinerary", date=later)
    assert dates_of(patient)[0] == f"{later}/{later}"


def test_not_that_day_but_the_other(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date=START)
    later = (date.fromisoformat(START) + timedelta(days=4)).isoformat()
    patient.says("change_itinerary", "we can't come on the first any more, four days later?", date=(START, later))
    assert patient.slots["date"] == later


def test_by_so_many_days_may_mean_two_things_so_it_asks(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date=START)
    before = days_of(patient)
    assert patient.says("change_itinerary", "a week please", duration="P7D") == ["itinerary-ask-change"]
    later = (date.fromisoformat(START) + timedelta(days=7)).isoformat()
    assert f'/change_itinerary{{"duration": "P{before + 7}D"}}' in patient.payloads
    patient.presses(f'/change_itinerary{{"date": "{later}"}}')
    assert dates_of(patient)[0] == f"{later}/{later}"
    assert days_of(patient) == before


def test_a_button_makes_it_longer_and_another_asks_for_the_day(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date=START)
    longer = days_of(patient) + 3
    patient.presses(f'/change_itinerary{{"duration": "P{longer}D"}}')
    assert days_of(patient) == longer
    assert patient.presses('/change_itinerary{"choice": "date"}') == ["itinerary-ask-date"]
    later = (date.fromisoformat(START) + timedelta(days=14)).isoformat()
    patient.says("inform", later, date=later)
    assert dates_of(patient)[0] == f"{later}/{later}"


def test_a_package_gives_way_to_a_city_where_it_is_not_had(patient: Any) -> None:
    patient.says("plan_itinerary", package="seoul-aesthetic-7d")
    patient.says("change_itinerary", city="busan")
    assert patient.line("itinerary-intro")["what"] == {"name": ["procedure", "rhinoplasty"]}
    assert patient.line("itinerary-intro")["city"] == {"name": ["city", "busan"]}


@pytest.mark.parametrize("text", ["/change_itinerary", "can we change the plan?", "行程能改吗"])
def test_nothing_to_change_is_asked_for_with_buttons_and_a_person_offered(patient: Any, text: str) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date=START)
    assert patient.says("change_itinerary", text) == ["itinerary-ask-what"]
    assert {'/change_itinerary{"choice": "date"}', "/request_human"} <= set(patient.payloads)
    assert patient.slots["pending"]["offer"] == "request_human"
    patient.presses(next(one for one in patient.payloads if '"city"' in one))
    assert patient.keys[0] == "itinerary-changed"
    assert patient.line("itinerary-intro")["city"] != {"name": ["city", "seoul"]}


def test_a_change_that_is_not_understood_goes_to_a_person(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul")
    keys = patient.says("change_itinerary", "please drop the boat trip on day 3")
    assert keys[0] == "itinerary-noted"
    assert "itinerary-day" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "put a completely free day in before we fly home"),
        ("zh", "回国前留一天自由活动"),
        ("ru", "добавьте свободный день перед вылетом домой"),
        ("mn", "буцахын өмнө нэг чөлөөтэй өдөр оруулаарай"),
        ("ar", "حطوا يوم حر قبل ما نرجع"),
    ],
)
def test_a_free_day_makes_the_trip_a_day_longer(patient: Any, language: str, text: str) -> None:
    patient.says("plan_itinerary", package="sanya-5d-medical-vacation", date="2027-05-01")
    patient.language = language
    assert patient.says("change_itinerary", text, 0.6)[0] == "itinerary-free-day"
    assert patient.slots["duration"] == "P6D"


@pytest.mark.parametrize("language", languages())
def test_every_plan_is_read_in_every_language(patient: Any, catalog: Catalog, language: str, caplog: pytest.LogCaptureFixture) -> None:
    patient.language = language
    for detail, ids in (("package", catalog.packages), ("procedure", catalog.procedures)):
        for known in ids:
            patient.slots.pop("package", None)
            patient.says("plan_itinerary", **{detail: known}, date=START, nationality="MN")
            assert "{" not in patient.read(language)
    assert caplog.records == []


@pytest.mark.parametrize(
    ("text", "wanted"), [("make it 9 days", 9), ("改成9天", 9), ("сделай всего 9 дней", 9), ("9 өдөр болгоод өг", 9), ("خليها 9 أيام", 9)]
)
def test_words_tell_that_a_number_of_days_is_the_whole_length(patient: Any, text: str, wanted: int) -> None:
    patient.language = next(
        code for code, start in (("en", "m"), ("zh", "改"), ("ru", "с"), ("mn", "9"), ("ar", "خ")) if text.startswith(start)
    )
    patient.says("plan_itinerary", procedure="lasik", country="KR", date="2027-03-10")
    assert "itinerary-changed" in patient.says("change_itinerary", text, duration=f"P{wanted}D")
    assert patient.slots["duration"] == f"P{wanted}D"


def test_words_tell_that_it_shall_be_so_much_longer_or_shorter(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", country="KR", date="2027-03-10", duration="P10D")
    patient.says_with("change_itinerary", "2 days longer please", [{"entity": "duration", "value": "P2D", "start": 0, "end": 6}])
    assert patient.slots["duration"] == "P12D"
    patient.says("change_itinerary", "3 days shorter", duration="P3D")
    assert patient.slots["duration"] == "P9D"


def test_one_more_day_makes_the_plan_a_day_longer(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="vladivostok", date="2027-04-12")
    before = patient.replies[0].cards[0].rows
    assert patient.says("change_itinerary", "add one more day so i can see the city")[0] == "itinerary-changed"
    assert patient.slots["duration"] == "P5D"
    assert patient.replies[0].cards[0].rows != before


def test_days_in_another_city_are_added_to_the_plan(patient: Any) -> None:
    patient.says("plan_itinerary", "plan it", procedure="checkup-comprehensive", city="seoul", date="2027-03-10", duration="P5D")
    keys = patient.says("change_itinerary", "add two more days in busan", city="busan", duration="P2D")
    assert keys[0] == "itinerary-days-elsewhere"
    assert (patient.slots["city"], patient.slots["duration"]) == ("seoul", "P7D")


def test_a_plan_moves_by_a_week_and_not_to_the_next_week(patient: Any) -> None:
    patient.says("plan_itinerary", "plan it", procedure="lasik", city="seoul", date="2027-03-01")
    text = "one week later"
    in_a_week = (today_at_clinics() + timedelta(days=7)).isoformat()
    mention = {"entity": "date", "value": in_a_week, "start": 0, "end": len(text)}
    patient.says_with("change_itinerary", text, [mention])
    assert patient.slots["date"] == "2027-03-08"


@pytest.mark.parametrize(
    ("language", "text", "durations", "wanted"),
    [
        ("en", "six is too much, make it five", (), "P5D"),
        ("ar", "لا ستة كتير علينا خليها خمسة", (), "P5D"),
        ("mn", "neg udur nemeed 4 honog bolgovol", ("P1D", "P4D"), "P4D"),
    ],
)
def test_the_last_number_is_the_length(patient: Any, language: str, text: str, durations: tuple[str, ...], wanted: str) -> None:
    patient.says("plan_itinerary", "plan it", procedure="checkup-comprehensive", city="seoul", date="2027-03-10", duration="P6D")
    patient.language = language
    patient.says("change_itinerary", text, 0.9, **({"duration": durations} if durations else {}))
    assert patient.slots["duration"] == wanted


def steps_of(patient: Any) -> list[list[tuple[str, dict[str, Any]]]]:
    lines = [line for line in patient.replies[0].lines if line.key == "itinerary-day"]
    return [[(step["words"], step["values"]) for step in line.values["what"]["items"]] for line in lines]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "make it 10 days and throw in a day at the shops"),
        ("zh", "改成十天 加一天逛街"),
        ("ru", "пусть будет 10 дней, и добавьте день на шопинг"),
        ("mn", "10 хоног болгоод дэлгүүрээр явах өдөр нэмээрэй"),
        ("ar", "خلوها ١٠ ايام وزيدوا يوم للتسوق"),
    ],
)
def test_shopping_stands_on_a_day_of_rest(patient: Any, language: str, text: str) -> None:
    patient.says("plan_itinerary", procedure="rhinoplasty", city="seoul", date=START)
    patient.language = language
    assert patient.says("change_itinerary", text, duration="P10D")[0] == "itinerary-changed"
    shopping = [
        steps for steps in steps_of(patient) if ("itinerary-step-sight", {"sight": {"name": ["attraction", "at-myeongdong"]}}) in steps
    ]
    assert len(shopping) == 1
    assert shopping[0][0][0] == "itinerary-step-rest"


@pytest.mark.parametrize(("language", "text"), [("en", "no shopping please, Haeundae beach instead"), ("zh", "加上海云台 购物不要了")])
def test_of_two_sights_the_one_comes_and_the_other_goes(patient: Any, language: str, text: str) -> None:
    patient.says("plan_itinerary", package="busan-sms-walkin")
    patient.language = language
    patient.says("change_itinerary", text)
    assert {"sight": {"name": ["attraction", "at-haeundae"]}} in [values for steps in steps_of(patient) for _, values in steps]
    assert ["attraction", "at-sms-shopping"] not in [one["name"] for one in patient.line("itinerary-sights")["sights"]["list"]]


def test_a_plan_that_stays_as_it_was_is_not_called_changed(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="rhinoplasty", city="seoul", date=START)
    length = days_of(patient)
    assert patient.says("change_itinerary", f"make it {length} days", duration=f"P{length}D")[0] == "itinerary-same"
    assert patient.says("change_itinerary", "make it 5 days", duration="P5D")[0] == "itinerary-intro"


def test_days_in_another_city_stand_in_the_list_before_the_way_home(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="rhinoplasty", city="seoul", date=START)
    patient.says("change_itinerary", "add two more days in busan at the end", city="busan", duration="P2D")
    assert steps_of(patient)[-2] == [("itinerary-step-elsewhere", {"city": {"name": ["city", "busan"]}})]
    assert steps_of(patient)[-1][0][0] == "itinerary-step-departure"
    whens = [line.values["when"]["values"] for line in patient.replies[0].lines if line.key == "itinerary-day"]
    assert int(whens[-2]["last"]) - int(whens[-2]["first"]) == 1
    assert int(whens[-1]["last"]) == days_of(patient)


def test_so_many_days_more_make_it_longer_also_when_words_stand_between(patient: Any, catalog: Catalog) -> None:
    patient.says("plan_itinerary", package="shanghai-checkup-disney", date="2027-04-12")
    patient.asks = (("change_itinerary/longer", 0.9),)
    keys = patient.says("change_itinerary", "can we stay 2 more days, something easy like a walk")
    assert keys[0] == "itinerary-changed"
    assert patient.slots["duration"] == f"P{catalog.packages['shanghai-checkup-disney'].days + 2}D"


def test_a_short_stay_for_an_illness_is_an_opinion_and_no_long_package_for_others(patient: Any) -> None:
    keys = patient.says(
        "plan_itinerary", "seven days in Seoul, the five of us", specialty="oncology", city="seoul", duration="P7D", people="5"
    )
    assert patient.slots["procedure"] == "second-opinion"
    assert days_of(patient) == 7
    assert "itinerary-people" in keys


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "4 days longer please, and we want to look around"),
        ("zh", "多加4天，想走走"),
        ("ru", "добавьте 4 дня, хотим прогуляться"),
        ("mn", "4 хоног нэмээд хотоор зугаалъя"),
        ("ar", "زيدوا 4 أيام، ونبي جولة"),
    ],
)
def test_a_longer_stay_with_time_for_the_city_gets_a_sight(patient: Any, language: str, text: str) -> None:
    patient.says("plan_itinerary", procedure="physiotherapy", city="sanya", duration="P9D")
    patient.language = language
    patient.asks = (("change_itinerary/longer", 0.95),)
    patient.says("change_itinerary", text)
    assert days_of(patient) == 13
    assert "itinerary-sight" in patient.keys
