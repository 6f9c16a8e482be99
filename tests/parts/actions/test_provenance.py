"""Every answer that states a fact of the catalog names a source and a year, in every language."""

from __future__ import annotations

import re
from typing import Any

import pytest

from concierge.languages.registry import languages

KNOWN = {"procedure": "knee-replacement", "country": "KR", "city": "seoul", "nationality": "MN"}
STATING: dict[str, dict[str, Any]] = {
    "search_clinics": KNOWN,
    "ask_clinic_details": {"facility": "asan-medical-center"},
    "compare_options": {**KNOWN, "facility": ("asan-medical-center", "ruijin-hospital")},
    "ask_price": KNOWN,
    "search_packages": {"country": "KR"},
    "ask_package_details": {"package": "heihe-dental-day"},
    "customise_checkup": {"country": "KR"},
    "ask_visa": KNOWN,
    "plan_itinerary": KNOWN,
    "ask_accommodation": KNOWN,
    "ask_transport": KNOWN,
    "ask_interpreter": KNOWN,
    "ask_insurance": KNOWN,
    "ask_payment": KNOWN,
    "ask_documents": KNOWN,
    "ask_aftercare": KNOWN,
    "ask_second_opinion": KNOWN,
    "ask_attractions": KNOWN,
    "ask_food_religion": KNOWN,
    "verify_facilitator": KNOWN,
    "medical_emergency": KNOWN,
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("intent", STATING)
def test_a_stated_fact_has_source_and_year(patient: Any, intent: str, language: str) -> None:
    patient.language = language
    patient.says(intent, "…", **STATING[intent])
    sourced = [line for reply in patient.replies for line in reply.lines if line.key == "conversation-source"]
    assert sourced
    for line in sourced:
        assert line.values["sources"]["items"]
        assert re.fullmatch(r"20\d\d(–20\d\d)?", line.values["year"])
