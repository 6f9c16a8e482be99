"""How each language writes money, dates, numbers, lists, countries and languages."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.languages import get_official_languages
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_name, get_territory_currencies

from concierge.languages.registry import language as find_language

WHOLE = "#,##0"
CENTS = "#,##0.00"
DASH = "–"


def money(amount: float, currency: str, language: str, to: float | None = None) -> str:
    """An amount, or a range up to `to`, with the currency's name; whole amounts without decimals."""
    locale = _locale(language)
    last = amount if to is None else to
    pattern = WHOLE if float(amount).is_integer() and float(last).is_integer() else CENTS
    text = format_currency(last, currency, pattern, locale=locale, currency_digits=False, format_type="name")
    named = dict(find_language(language).currencies).get(currency)
    if named:
        text = str(text).replace(get_currency_name(currency, count=last, locale=locale), named)
    if to is None or to == amount:
        return str(text)
    end = format_decimal(last, pattern, locale=locale)
    return str(text).replace(end, f"{format_decimal(amount, pattern, locale=locale)}{DASH}{end}", 1)


def number(amount: float, language: str, to: float | None = None) -> str:
    """A number, or a range up to `to`."""
    locale = _locale(language)
    first = str(format_decimal(amount, locale=locale))
    return first if to is None or to == amount else f"{first}{DASH}{format_decimal(to, locale=locale)}"


def day(told: str, language: str) -> str:
    """An ISO date, or an interval `from/to`, as people write it; an interval that is one whole month is that month."""
    spoken = find_language(language)
    locale = spoken.locale
    start, _, end = told.partition("/")
    first, last = date.fromisoformat(start), date.fromisoformat(end or start)
    if first == last:
        return str(format_date(first, spoken.day_pattern or "long", locale=locale))
    if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
        return str(
            format_date(first, spoken.month_pattern, locale=locale)
            if spoken.month_pattern
            else format_skeleton("yMMMM", first, locale=locale)
        )
    if spoken.day_pattern:
        return f" {DASH} ".join(str(format_date(one, spoken.day_pattern, locale=locale)) for one in (first, last))
    return str(format_interval(first, last, "yMMMd", locale=locale))


def listing(parts: Sequence[str], language: str) -> str:
    """Several things in one phrase: "a, b and c"."""
    locale = _locale(language)
    try:
        return str(format_list(list(parts), locale=locale))
    except (KeyError, ValueError):  # a locale of Babel without list patterns
        return ", ".join(parts)


def country(code: str, language: str) -> str:
    """The name of a country given by its ISO alpha-2 code; an unknown code stays as it is."""
    return str(_locale(language).territories.get(code, code))


def language_name(code: str, language: str) -> str:
    """The name of a language given by its ISO code; an unknown code stays as it is."""
    return str(_locale(language).languages.get(code, code))


def _locale(language: str) -> Locale:
    return find_language(language).locale


def currency_of(territory: str) -> str | None:
    """The currency in use in a country today (ISO 4217), or None when Babel knows none."""
    current = get_territory_currencies(territory)
    return str(current[0]) if current else None


def language_of_people(territory: str) -> str | None:
    """The first official language of a country (ISO 639-1), or None when Babel knows none."""
    official = get_official_languages(territory)
    return str(official[0]).split("_")[0] if official else None
