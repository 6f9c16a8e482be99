"""What a message asks right after a package, a check-up or a service: others elsewhere, what is in it, its price in another place."""

from __future__ import annotations

from typing import Any

import pytest

BUSAN = "busan-medical-cruise-checkup"


@pytest.fixture
def after_package(patient: Any) -> Any:
    patient.says("search_packages", specialty="checkup", city="busan")
    patient.says("ask_package_details", "the first of them", package=BUSAN)
    return patient


@pytest.mark.parametrize(
    ("intent", "confidence", "asks"),
    [
        ("search_clinics", 0.48, (("search_packages", 0.12), ("search_clinics", 0.1))),
        ("inform", 0.4, ()),
        ("search_clinics", 0.9, (("search_clinics", 0.8),)),
    ],
)
def test_a_place_alone_after_a_package_wants_those_of_that_place(
    after_package: Any, intent: str, confidence: float, asks: tuple[tuple[str, float], ...]
) -> None:
    after_package.asks = asks
    assert "packages-item" in after_package.says(intent, "what about Seoul?", confidence, city="seoul")
    assert after_package.slots["city"] == "seoul"
    assert after_package.slots["package"] != BUSAN


def test_the_price_of_the_same_elsewhere_is_told_by_the_packages_there(after_package: Any) -> None:
    after_package.asks = (("ask_price", 0.6),)
    assert "packages-item" in after_package.says("ask_price", "such a thing in China, what would that cost", 0.5, country="CN")
    assert after_package.slots["country"] == "CN"


def test_the_price_of_a_treatment_elsewhere_is_no_package(after_package: Any) -> None:
    after_package.asks = (("ask_price", 0.9),)
    assert "prices-range" in after_package.says("ask_price", "how much is lasik in China", 0.9, country="CN", procedure="lasik")


def test_hospitals_of_another_place_are_no_packages(after_package: Any) -> None:
    after_package.asks = (("search_clinics", 0.9),)
    assert "clinics-item" in after_package.says("search_clinics", "which hospital in Seoul", 0.9, city="seoul")


@pytest.mark.parametrize(("chance", "is_told"), [(0.26, True), (0.1, False)])
def test_what_is_likely_asked_of_the_package_is_told_however_sure_another_meaning_is(
    after_package: Any, chance: float, *, is_told: bool
) -> None:
    after_package.asks = (("ask_package_details/contents", chance), ("faq-078", 0.05))
    keys = after_package.says("ask_capabilities", "what all is looked at", 0.9)
    assert ("packages-row" in keys) == is_told


def test_what_is_in_the_package_is_told_beside_another_question(after_package: Any) -> None:
    after_package.asks = (("ask_visa", 0.9),)
    keys = after_package.says(
        "ask_transport", "is the flight included? and with my Emirati passport do I need a visa", 0.6, nationality="AE"
    )
    assert "packages-not-said" in keys
    assert any(key.startswith("visa-") for key in keys)


def test_a_longer_stay_than_that_of_the_package_is_planned(after_package: Any) -> None:
    after_package.asks = (("change_itinerary/longer", 0.4), ("ask_attractions", 0.2))
    keys = after_package.says("plan_itinerary", "too short for us, rather ten days", 0.66, duration="P10D")
    assert any(key.startswith("itinerary-") for key in keys)


def test_of_two_lengths_the_longer_one_is_wished(after_package: Any) -> None:
    after_package.asks = (("change_itinerary/longer", 0.4),)
    after_package.says("plan_itinerary", "four days are short, make it nine", 0.66, duration=("P4D", "P9D"))
    assert after_package.slots["duration"] == "P9D"


def test_a_treatment_that_the_package_may_lack_is_asked_of_it(after_package: Any) -> None:
    after_package.asks = (("ask_package_details/contents", 0.7),)
    keys = after_package.says("ask_food_religion", "is the check-up for women part of that", 0.67, procedure="checkup-women")
    assert after_package.line("packages-name")["package"]["name"][1] == BUSAN
    assert "packages-row" in keys


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "not a check-up, we want veneers", "check-up"),
        ("ru", "нам не обследование, а виниры", "обследование"),
        ("zh", "不是体检，是牙贴面", "体检"),
        ("mn", "үзлэг биш, шүдний бүрээс", "үзлэг"),
        ("ar", "مو فحص، نبي قشور اسنان", "فحص"),
    ],
)
def test_a_kind_that_is_not_wanted_is_forgotten(after_package: Any, language: str, text: str, word: str) -> None:
    after_package.language, start = language, text.index(word)
    after_package.asks = (("search_packages", 0.9),)
    unwanted = {"entity": "specialty", "value": "checkup", "start": start, "end": start + len(word)}
    wanted = {"entity": "specialty", "value": "dentistry", "start": len(text) - 4, "end": len(text)}
    after_package.says_with("search_packages", text, [unwanted, wanted], 0.5)
    assert after_package.slots["specialty"] == "dentistry"
    assert after_package.line("packages-item")["package"]["name"][1] != BUSAN


def test_who_wants_no_package_is_told_the_price_of_the_treatment_alone(after_package: Any) -> None:
    after_package.asks = (("search_packages", 0.7),)
    text = "no package please, only the full check-up, how much"
    start = text.index("full")
    named = {"entity": "procedure", "value": "checkup-comprehensive", "start": start, "end": start + len("full check-up")}
    assert "prices-range" in after_package.says_with("search_packages", text, [named], 0.6)


@pytest.mark.parametrize("asks", [(("ask_price", 0.96),), ()])
def test_how_much_in_another_place_is_the_price_of_the_service(patient: Any, asks: tuple[tuple[str, float], ...]) -> None:
    patient.says("ask_interpreter", city="vladivostok")
    patient.asks = asks
    keys = patient.says("ask_price", "and in Korea how much", 0.9, country="KR")
    assert any(key.startswith("services-interpreter") for key in keys)
    assert patient.slots["country"] == "KR"


def test_the_price_of_hours_is_that_of_the_service(patient: Any) -> None:
    patient.says("ask_interpreter", city="vladivostok")
    patient.asks = (("plan_itinerary", 0.1),)
    keys = patient.says("plan_itinerary", "how much for six hours", 0.8)
    assert any(key.startswith("services-interpreter") for key in keys)


def test_the_price_of_the_treatment_is_asked_of_the_treatment(patient: Any) -> None:
    patient.says("ask_interpreter", city="vladivostok")
    patient.asks = (("ask_price", 0.9),)
    assert "prices-range" in patient.says("ask_price", "and how much are dental implants", 0.9, procedure="dental-implant")


def test_where_the_check_up_is_done_is_told_beside_what_is_added(patient: Any) -> None:
    patient.says("customise_checkup", procedure=("checkup-basic", "gastroscopy"), country="KR")
    patient.asks = (("search_clinics", 0.4), ("customise_checkup/add", 0.1))
    keys = patient.says("customise_checkup", "put in an MRI. which clinic has all of that", 0.87, procedure="mri")
    assert {"checkup-added", "clinics-item"} <= {*keys}


@pytest.mark.parametrize("text", ["can you mail me the results?", "how many days for the report? and in Arabic?"])
def test_the_results_of_the_check_up_are_spoken_of(patient: Any, text: str) -> None:
    patient.says("customise_checkup", procedure=("checkup-basic", "gastroscopy"), country="KR")
    patient.parts = tuple(("check_status", one) for one in text.split("? ")) if "? " in text else ()
    assert "checkup-results" in patient.says("check_status", text, 0.25)


def test_what_both_readings_take_for_likeliest_is_answered(patient: Any) -> None:
    patient.asks = (("ask_interpreter", 0.47), ("faq-034", 0.05))
    keys = patient.says("ask_interpreter", "somebody to interpret over in Korea, price", 0.42, country="KR")
    assert any(key.startswith("services-interpreter") for key in keys)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "what does a translator charge in Khabarovsk"),
        ("ru", "почём переводчица-переводчик в Хабаровске"),
        ("zh", "哈巴请个口译要多少"),
        ("mn", "Хабаровскт хэлмэрч ямар үнэтэй"),
        ("ar", "كم ياخذ المترجم في خاباروفسك"),
    ],
)
@pytest.mark.parametrize("asks", [(), (("ask_price", 0.9),)])
def test_the_price_of_an_interpreter_is_that_of_no_treatment(
    patient: Any, language: str, text: str, asks: tuple[tuple[str, float], ...]
) -> None:
    patient.language, patient.asks = language, asks
    keys = patient.says("ask_price", text, 0.9, city="khabarovsk")
    assert any(key.startswith("services-interpreter") for key in keys)
    assert patient.slots["topic"] == "ask_interpreter"


def test_a_treatment_that_may_be_named_in_unknown_words_is_asked_for(patient: Any) -> None:
    patient.says("ask_interpreter", city="vladivostok")
    patient.asks = (("ask_price", 0.97),)
    keys = patient.says("ask_price", "what is the price of a grommet over there", 0.9)
    assert any(key.startswith("services-interpreter") for key in keys)
    assert patient.slots["pending"] == "procedure"
