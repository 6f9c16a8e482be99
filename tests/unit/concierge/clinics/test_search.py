"""Which facilities suit a wish, and in which order."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.clinics.search import NOT_FOR_TREATMENT, PAGE, Wish, is_named_for, search, wish_of
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_every_condition_holds(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="oncology", country="KR", spoken_language="mn"))
    assert found.facilities
    assert found.given_up == ()
    for place in found.facilities:
        assert "oncology" in place.specialties
        assert place.country == "KR"
        assert "mn" in place.languages
        assert place.kind not in NOT_FOR_TREATMENT


def test_who_speaks_the_patients_language_comes_first(catalog: Catalog) -> None:
    first = search(catalog, Wish(specialty="oncology", country="KR", reader="ru")).facilities[0]
    assert "ru" in first.languages


def test_regional_places_stand_on_the_first_page(catalog: Catalog) -> None:
    for specialty in ("oncology", "checkup", "plastic-surgery"):
        page = search(catalog, Wish(specialty=specialty)).page(1)
        assert len({place.city for place in page}) == PAGE
        assert len({place.country for place in page}) > 1


def test_spreading_loses_and_doubles_nothing(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="checkup")).facilities
    assert len({place.id for place in found}) == len(found)
    assert {place.id for place in found} == {
        place.id for place in catalog.facilities.values() if "checkup" in place.specialties and place.kind not in NOT_FOR_TREATMENT
    }


def test_as_little_as_possible_is_given_up_and_never_the_treatment(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="dentistry", country="KR", accreditation="jci"))
    assert found.given_up == ("accreditation",)
    assert all("dentistry" in place.specialties and place.country == "KR" for place in found.facilities)


def test_of_several_cities_each_is_represented(catalog: Catalog) -> None:
    found = search(catalog, Wish(specialty="orthopedics", country="KR", cities=frozenset({"seoul", "busan"})))
    assert {place.city for place in found.facilities} == {place.city for place in found.page(1)} == {"seoul", "busan"}


def test_pages_follow_each_other(catalog: Catalog) -> None:
    found = search(catalog, Wish(country="KR"))
    assert found.page(1) + found.page(2) == found.facilities[: 2 * PAGE]
    assert found.has_more(1)
    assert not found.has_more(1000)


def test_a_treatment_stands_for_its_field(catalog: Catalog) -> None:
    assert wish_of({"procedure": "lasik", "specialty": "dentistry"}, catalog, "en").specialty == "ophthalmology"
    assert wish_of({}, catalog, "en").is_empty


def test_a_place_named_for_the_treatment_comes_before_all_others(catalog: Catalog) -> None:
    first = search(catalog, Wish(specialty="ophthalmology", procedure="cataract-surgery", reader="mn")).facilities[0]
    assert is_named_for(first, "cataract-surgery")
