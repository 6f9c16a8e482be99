"""A reply becomes parts that an app can show, parted where a reader would breathe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.parts import RIGHT_TO_LEFT_MARK, Capabilities, Choice, Shown, arrange, in_bytes, in_utf16, pressed, split
from concierge.conversation.model import Message
from tests.unit.messages import bot_message

CAPABILITIES = Capabilities(text=100, buttons=3, title=20, text_with_buttons=40)
FAMILY = "👨‍👩‍👧"  # three people joined into one sign


def message(text: str, *titles: str, language: str = "en") -> Message:
    return bot_message(text, [{"title": title, "payload": f"/{title}"} for title in titles], language=language)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("short", ["short"]),
        ("One two three. Four five six. Seven", ["One two three.", "Four five six. Seven"]),
        ("first paragraph\n\nsecond", ["first paragraph", "second"]),
        ("一二三四五六七八。九十一二三四五六七。八九", ["一二三四五六七八。九十一二三四五六七。", "八九"]),
        ("a" * 45, ["a" * 20, "a" * 20, "a" * 5]),
        ("", [""]),
    ],
)
def test_a_text_is_parted_at_the_best_place(text: str, parts: list[str]) -> None:
    assert split(text, 20) == parts


def test_a_compound_emoji_and_a_letter_with_marks_stay_whole() -> None:
    assert split(FAMILY * 5, 12) == [FAMILY * 2, FAMILY * 2, FAMILY]
    assert split("ё" * 3, 1, len) == ["ё"] * 3


@given(st.text(min_size=1), st.integers(min_value=8, max_value=60), st.sampled_from([len, in_bytes, in_utf16]))
def test_nothing_is_lost_and_no_part_is_too_long_but_a_single_letter(text: str, at_most: int, measure: object) -> None:
    assert callable(measure)
    parts = split(text, at_most, measure)
    assert "".join("".join(parts).split()) == "".join(text.split())
    for part in parts:
        assert measure(part) <= at_most or len(split(part, 1)) == 1


def test_few_short_buttons_stand_below_the_last_part() -> None:
    parts = arrange(message("One sentence of this answer. " * 6, "Busan", "Seoul"), CAPABILITIES)
    assert [bool(part.choices) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert len(parts[-1].text) <= 40
    assert [(choice.id, choice.title) for choice in parts[-1].choices] == [("b7.0", "Busan"), ("b7.1", "Seoul")]


def test_too_many_choices_are_numbered_lines() -> None:
    (part,) = arrange(message("Which?", "one", "two", "three", "four"), CAPABILITIES)
    assert part == Shown("Which?\n\n1. one\n2. two\n3. three\n4. four")


def test_choices_that_are_too_long_are_numbered_lines_with_buttons_of_numbers() -> None:
    (part,) = arrange(message("Which?", "short", "a title of more than twenty characters"), Capabilities(text=100, buttons=3, title=20))
    assert part.text == "Which?\n\n1. short\n2. a title of more than twenty characters"
    assert part.choices == (Choice("b7.0", "1"), Choice("b7.1", "2"))


def test_lines_of_a_right_to_left_language_are_marked_where_they_begin_otherwise() -> None:
    (part,) = arrange(message("السعر في كوريا\n1,200 دولار\n\nJCI معتمد", "بوسان", "سيول", "دايغو", "إنتشون", language="ar"), CAPABILITIES)
    marked = [line.startswith(RIGHT_TO_LEFT_MARK) for line in part.text.split("\n")]
    assert marked == [False, True, False, True, False, True, True, True, True]


def test_other_languages_have_no_such_marks() -> None:
    (part,) = arrange(message("1,200 долларов", language="ru"), CAPABILITIES)
    assert part.text == "1,200 долларов"


@pytest.mark.parametrize(
    ("given", "meant"), [("b7.1", (7, 1)), ("b7.1x", None), ("/greet", None), ("b" + "9" * 30 + ".1", None), ("", None)]
)
def test_only_our_own_ids_name_a_button(given: str, meant: tuple[int, int] | None) -> None:
    assert pressed(given) == meant
