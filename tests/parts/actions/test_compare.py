"""Two places side by side, as the message names them."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.catalog import Catalog


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
    named = [line.values["place"]["name"][1] for line in patient.replies[0].lines if line.key == "compare-place"]
    assert set(named) == {"korea-university-anam-hospital", "wooridul-spine-hospital"}


def label_of(line: Any) -> str:
    """The label of a row of the comparison."""
    return str(line.values["label"]["words"])


def test_what_differs_stands_under_each_place_and_what_both_have_is_said_once(patient: Any) -> None:
    patient.says("compare_options", facility=("samsung-medical-center", "severance-hospital"), specialty="ophthalmology")
    lines = patient.replies[0].lines
    heads = [place for place, line in enumerate(lines) if line.key in ("compare-place", "compare-both")]
    first, second, both = (lines[start:end] for start, end in zip(heads, [*heads[1:], len(lines)], strict=True))
    assert first[0].values["place"] == {"name": ["facility", "samsung-medical-center"]}
    fields = next(line for line in second if line.key.startswith("compare-row") and label_of(line) == "clinics-label-specialties")
    assert fields.values["value"]["items"][0] == {"name": ["specialty", "ophthalmology"]}
    shared = [label_of(line) for line in both if line.key == "compare-row"]
    assert {"clinics-label-insurers", "clinics-label-city", "clinics-label-kind"} <= set(shared)
    assert len(shared) == len(set(shared))


def test_the_comparison_tells_what_the_catalog_names_a_place_for(patient: Any) -> None:
    patient.says("compare_options", facility=("ruijin-hospital", "severance-hospital"))
    named = [line for line in patient.replies[0].lines if line.key == "compare-row" and label_of(line) == "compare-label-named"]
    assert {"name": ["procedure", "proton-therapy"]} in named[0].values["value"]["items"]


@pytest.mark.parametrize("leftover", ["second-opinion", "ct-chest"])
def test_no_price_of_an_opinion_or_a_scan_that_was_talked_about_before_stands_beside_two_places(patient: Any, leftover: str) -> None:
    patient.says("ask_price", procedure=leftover, country="KR")
    keys = patient.says("compare_options", facility=("asan-medical-center", "ruijin-hospital"), nationality="MN")
    assert "prices-range" not in keys
    assert "compare-stay" not in keys


def test_the_way_to_one_city_is_told_once(patient: Any) -> None:
    keys = patient.says("compare_options", facility=("asan-medical-center", "samsung-medical-center"), nationality="MN")
    assert keys.count("compare-way") == 1


def test_two_packages_are_told_in_one_currency_and_the_cheaper_one_is_named(patient: Any) -> None:
    keys = patient.says(
        "compare_options", "which of the two is cheaper", package=("hohhot-mongolian-checkup", "busan-medical-cruise-checkup")
    )
    assert keys.count("compare-package-sum") == 2
    assert {line.values["range"]["currency"] for reply in patient.replies for line in reply.lines if line.key == "compare-package-sum"} == {
        "USD"
    }
    assert patient.line("compare-package-cheaper")["package"] == {"name": ["package", "hohhot-mongolian-checkup"]}


def test_of_two_cities_of_two_countries_the_places_are_told_with_the_prices(patient: Any, catalog: Catalog) -> None:
    patient.asks = (("compare_options", 0.9), ("search_clinics", 0.6))
    keys = patient.says("compare_options", "busan or vladivostok for that", procedure="cataract-surgery", city=("busan", "vladivostok"))
    assert "prices-range" in keys
    assert keys.count("compare-where") == 1
    places = [line.values["place"]["name"][1] for reply in patient.replies for line in reply.lines if line.key == "clinics-item"]
    assert {catalog.facilities[one].city for one in places} <= {"busan", "vladivostok"}
    assert "vladivostok" in {catalog.facilities[one].city for one in places}


def test_a_compared_city_without_a_place_is_said_to_have_none(patient: Any) -> None:
    patient.says("compare_options", "heihe or incheon for it", procedure="ivf", city=("heihe", "goyang"))
    assert patient.line("compare-where-none")["city"] == {"name": ["city", "heihe"]}
