"""The catalog in a real database: loaded whole or not at all, once, and read back as it was."""

from __future__ import annotations

import filecmp
import threading
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from concierge.catalog import Catalog, catalog_version, open_catalog
from concierge.catalog.exporting import export_catalog
from concierge.catalog.facts import City, Facility, Price
from concierge.catalog.reading import read_facts
from concierge.settings import ROOT
from concierge.storage.catalog_store import load_catalog
from concierge.storage.database import Database, metadata

NOW = datetime(2026, 1, 2, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def facts() -> list[object]:
    return [row.fact for row in read_facts(ROOT / "catalog").rows]


def test_a_new_database_holds_no_catalog(database: Database) -> None:
    assert catalog_version(database) == 0
    assert open_catalog(database).all(City) == ()


def test_the_first_load_tells_every_row_and_gives_the_facts_back(database: Database, facts: list[object]) -> None:
    loaded = load_catalog(database, facts, NOW)
    assert loaded.version == 1
    assert len(loaded.changes) == len(facts)
    back = open_catalog(database)
    assert back.version == 1
    assert all(back.all(type(fact)) == Catalog(facts).all(type(fact)) for fact in facts[::50])


def test_a_code_comes_back_with_its_values(database: Database, facts: list[object]) -> None:
    load_catalog(database, facts, NOW)
    item = open_catalog(database).packages["heihe-dental-day"].included_items[0]
    assert (item.key, item.values) == ("included-hotel-nights", {"n": 2})


def test_loading_the_same_again_changes_nothing(database: Database, facts: list[object]) -> None:
    load_catalog(database, facts, NOW)
    again = load_catalog(database, facts, NOW)
    assert (again.version, again.changes) == (1, ())
    assert catalog_version(database) == 1


def test_a_load_tells_what_was_added_changed_and_removed(database: Database, facts: list[object]) -> None:
    load_catalog(database, facts, NOW)
    lasik, *others = [fact for fact in facts if isinstance(fact, Price) and fact.procedure == "lasik" and fact.country == "KR"]
    assert not others
    changed = [fact for fact in facts if fact is not lasik and getattr(fact, "id", "") != "at-bund"]
    changed += [replace(lasik, high=lasik.high + 1, usd_high=lasik.usd_high + 1)]
    loaded = load_catalog(database, changed, NOW)
    assert loaded.version == 2
    assert [str(change) for change in loaded.changes] == [
        "prices lasik KR demonstration-estimate 1600000: changed high, usd_high",
        "attractions at-bund: removed",
    ]
    back = load_catalog(database, facts, NOW)
    assert [(change.row, change.what) for change in back.changes if change.table == "attractions"] == [("at-bund", "added")]


def test_a_load_that_fails_leaves_everything_as_it_was(database: Database, facts: list[object]) -> None:
    load_catalog(database, facts, NOW)
    broken = [replace(fact, city="atlantis") if isinstance(fact, Facility) and fact.id == "kuldur-sanatorium" else fact for fact in facts]
    with pytest.raises(IntegrityError):
        load_catalog(database, broken, NOW)
    assert catalog_version(database) == 1
    assert len(open_catalog(database).facilities) == 106
    assert open_catalog(database).facilities["kuldur-sanatorium"].city == "kuldur"


def test_two_loads_at_once_do_not_mix(database: Database, facts: list[object]) -> None:
    def load() -> None:
        load_catalog(database, facts, NOW)

    both = [threading.Thread(target=load) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert catalog_version(database) == 1
    assert len(open_catalog(database).all(City)) == 55


def test_an_export_is_the_loaded_files_byte_for_byte(database: Database, facts: list[object], tmp_path: Path) -> None:
    load_catalog(database, facts, NOW)
    written = export_catalog(open_catalog(database), tmp_path / "out")
    names = [path.name for path in written]
    assert sorted(names) == sorted(path.name for path in (ROOT / "catalog").glob("*.csv"))
    assert filecmp.cmpfiles(ROOT / "catalog", tmp_path / "out", names, shallow=False) == (names, [], [])


def test_the_order_of_rows_alone_is_loaded_too(database: Database, facts: list[object]) -> None:
    load_catalog(database, facts, NOW)
    loaded = load_catalog(database, list(reversed(facts)), NOW)
    assert (loaded.version, loaded.changes) == (2, ())
    assert open_catalog(database).all(City)[0].id == "kuwait-city"


def test_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    assert [one for one in differences if "catalog_" in str(one)] == []
