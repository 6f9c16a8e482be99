"""When a sign, the classifier, or both make an emergency."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.red_flags import RedFlags, is_emergency


def ranking(**chances: float) -> list[dict[str, object]]:
    return [{"name": name, "confidence": chance} for name, chance in sorted(chances.items(), key=lambda item: -item[1])]


@pytest.mark.parametrize(
    ("has_sign", "chances", "wanted"),
    [
        (True, {"thank": 0.95, "medical_emergency": 0.01}, True),
        (True, {"ask_price": 0.95, "medical_emergency": 0.01}, False),
        (True, {"ask_price": 0.5, "medical_emergency": 0.01}, True),
        (True, {"ask_aftercare": 0.8, "medical_emergency": 0.1}, True),
        (True, {"ask_aftercare": 0.9, "medical_emergency": 0.02}, False),
        (False, {"inform": 0.5, "medical_emergency": 0.4}, True),
        (False, {"inform": 0.5, "medical_emergency": 0.3}, False),
        (False, {"ask_aftercare": 0.6, "medical_emergency": 0.3}, False),
        (False, {"inform": 0.9, "medical_emergency": 0.05}, False),
        (False, {"medical_emergency": 0.6}, True),
    ],
)
def test_missing_one_is_worse_than_a_false_alarm_but_aftercare_is_none(has_sign: bool, chances: dict[str, float], wanted: bool) -> None:
    assert is_emergency(has_sign, ranking(**chances)) is wanted


def test_without_a_ranking_a_sign_decides() -> None:
    assert is_emergency(has_sign=True, ranking=[])
    assert not is_emergency(has_sign=False, ranking=[])


def test_a_half_sure_alarm_that_ranks_first_leaves_the_lead_to_the_next_meaning() -> None:
    message = Message({TEXT: "thank you, good woman", INTENT_RANKING_KEY: ranking(medical_emergency=0.3, thank=0.25, greet=0.2)})
    RedFlags().process([message])
    assert message.get(INTENT)["name"] == "thank"
    assert [entry["name"] for entry in message.get(INTENT_RANKING_KEY)] == ["thank", "medical_emergency", "greet"]
