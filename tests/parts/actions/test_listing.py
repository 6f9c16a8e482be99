"""What a message is right after a list of places, or the card of one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parts.actions.test_shown import shows

ASAN = "asan-medical-center"


def test_another_treatment_lists_again(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    keys = patient.says("ask_medical_advice", "sorry, it is my hip and not the knee")
    assert patient.slots["procedure"] == "hip-replacement"
    assert keys.count("clinics-item") == 3


@pytest.mark.parametrize(
    ("language", "text", "at"),
    [
        ("en", "and the Jeju one?", 8),
        ("zh", "那Jeju那家呢", 1),
        ("ru", "а та что в Jeju", 11),
        ("mn", "Jeju дахь нь яаж байна", 0),
        ("ar", "اللي في Jeju", 8),
    ],
)
def test_the_one_of_a_city_is_kept_as_the_place(patient: Any, monkeypatch: pytest.MonkeyPatch, language: str, text: str, at: int) -> None:
    patient.language = language
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    shows(monkeypatch, "facility", "gangnam-severance-hospital", "halla-hospital")
    city = {"entity": "city", "value": "jeju", "start": at, "end": at + 4}
    assert patient.says_with("search_clinics", text, [city])[0] == "clinics-name"
    assert patient.slots["facility"] == "halla-hospital"


def test_only_a_city_lists_its_places_beside_another_wish(patient: Any) -> None:
    patient.says("search_clinics", procedure="knee-replacement", country="KR")
    city = {"entity": "city", "value": "seoul", "start": 5, "end": 10}
    patient.asks = (("ask_accommodation/near", 0.9),)
    keys = patient.says_with("ask_accommodation", "only Seoul and a hotel close by please", [city])
    assert "clinics-item" in keys
    assert patient.slots["city"] == "seoul"


def test_whether_they_treat_something_is_told_of_the_place(patient: Any) -> None:
    patient.says("ask_clinic_details", facility=ASAN)
    assert patient.says("ask_medical_advice", "do they treat tumours", specialty="oncology") == ["clinics-treats"]
    assert patient.slots["facility"] == ASAN


def test_what_a_place_has_not_is_listed_elsewhere(patient: Any) -> None:
    patient.says("ask_clinic_details", facility=ASAN)
    keys = patient.says("search_clinics", "can they do implants", procedure="dental-implant")
    assert keys[0] == "clinics-treats-not"
    assert "clinics-item" in keys


def test_the_price_is_told_beside_it(patient: Any) -> None:
    patient.says("ask_clinic_details", facility=ASAN)
    patient.asks = (("ask_price", 0.95),)
    keys = patient.says("ask_price", "can they do a liver transplant and the price", procedure="liver-transplant")
    assert keys[0] in ("clinics-treats", "conversation-sorry")
    assert any(key.startswith("prices-") for key in keys)


def test_another_city_after_a_card_lists_its_places(patient: Any) -> None:
    patient.says("ask_clinic_details", facility=ASAN)
    assert "clinics-item" in patient.says("inform", "and what about Beijing", city="beijing")
