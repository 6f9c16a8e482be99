"""The commands of a fact keeper, as they are typed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from concierge.catalog import catalog_version, open_catalog
from concierge.settings import ROOT
from concierge.storage.database import Database
from scripts.catalog import app


@pytest.fixture
def run(database_url: str, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.setenv("AYAN_DATABASE_URL", database_url)
    return CliRunner()


def test_check_says_that_all_is_well_and_what_is_english_only(run: CliRunner) -> None:
    outcome = run.invoke(app, ["check"])
    assert outcome.exit_code == 0
    assert "no fault" in outcome.stdout
    assert "English only:  176 texts in questions.csv" in outcome.stdout


def test_load_then_load_again_then_export(run: CliRunner, database_url: str, tmp_path: Path) -> None:
    assert "Loaded as version 1." in run.invoke(app, ["load"]).stdout
    assert "Nothing changed: version 1 is in force." in run.invoke(app, ["load"]).stdout
    outcome = run.invoke(app, ["export", str(tmp_path / "out")])
    assert outcome.exit_code == 0
    assert (tmp_path / "out" / "prices.csv").read_bytes() == (ROOT / "catalog" / "prices.csv").read_bytes()
    database = Database(database_url)
    assert catalog_version(database) == 1
    database.close()


def test_a_broken_catalog_is_refused_with_all_its_faults_and_leaves_the_old_one(run: CliRunner, database_url: str, tmp_path: Path) -> None:
    run.invoke(app, ["load"])
    broken = tmp_path / "catalog"
    shutil.copytree(ROOT / "catalog", broken)
    for table, good, bad in (("cities", "seoul,서울,KR", "seoul,서울,"), ("rates", "MNT,3560", "MNT,many")):
        path = broken / f"{table}.csv"
        path.write_text(path.read_text(encoding="utf-8").replace(good, bad), encoding="utf-8")
    outcome = run.invoke(app, ["load", "--catalog", str(broken)])
    assert outcome.exit_code == 1
    assert "catalog/cities.csv:2: " in outcome.stdout
    assert "catalog/rates.csv:" in outcome.stdout
    database = Database(database_url)
    assert len(open_catalog(database).cities) == 55
    assert catalog_version(database) == 1
    database.close()


def test_an_export_of_nothing_says_what_to_do(run: CliRunner, tmp_path: Path) -> None:
    outcome = run.invoke(app, ["export", str(tmp_path / "out")])
    assert outcome.exit_code == 1
    assert "catalog load" in outcome.stdout
