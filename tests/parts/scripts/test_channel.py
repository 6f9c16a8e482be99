"""The operator's commands for messaging apps, and a scaffold that works as soon as it is made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from concierge.settings import ROOT
from scripts.__main__ import app
from scripts.channel import FILES, write_scaffold
from tests.twins.company import Company

RUNNER = CliRunner()


@pytest.fixture
def company(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Company]:
    running = Company()
    for name, value in {**running.environment(), "AYAN_DATABASE_URL": f"sqlite:///{tmp_path / 'ayan.db'}"}.items():
        monkeypatch.setenv(name, value)
    yield running
    running.stop()


@pytest.mark.usefixtures("company")
def test_check_says_who_we_are() -> None:
    told = RUNNER.invoke(app, ["channel", "check", "whatsapp"])
    assert (told.exit_code, told.output.splitlines()[0]) == (0, "Ayan, +82 51 000 0000, quality GREEN")


@pytest.mark.usefixtures("company")
def test_check_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYAN_WHATSAPP_TOKEN", "a-wrong-token")
    told = RUNNER.invoke(app, ["channel", "check", "whatsapp"])
    assert told.exit_code == 1
    assert "Invalid OAuth access token" in told.output
    assert "a-wrong-token" not in told.output


@pytest.mark.usefixtures("company")
def test_register_then_check() -> None:
    assert RUNNER.invoke(app, ["channel", "check", "telegram"]).exit_code == 1
    told = RUNNER.invoke(app, ["channel", "register", "telegram", "--url", "https://ayan.example/"])
    assert told.output.strip() == "Telegram brings its updates to https://ayan.example/webhooks/telegram"
    assert RUNNER.invoke(app, ["channel", "check", "telegram"]).exit_code == 0


def test_what_is_not_set_is_named() -> None:
    told = RUNNER.invoke(app, ["channel", "check", "telegram"])
    assert told.exit_code == 1
    assert "AYAN_TELEGRAM_TOKEN, AYAN_TELEGRAM_SECRET" in told.output


@pytest.mark.parametrize(
    "arguments", [["check", "icq"], ["register", "telegram", "--url", "http://ayan.example"], ["new", "Bad-Name"], ["new", "telegram"]]
)
def test_wrong_arguments_are_explained(arguments: list[str]) -> None:
    assert RUNNER.invoke(app, ["channel", *arguments]).exit_code == 2


def test_a_new_app_keeps_the_common_promises_at_once(tmp_path: Path) -> None:
    """In a copy of the code, so that nothing is left behind."""
    for folder in ("actions", "bot", "catalog", "channels", "concierge", "data", "desk", "gateway", "scripts", "tests", "pyproject.toml"):
        source = ROOT / folder
        if source.is_dir():
            shutil.copytree(source, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "understand"))
        else:
            shutil.copy(source, tmp_path / folder)
    (tmp_path / "web" / "dist").mkdir(parents=True)
    made = write_scaffold("viber", tmp_path)
    assert sorted(made) == sorted(path.format(name="viber") for path in FILES.values())
    tests = ["tests/parts/channels/messaging/test_viber.py", "tests/parts/channels/messaging/test_messaging.py"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "viber and not document", *tests]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout[-4000:]
    checked = subprocess.run([sys.executable, "-m", "ruff", "check", *made], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_a_new_app_does_not_overwrite_one(tmp_path: Path) -> None:
    write_scaffold("viber", tmp_path)
    with pytest.raises(typer.BadParameter, match="there is already"):
        write_scaffold("viber", tmp_path)
