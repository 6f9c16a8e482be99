"""News after an alarm, as they were learned."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("heard", "text"), [("check_status", "i rang 119 and they come"), ("ask_transport", "it is on its way, we stand outside")]
)
def test_news_of_the_ambulance_is_news_whatever_it_sounds_like(patient: Any, heard: str, text: str) -> None:
    patient.says("medical_emergency", "he collapsed", city="seoul")
    patient.asks = (("emergency_news", 0.9),)
    assert patient.says(heard, text, 0.5)[0] == "emergency-relieved"
