"""docs/settings.md tells the truth about concierge/settings.py and the settings of every messaging app."""

from __future__ import annotations

import re

from pydantic import BaseSettings

from channels.registry import messaging_channels
from concierge.settings import PREFIX, ROOT, Settings

ROW = re.compile(r"^\| `(?P<name>\w+)` \| (?P<default>[^|]*) \| (?P<description>[^|]*) \|$", re.MULTILINE)


def test_every_setting_is_described_with_its_default() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    described = {row["name"]: (row["default"].strip(), row["description"].strip()) for row in ROW.finditer(page)}
    actual = _settings(PREFIX, Settings)
    for channel in messaging_channels().values():
        actual |= _settings(channel.settings_type.prefix(), channel.settings_type)
    assert described == actual


def _settings(prefix: str, model: type[BaseSettings]) -> dict[str, tuple[str, str | None]]:
    """Name → default and description, as the page must show them."""
    return {prefix + name.upper(): (_shown(field.default), field.field_info.description) for name, field in model.__fields__.items()}


def _shown(default: object) -> str:
    """A default as the page shows it: paths from the project's folder, nothing for none."""
    return "" if default is None else f"`{str(default).replace(f'{ROOT}/', '')}`"
