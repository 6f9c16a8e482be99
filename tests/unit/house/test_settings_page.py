"""docs/settings.md tells the truth about concierge/settings.py."""

from __future__ import annotations

import re

from concierge.settings import PREFIX, ROOT, Settings

ROW = re.compile(r"^\| `(?P<name>\w+)` \| (?P<default>[^|]*) \| (?P<description>[^|]*) \|$", re.MULTILINE)


def test_every_setting_is_described_with_its_default() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    described = {row["name"]: (row["default"].strip(), row["description"].strip()) for row in ROW.finditer(page)}
    actual = {PREFIX + name.upper(): (_shown(field.default), field.field_info.description) for name, field in Settings.__fields__.items()}
    assert described == actual


def _shown(default: object) -> str:
    """A default as the page shows it: paths from the project's folder, nothing for none."""
    return "" if default is None else f"`{str(default).replace(f'{ROOT}/', '')}`"
