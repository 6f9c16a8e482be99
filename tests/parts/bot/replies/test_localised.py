"""Rasa's seam for replies speaks the language of the turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from rasa.shared.core.trackers import DialogueStateTracker

from bot.replies.localised import LocalisedReplies, language_of
from concierge.languages.registry import default_language, languages
from concierge.languages.rendering import render
from concierge.languages.reply import Button, Line, Reply

MakeTracker = Callable[..., DialogueStateTracker]
REPLY = Reply((Line("conversation-days", {"n": 2}),), (Button("conversation-yes", "/affirm"),))


def generate(name: str, tracker: DialogueStateTracker, **values: Any) -> dict[str, Any]:
    return asyncio.run(LocalisedReplies().generate(name, tracker, "ayan", **values))


@pytest.mark.parametrize("code", languages())
def test_a_reply_is_put_into_words(tracker: MakeTracker, code: str) -> None:
    message = generate("utter_reply", tracker({"language": code}), reply=REPLY.to_json())
    assert message["text"] == render("conversation-days", {"n": 2}, code)
    assert message["buttons"] == [{"title": render("conversation-yes", {}, code), "payload": "/affirm"}]
    assert Reply.from_json(message["reply"]) == REPLY


def test_a_static_reply_is_one_line(tracker: MakeTracker) -> None:
    message = generate("utter_smalltalk_thank", tracker({"language": "mn"}))
    assert message["text"] == render("smalltalk-thank", {}, "mn")


def test_the_action_knows_the_language_best_then_the_message_then_the_slot(tracker: MakeTracker) -> None:
    assert language_of(tracker({"language": "ru"}, language="zh"), "mn") == "mn"
    assert language_of(tracker({"language": "ru"}, language="zh")) == "ru"
    assert language_of(tracker(None, language="zh")) == "zh"
    assert language_of(tracker({"language": "fr"})) == default_language()
