"""Rasa's own checks of the training data and the dialogue pass: `rasa data validate` and `rasa test core`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.environment import BEFORE_IMPORT
from bot.training_inputs import model_path, understanding_folders
from concierge.settings import ROOT

STORIES = ROOT / "tests" / "dialogue" / "test_stories.yml"
SECONDS = 300


def rasa(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of Rasa's as an engineer would, with the environment that our processes have."""
    environment = {**os.environ, **BEFORE_IMPORT}
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "rasa", *command],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip


@pytest.fixture
def model() -> Path:
    """The model of the present inputs, trained now if there is none."""
    training = subprocess.run([sys.executable, "-m", "bot.train"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert training.returncode == 0, training.stderr
    return model_path()


def test_the_training_data_is_valid() -> None:
    data = [str(folder) for folder in (ROOT / "data" / "dialogue", *understanding_folders())]
    done = rasa("data", "validate", "--data", *data, "--domain", "domain.yml", "--config", "config.yml")
    assert done.returncode == 0, done.stderr[-2000:]
    assert "No story structure conflicts found" in done.stdout + done.stderr


def test_the_dialogue_answers_every_intent_by_its_action(tmp_path: Path, model: Path) -> None:
    done = rasa("test", "core", "--model", str(model), "--stories", str(STORIES), "--out", str(tmp_path), "--fail-on-prediction-errors")
    assert done.returncode == 0, done.stderr[-2000:]
    assert "- story" not in (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")


def test_the_stories_hold_every_rule() -> None:
    rules = [
        (rule["steps"][0]["intent"], rule["steps"][1]["action"])
        for path in sorted((ROOT / "data" / "dialogue").glob("*.yml"))
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]
    ]
    stories = yaml.safe_load(STORIES.read_text(encoding="utf-8"))["stories"]
    assert [(story["steps"][0]["intent"], story["steps"][1]["action"]) for story in stories] == rules
