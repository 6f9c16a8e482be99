"""A message about a request, or in the form of one."""

from __future__ import annotations

from typing import Any


def test_a_form_that_is_called_off_is_dropped(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", country="KR")
    assert patient.says("cancel_request", "forget it, cancel everything") == ["requests-dropped"]


def test_a_country_told_in_the_form_is_the_passport(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    patient.says("inform", "Aigul, Kyrgyzstan, +996555123456", country="KG", contact="+996555123456")
    assert (patient.slots["country"], patient.slots["city"], patient.slots["nationality"]) == ("KR", "seoul", "KG")


def test_who_wants_to_think_about_it_stops_the_form(patient: Any) -> None:
    patient.says("book_consultation", procedure="lasik", city="seoul")
    assert patient.says("book_consultation", "wait, let me think it over, i need to think", 0.4) == ["requests-dropped"]


def test_anger_at_a_request_asks_how_it_stands(patient: Any) -> None:
    keys = patient.says("complaint", "where is my request, nobody calls", 0.5)
    assert "handover-complaint" in keys
    assert "requests-number-form" in keys


def test_a_yes_that_wants_it_requested_begins_the_form(patient: Any) -> None:
    patient.says("ask_price", "what does lasik cost", procedure="lasik", country="KR")
    patient.says("affirm", "alright lets request it")
    assert patient.slots["topic"] == "book_consultation"


def test_a_question_in_a_form_that_names_a_day_changes_no_day(patient: Any) -> None:
    patient.says("book_consultation", procedure="cabg", country="KR", date="2027-02-10")
    patient.alike = (("faq-077", 0.56),)
    keys = patient.says("cancel_request", "is it not lunar new year in february, is it closed", 0.2, date="2027-02-01/2027-02-28")
    assert "questions-answer" in keys
    assert patient.slots["date"] == "2027-02-10"


def test_a_wish_to_call_off_is_heard_in_a_question_about_the_request(patient: Any) -> None:
    patient.says("check_status", "i want to cancel a request of last month but lost the number")
    assert "requests-cancel-none" in patient.keys
