"""What a good concierge does beside the bare answer: keeps home in mind, says a kind word, answers what was asked and no more."""

from __future__ import annotations

from typing import Any

from concierge.catalog import Catalog


def test_grave_news_is_met_with_a_kind_word_once(patient: Any) -> None:
    keys = patient.says("search_clinics", "my father has cancer, where in korea", specialty="oncology", country="KR")
    assert keys[0].startswith("conversation-sorry")
    assert not patient.says("ask_price", "what does it cost")[0].startswith("conversation-sorry")


def test_an_everyday_wish_needs_none(patient: Any) -> None:
    assert patient.says("search_clinics", "lasik in korea", procedure="lasik", country="KR")[0] == "clinics-intro"


def test_home_is_remembered_for_the_way(patient: Any) -> None:
    patient.says("search_clinics", "knee for my mother, we live in Almaty", procedure="knee-replacement", city="almaty")
    assert patient.slots["home"] == "almaty"
    assert "city" not in patient.slots or patient.slots["city"] is None
    patient.says("ask_transport", "how do we get to seoul", city="seoul")
    assert patient.line("services-ways")["start"] == {"name": ["city", "almaty"]}


def test_a_city_that_is_not_wanted_is_not_shown(patient: Any, catalog: Catalog) -> None:
    patient.says("search_clinics", specialty="cardiology", city="seoul")
    patient.says("search_clinics", "seoul is too far", city="seoul")
    assert patient.slots["apart"] == "seoul"
    places = [row["place"]["name"][1] for row in _values(patient, "clinics-item")]
    assert places
    assert not any(catalog.facilities[one].city == "seoul" for one in places)


def test_who_asks_to_be_met_is_told_that_and_no_timetable(patient: Any) -> None:
    patient.says("ask_transport", "who meets us at the airport", nationality="KZ", country="KR")
    assert "services-about" in patient.keys
    assert "services-way" not in patient.keys


def test_staff_who_speak_the_language_are_named(patient: Any) -> None:
    patient.says("ask_interpreter", "do they speak arabic", procedure="knee-replacement", country="KR", language="ar")
    assert patient.line("services-speakers-such-as")["places"]["list"]


def test_reviews_come_with_the_places_that_are_meant(patient: Any) -> None:
    keys = patient.says("ask_reviews", "who is good there and what do patients say", specialty="plastic-surgery", country="KR")
    assert keys[0] == "clinics-reviews-none"
    assert "clinics-item" in keys


def test_a_complaint_tells_the_official_way_of_the_country(patient: Any) -> None:
    keys = patient.says("complaint", "the clinic cheated us", city="busan")
    assert keys[:2] == ["handover-complaint", "handover-complaint-way"]
    assert "conversation-source" in keys
    assert "handover-complaint-way" not in patient.says("complaint", "bad", country="JP")


def test_a_call_back_is_passed_on_with_its_number(patient: Any) -> None:
    assert "handover-contact" in patient.says("request_human", "let somebody call me", contact="+79141234567")


def test_two_cities_of_a_country_are_compared_by_their_best_places(patient: Any) -> None:
    patient.says("search_clinics", procedure="ivf", country="KR")
    keys = patient.says("compare_options", "what is different", city=("seoul", "goyang"))
    assert keys[0] == "clinics-compare-intro"


def test_two_cities_are_compared_by_their_packages_when_packages_were_shown(patient: Any) -> None:
    patient.says("search_packages", specialty="checkup", country="KR")
    patient.says("compare_options", "what is different", city=("busan", "seoul"))
    assert [card.kind for card in patient.replies[0].cards] == ["package", "package"]


def test_the_two_countries_talked_about_are_compared(patient: Any) -> None:
    patient.says("ask_price", procedure="rhinoplasty", country="KR")
    patient.says("ask_price", country="RU")
    patient.says("compare_options", "compare the two", nationality="KW")
    assert {quote["country"]["country"] for quote in _values(patient, "prices-range")} <= {"KR", "RU"}
    assert "compare-beside" in patient.keys


def test_a_price_with_the_days_it_takes_when_they_are_asked_too(patient: Any) -> None:
    assert "compare-stay" in patient.says("ask_price", "how much and how many days", procedure="ivf", country="KR")
    assert "compare-stay" not in patient.says("ask_price", "how much", procedure="ivf", country="KR")


def test_a_country_and_a_city_elsewhere_are_both_priced(patient: Any) -> None:
    patient.says("ask_price", "in korea and in vladivostok", procedure="rhinoplasty", country="KR", city="vladivostok")
    assert {quote["country"]["country"] for quote in _values(patient, "prices-range")} == {"KR", "RU"}


def test_a_plan_without_a_treatment_takes_a_package_of_the_place(patient: Any) -> None:
    keys = patient.says("plan_itinerary", "write it day by day", city="sanya", date="2027-01-12", duration="P5D")
    assert "itinerary-ask-treatment" not in keys
    assert patient.slots["package"]


def test_a_plan_moves_by_days(patient: Any) -> None:
    patient.says("plan_itinerary", procedure="lasik", city="seoul", date="2027-03-02")
    patient.says("change_itinerary", "move it 3 days later", duration="P3D")
    assert patient.slots["date"] == "2027-03-05"


def test_free_hours_have_something_easy_to_see(patient: Any) -> None:
    keys = patient.says("plan_itinerary", "plan it", procedure="lasik", city="seoul", date="2027-03-02", duration="P6D")
    assert "itinerary-sights" in keys


def test_the_sum_of_a_check_up_in_ones_own_money(patient: Any) -> None:
    patient.language = "zh"
    patient.says("customise_checkup", procedure="gastroscopy", country="KR")
    patient.says("ask_price", "现在一共多少钱 折成人民币呢")
    assert "checkup-in-own" in patient.keys


def test_an_examination_is_dropped_by_the_name_of_its_kind(patient: Any) -> None:
    patient.says("customise_checkup", procedure="low-dose-lung-ct", country="KR")
    patient.presses('/customise_checkup{"procedure": "low-dose-lung-ct", "choice": "drop"}')
    assert patient.line("checkup-dropped")["part"] == {"name": ["procedure", "low-dose-lung-ct"]}


def test_a_request_tells_the_examinations_that_were_chosen(patient: Any) -> None:
    patient.says("customise_checkup", procedure="gastroscopy", country="KR")
    patient.says("book_consultation", "request it", date="2027-03-01", contact="a@b.mn")
    labels = [row["label"]["words"] for row in _values(patient, "requests-row")]
    assert "requests-label-examinations" in labels


def _values(patient: Any, key: str) -> list[dict[str, Any]]:
    return [dict(line.values) for reply in patient.replies for line in reply.lines if line.key == key]


def test_every_treatment_of_a_message_is_priced(patient: Any) -> None:
    patient.says("ask_price", "nose and eyelids together", procedure=("rhinoplasty", "double-eyelid"), country="KR")
    assert [one["procedure"]["name"][1] for one in _values(patient, "prices-intro")] == ["double-eyelid", "rhinoplasty"]


def test_the_place_talked_about_and_another_one_are_both_priced(patient: Any) -> None:
    patient.says("ask_price", procedure="hair-transplant", country="RU")
    patient.says("ask_price", "how much there and how much in korea", country="KR")
    assert {quote["country"]["country"] for quote in _values(patient, "prices-range")} == {"KR", "RU"}


def test_an_examination_is_dropped_by_a_word_of_its_name(patient: Any) -> None:
    patient.language = "zh"
    patient.says("customise_checkup", procedure=("brca-test", "bone-density"), country="KR")
    patient.says("customise_checkup", "有点贵 基因那个去掉吧")
    assert patient.line("checkup-dropped")["part"] == {"name": ["procedure", "brca-test"]}
    assert patient.slots["examinations"] == ["checkup-basic", "bone-density"]


def test_a_plan_for_a_field_takes_no_package_of_another(patient: Any) -> None:
    patient.says("plan_itinerary", "write it day by day", specialty="orthopedics", city="busan", date="2027-03-05")
    assert patient.line("itinerary-intro")["what"] == {"name": ["procedure", "second-opinion"]}, "a specialist of the field is seen"
