"""The page and the README's table."""

from __future__ import annotations

from pathlib import Path

import pytest

from concierge.errors import NotFound
from concierge.languages.registry import languages
from scripts.evaluation import readme, report
from scripts.evaluation.bars import Cell, Measured, Row
from scripts.evaluation.cases import Case
from scripts.evaluation.detectors import Detected
from scripts.evaluation.figures import Figures, LanguageFigures
from scripts.evaluation.report import Compared, Others
from scripts.evaluation.systems import Parse

CODE = next(iter(languages()))
MEASURED: dict[str, Measured] = {
    CODE: (
        Figures(CODE, [Case(CODE, "<b>hello", "greet", ("city=seoul",), latin=False)], [Parse("thank", 0.7, [("city", "seoul")], 12.0)]),
        LanguageFigures(1.0, 1.0, 1.0, float("nan"), 1.0, 0),
    )
}
UNSEEN = [Row("intent macro-F1", [Cell("0.750", "short")], "≥ 0.85", "≥ 0.92")]
DETECTORS = [Detected("A detector", 0.9, 0.8, 0.7, 0.625)]
SYSTEMS = [Compared("A peer", 4100, [0.5], 3.0, 1.0, 2.0)]


def test_the_page_stands_by_itself_and_shows_faults_safely(tmp_path: Path) -> None:
    report.write(MEASURED, [], Others(SYSTEMS, DETECTORS, UNSEEN), "a-model", tmp_path / "new" / "report.html")
    page = (tmp_path / "new" / "report.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;hello" in page
    assert page.count('src="data:image/png') == page.count("<img") == 3
    assert "A detector" in page
    assert "0.625" in page
    assert "0.750" in page
    assert "http" not in page


def test_without_a_comparison_the_page_has_no_such_part(tmp_path: Path) -> None:
    report.write(MEASURED, [], Others(), "a-model", tmp_path / "report.html")
    assert "Beside others" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_table_has_a_column_for_each_language() -> None:
    lines = readme.table(MEASURED, Others(SYSTEMS, unseen=UNSEEN)).splitlines()
    assert lines[0] == f"|  | {CODE} |"
    assert lines[-2] == "| intent macro-F1, held-out sets | 0.750 |"
    assert lines[-1] == "| macro-F1: A peer, 4,100 examples | 0.500 |"
    assert {title for title in readme.SHOWN if not any(line.startswith(f"| {title} |") for line in lines)} == set()


def test_only_what_is_between_the_markers_changes(tmp_path: Path) -> None:
    file = tmp_path / "README.md"
    file.write_text(f"before\n{readme.BEGIN}\nold\n{readme.END}\nafter\n", encoding="utf-8")
    readme.put("new", file)
    readme.put("newer", file)
    assert file.read_text(encoding="utf-8") == f"before\n{readme.BEGIN}\nnewer\n{readme.END}\nafter\n"


def test_a_readme_without_markers_is_told(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("nothing", encoding="utf-8")
    with pytest.raises(NotFound):
        readme.put("new", tmp_path / "README.md")
