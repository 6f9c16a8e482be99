"""General guidance by age and sex."""

from __future__ import annotations

import pytest

from concierge.catalog import Catalog, read_catalog
from concierge.checkup.guidance import Person, guidance, person_of, read_person
from concierge.settings import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "catalog")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "I am 52, a woman, which check-up?", Person(52, "f")),
        ("en", "my father is 67 years old", Person(67, "m")),
        ("ru", "мне 45 лет, женщина", Person(45, "f")),
        ("ru", "маме 60", Person(60, "f")),
        ("zh", "我妈妈58岁", Person(58, "f")),
        ("mn", "би 52 настай эмэгтэй", Person(52, "f")),
        ("ar", "امرأة 47 سنة", Person(47, "f")),
        ("ar", "عمري 50", Person(50)),
        ("en", "add an MRI, I stay 3 days", None),
        ("en", "add an MRI for my mother", None),
        ("en", "we are 2 people", None),
        ("en", "my mother had cancer at 45 years. i am 41, a woman", Person(41, "f")),
    ],
)
def test_age_and_sex_are_read(language: str, text: str, wanted: Person | None) -> None:
    assert read_person(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "male 45 dad had colon cancer", Person(45, "m")),
        ("en", "f 38, mom had breast cancer", Person(38, "f")),
        ("zh", "男 45 我爸得过肠癌", Person(45, "m")),
        ("ru", "жен 50", Person(50, "f")),
        ("mn", "эр 45 аав ходоодны хавдартай байсан", Person(45, "m")),
        ("ar", "رجل 45 ابوي جاه سرطان قولون", Person(45, "m")),
        ("ar", "ذكر 52", Person(52, "m")),
        ("en", "I'm 38, a woman", Person(38, "f")),
        ("ru", "нас 20 женщин", None),
        ("en", "we come, my wife and I, 20 may", None),
    ],
)
def test_a_bare_number_beside_a_sex_is_the_age(language: str, text: str, wanted: Person | None) -> None:
    assert read_person(text, language) == wanted


def test_her_own_age_counts_wherever_it_stands() -> None:
    told = read_person("我妈65岁 我40岁", "zh")
    assert told is not None
    assert told.age == 40


def test_a_button_stands_for_somebody() -> None:
    assert person_of("guide-f-45") == Person(45, "f")
    assert person_of("add") is None


def test_advice_follows_age_and_sex(catalog: Catalog) -> None:
    def advised(person: Person) -> set[str]:
        return {one.procedure for one in guidance(catalog, person)}

    assert {"mammography", "gastroscopy"} <= advised(Person(45, "f"))
    assert "mammography" not in advised(Person(45, "m")) | advised(Person(39, "f")) | advised(Person(75, "f"))
    assert "mammography" in advised(Person(45))
    assert "bone-density" in advised(Person(90, "f"))
    assert advised(Person(20, "m")) == set()


def test_all_of_it_has_a_source(catalog: Catalog) -> None:
    assert all(set(one.source) <= set(catalog.sources) for one in catalog.screening.values())


def test_the_age_at_which_a_relative_fell_ill_is_not_hers() -> None:
    assert read_person("mum had breast cancer at 49 and dad had bowel cancer", "en") is None
    assert read_person("у мамы был рак груди в 49 лет", "ru") is None
    assert read_person("мне 41, у мамы был рак груди в 49 лет", "ru") == Person(41)


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "帮我约3月20号 我叫林晓彤"), ("mn", "би 3 сарын 20-нд очно"), ("ru", "я приеду 20 числа")]
)
def test_the_day_of_a_month_is_no_age(language: str, text: str) -> None:
    assert read_person(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we tried for 4 years"),
        ("ru", "4 года пытаемся, детей нет"),
        ("zh", "我们结婚4年还没孩子"),
        ("mn", "хүүхэд хүсээд 4 жил болсон"),
        ("ar", "متزوجين من 4 سنين"),
    ],
)
def test_years_of_a_wait_are_no_age(language: str, text: str) -> None:
    assert read_person(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my husband and I, 61 and 58"),
        ("ru", "мне и мужу 61 и 58"),
        ("zh", "我和太太，61岁和58岁"),
        ("ar", "انا وزوجتي 61 و 58"),
    ],
)
def test_of_two_ages_and_two_persons_no_sex_is_guessed(language: str, text: str) -> None:
    person = read_person(text, language)
    assert person is not None
    assert person.sex is None


def test_an_age_right_after_a_relative_counts_whoever_is_named_next() -> None:
    person = read_person("爸爸63 爷爷得过胃癌", "zh")
    assert person is not None
    assert person.age == 63
