"""Two treatments of one field that a message compares."""

from __future__ import annotations

from typing import Any


def test_of_two_treatments_the_doctor_decides_and_days_and_prices_are_told(patient: Any) -> None:
    keys = patient.says("compare_options", "zirconia crowns vs veneers, which?", procedure=("dental-crown", "dental-veneer"), country="KR")
    assert keys[0] == "compare-treatments"
    assert {"compare-treatment", "compare-treatments-alike"} & set(keys)
    assert keys.count("prices-intro") == 2


def test_days_that_are_the_same_are_told_once(patient: Any) -> None:
    keys = patient.says("compare_options", "how do they differ", procedure=("lasik", "smile-eye"), country="KR")
    assert keys.count("compare-treatments-alike") == 1
    assert "compare-treatment" not in keys


def test_the_prices_of_two_treatments_alone_compare_nothing(patient: Any) -> None:
    keys = patient.says("ask_price", "how much are both", procedure=("lasik", "smile-eye"), country="KR")
    assert "compare-treatments" not in keys


def test_treatments_of_two_fields_are_not_compared(patient: Any) -> None:
    keys = patient.says("compare_options", "a knee and a crown, how much", procedure=("knee-replacement", "dental-crown"), country="KR")
    assert "compare-treatments" not in keys
