"""The table of topics and facts tells what the code does."""

from __future__ import annotations

from pathlib import Path

from concierge.settings import ROOT
from scripts.topics import as_table, tables_by_topic


def test_the_page_is_what_the_code_does() -> None:
    assert as_table(tables_by_topic()) in (ROOT / "docs" / "topics.md").read_text(encoding="utf-8")


def test_uses_of_tables_are_found_by_topic(tmp_path: Path) -> None:
    for name, text in {
        "actions/visa.py": "turn.catalog.visa_rule(a, b)",
        "concierge/visa/judging.py": "catalog.packages",
        "concierge/log/x.py": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert tables_by_topic(tmp_path) == {"visa": ("packages", "visa_rules")}
