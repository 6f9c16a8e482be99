"""Which tables of the catalog each topic uses, read from the code itself; docs/topics.md shows it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from concierge.catalog.kinds import KINDS
from concierge.settings import ROOT

READ_AS = {
    "relations": "price_relations",
    "visa_rule": "visa_rules",
    "convert": "rates",
}
"""What the catalog calls a table elsewhere than by its name."""
BESIDE = {
    "screening": "checkup",
    "checkup_asked": "checkup",
    "checkup_hints": "checkup",
    "reading": "questions",
    "whole": "prices",
    "in_city": "prices",
    "short": "visa",
    "surely": "questions",
}
"""Files of actions that belong to a topic of another name."""
NOT_TOPICS = frozenset(
    {
        "topic",
        "catalog",
        "context",
        "storage",
        "languages",
        "understanding",
        "doors",
        "conversation",
        "mentioning",
        "goal",
        "differing",
        "going_on",
        "in_conversation",
        "leaving",
        "listing",
        "other_part",
        "refused",
        "replanning",
        "shown",
    }
)
"""Folders of concierge/, and files of actions/, that serve every topic."""
_USE = re.compile(r"catalog\.(\w+)")


def tables_by_topic(root: Path = ROOT) -> Mapping[str, tuple[str, ...]]:
    """Topic → tables, both in alphabetical order; topics without facts are left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in (*sorted(root.glob("actions/*.py")), *sorted(root.glob("concierge/*/*.py"))):
        topic = path.stem if path.parent.name == "actions" else path.parent.name
        for use in _USE.findall(path.read_text(encoding="utf-8")):
            found[BESIDE.get(topic, topic)] |= {_table(use)} - {""}
    return {topic: tuple(sorted(tables)) for topic, tables in sorted(found.items()) if tables and topic not in NOT_TOPICS}


def as_table(found: Mapping[str, tuple[str, ...]]) -> str:
    """The same as a Markdown table, and the tables that no topic shows yet."""
    rows = [f"| {topic} | {', '.join(tables)} |" for topic, tables in found.items()]
    used = {table for tables in found.values() for table in tables}
    rest = sorted({kind.table for kind in KINDS} - used - {"sources"})
    return "\n".join(["| topic | facts |", "| --- | --- |", *rows, "", f"Not shown by any topic yet: {', '.join(rest)}."])


def _table(name: str) -> str:
    tables = {kind.table for kind in KINDS}
    return READ_AS.get(name, name if name in tables else "")
