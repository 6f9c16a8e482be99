"""Right after a plan: another day, place, treatment or length changes it, whatever the message sounds like."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from actions.turn import today_at_clinics
from concierge.catalog import Catalog

FUTURE = today_at_clinics() + timedelta(days=90)
START = (FUTURE - timedelta(days=FUTURE.weekday())).isoformat()
LATER = (date.fromisoformat(START) + timedelta(days=14)).isoformat()
CHANGED = "itinerary-changed"
JK, ID = "jk-plastic-surgery-center", "id-hospital"


@pytest.fixture
def planning(patient: Any) -> Any:
    """A patient who was shown a plan for her nose in Seoul."""
    patient.says("plan_itinerary", "a plan please", procedure="rhinoplasty", city="seoul", date=START)
    return patient


def named(text: str, *words: tuple[str, str, str]) -> list[dict[str, Any]]:
    """Entities (name, value) where their words stand in the text."""
    return [{"entity": name, "value": value, "start": text.index(word), "end": text.index(word) + len(word)} for name, value, word in words]


@pytest.mark.parametrize(
    ("language", "heard", "text"),
    [
        ("en", "book_consultation", "we would rather arrive two weeks after"),
        ("ru", "inform", "а прилететь двумя неделями позднее?"),
        ("zh", "compare_options", "那晚两周到呢"),
    ],
)
def test_another_day_moves_the_plan(planning: Any, language: str, heard: str, text: str) -> None:
    planning.language = language
    assert planning.says(heard, text, date=LATER)[0] == CHANGED
    assert planning.slots["date"] == LATER


@pytest.mark.parametrize("heard", ["book_consultation", "compare_options", "nlu_fallback", "search_clinics"])
def test_another_city_moves_it_too(planning: Any, heard: str) -> None:
    assert planning.says(heard, "ok and for shanghai the same please", city="shanghai")[0] == CHANGED
    assert planning.line("itinerary-intro")["city"] == {"name": ["city", "shanghai"]}


def test_who_wants_to_be_booked_on_another_day_is_booked(planning: Any) -> None:
    assert CHANGED not in planning.says("book_consultation", "book an appointment for that day", date=LATER)
    assert planning.slots["topic"] == "book_consultation"


def test_who_asks_which_hospitals_a_city_has_is_shown_them(planning: Any) -> None:
    assert CHANGED not in planning.says("search_clinics", "which hospitals in busan do noses", city="busan")
    assert planning.slots["topic"] == "search_clinics"


def test_of_two_clinics_the_one_that_is_wanted_counts(planning: Any) -> None:
    text = "take ID and not JK"
    planning.asks = (("compare_options", 0.3),)
    planning.says_with("compare_options", text, named(text, ("facility", ID, "ID"), ("facility", JK, "JK")))
    assert planning.keys[0] == CHANGED
    assert planning.line("itinerary-facility")["facility"] == {"name": ["facility", ID]}


def test_who_wants_any_other_clinic_is_shown_the_list(planning: Any) -> None:
    planning.says_with("ask_clinic_details", "not JK please", named("not JK please", ("facility", JK, "JK")))
    assert planning.slots["topic"] == "search_clinics"


def test_a_clinic_that_is_asked_about_changes_nothing(planning: Any) -> None:
    assert CHANGED not in planning.says("ask_clinic_details", "who are they at ID?", facility=ID)
    assert planning.slots["topic"] == "ask_clinic_details"


def test_the_clinic_of_the_plan_is_the_one_asked_about(planning: Any) -> None:
    planning.says("ask_clinic_details", "do they have an interpreter at that clinic?", spoken_language="mn")
    assert planning.slots["facility"] == JK
    assert planning.slots["topic"] == "ask_clinic_details"


def test_a_question_beside_the_change_is_answered(planning: Any) -> None:
    text = "we come on another day, how do we get to the city?"
    planning.asks_of_clauses = ((), (("ask_transport/way", 0.6),))
    planning.says_with("ask_transport", text, named(text, ("date", LATER, "another day")))
    assert planning.keys[0] == CHANGED
    assert any(key.startswith("services-") for key in planning.keys)
    assert planning.slots["date"] == LATER


def test_a_number_of_days_in_a_question_changes_nothing(planning: Any) -> None:
    planning.asks = (("ask_visa", 0.9),)
    assert CHANGED not in planning.says("ask_visa", "may I stay 90 days without a visa?", duration="P90D", nationality="RU")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "could the eyelids be done on the same trip"),
        ("zh", "双眼皮也想做"),
        ("ru", "и блефаропластику заодно"),
        ("mn", "зовхио бас засуулна"),
        ("ar", "وعيوني كمان في نفس السفرة"),
    ],
)
def test_a_treatment_besides_keeps_the_plan_and_goes_to_a_person(planning: Any, language: str, text: str) -> None:
    planning.language = language
    assert planning.says("customise_checkup", text, 0.5, procedure="double-eyelid")[0] == "itinerary-treatment-too"
    assert planning.line("itinerary-treatment-too")["procedure"] == {"name": ["procedure", "double-eyelid"]}
    assert planning.line("itinerary-intro")["what"] == {"name": ["procedure", "rhinoplasty"]}
    assert planning.slots["procedure"] == "rhinoplasty"


def test_another_treatment_takes_the_place_of_the_first(planning: Any) -> None:
    assert planning.says("customise_checkup", "sorry, I meant the breasts", procedure="breast-augmentation")[0] == CHANGED
    assert planning.line("itinerary-intro")["what"] == {"name": ["procedure", "breast-augmentation"]}


def test_an_alarm_breaks_through(planning: Any) -> None:
    planning.says("medical_emergency", "he has chest pain and cannot breathe, we are in busan", city="busan")
    assert planning.slots["topic"] == "medical_emergency"


def test_without_a_plan_a_day_is_no_change(patient: Any) -> None:
    patient.says("ask_visa", "visa?", nationality="MN", country="KR")
    assert CHANGED not in patient.says("book_consultation", "could we come then", procedure="lasik", date=LATER)


def test_why_it_takes_longer_than_wished_is_answered_by_the_plan(patient: Any, catalog: Catalog) -> None:
    assert catalog.procedures["rhinoplasty"].min_days_before_flying > 5
    patient.says("plan_itinerary", "a plan please", procedure="rhinoplasty", city="seoul", date=START, duration="P6D")
    assert "itinerary-too-short" in patient.says("check_status", "why so long, we said 6 days", duration="P6D")
