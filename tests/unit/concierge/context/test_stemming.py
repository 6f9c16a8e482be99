"""Words of a text found again by their stems."""

from __future__ import annotations

import pytest

from concierge.context.stemming import stems_of


@pytest.mark.parametrize(
    ("text", "name", "is_shared"),
    [
        ("put the palace in", "Gyeongbokgung Palace", True),
        ("ордныг нэмээрэй", "Кёнбоккун ордон", True),
        ("добавьте дворцы", "Дворец Кёнбоккун", True),
        ("put the sea in", "Gyeongbokgung Palace", False),
    ],
)
def test_a_word_of_a_name_is_found_in_another_form(text: str, name: str, *, is_shared: bool) -> None:
    assert bool(stems_of(text, 4) & stems_of(name)) is is_shared


def test_short_stems_are_left_out() -> None:
    assert "sea" in stems_of("the sea")
    assert "sea" not in stems_of("the sea", 4)
