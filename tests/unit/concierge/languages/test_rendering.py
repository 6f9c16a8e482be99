"""Words for keys, in every language, with values as the language writes them."""

from __future__ import annotations

from typing import Any

import pytest

from concierge.languages import rendering
from concierge.languages.registry import languages
from concierge.languages.rendering import compose, render, resolve
from concierge.languages.reply import Button, Card, Line, Reply, Row


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize(
    "value",
    [
        {"name": ["specialty", "dentistry"]},
        {"money": 1200000, "currency": "KRW"},
        {"money": 1200000, "to": 1500000, "currency": "KRW"},
        {"date": "2026-12-01"},
        {"date": "2026-12-01/2026-12-10"},
        {"number": 5, "to": 7},
        {"country": "KR"},
        {"language": "ru"},
        {"list": [{"country": "KR"}, {"country": "CN"}]},
        {"items": ["JCI", {"country": "CN"}]},
        {"words": "conversation-days", "values": {"n": 3}},
    ],
)
def test_every_typed_value_is_written_in_every_language(code: str, value: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    assert str(resolve(value, code)).strip()
    assert caplog.text == ""


def test_a_value_of_no_known_type_is_refused() -> None:
    with pytest.raises(ValueError, match="no known type"):
        resolve({"colour": "red"}, "en")


@pytest.mark.parametrize(("number", "expected"), [(1, "1 день"), (3, "3 дня"), (5, "5 дней"), (21, "21 день")])
def test_russian_counts_as_russians_do(number: int, expected: str) -> None:
    assert render("conversation-days", {"n": number}, "ru") == expected


@pytest.mark.parametrize(("number", "expected"), [(1, "يوم واحد"), (2, "يومان"), (3, "\u20683\u2069 أيام"), (11, "\u206811\u2069 يومًا")])
def test_arabic_counts_as_arabs_do(number: int, expected: str) -> None:
    assert render("conversation-days", {"n": number}, "ar") == expected


@pytest.mark.parametrize("code", languages())
def test_the_whole_journey_of_several_says_that_one_of_them_is_treated(code: str) -> None:
    alone, several = (render("prices-whole-intro", {"country": {"country": "KR"}, "n": n}, code) for n in (1, 4))
    assert len(several) > len(alone.replace("1", "4")) + 3


@pytest.mark.parametrize(
    ("code", "number", "expected"),
    [
        ("ru", 2, "2 человека"),
        ("ru", 5, "5 человек:"),
        ("ru", 21, "21 человека"),
        ("ar", 2, "لشخصين"),
        ("ar", 3, "أشخاص"),
        ("ar", 11, "شخصًا"),
    ],
)
def test_travellers_are_counted_in_the_price_of_a_package(code: str, number: int, expected: str) -> None:
    assert expected in render("packages-for-people-of", {"package": "A", "n": number, "range": "B", "dollars": "C"}, code)


def test_words_missing_in_a_language_are_said_in_the_default_one_and_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real = rendering._bundle

    class Without:
        def has_message(self, _key: str) -> bool:
            return False

    monkeypatch.setattr(rendering, "_bundle", lambda code: Without() if code == "mn" else real(code))
    assert render("conversation-yes", {}, "mn") == render("conversation-yes", {}, "en")
    assert "[mn] no words for conversation-yes" in caplog.text


def test_a_key_that_nobody_has_is_shown_bare() -> None:
    assert render("no-such-key", {}, "en") == "no-such-key"


def test_a_reply_travels_as_json_and_is_composed_again_in_another_language() -> None:
    reply = Reply(
        lines=(Line("conversation-days", {"n": 2}), Line("conversation-ask-city")),
        buttons=(Button("languages-own-name", "/choose_language", {"name": "монгол"}),),
        cards=(Card("price", Line("conversation-yes"), (Row(Line("conversation-no"), Line("conversation-days", {"n": 1})),)),),
    )
    message = compose(reply, "en")
    assert message["text"].startswith("2 days\n")
    assert message["buttons"] == [{"title": "монгол", "payload": "/choose_language"}]
    assert message["custom"]["cards"] == [{"kind": "price", "title": "Yes", "rows": [{"label": "No", "value": "1 day"}]}]
    again = Reply.from_json(message["custom"]["reply"])
    assert again == reply
    assert compose(again, "ru")["text"].startswith("2 дня")


def test_buttons_carry_no_marks_of_direction() -> None:
    button = Button("prices-button-elsewhere", "/ask_price", {"place": "Seoul"})
    assert "\u2068" not in compose(Reply((), (button,)), "ar")["buttons"][0]["title"]
    assert "\u2068Seoul\u2069" in render("prices-button-elsewhere", {"place": "Seoul"}, "ar")
