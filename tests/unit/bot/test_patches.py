"""The patches of Rasa do what Rasa did, once instead of every time, and only for the release they were written for."""

from __future__ import annotations

import warnings
from importlib.metadata import version

import pytest
from jsonschema import ValidationError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from rasa.core.actions.action import RemoteAction
    from rasa.shared.core.events import Event, UserUttered

from bot import patches


@pytest.fixture(autouse=True)
def _patched() -> None:
    patches.apply()


def test_they_are_written_for_the_installed_release() -> None:
    assert version("rasa") == patches.PINNED


def test_another_release_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patches, "version", lambda _: "3.7.0")
    with pytest.raises(RuntimeError, match=r"3\.7\.0"):
        patches.apply()


def test_event_types_are_looked_up_once() -> None:
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type.cache_info().hits > 0
    with pytest.raises(ValueError, match="Unknown event"):
        Event.resolve_by_type("nonsense")


def test_a_good_answer_of_the_action_server_passes_and_a_bad_one_does_not() -> None:
    action = RemoteAction("action_x", None)
    assert action._validate_action_result({"events": [{"event": "slot", "name": "city", "value": "seoul"}], "responses": []})
    with pytest.raises(ValidationError):
        action._validate_action_result({"events": "none"})
