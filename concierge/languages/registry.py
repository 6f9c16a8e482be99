"""The languages that Ayan speaks: a folder data/<code>/ with a language.yml is one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import yaml
from babel import Locale, UnknownLocaleError

from concierge.errors import NotFound
from concierge.settings import ROOT, read_settings

DATA = ROOT / "data"
FILE = "language.yml"
Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Language:
    """One language: ISO code, its name in itself, writing direction, and Babel's locale for numbers, dates and plurals.

    `day_pattern` and `month_pattern` stand in for Babel's where nobody writes dates as Babel does, `currencies` (codes and names) where
    nobody calls a currency so.
    """

    code: str
    name: str
    direction: Direction
    locale: Locale
    day_pattern: str | None = None
    month_pattern: str | None = None
    currencies: tuple[tuple[str, str], ...] = ()


@cache
def languages(folder: Path = DATA) -> dict[str, Language]:
    """Every language under `folder`, by code, in alphabetical order."""
    return {path.parent.name: _read(path) for path in sorted(folder.glob(f"*/{FILE}"))}


def language(code: str, folder: Path = DATA) -> Language:
    """The language with this code; raise `NotFound` when we do not speak it."""
    try:
        return languages(folder)[code]
    except KeyError:
        raise NotFound(f"no language {code!r} under {folder}") from None


@lru_cache(maxsize=1)
def default_language() -> str:
    """The language of a patient of whom nothing is known, as the operator set it."""
    return read_settings().default_language


def served(code: str | None, default: str, folder: Path = DATA) -> str:
    """`code` if we speak it, else `default`."""
    return code if code is not None and code in languages(folder) else default


def _read(path: Path) -> Language:
    code = path.parent.name
    told = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    locale = _locale(str(told.get("locale", code)))
    return Language(
        code=code,
        name=str(told.get("name") or locale.get_display_name(locale) or code),
        direction="rtl" if told.get("direction", locale.text_direction) == "rtl" else "ltr",
        locale=locale,
        day_pattern=told.get("day_pattern"),
        month_pattern=told.get("month_pattern"),
        currencies=tuple(dict(told.get("currencies") or {}).items()),
    )


def _locale(code: str) -> Locale:
    try:
        return Locale.parse(code, sep="-" if "-" in code else "_")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")  # a language that Babel does not know still gets numbers and dates
