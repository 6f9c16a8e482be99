"""Settings are read from the environment and `.env`, and all faults are told at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from concierge import settings as module
from concierge.errors import BadSettings
from concierge.settings import read_settings


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().startswith("AYAN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(module.Settings.__config__, "env_file", None)


def test_defaults_are_the_contract() -> None:
    settings = read_settings()
    assert (settings.host, settings.port, settings.rasa_port, settings.reply_wait_seconds) == ("127.0.0.1", 8080, 5005, 25.0)


def test_environment_wins_over_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYAN_PORT", "9090")
    assert read_settings().port == 9090


def test_dotenv_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("AYAN_RASA_PORT=6006\n", encoding="utf-8")
    monkeypatch.setattr(module.Settings.__config__, "env_file", tmp_path / ".env")
    assert read_settings().rasa_port == 6006


def test_all_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {"PORT": "99999", "DATABASE_URL": "mysql://x", "DEFAULT_LANGUAGE": "xx", "DESK_PASSWORD": "short", "PROT": "1"}
    for name, value in wrong.items():
        monkeypatch.setenv(f"AYAN_{name}", value)
    with pytest.raises(BadSettings) as caught:
        read_settings()
    told = {line.split(":")[0] for line in str(caught.value).splitlines()}
    assert told == {f"AYAN_{name}" for name in wrong}


def test_listening_beyond_loopback_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYAN_HOST", "0.0.0.0")  # noqa: S104 it is refused
    with pytest.raises(BadSettings, match="AYAN_REST_KEY"):
        read_settings()
    monkeypatch.setenv("AYAN_REST_KEY", "a-key-of-enough-length")
    assert read_settings().rest_key is not None
