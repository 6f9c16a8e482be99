"""Answers are asked for once, and again when anything that they depend on has changed."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.evaluation.sample import Example
from scripts.evaluation.systems import KEPT, System, ask

ECHO = """
import json, sys
task = json.load(open(sys.argv[2]))
log = open(sys.argv[1], "a")
parses = []
for message in task["messages"]:
    print(message["text"], file=log)
    parses.append({"intent": message["text"], "confidence": 1.0, "entities": [], "milliseconds": 1.0})
json.dump({"training_seconds": 2.0, "parses": parses}, open(sys.argv[3], "w"))
"""


@pytest.fixture
def system(tmp_path: Path) -> System:
    """A system that understands every message as an intent of the same name, and keeps a log."""
    return System("echo", "Echo", (sys.executable, "-c", ECHO, str(tmp_path / "log")), ("1",), examples=[Example("a", "b", "xx")])


def _read(folder: Path) -> list[str]:
    return (folder / "log").read_text(encoding="utf-8").split()


def test_only_new_messages_are_read(system: System, tmp_path: Path) -> None:
    ask(system, [("xx", "one"), ("xx", "two")], tmp_path)
    answers = ask(system, [("xx", "two"), ("xx", "three")], tmp_path)
    assert _read(tmp_path) == ["one", "two", "three"]
    assert [answers.parses["xx", text].intent for text in ("two", "three")] == ["two", "three"]
    assert answers.training_seconds == 2


def test_a_change_of_inputs_or_examples_asks_anew(system: System, tmp_path: Path) -> None:
    for changed in (system, replace(system, inputs=("2",)), replace(system, examples=[Example("c", "b", "xx")])):
        ask(changed, [("xx", "one")], tmp_path)
    assert _read(tmp_path) == ["one"] * 3


def test_old_answers_are_forgotten(system: System, tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        ask(replace(system, inputs=(str(number),)), [("xx", "one")], tmp_path)
    assert len(list(tmp_path.glob("echo-*.json"))) == KEPT


def test_a_task_holds_examples_and_messages_with_their_language(system: System, tmp_path: Path) -> None:
    copy = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1]); sys.exit(1)"
    told = tmp_path / "task.json"
    with pytest.raises(Exception, match="exit status 1"):
        ask(replace(system, command=(sys.executable, "-c", copy, str(told))), [("xx", "one")], tmp_path)
    task = json.loads(told.read_text(encoding="utf-8"))
    assert task["messages"] == [{"language": "xx", "text": "one"}]
    assert task["examples"] == [{"text": "a", "intent": "b", "language": "xx"}]
