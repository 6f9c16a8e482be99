"""Conversations over every topic, in each language, through the REST channel: tests/conversations/<language>/<name>.yml."""

from __future__ import annotations

import pytest

from concierge.languages.registry import languages
from tests.journeys.conversation import CONVERSATIONS, Answer, CoordinatorAtDesk, Patient, faults_of, languages_with, read_conversation
from tests.journeys.running import Running

FEWEST = 12
"""Conversations that every language has."""
NAMES = sorted(path.stem for path in (CONVERSATIONS / "en").glob("*.yml") if path.stem != "first-journey")


@pytest.fixture(scope="module")
def coordinator(running: Running) -> CoordinatorAtDesk:
    return CoordinatorAtDesk(running.url, running.desk_user, running.desk_password)


def test_every_language_has_every_conversation() -> None:
    assert len(NAMES) >= FEWEST
    assert {name: languages_with(name) for name in NAMES} == {name: sorted(languages()) for name in NAMES}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", NAMES)
def test_conversation(running: Running, coordinator: CoordinatorAtDesk, name: str, language: str) -> None:
    patient, faults, answers = Patient(running.url), [], list[Answer]()
    for step in read_conversation(language, name):
        answers = patient.press(step["press"], answers) if "press" in step else patient.say(step["patient"])
        faults += faults_of(step, answers, language)
        if "owner" in step:
            assert coordinator.case_of(step["patient"])["owner"] == step["owner"]
    assert faults == []
