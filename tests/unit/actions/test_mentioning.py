"""What a message leads to when it names no treatment."""

from __future__ import annotations

import pytest

from actions.mentioning import as_place
from concierge.context.mentions import Mention


@pytest.mark.parametrize(
    ("text", "language", "detail"),
    [("and Japan?", "en", "country"), ("а Япония?", "ru", "country"), ("we are from Japan", "en", "nationality")],
)
def test_a_short_question_names_a_place(text: str, language: str, detail: str) -> None:
    assert as_place(text, language, Mention("nationality", "JP")).detail == detail
