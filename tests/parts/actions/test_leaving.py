"""A change of a plan that takes something out, beside what it changes besides: each clause has its own verb."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from actions.turn import today_at_clinics

START = (today_at_clinics() + timedelta(days=90)).isoformat()
SANYA = "sanya-5d-medical-vacation"


def entity(text: str, name: str, value: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"entity": name, "value": value, "start": start, "end": start + len(words)}


def length_of(patient: Any) -> int:
    found: int = patient.line("itinerary-intro")["days"]["values"]["n"]
    return found


@pytest.fixture
def planning(patient: Any) -> Any:
    patient.says("plan_itinerary", package=SANYA, date=START)
    return patient


@pytest.mark.parametrize(
    ("language", "text", "days", "treatment"),
    [
        ("en", "we stay 3 days longer, and leave out the needles", "3 days", "the needles"),
        ("zh", "再加3天，针刺去掉", "3天", "针刺"),
        ("ru", "добавьте 3 дня, а иголки уберите", "3 дня", "иголки"),
        ("mn", "3 өдөр нэмээд, зүүг нь хасчих", "3 өдөр", "зүүг"),
        ("ar", "زيدوا 3 ايام، وشيلوا الابر", "3 ايام", "الابر"),
    ],
)
def test_days_are_added_and_what_the_package_holds_goes_to_a_person(
    planning: Any, language: str, text: str, days: str, treatment: str
) -> None:
    planning.language = language
    found = [entity(text, "duration", "P3D", days), entity(text, "procedure", "acupuncture", treatment)]
    keys = planning.says_with("change_itinerary", text, found)
    assert keys[:2] == ["itinerary-changed", "itinerary-left-of-package"]
    assert length_of(planning) == 8
    assert not planning.slots.get("procedure")


def test_a_treatment_that_is_not_in_the_plan_is_called_so(planning: Any) -> None:
    text = "remove the mri and make it 2 days longer"
    found = [entity(text, "procedure", "mri", "mri"), entity(text, "duration", "P2D", "2 days")]
    assert planning.says_with("change_itinerary", text, found)[:2] == ["itinerary-changed", "itinerary-left-not-in"]
    assert length_of(planning) == 7


def test_what_no_plan_of_ours_holds_goes_to_a_person(planning: Any) -> None:
    keys = planning.says("change_itinerary", "remove the welcome dinner")
    assert keys[:2] == ["itinerary-left-unknown", "itinerary-intro"]


def test_a_sight_that_is_left_out_is_named(planning: Any) -> None:
    assert planning.says("change_itinerary", "leave out the shops")[0] == "itinerary-left-out"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "add 2 days for rest towards the end, not later", "2 days"),
        ("zh", "最后多住2晚", "2晚"),
        ("ru", "добавь 2 дня отдыха, попозже улетим", "2 дня"),
        ("mn", "сүүлд нь 2 өдөр нэмж амрах", "2 өдөр"),
        ("ar", "زود يومين للراحة في الاخر", "يومين"),
    ],
)
def test_days_of_rest_at_the_end_make_it_longer(planning: Any, language: str, text: str, days: str) -> None:
    planning.language = language
    planning.says_with("change_itinerary", text, [entity(text, "duration", "P2D", days)])
    assert length_of(planning) == 7
    assert planning.slots["date"] == START


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "we would rather return 3 days later", "3 days"),
        ("zh", "晚3天回国", "3天"),
        ("ru", "вернуться хотим на 3 дня позже", "3 дня"),
        ("mn", "3 өдрөөр хойшлуулж буцна", "3 өдрөөр"),
        ("ar", "نؤجل العودة 3 ايام", "3 ايام"),
    ],
)
def test_a_later_way_home_leaves_the_day_of_arrival(planning: Any, language: str, text: str, days: str) -> None:
    planning.language = language
    planning.says_with("change_itinerary", text, [entity(text, "duration", "P3D", days)])
    assert length_of(planning) == 8
    assert planning.slots["date"] == START


def test_how_many_travel_is_confirmed_beside_a_change(planning: Any) -> None:
    keys = planning.says("change_itinerary", "one more day, and there are 2 of us", people=2)
    assert "itinerary-people" in keys
    assert planning.line("itinerary-people")["n"] == 2


def test_an_alarm_beside_a_change_breaks_through(planning: Any) -> None:
    planning.says("medical_emergency", "leave out the needles, he cannot breathe", procedure="acupuncture")
    assert planning.slots["topic"] == "medical_emergency"
