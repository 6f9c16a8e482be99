"""Details as values that a reply can show."""

from __future__ import annotations

from concierge.context.showing import shown


def test_months_are_words() -> None:
    assert shown("duration", "P1M") == {"words": "conversation-months", "values": {"n": 1}}
    assert shown("duration", "P1Y2M") == {"words": "conversation-months", "values": {"n": 14}}


def test_days_and_weeks_are_days() -> None:
    assert shown("duration", "P2W") == {"words": "conversation-days", "values": {"n": 14}}


def test_examinations_are_named() -> None:
    assert shown("examinations", ["pet-ct"]) == {"list": [{"name": ["procedure", "pet-ct"]}]}


def test_a_patient_is_named_with_the_age_that_is_known() -> None:
    mother = {"words": "requests-patient-mother"}
    assert shown("patient", "mother") == mother
    assert shown("patient", "mother-67") == {"words": "requests-patient-aged", "values": {"who": mother, "n": 67}}


def test_a_city_is_named_whatever_it_is_to_the_patient() -> None:
    assert shown("home", "ulaanbaatar") == {"name": ["city", "ulaanbaatar"]}
    assert shown("apart", "busan") == {"name": ["city", "busan"]}
