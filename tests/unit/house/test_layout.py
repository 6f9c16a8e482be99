"""The house rules that a machine can check: file sizes, and tests that stay apart from training data."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from concierge.settings import ROOT

LONGEST_CODE = 400
LONGEST_WORDS = 200
LONGER_FOR_A_REASON = {
    "medical_emergency.yml": "danger is said in the most ways, and all of them must be looked through together",
    "red_flags.yml": "the rules of one language must be read side by side, lest one silences another",
    "other-languages.yml": "one list for all languages that are not served",
}
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


def _lines(name: str) -> int:
    return (ROOT / name).read_text(encoding="utf-8").count("\n")


def test_code_can_be_read_in_one_sitting() -> None:
    code = [name for name in TRACKED if name.endswith((".py", ".ts")) and (ROOT / name).is_file()]
    assert [name for name in code if _lines(name) > LONGEST_CODE] == []


def test_word_files_stay_small() -> None:
    words = [name for name in TRACKED if name.startswith("data/") and name.endswith((".ftl", ".yml")) and (ROOT / name).is_file()]
    assert [name for name in words if _lines(name) > LONGEST_WORDS and not is_longer_for_a_reason(name)] == []


def is_longer_for_a_reason(name: str) -> bool:
    """Signs of danger, the questions of one topic with all the ways of asking them, conversations that are learned: one place for each."""
    is_list = "/questions/" in name or "/conversations/" in name
    return Path(name).name in LONGER_FOR_A_REASON or (is_list and _lines(name) <= LONGEST_CODE)


@pytest.mark.parametrize("word", ["pypi" + ".org", "registry.npm" + "js", "python" + "hosted"])
def test_no_file_names_a_registry(word: str) -> None:
    found = subprocess.run(["git", "grep", "-lF", word], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    assert found == []
