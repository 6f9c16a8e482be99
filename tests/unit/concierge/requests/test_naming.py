"""The patient's name in a message of a form."""

from __future__ import annotations

import pytest

from concierge.context.mentions import Mention
from concierge.requests.naming import name_in


@pytest.mark.parametrize(
    ("language", "text", "contact", "name"),
    [
        ("en", "name is Rohit Mehra, only me travelling", "", "Rohit Mehra"),
        ("zh", "她叫陈美玉 68岁", "", "陈美玉"),
        ("ar", "اسمي سالم البلوشي، من عمان", "", "سالم البلوشي"),
        ("ru", "Ковалев Андрей, согласен", "", "Ковалев Андрей"),
        ("mn", "Болормаа, утас 99112233", "99112233", "Болормаа"),
        ("en", "bold erdene 99112233", "99112233", "bold erdene"),
        ("zh", "陈美玉 13812345678", "13812345678", "陈美玉"),
        ("en", "my number is 99112233", "99112233", None),
        ("mn", "утас 99112233", "99112233", None),
        ("en", "can you call me later please", "", None),
        ("ru", "пока не знаю", "", None),
        ("en", "no", "", None),
    ],
)
def test_a_name_is_read_where_one_is_told(language: str, text: str, contact: str, name: str | None) -> None:
    start = text.index(contact)
    mentions = [Mention("contact", contact, start, start + len(contact))] if contact else []
    assert name_in(text, language, mentions) == name


def test_a_name_ends_where_something_else_is_mentioned() -> None:
    text = "اسمي سالم البلوشي عماني"
    start = text.index("عماني")
    assert name_in(text, "ar", [Mention("nationality", "OM", start, len(text))]) == "سالم البلوشي"


@pytest.mark.parametrize(
    ("language", "text", "passport", "name"),
    [
        ("ar", "نورة العنزي كويتية. ولحظة الضريبة ترجع لي؟", "كويتية", "نورة العنزي"),
        ("ru", "Гульнара Ахметова, Казахстан. а линзы когда снять", "Казахстан", "Гульнара Ахметова"),
        ("ar", "انا وامي كويتية", "كويتية", None),
        ("en", "we are british", "british", None),
        ("mn", "би бас монгол", "монгол", None),
    ],
)
def test_a_name_may_stand_right_before_the_passport(language: str, text: str, passport: str, name: str | None) -> None:
    start = text.index(passport)
    assert name_in(text, language, [Mention("nationality", "KW", start, start + len(passport))]) == name
