"""Which treatment a message is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.context.certainty import Meaning
from concierge.context.mentions import Mention
from concierge.context.treatment import joint, lead, without_beside

SEARCH = Meaning("search_clinics", 0.9)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Path(__file__).parents[4] / "catalog")


def test_a_part_of_the_body_leads_to_its_field_only_while_nothing_else_is_known() -> None:
    price = Meaning("ask_price", 0.9)
    assert lead(["cardiology", "ophthalmology"], price, (), {}) == (Mention("specialty", "cardiology"),)
    assert lead(["cardiology"], price, (Mention("procedure", "cabg"),), {}) == ()
    assert lead(["cardiology"], price, (), {"specialty": "dentistry"}) == ()
    assert lead([], price, (), {}) == ()


def test_it_leads_elsewhere_when_it_is_told_anew() -> None:
    assert lead(["cardiology"], SEARCH, (), {"specialty": "dentistry"}) == (Mention("specialty", "cardiology"),)


def test_cancer_comes_before_the_organ_that_has_it() -> None:
    assert lead(["gastroenterology", "oncology"], SEARCH, (), {}) == (Mention("specialty", "oncology"),)


def test_a_doubtful_message_leads_nowhere() -> None:
    assert lead(["neurology"], Meaning("ask_second_opinion", 0.2), (), {}) == ()  # "my head is a mess"


def test_an_illness_beside_the_treatment_does_not_replace_it(catalog: Catalog) -> None:
    heart, hip = (Mention("specialty", "cardiology"),), {"procedure": "hip-replacement"}
    assert without_beside("ask_price", heart, hip, catalog) == ()
    assert without_beside("search_clinics", heart, hip, catalog) == heart
    assert without_beside("ask_price", heart, {}, catalog) == heart


def test_an_examination_that_was_made_is_no_new_wish(catalog: Catalog) -> None:
    scan = (Mention("procedure", "ct-scan"),)
    assert without_beside("ask_documents", scan, {"specialty": "oncology"}, catalog) == ()
    assert without_beside("ask_price", scan, {"specialty": "oncology"}, catalog) == scan
    assert without_beside("ask_documents", scan, {}, catalog) == scan


def test_a_talk_about_the_treatment_is_not_the_treatment(catalog: Catalog) -> None:
    wanted = (Mention("procedure", "gallbladder-surgery"), Mention("procedure", "specialist-consultation"))
    assert without_beside("book_consultation", wanted, {}, catalog) == wanted[:1]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "its his knee, the doctor says it needs replacing", "knee-replacement"),
        ("ru", "запишите маму, ей колено менять надо", "knee-replacement"),
        ("mn", "ээж өвдөгнөөсөө болоод алхаж чадахаа байлаа, үеийг нь солиулах хэрэгтэй", "knee-replacement"),
        ("zh", "换一个膝盖多少钱", "knee-replacement"),
        ("ar", "ابوي ركبته تعبانه ولازم مفصل صناعي", "knee-replacement"),
        ("en", "my hip must be replaced", "hip-replacement"),
        ("en", "my knee hurts", None),
        ("en", "i want to replace my passport", None),
    ],
)
def test_a_joint_to_be_replaced_may_be_said_in_separate_words(language: str, text: str, wanted: str | None) -> None:
    assert [mention.value for mention in joint(text, language, ())] == ([wanted] if wanted else [])


def test_a_treatment_that_was_named_counts_more() -> None:
    assert joint("my knee needs replacing", "en", [Mention("procedure", "arthroscopy")]) == ()
