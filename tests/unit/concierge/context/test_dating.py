"""Days and months that a message names by halves."""

from __future__ import annotations

from datetime import date

import pytest

from concierge.context.dating import another_day, in_form, in_known_month, months_named, moved_by_one, other_day_of_known
from concierge.context.mentions import Mention

KNOWN = {"date": "2027-01-10"}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [("zh", "改20号吧", (1, 4)), ("en", "the 20th please", (4, 8)), ("ru", "лучше 20-го", (6, 11))],
)
def test_a_bare_day_is_one_of_the_month_that_was_talked_about(language: str, text: str, place: tuple[int, int]) -> None:
    day = Mention("date", "2026-12-20", *place)
    assert in_known_month([day], text, language, KNOWN)[0].value == "2027-01-20"
    assert in_known_month([day], text, language, {})[0].value == "2026-12-20"


def test_a_day_with_its_month_stays() -> None:
    day = Mention("date", "2026-12-20", 0, 11)
    assert in_known_month([day], "December 20", "en", KNOWN)[0].value == "2026-12-20"


def test_a_day_that_the_month_does_not_have_stays() -> None:
    day = Mention("date", "2026-12-31", 0, 8)
    assert in_known_month([day], "the 31st", "en", {"date": "2027-02"})[0].value == "2026-12-31"


def test_two_lengths_of_which_one_is_the_known_month_are_months() -> None:
    lengths = (Mention("duration", "P3M", 0, 5), Mention("duration", "P4M", 11, 16))
    assert [mention.value for mention in months_named(lengths, {"date": "2027-03-11"})] == [
        "2027-03-01/2027-03-31",
        "2027-04-01/2027-04-30",
    ]
    assert months_named(lengths, {"date": "2027-06"}) == lengths
    assert months_named(lengths[:1], {"date": "2027-03"}) == lengths[:1]


def test_a_number_beside_a_day_that_is_left_out_is_another_day_of_its_month() -> None:
    text = "3 сарын 5 биш 12 болгоорой"
    day = Mention("date", "2027-03-05", 0, 9)
    assert another_day([day], [], text, "mn") == (Mention("date", "2027-03-12"),)
    assert another_day([day], [day], text, "mn") == (day,)


def test_two_bare_numbers_change_the_known_day() -> None:
    known = {"date": "2027-03-10"}
    assert other_day_of_known([], "10 биш 12 болгоорой", "mn", known) == (Mention("date", "2027-03-12"),)
    assert other_day_of_known([], "not 5, 12", "en", known) == ()
    assert other_day_of_known([], "not 10, 12", "en", {}) == ()


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("mn", "сараар хойшлуулъя", ("P1M",)),
        ("ar", "نؤجل شهر", ("P1M",)),
        ("mn", "4 сард хойшлуулъя", ()),
        ("en", "a bit later", ()),
    ],
)
def test_a_bare_month_by_which_a_plan_moves_is_one(language: str, text: str, wanted: tuple[str, ...]) -> None:
    assert tuple(mention.value for mention in moved_by_one((), text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the date is not right, may please"),
        ("ru", "дата другая, май"),
        ("ar", "التاريخ غلط، مايو"),
    ],
)
def test_a_month_in_a_form_is_the_date_where_words_say_so(language: str, text: str) -> None:
    [told] = in_form((), text, language, KNOWN, date(2026, 12, 1))
    assert (told.detail, told.value) == ("date", "2027-05-01/2027-05-31")


def test_a_number_of_months_in_a_form_is_the_month_where_words_speak_of_the_date() -> None:
    length = Mention("duration", "P5M", 10, 15)
    [told] = in_form((length,), "огноог нь 5 сар болгоорой", "mn", KNOWN, date(2026, 12, 1))
    assert (told.detail, told.value) == ("date", "2027-05-01/2027-05-31")
    assert in_form((length,), "тэнд ойролцоогоор 5 сар байна", "mn", KNOWN, date(2026, 12, 1)) == (length,)


def test_of_two_months_in_a_form_the_known_one_is_left() -> None:
    known, other = Mention("date", "2027-01-01/2027-01-31", 0, 2), Mention("date", "2027-05-01/2027-05-31", 6, 8)
    assert in_form((known, other), "一月去不了 推到五月", "zh", KNOWN, date(2026, 12, 1)) == (other,)
