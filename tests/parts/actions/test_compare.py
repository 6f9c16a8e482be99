"""Two places side by side, as the message names them."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what sets anam apart from wooridul"),
        ("ru", "в чём разница, Анам или Уридыль"),
        ("ar", "شنو الفرق بين انام و ووريدول؟"),
    ],
)
def test_a_name_that_the_list_shows_is_the_other_side(patient: Any, monkeypatch: pytest.MonkeyPatch, language: str, text: str) -> None:
    shown = ("gangnam-severance-hospital", "korea-university-anam-hospital", "wooridul-spine-hospital")
    said = ({"buttons": [{"payload": f'/ask_clinic_details{{"facility": "{one}"}}'} for one in shown]},)
    monkeypatch.setattr("actions.shown.last_answer", lambda *_: said)
    patient.language = language
    patient.says("search_clinics", procedure="knee-replacement", city="seoul")
    patient.says("compare_options", text, facility="wooridul-spine-hospital")
    named = [line.values["place"]["name"][1] for line in patient.replies[0].lines if line.key == "clinics-item"]
    assert set(named) == {"korea-university-anam-hospital", "wooridul-spine-hospital"}
