"""A fault anywhere is found, told with its file and line, and told together with all others."""

from __future__ import annotations

import pytest

from concierge.catalog import read_catalog
from concierge.catalog.checking import check_catalog
from concierge.errors import BadCatalog
from concierge.settings import ROOT
from tests.unit.concierge.catalog.conftest import Copy

BROKEN = [
    ("sources", "allvisakorea-c-3-3", "kind", "rumour", "kind: 'rumour' is none of document, page, general-knowledge"),
    ("sources", "allvisakorea-c-3-3", "year", "1826", "year: 1826 is no year of this century"),
    ("specialties", "oncology", "confidence", "sure", "confidence: 'sure' is none of high, medium, low"),
    ("cities", "seoul", "name_native", "", "name_native: must not be empty"),
    ("facilities", "asan-medical-center", "city", "atlantis", "city: there is no 'atlantis' in cities.csv"),
    ("facilities", "asan-medical-center", "country", "CN", "country: CN, but seoul lies in KR"),
    ("facilities", "asan-medical-center", "specialties", "oncology;;spine", "specialties: an empty item"),
    ("facilities", "asan-medical-center", "accreditation", "JCI!", "accreditation: 'JCI!' is not a code"),
    ("procedures", "lasik", "typical_hospital_nights", "one", "typical_hospital_nights: 'one' is not a whole number"),
    ("procedures", "lasik", "suits_checkup_builder", "maybe", "suits_checkup_builder: 'maybe' is neither yes nor no"),
    ("procedures", "lasik", "specialty", "magic", "specialty: there is no 'magic' in specialties.csv"),
    ("prices", "lasik,KR", "low", "9000000", "low 9000000 is more than high 2800000"),
    ("prices", "lasik,KR", "currency", "XXX", "currency: there is no rate for 'XXX' in rates.csv"),
    ("prices", "lasik,KR", "usd_low", "5000", "usd_low: 5000 dollars, but 1600000 KRW are about 1143"),
    ("prices", "lasik,KR", "source", "a-rumour", "source: there is no 'a-rumour' in sources.csv"),
    ("price_relations", "pr-petct-cn-us", "ratio_low", "a bit", "ratio_low: 'a bit' is not a number"),
    ("packages", "vvo-eye-laser", "procedures", "eye-exam;wonder", "procedures: there is no 'wonder' in procedures.csv"),
    ("packages", "vvo-eye-laser", "included_items", "hotel-nights:", "included_items: '' is not a value"),
    ("visa_rules", "CN,RU", "valid_until", "2026-09-31", "valid_until: '2026-09-31' is not a date"),
    ("visa_rules", "CN,RU", "valid_from", "2026-12-31", "valid_from 2026-12-31 is more than valid_until 2026-09-14"),
    ("visa_rules", "CN,RU", "processing_days_min", "9", "processing_days_min 9 is more than processing_days_max 5"),
    ("holidays", "ho-kr-seollal", "dates", "2026-02-18/2026-02-16", "dates: '2026-02-18/2026-02-16' ends before it begins"),
    ("services", "sv-halal-food", "city", "atlantis", "city: there is no 'atlantis' in cities.csv"),
    ("service_prices", "sv-aftercare", "service", "sv-nothing", "service: there is no 'sv-nothing' in services.csv"),
    ("insurance", "ins-bupa", "countries", "", "countries: must not be empty"),
    ("transport", "tr-icn", "minutes_min", "900", "minutes_min 900 is more than minutes_max 75"),
    ("lodging", "lo-lotte-busan", "near_facility", "asan-medical-center", "near_facility: asan-medical-center lies in seoul, not in busan"),
    ("attractions", "at-bund", "city", "atlantis", "city: there is no 'atlantis' in cities.csv"),
    ("emergency", "KR", "ambulance", "", "ambulance: must not be empty"),
    ("questions", "faq-001", "answer", "", "answer: must not be empty"),
    ("institutions", "in-khidi", "role", " padded", "role: space at the edge"),
    ("programmes", "pg-sms-project", "first_year", "2020", "first_year 2020 is more than last_year 2012"),
    ("figures", "fg-sms-budget", "high", "1", "low 2500000000 is more than high 1"),
    ("terms", "t-hospital", "id", "T Hospital", "id: 'T Hospital' is not an id"),
    ("rates", "MNT", "per_usd", "0", "a rate needs a currency of three capital letters and a number above zero"),
]


def test_the_catalog_itself_has_no_fault() -> None:
    assert check_catalog(ROOT / "catalog", ROOT / "data").faults == ()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken[0]}-{broken[2]}")
def test_a_broken_row_is_told_with_file_line_and_reason(copy: Copy, broken: tuple[str, str, str, str, str]) -> None:
    table, row, column, cell, reason = broken
    line = copy.edit(table, row, column, cell)
    assert any(fault.startswith(f"catalog/{table}.csv:{line}: {reason}") for fault in copy.faults())


def test_all_faults_are_told_at_once(copy: Copy) -> None:
    copy.edit("cities", "seoul", "role", "")
    copy.edit("prices", "lasik,KR", "low", "x")
    copy.edit("visa_rules", "CN,RU", "valid_until", "soon")
    with pytest.raises(BadCatalog) as told:
        read_catalog(copy.catalog)
    assert [line.split(":")[0] for line in str(told.value).splitlines()] == [
        "catalog/cities.csv",
        "catalog/prices.csv",
        "catalog/visa_rules.csv",
    ]


def test_a_row_that_stands_twice_is_refused(copy: Copy) -> None:
    path = copy.catalog / "cities.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + text.splitlines()[1] + "\n", encoding="utf-8")
    assert copy.faults() == ["catalog/cities.csv:57: the same id stands in line 2 already"]


def test_a_row_with_a_cell_too_many_is_refused(copy: Copy) -> None:
    line = copy.replace(copy.catalog / "rates.csv", "MNT,3560", "MNT,3560,1")
    assert copy.faults()[0] == f"catalog/rates.csv:{line}: 6 cells, the first line has 5"


def test_a_hole_in_the_visa_grid_is_told(copy: Copy) -> None:
    path = copy.catalog / "visa_rules.csv"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if not line.startswith("RU,MN,")]
    path.write_text("".join(kept), encoding="utf-8")
    assert copy.faults() == ["catalog/visa_rules.csv:1: there is no rule for the passport MN in RU"]


@pytest.mark.parametrize("change", ["missing", "header", "ending"])
def test_a_table_that_is_no_table_is_told_and_the_others_are_still_read(copy: Copy, change: str) -> None:
    path = copy.catalog / "figures.csv"
    if change == "missing":
        path.unlink()
    elif change == "header":
        copy.replace(path, "id,subject", "id,topic")
    else:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    faults = copy.faults()
    assert len(faults) == 1
    assert faults[0].startswith("catalog/figures.csv:1: ")


def test_a_table_that_nobody_knows_is_told(copy: Copy) -> None:
    (copy.catalog / "dreams.csv").write_text("id\n", encoding="utf-8")
    assert copy.faults() == ["catalog/dreams.csv:1: no table of the catalog has this name"]


def test_prose_in_english_only_is_counted_by_table() -> None:
    counted = check_catalog(ROOT / "catalog", ROOT / "data").english_only
    assert counted["questions"] == 2 * 88
    assert counted["facilities"] == 106
    assert "visa_rules" not in counted
    assert "services" not in counted
