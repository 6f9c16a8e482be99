"""Where the facts of an answer are from, as a line that the patient reads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from concierge.catalog import Catalog
from concierge.languages.reply import Line, Value

MOST_SOURCES = 2
"""So many sources are named in one answer; more would hide the answer itself."""


class Sourced(Protocol):
    """Any fact of the catalog."""

    @property
    def source(self) -> tuple[str, ...]:
        """Ids of its sources."""

    @property
    def as_of(self) -> int:
        """The year for which it was said."""


def source_line(catalog: Catalog, facts: Iterable[Sourced], *, is_short: bool = False) -> Line:
    """One line with the sources of these facts and the years for which they were said.

    A short one names publishers only, so that an English title is not longer than the answer above it.
    """
    given = list(facts)
    sources = list(dict.fromkeys(source for fact in given for source in fact.source))
    name = _publisher if is_short else _title
    named = [name(catalog, source) for source in sorted(sources, key=lambda one: _kind(catalog, one) == "general-knowledge")[:MOST_SOURCES]]
    years = sorted({fact.as_of for fact in given}) or [0]
    year = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
    return Line("conversation-source", {"sources": {"items": named, "between": "conversation-between-sources"}, "year": year})


def _kind(catalog: Catalog, source: str) -> str:
    found = catalog.sources.get(source)
    return found.kind if found else ""


def _publisher(catalog: Catalog, source: str) -> Value:
    found = catalog.sources.get(source)
    return found.publisher if found and found.publisher and found.kind not in WITHOUT_TITLE else _title(catalog, source)


def _title(catalog: Catalog, source: str) -> Value:
    found = catalog.sources.get(source)
    if found is None or found.kind in WITHOUT_TITLE:
        return {"words": f"conversation-source-{found.kind if found else source}"}
    return f"{found.title} ({found.publisher})" if found.publisher and found.publisher not in found.title else found.title


WITHOUT_TITLE = ("general-knowledge", "demonstration-estimate")
"""Kinds of sources that nobody published: they are named in the patient's words."""
