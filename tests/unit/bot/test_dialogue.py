"""One obvious rule for each intent, and the same answer in the rules, the domain and the actions."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from typing import Any

import pytest
import yaml

import actions
from actions.intents import NOT_UNDERSTOOD
from actions.topic import every_topic
from concierge.conversation.details import DETAILS
from concierge.settings import ROOT

BY_BUTTON_ONLY = {"ask_question"}
"""Intents that no message has, only the payload of a button."""

for module in pkgutil.iter_modules(actions.__path__, "actions."):
    importlib.import_module(module.name)


@pytest.fixture(scope="module")
def domain() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return told


@pytest.fixture(scope="module")
def rules() -> list[tuple[str, str]]:
    found = []
    for path in sorted((ROOT / "data" / "dialogue").glob("*.yml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            heard, done = rule["steps"]
            found.append((heard["intent"], done["action"]))
    return found


def test_every_intent_has_one_rule(domain: dict[str, Any], rules: list[tuple[str, str]]) -> None:
    intents = [next(iter(intent)) for intent in domain["intents"]]
    assert len(set(intents) - BY_BUTTON_ONLY) == 41
    assert Counter(intent for intent, _ in rules) == Counter([*intents, NOT_UNDERSTOOD])


def test_every_rule_names_an_action_that_answers_its_intent(domain: dict[str, Any], rules: list[tuple[str, str]]) -> None:
    answers = {(intent, kind.action_name) for kind in every_topic() for intent in kind.intents}
    assert set(rules) == answers
    assert {action for _, action in rules} == set(domain["actions"])


def test_every_detail_has_a_slot_that_leaves_the_dialogue_alone(domain: dict[str, Any]) -> None:
    assert set(DETAILS) <= set(domain["slots"])
    assert all(slot["influence_conversation"] is False for slot in domain["slots"].values())


def test_the_domain_holds_no_words_of_patients(domain: dict[str, Any]) -> None:
    assert {text["text"] for texts in domain["responses"].values() for text in texts} == set(domain["responses"])
