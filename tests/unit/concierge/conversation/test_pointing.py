"""Pointing at what a list shows: by its number, in words."""

from __future__ import annotations

import pytest

from concierge.conversation.model import Button, Message
from concierge.conversation.payloads import understand
from concierge.conversation.pointing import listed, with_names
from tests.unit.messages import bot_message

NAMES = ("Severance Hospital", "Asan Medical Center", "Samsung Medical Center")
LIST: list[Button] = [{"title": name, "payload": f'/ask_clinic_details{{"facility":"{place}"}}'} for place, name in enumerate(NAMES)]
MORE: Button = {"title": "Show more", "payload": '/search_clinics{"page":2}'}
DAYS: list[Button] = [{"title": day, "payload": f'/inform{{"date":"{day}"}}'} for day in ("1 May", "2 May", "3 May")]


def shown(first: int = 1, answers: int = 1) -> Message:
    """A list of three places, numbered from `first`."""
    lines = (f"{number}. {name}: large hospital, Seoul." for number, name in enumerate(NAMES, start=first))
    return bot_message("\n".join(["I found 12 places.", *lines, "Source: a page, 2025"]), [*LIST, MORE], answers)


CARD = bot_message("Asan Medical Center …", [{"title": "Book it", "payload": '/book_consultation{"facility":"1"}'}], answers=2)
FORM = bot_message("When would you like to come?", DAYS, answers=3)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tell me about the second one", "tell me about Asan Medical Center"),
        ("compare the first one and the third one", "compare Severance Hospital and Samsung Medical Center"),
        ("на каком языке говорят во второй больнице", "на каком языке говорят во Asan Medical Center"),
        ("介绍一下第二家", "介绍一下Asan Medical Center"),
        ("хоёр дахь нь хаана байдаг вэ", "Asan Medical Center хаана байдаг вэ"),
        ("ehnih deer tsag avya", "Severance Hospital deer tsag avya"),
        ("hoyr dahi emneleg haana bdg ve", "Asan Medical Center haana bdg ve"),
        ("بكم العملية في المستشفى الثاني", "بكم العملية في Asan Medical Center"),
    ],
)
def test_the_name_stands_where_the_list_was_pointed_at(text: str, meant: str) -> None:
    assert with_names(text, [shown()]) == meant
    assert with_names(text, [FORM, CARD, shown()]) == meant, "a list is remembered for a while"


@pytest.mark.parametrize("text", ["and the second?", "а вторая?", "харин хоёр дахь?", "hariin hoyr dahi?"])
def test_at_the_end_of_a_message_a_bare_number_points_while_places_are_shown(text: str) -> None:
    assert "Asan Medical Center" in (with_names(text, [CARD, shown()]) or "")
    assert with_names(text, [FORM, shown()]) is None, "a form may have asked for a day"


@pytest.mark.parametrize("text", ["第二呢", "والثاني؟", "второй подробнее", "эхнийх нь?"])
def test_nothing_but_the_number_says_what_its_button_says(text: str) -> None:
    place = 0 if text == "эхнийх нь?" else 1
    assert with_names(text, [CARD, shown()]) == LIST[place]["payload"]


@pytest.mark.parametrize(
    "text",
    [
        "which records should I send first?",
        "can I get a second opinion",
        "the first day after surgery",
        "第一个月要复查吗",
        "в первый раз еду",
        "эхний өдөр юу хийх вэ",
        "المرة الأولى اسافر",
        "can we come on the 1st",
        "我们打算12月1号",
        "приедем первого",
        "хоёр дахь өдөр ирнэ",
        "شو اعمل في الأول",
    ],
)
def test_other_firsts_point_at_nothing(text: str) -> None:
    assert with_names(text, [shown()]) is None
    assert with_names(text, [CARD, shown()]) is None


def test_without_a_list_nothing_is_pointed_at() -> None:
    assert with_names("tell me about the second one", [FORM]) is None
    assert with_names("tell me about the second one", []) is None


def test_later_pages_go_on_counting() -> None:
    assert understand("8", [shown(first=7)]).payload == LIST[1]["payload"]
    assert understand("4", [shown(first=4)]).payload == MORE["payload"], "an app may have shown this button as the fourth line"
    assert listed([shown(first=4, answers=2), shown()], 2) == LIST[1]


def test_numbers_between_marks_of_direction_are_read() -> None:
    arabic = bot_message("\u20681\u2069. Severance Hospital: مستشفى", LIST)
    assert listed([arabic], 1) == LIST[0]


def only() -> Message:
    """A list of one place."""
    return bot_message(f"I found one place.\n1. {NAMES[1]}: large hospital, Seoul.", [LIST[1], MORE])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("book me at that hospital", "book me at Asan Medical Center"),
        ("就约那家医院", "就约Asan Medical Center"),
        ("запишите в ту больницу", "запишите в Asan Medical Center"),
        ("за тэр эмнэлэгт цаг авъя", "за Asan Medical Center цаг авъя"),
        ("احجز لي في هالمستشفى", "احجز لي في Asan Medical Center"),
    ],
)
def test_that_hospital_is_the_one_that_was_shown_alone(text: str, meant: str) -> None:
    assert with_names(text, [FORM, only()]) == meant
    assert with_names(text, [shown(), only()]) is None, "of several nobody knows which"
    assert with_names(text, [CARD, only()]) is None, "another place was talked about since"
    assert with_names(text, [FORM]) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("compare the first two", "compare Severance Hospital & Asan Medical Center"),
        ("前两家比一比", "Severance Hospital & Asan Medical Center比一比"),
        ("сравните первые две, пожалуйста", "сравните Severance Hospital & Asan Medical Center, пожалуйста"),
        ("эхний хоёрыг нь харьцуулаад өгөөч", "Severance Hospital & Asan Medical Center харьцуулаад өгөөч"),
        ("قارن بين الاول والثاني", "قارن بين Severance Hospital & Asan Medical Center"),
    ],
)
def test_who_compares_may_point_at_the_first_two(text: str, meant: str) -> None:
    assert with_names(text, [shown()]) == meant


@pytest.mark.parametrize("text", ["do i stay the first two days", "первые два дня больно?", "эхний хоёр өдөр яах вэ"])
def test_the_first_two_of_other_things_are_no_places(text: str) -> None:
    assert with_names(text, [shown()]) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("please reserve a day over there", "please reserve a day Asan Medical Center"),
        ("帮我约一下他们家", "帮我约一下Asan Medical Center"),
        ("можно записаться туда на приём", "можно записаться Asan Medical Center на приём"),
        ("тэнд цаг захиалъя", "Asan Medical Center цаг захиалъя"),
        ("ابي موعد عندهم", "ابي موعد Asan Medical Center"),
    ],
)
def test_who_wants_an_appointment_there_means_the_place_shown_alone(text: str, meant: str) -> None:
    assert with_names(text, [only()]) == meant
    assert with_names(text, [shown()]) is None


@pytest.mark.parametrize("text", ["is the weather warm there", "там холодно?", "那里冷吗"])
def test_there_by_itself_may_be_the_city(text: str) -> None:
    assert with_names(text, [only()]) is None


@pytest.mark.parametrize("text", ["2aren el awal wel tani", "sravnite pervuyu i vtoruyu", "bijiao yixia qian liang jia"])
def test_the_first_two_may_be_typed_in_latin_letters(text: str) -> None:
    assert f"{NAMES[0]} & {NAMES[1]}" in (with_names(text, [shown()]) or "")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("is the 2nd dear, or cheaper than others", "is Asan Medical Center dear, or cheaper than others"),
        ("does number 3 have an interpreter", "does Samsung Medical Center have an interpreter"),
        ("would the last one take my father", "would Samsung Medical Center take my father"),
        ("во второй есть переводчик", "во Asan Medical Center есть переводчик"),
        ("последняя далеко от метро?", "Samsung Medical Center далеко от метро?"),
        ("第二有翻译吗", "Asan Medical Center有翻译吗"),
        ("中间那家贵吗", "Asan Medical Center贵吗"),
        ("最后那个贵吗", "Samsung Medical Center贵吗"),
        ("2дахь дээр орчуулагч бий юу", "Asan Medical Center дээр орчуулагч бий юу"),
        ("сүүлийнх нь үнэтэй юу", "Samsung Medical Center нь үнэтэй юу"),
        ("والثاني فيه مترجم", "Asan Medical Center فيه مترجم"),
        ("هل الأخير غالي", "هل Samsung Medical Center غالي"),
    ],
)
def test_right_after_a_list_a_bare_ordinal_points_anywhere(text: str, meant: str) -> None:
    assert with_names(text, [shown()]) == meant
    assert with_names("the 2nd is dear", [FORM, shown()]) is None


@pytest.mark.parametrize(
    "text",
    [
        "her second knee hurts, the 2nd time now",
        "the third opinion was bad, we fly on the 3rd",
        "рак второй стадии, вторая операция",
        "группа крови вторая, в последний раз",
        "第二次手术，第三天",
        "哈尔滨医科大学第一医院在哪",
        "хоёр дахь удаагаа, 3 дахь өдөр",
        "المرحلة الأخيرة، اليوم الثاني",
        "في تشرين الثاني من الأول",
    ],
)
def test_right_after_a_list_what_is_counted_or_dated_points_at_nothing(text: str) -> None:
    assert with_names(text, [shown()]) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("compare 1 and 3", "compare Severance Hospital and Samsung Medical Center"),
        ("чем отличаются 1 и 2", "чем отличаются Severance Hospital и Asan Medical Center"),
        ("1和3哪家好", "Severance Hospital和Samsung Medical Center哪家好"),
        ("1 3 хоёрыг харьцуулна уу", "Severance Hospital Samsung Medical Center хоёрыг харьцуулна уу"),
        ("أيهم أحسن 1 أو 2", "أيهم أحسن Severance Hospital أو Asan Medical Center"),
    ],
)
def test_who_compares_points_by_numbers_alone(text: str, meant: str) -> None:
    assert with_names(text, [shown()]) == meant


@pytest.mark.parametrize("text", ["compare prices for 2", "compare 1 week and 2 weeks", "is it 1 or 2"])
def test_numbers_of_other_things_are_no_places(text: str) -> None:
    assert with_names(text, [shown()]) is None
