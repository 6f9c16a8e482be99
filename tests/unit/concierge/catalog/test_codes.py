"""Codes carry typed values and the key of their words."""

from __future__ import annotations

import pytest

from concierge.catalog import Code, Span


def test_a_code_equals_its_bare_text_and_knows_its_words() -> None:
    code = Code("hotel-nights:4", "included")
    assert code == "hotel-nights"
    assert code in ("hotel-nights", "meals")
    assert (code.key, code.values, code.text) == ("included-hotel-nights", {"n": 4}, "hotel-nights:4")


def test_values_have_the_types_that_a_reply_knows() -> None:
    values = Code("x:days=30:until=2026-12-31:fee=52USD:country=MN:phone=000:year=2018:name=Seoul").values
    assert values == {
        "days": 30,
        "until": {"date": "2026-12-31"},
        "fee": {"money": 52, "currency": "USD"},
        "country": {"country": "MN"},
        "phone": "000",
        "year": "2018",
        "name": "Seoul",
    }


@pytest.mark.parametrize("text", ["", "Jci", "a b", "a:", "a:=1", "a:b=", "a:until=2026-02-30"])
def test_a_malformed_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Code(text)


@pytest.mark.parametrize("text", ["", "soon", "2026-02-30", "--13-01", "2026-02-18/2026-02-16", "2026-02-16/x"])
def test_a_malformed_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Span(text)
