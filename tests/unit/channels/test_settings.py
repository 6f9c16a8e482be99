"""An app's settings are read only when any is given, and all faults are told together."""

from __future__ import annotations

import pytest

from channels.registry import messaging_channels
from channels.telegram import TelegramSettings
from concierge.errors import BadSettings
from concierge.settings import read_settings


def test_nothing_set_means_no_channel() -> None:
    assert TelegramSettings.read() is None


def test_what_is_missing_wrong_or_unknown_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYAN_TELEGRAM_SECRET", "short")
    monkeypatch.setenv("AYAN_TELEGRAM_TOKN", "123:abc")
    with pytest.raises(BadSettings) as caught:
        TelegramSettings.read()
    faults = sorted(line.partition(":")[0] for line in str(caught.value).splitlines())
    assert faults == ["AYAN_TELEGRAM_SECRET", "AYAN_TELEGRAM_TOKEN", "AYAN_TELEGRAM_TOKN"]
    assert "123:abc" not in str(caught.value)


def test_the_other_processes_leave_them_to_the_gateway(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AYAN_TELEGRAM_TOKN", "123:abc")
    read_settings()


@pytest.mark.parametrize("name", ["AYAN_TELEGRAMM_TOKEN", "AYAN_REST_KEEY", "AYAN_MEDIA_FOLDER"])
def test_a_name_of_no_app_is_still_a_fault(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "123:abc")
    with pytest.raises(BadSettings, match=name):
        read_settings()


def test_every_app_is_found_by_its_file() -> None:
    assert list(messaging_channels()) == ["messenger", "telegram", "wechat", "whatsapp"]
