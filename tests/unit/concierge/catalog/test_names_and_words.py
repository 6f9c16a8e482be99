"""Every language on disk names every fact in its own script and has words for every code; a new folder is held to the same."""

from __future__ import annotations

import pytest

from concierge.catalog.checking import language_folders
from concierge.catalog.checking_names import script_of
from concierge.settings import ROOT
from tests.unit.concierge.catalog.conftest import Copy

LANGUAGES = language_folders(ROOT / "data")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_is_missing_is_told_to_its_translator(copy: Copy, language: str) -> None:
    path = copy.data / language / "names" / "city.csv"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if not line.startswith("seoul,")]
    path.write_text("".join(kept), encoding="utf-8")
    assert copy.faults() == [f"[{language}] data/{language}/names/city.csv:{len(kept)}: there is no name for seoul"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_without_words_is_told_to_its_translator(copy: Copy, language: str) -> None:
    copy.replace(copy.data / language / "reply" / "catalog-documents.ftl", "document-passport =", "document-something =")
    (fault,) = copy.faults()
    assert fault.startswith(f"[{language}] catalog/visa_rules.csv:2: document-passport has no words in data/{language}/reply")


def test_a_name_in_the_wrong_script_is_told(copy: Copy) -> None:
    line = copy.replace(copy.data / "mn" / "names" / "city.csv", "seoul,Сөүл", "seoul,首尔")
    assert copy.faults() == [f"[mn] data/mn/names/city.csv:{line}: seoul: the name '首尔' holds letters of another script: 首尔"]


def test_a_name_left_in_english_is_told(copy: Copy) -> None:
    line = copy.replace(copy.data / "ru" / "names" / "procedure.csv", "mri,МРТ", "mri,Magnet thing")
    (fault,) = copy.faults()
    assert fault.startswith(f"[ru] data/ru/names/procedure.csv:{line}: mri: the name 'Magnet thing' holds no letter")


def test_a_name_for_nothing_is_told(copy: Copy) -> None:
    path = copy.data / "zh" / "names" / "city.csv"
    path.write_text(path.read_text(encoding="utf-8") + "atlantis,亚特兰蒂斯,\n", encoding="utf-8")
    assert copy.faults() == ["[zh] data/zh/names/city.csv:57: there is no atlantis in the catalog"]


def test_an_empty_synonym_is_told(copy: Copy) -> None:
    line = copy.replace(copy.data / "en" / "names" / "country.csv", "Korea;Republic", "Korea;;Republic")
    assert copy.faults() == [f"[en] data/en/names/country.csv:{line}: KR: an empty synonym, or one with a space at its edge"]


def test_a_new_language_folder_is_told_all_that_it_lacks(copy: Copy) -> None:
    (copy.data / "kk").mkdir()
    (copy.data / "kk" / "language.yml").write_text("name: Қазақша\n", encoding="utf-8")
    faults = copy.faults()
    assert all(fault.startswith("[kk] ") for fault in faults)
    assert any("data/kk/names/procedure.csv:1: the file is missing; it names 99 things" in fault for fault in faults)
    assert any("visa-required-yes has no words in data/kk/reply" in fault for fault in faults)


@pytest.mark.parametrize(
    ("language", "script"), [("en", "LATIN"), ("zh", "CJK"), ("ru", "CYRILLIC"), ("mn", "CYRILLIC"), ("ar", "ARABIC"), ("kk", "CYRILLIC")]
)
def test_the_script_of_a_language_is_known_without_a_list_of_languages(language: str, script: str) -> None:
    assert script_of(language) == script
