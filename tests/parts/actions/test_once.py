"""An answer that several topics give together says nothing twice."""

from __future__ import annotations

from typing import Any

from actions.once import once
from concierge.languages.reply import Line, Reply

SOURCE = Line("conversation-source", {"year": "2025"})


def test_a_line_said_before_is_left_out_with_its_source() -> None:
    told, other = Line("a", {"n": 1}), Line("b")
    assert once([Reply((told, SOURCE)), Reply((other, told))]) == [Reply((told, SOURCE)), Reply((other,))]
    assert once([Reply((told, SOURCE)), Reply((told, SOURCE))]) == [Reply((told, SOURCE))]
    assert once([Reply((told,)), Reply((told, other, SOURCE))]) == [Reply((told,)), Reply((other, SOURCE))]


def test_an_answer_is_the_same_under_another_key(patient: Any) -> None:
    patient.asks = (("complaint/hospital", 0.99),)
    patient.says("complaint", "the clinic ruined my teeth and hangs up on me", country="KR")
    told = [line.values["answer"] for reply in patient.replies for line in reply.lines if "answer" in line.values]
    assert len(told) == len(set(told))
    replies = [Reply((Line("a", {"answer": "x"}), SOURCE)), Reply((Line("b"), Line("c", {"answer": "x"}), SOURCE, Line("d")))]
    assert once(replies)[1] == Reply((Line("b"), Line("d")))
