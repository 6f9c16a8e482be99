"""What our last answer shows is what the next message points at."""

from __future__ import annotations

import json
from typing import Any

import pytest


def shows(monkeypatch: pytest.MonkeyPatch, kind: str, *ids: str) -> None:
    """Let our last answer have a button for each thing."""
    intent = {"facility": "ask_clinic_details", "package": "ask_package_details"}[kind]
    buttons = [{"payload": f"/{intent}{json.dumps({kind: one})}"} for one in ids]
    monkeypatch.setattr("actions.shown.last_answer", lambda *_: ({"buttons": buttons},))


def test_the_one_of_a_city_is_that_of_the_list(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("search_packages", budget={"amount": 2500, "currency": "USD"})
    shows(monkeypatch, "package", "weihai-seaside-rehab", "sanya-5d-medical-vacation")
    patient.says("ask_package_details", "and the sanya one?", city="sanya")
    assert patient.slots["package"] == "sanya-5d-medical-vacation"


def test_a_hospital_of_the_list_is_named_by_its_city(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("search_clinics", procedure="knee-replacement")
    shows(monkeypatch, "facility", "wooridul-spine-hospital", "ruijin-hospital")
    patient.says("book_consultation", "an appointment at the shanghai one", city="shanghai")
    assert patient.slots["facility"] == "ruijin-hospital"


def test_another_treatment_is_not_that_of_the_list(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    shows(monkeypatch, "facility", "ruijin-hospital")
    patient.says("book_consultation", "an appointment for dental implants in shanghai", city="shanghai", procedure="dental-implant")
    assert patient.slots.get("facility") is None


def test_success_is_asked_of_the_places_just_compared(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    named = ("asan-medical-center", "samsung-medical-center")
    patient.says("compare_options", facility=named, specialty="oncology")
    shows(monkeypatch, "facility", *named)
    patient.says("ask_reviews", "whose patients do better")
    told = [line.values["place"]["name"][1] for line in patient.replies[0].lines if line.key == "clinics-item"]
    assert told == list(named)
