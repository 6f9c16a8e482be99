"""A few words after an answer mean what that answer makes of them, in every language, and are no yes to what it offered."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.requests.questions import QUESTIONS

LANGUAGES = ("en", "zh", "ru", "mn", "ar")
LIST = {"specialty": "orthopedics", "country": "KR"}


def each(*texts: str) -> Any:
    return pytest.mark.parametrize(("language", "text"), list(zip(LANGUAGES, texts, strict=True)))


def is_shown(monkeypatch: pytest.MonkeyPatch, patient: Any) -> None:
    """Let the answer just given be the last one that stands in the database."""
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr("actions.shown.last_answer", lambda *_: said)


def lines_of(patient: Any, key: str) -> list[Any]:
    return [line for reply in patient.replies for line in reply.lines if line.key == key]


@each("and the cheapest one?", "哪家最便宜呢", "а подешевле?", "hyamd ni ali ve", "طيب الأقل سعرا؟")
def test_the_cheapest_after_a_list_is_a_price_and_no_second_opinion(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_clinics", specialty="orthopedics", country=("KR", "CN"))
    patient.asks = (("ask_second_opinion/price", 0.7),)
    assert "prices-cheapest-field" in patient.says("ask_price", text, 0.6)


@each("so the cheapest", "便宜的", "а какая дешевле", "харин хямдхан нь", "وأرخص شيء؟")
def test_the_cheapest_of_packages_are_packages_by_price(patient: Any, catalog: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_packages", country="KR", specialty="checkup")
    assert "packages-cheapest-first" in patient.says("inform", text, 0.5)
    shown = [catalog.packages[line.values["package"]["name"][1]] for line in lines_of(patient, "packages-item")]
    assert [one.usd_low for one in shown] == sorted(one.usd_low for one in shown)


@each("which costs less", "那哪个更便宜", "что дешевле", "аль нь илүү хямд", "أيهما أرخص")
def test_of_two_packages_in_different_money_the_cheaper_is_named(
    patient: Any, monkeypatch: pytest.MonkeyPatch, language: str, text: str
) -> None:
    patient.language = language
    patient.says("search_packages", specialty="checkup")
    patient.says("compare_options", package=("seoul-premium-checkup", "hohhot-mongolian-checkup"))
    is_shown(monkeypatch, patient)
    assert "compare-package-cheaper" in patient.says("ask_price", text, 0.6)


@each("how many nights", "要几天", "на сколько", "her udaan", "كم ليلة")
def test_days_after_a_price_are_those_of_the_treatment(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.asks = (("ask_visa/free", 0.8),)
    patient.says("ask_visa", text, 0.4)
    assert patient.slots["topic"] == "ask_aftercare"


@each("their phone?", "联系方式", "а режим работы", "hayag ni", "وعنوانهم؟")
def test_what_is_not_known_of_a_place_is_said_without_its_card(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_clinic_details", facility="samsung-medical-center")
    keys = patient.says("request_human", text, 0.9)
    assert keys[:2] == ["clinics-reach", "clinics-website"]
    assert "clinics-row" not in keys


@each("seriously", "真的假的", "неужели", "uneheer uu", "عن جد")
def test_doubt_is_no_yes_to_an_offer(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert patient.says("affirm", text, 0.9) == ["smalltalk-doubted"]
    patient.says("affirm", "/affirm")
    assert patient.slots["topic"] == "book_consultation"


@each("sure", "确定", "точно", "баттай", "أكيد")
def test_a_sure_yes_stays_one(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    patient.says("affirm", text, 0.9)
    assert patient.slots["topic"] == "book_consultation"


@each("how come", "为啥呀", "отчего", "yaagaad ve", "ليه")
def test_a_reason_that_no_source_tells_is_not_guessed(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_aftercare", procedure="knee-replacement")
    assert patient.says("affirm", text, 0.9) == ["smalltalk-no-reason"]


@each("any others", "还有别的吗", "какие ещё", "өөр бий юу", "في غيرها؟")
def test_more_after_packages_is_their_next_page(patient: Any, monkeypatch: pytest.MonkeyPatch, language: str, text: str) -> None:
    patient.language = language
    patient.says("search_packages", country="KR")
    first = {line.values["package"]["name"][1] for line in lines_of(patient, "packages-item")}
    is_shown(monkeypatch, patient)
    patient.asks = (("search_clinics/more", 0.9),)
    patient.says("affirm", text, 0.5)
    more = {line.values["package"]["name"][1] for line in lines_of(patient, "packages-item")}
    assert more
    assert not more & first


@each("for both of us", "我们俩", "нас двое", "bid hoyort", "احنا اثنين")
def test_for_two_is_told_the_double_price(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert "prices-for-two" in patient.says("inform", text, 0.7)
    patient.says("search_packages", country="KR", specialty="checkup")
    assert "packages-for-people-of" in patient.says("inform", text, 0.7)


@each("all in all?", "加起来多少", "сколько всего", "niitdee", "والإجمالي")
def test_the_total_of_a_price_is_that_of_the_whole_journey(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_price", procedure="knee-replacement", country="KR")
    assert patient.says("ask_price", text, 0.5)
    assert "prices-whole-sum" in patient.keys


@each("paperwork?", "需要什么手续", "список документов", "yu burduuleh ve", "وايش الأوراق")
def test_papers_in_a_talk_about_a_visa_are_those_of_the_visa(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_visa", nationality="MN", country="KR")
    patient.asks = (("ask_documents/send", 0.9),)
    keys = patient.says("ask_documents", text, 0.95)
    assert "visa-documents" in " ".join(keys)
    assert "documents-send" not in keys


@each("are meals included?", "包早餐吗", "а завтраки входят?", "hool orson uu", "هل تشمل الوجبات")
def test_of_what_is_asked_is_said_whether_a_package_lists_it(patient: Any, language: str, text: str) -> None:
    patient.language = language
    patient.says("ask_package_details", package="seoul-premium-checkup")
    patient.asks = (("ask_package_details/contents", 0.95),)
    assert patient.says("ask_package_details", text)[0] == "packages-not-listed"
    patient.says("ask_package_details", package="gulf-family-korea")
    assert patient.says("ask_package_details", text)[0] == "packages-listed"


def test_a_place_and_nothing_else_is_the_list_there(patient: Any) -> None:
    patient.says("search_clinics", **LIST)
    patient.alike = (("faq-087", 0.9),)
    patient.says_with("inform", "and Russia?", [{"entity": "country", "value": "RU", "start": 4, "end": 10}])
    assert patient.slots["topic"] == "search_clinics"
    assert patient.slots["country"] == "RU"


def test_more_after_packages_leaves_the_pages_of_places_alone(patient: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.says("search_packages", country="KR")
    said = tuple(reply.to_json() for reply in patient.replies)
    monkeypatch.setattr("actions.clinics.last_answer", lambda *_: said)
    patient.asks = (("search_clinics/more", 0.9),)
    assert "conversation-failed" not in patient.says("search_clinics", "show me more hospitals please", 0.9)


@each("really", "真的吗", "неужели", "unen uu", "معقول")
def test_doubt_at_the_summary_sends_nothing(patient: Any, language: str, text: str) -> None:
    patient.language = language
    keys = patient.says("book_consultation", procedure="lasik", country="KR")
    for question in QUESTIONS:
        if f"requests-ask-{question}" in keys:
            keys = patient.presses(f'/book_consultation{{"choice": "{question}"}}')
    assert "requests-summary" in keys
    assert "requests-opened" not in patient.says("affirm", text, 0.95)
    assert "requests-opened" in patient.says("affirm", "yes" if language == "en" else "/affirm")
