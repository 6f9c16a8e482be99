"""Whether facts, names and words fit together: everything that is wrong, at once, as `file:line: fault`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from concierge.catalog.checking_names import check_names
from concierge.catalog.checking_rows import check_rows
from concierge.catalog.checking_words import check_code_words
from concierge.catalog.columns import columns
from concierge.catalog.reading import Facts, Fault, read_facts


@dataclass(frozen=True)
class Checked:
    """The outcome of a check: every fault in the order of files and lines, and the cells of prose that are English only."""

    facts: Facts
    faults: tuple[Fault, ...]
    english_only: dict[str, int]


def check_catalog(catalog: Path, data: Path) -> Checked:
    """Check the facts in `catalog` by themselves and against the names and words in the language folders of `data`."""
    facts = read_facts(catalog)
    languages = language_folders(data)
    faults = [*facts.faults, *check_rows(facts.rows)]
    for language in languages:
        faults += check_names(facts.rows, data, language, languages)
        faults += check_code_words(facts.rows, data, language)
    return Checked(facts, tuple(sorted(faults)), _english_only(facts))


def language_folders(data: Path) -> tuple[str, ...]:
    """Every folder under `data` that is a language: it describes one, or names things in one."""
    return tuple(sorted({path.parent.name for name in ("language.yml", "names") for path in data.glob(f"*/{name}")}))


def _english_only(facts: Facts) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for row in facts.rows:
        counted[row.kind.table] += len([column for column in columns(row.kind.fact) if column.english and getattr(row.fact, column.name)])
    return {table: number for table, number in counted.items() if number}
