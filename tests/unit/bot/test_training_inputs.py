"""A model's name follows from what it is made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import training_inputs


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data" / "xx" / "understand" / "prices"
    folder.mkdir(parents=True)
    (folder / "ask_price.yml").write_text("nlu:\n  - intent: ask_price\n    examples: |\n      - how much\n", encoding="utf-8")
    (tmp_path / "config.yml").write_text("pipeline: []\n", encoding="utf-8")
    monkeypatch.setattr(training_inputs, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.usefixtures("project")
def test_nothing_changed_means_the_same_name() -> None:
    assert training_inputs.fingerprint() == training_inputs.fingerprint()


@pytest.mark.parametrize("path", ["config.yml", "data/xx/understand/prices/ask_price.yml", "data/xx/names/city.csv", "bot/nlu/intent.py"])
def test_a_changed_or_new_input_means_another(project: Path, path: str) -> None:
    before = training_inputs.fingerprint()
    changed = project / path
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(changed.read_text(encoding="utf-8") + "\n# changed\n" if changed.exists() else "new", encoding="utf-8")
    assert training_inputs.fingerprint() != before


def test_a_reply_does_not_ask_for_training(project: Path) -> None:
    before = training_inputs.fingerprint()
    reply = project / "data" / "xx" / "reply" / "prices.ftl"
    reply.parent.mkdir(parents=True)
    reply.write_text("prices-range = x\n", encoding="utf-8")
    assert training_inputs.fingerprint() == before


@pytest.mark.usefixtures("project")
def test_examples_of_every_language_folder_are_read() -> None:
    assert training_inputs.example_texts() == ["how much"]
