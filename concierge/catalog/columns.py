"""How a field of a fact stands in a CSV cell: its type decides, and whether it has a default (then the cell may be empty)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, get_args, get_type_hints

from concierge.catalog.codes import Code, Span

PROVENANCE = ("source", "as_of", "confidence")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def words(prefix: str, *, default: Any = MISSING) -> Any:
    """A field of codes whose words stand under `<prefix>-<code>` in the language folders."""
    return field(default=default, metadata={"words": prefix})


def english(*, default: Any = MISSING) -> Any:
    """A field of prose that is written in English only so far; the checker counts them."""
    return field(default=default, metadata={"english": True})


@dataclass(frozen=True)
class Column:
    """A column: `type` is that of one item, `many` says whether the cell is a `;` list, `empty` what an empty cell means."""

    name: str
    type: type
    many: bool
    optional: bool
    empty: Any
    words: str
    english: bool

    def read(self, cell: str) -> Any:
        """The value of a cell; raise ValueError with the reason when it cannot be one."""
        if cell != cell.strip() or "\n" in cell:
            raise ValueError("space at the edge, or a line break")
        if not cell:
            if self.optional:
                return self.empty
            raise ValueError("must not be empty")
        return tuple(self.item(item) for item in cell.split(";")) if self.many else self.item(cell)

    def write(self, value: Any) -> str:
        """The cell of a value; the reverse of `read`."""
        if value is None:
            return ""
        return ";".join(written(item) for item in value) if self.many else written(value)

    def item(self, text: str) -> Any:
        """One item of a list, or the only one of a cell; raise ValueError with the reason when it cannot be one."""
        if self.type is Code:
            return Code(text, self.words)
        if self.name == "id" and not _SLUG.fullmatch(text):
            raise ValueError(f"'{text}' is not an id (small letters, digits and hyphens)")
        if self.many and (not text or text != text.strip()):
            raise ValueError("an empty item, or a space at the edge of one")
        return _READERS[self.type](text)


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(f"'{text}' is not a number") from None


def _integer(text: str) -> int:
    if not re.fullmatch(r"0|[1-9]\d*", text):
        raise ValueError(f"'{text}' is not a whole number")
    return int(text)


def _flag(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(f"'{text}' is neither yes nor no")
    return text == "yes"


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is not a date (write 2026-12-31)") from None


_READERS: dict[type, Callable[[str], Any]] = {
    str: str,
    int: _integer,
    bool: _flag,
    date: _date,
    Decimal: _decimal,
    Span: Span,
}


def written(value: Any) -> str:
    """One item as a cell shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.text if isinstance(value, Code) else str(value)


_KNOWN: dict[type, tuple[Column, ...]] = {}


def columns(fact: type[Any]) -> tuple[Column, ...]:
    """The columns of a dataclass of facts in the order of its CSV file: own fields first, source, year and confidence last."""
    if fact not in _KNOWN:
        hints = get_type_hints(fact)
        found = [_column(each, hints[each.name]) for each in fields(fact)]
        _KNOWN[fact] = tuple(sorted(found, key=lambda column: PROVENANCE.index(column.name) if column.name in PROVENANCE else -1))
    return _KNOWN[fact]


def _column(each: Field[Any], hint: Any) -> Column:
    inner = [arg for arg in get_args(hint) if arg not in (type(None), Ellipsis)]
    many = getattr(hint, "__origin__", None) is tuple
    optional = each.default is not MISSING
    empty = each.default if optional else None
    return Column(
        each.name, inner[0] if inner else hint, many, optional, empty, each.metadata.get("words", ""), each.metadata.get("english", False)
    )
