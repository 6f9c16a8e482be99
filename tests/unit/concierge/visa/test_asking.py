"""Passport or destination: which of the two a country named in a question about visas is."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.settings import ROOT
from concierge.visa.asking import Question, Stay, read_question, read_stay


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


def test_a_country_that_is_no_destination_is_a_passport_when_none_is_known(catalog: Catalog) -> None:
    question = read_question(catalog, {"country": "KZ"}, {"country": "KR"}, ["KZ"], goes_on=False)
    assert question == Question(("KZ",), ("KR",))


def test_with_a_passport_known_it_is_a_place_we_do_not_know(catalog: Catalog) -> None:
    question = read_question(catalog, {"nationality": "MN", "country": "DE"}, {}, ["DE"], goes_on=False)
    assert question == Question(("MN",), (), "DE")


def test_a_message_that_goes_on_names_another_passport(catalog: Catalog) -> None:
    known = {"nationality": "MN", "country": "KZ"}
    assert read_question(catalog, known, {"nationality": "MN", "country": "KR"}, ["KZ"], goes_on=True) == Question(("KZ",), ("KR",))


def test_every_destination_named_and_both_passports_count(catalog: Catalog) -> None:
    known = {"nationality": "MN", "second_nationality": "RU"}
    assert read_question(catalog, known, {}, ["KR", "CN"], goes_on=False) == Question(("MN", "RU"), ("KR", "CN"))


def test_the_same_passport_twice_is_answered_once(catalog: Catalog) -> None:
    known = {"nationality": "MN", "second_nationality": "MN", "country": "KR"}
    assert read_question(catalog, known, {}, [], goes_on=False) == Question(("MN",), ("KR",))


def test_her_own_words_then_the_package_then_the_treatment_tell_the_stay(catalog: Catalog) -> None:
    known = {"duration": "P2W", "package": "seoul-aesthetic-7d", "procedure": "rhinoplasty"}
    assert read_stay(catalog, known) == Stay(14)
    del known["duration"]
    assert read_stay(catalog, known) == Stay(8)
    del known["package"]
    assert read_stay(catalog, known) == Stay(10, is_guess=True)
    assert read_stay(catalog, {}) is None
