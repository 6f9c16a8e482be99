"""Telephone numbers as E.164 and e-mail addresses; for a form also numbers as they were typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import phonenumbers
from babel.core import get_global
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberType

from concierge.languages.folding import fold_with_offsets
from concierge.languages.grammar import grammar
from concierge.understanding.mention import Mention

_EMAIL = re.compile(r"[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_TELEPHONE = re.compile(r"(?<![A-Za-z0-9])(?<!\d[.,])(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){5,16}(?![\d.,]*\d)")
_DATE = re.compile(r"\s*(?:19|20)\d\d[ .-]?\d\d?[ .-]?\d\d?\s*")
FEWEST_DIGITS, MOST_DIGITS = 7, 15
OF_A_COUNT = 2
"""Digits of a day, a month, an age or a number of people that stands right beside a telephone number."""


def find_contacts(text: str, language: str | None, nationality: str | None = None, homes: Iterable[str] = ()) -> list[Mention]:
    """Every address and number; a national number belongs to the nationality's country, else to that of `homes`, else to the language's."""
    folded = fold_with_offsets(text)
    found = [Mention("contact", match.group(), *folded.span(*match.span())) for match in _EMAIL.finditer(folded.text)]
    regions = [region for region in (nationality, *homes, region_of(language)) if region]
    for match in _TELEPHONE.finditer(folded.text):
        places = [(start, end, match[0][start:end]) for start, end in _without_counts(match[0])]
        read = [(_number(told, regions), start, end) for start, end, told in places]
        read += [(_unknown_number(told), start, end) for start, end, told in places]  # only when no plan of numbers knows any of them
        number, start, end = next((one for one in read if one[0]), (None, 0, 0))
        span = folded.span(match.start() + start, match.start() + end) if number else (0, 0)
        mention = Mention("contact", number, *span) if number else None
        if mention and not any(mention.overlaps(other) for other in found):
            found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def number_anyway(text: str, countries: Iterable[str]) -> Mention | None:
    """The number of a message that answers how to reach somebody, though it is none of her country.

    It is one of the only one of these countries that has such a mobile number, else it is kept as it was typed.
    """
    folded = fold_with_offsets(text)
    for match in _TELEPHONE.finditer(folded.text):
        told = match[0]
        if len(re.sub(r"\D", "", told)) >= FEWEST_DIGITS and not _DATE.fullmatch(told):
            mobile = {number for country in countries if (number := _mobile(told, country))}
            return Mention("contact", mobile.pop() if len(mobile) == 1 else told, *folded.span(*match.span()))
    return None


def _without_counts(told: str) -> Iterator[tuple[int, int]]:
    """Where a number may stand in digits: all of them, else without the last or the first one or two apart ("99112233 4 sard")."""
    groups = list(re.finditer(r"\S+", told))
    yield 0, len(told)
    if len(groups) > 1 and len(groups[-1][0]) <= OF_A_COUNT:
        yield 0, groups[-2].end()
    if len(groups) > 1 and len(groups[0][0]) <= OF_A_COUNT:
        yield groups[1].start(), len(told)


def _mobile(told: str, region: str) -> str | None:
    try:
        parsed = phonenumbers.parse(told, region)
    except NumberParseException:
        return None
    is_mobile = phonenumbers.number_type(parsed) in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)) if is_mobile else None


def region_of(language: str | None) -> str | None:
    """The country of national numbers in a language: `region` of its grammar.yml, else where most speakers live by CLDR (`mn` is MN)."""
    if language and "region" in grammar(language):
        return str(grammar(language)["region"])
    likely = get_global("likely_subtags").get(language or "")
    return str(likely).rsplit("_", 1)[-1] if likely else None


def _number(told: str, regions: list[str]) -> str | None:
    digits = re.sub(r"\D", "", told)
    if len(digits) < FEWEST_DIGITS or _DATE.fullmatch(told):
        return None
    for parsed in _parsed(told, digits, regions):
        if phonenumbers.is_valid_number(parsed):
            return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    return None


def _unknown_number(told: str) -> str | None:
    """An international number kept whole, though the numbering plan that we have does not know it."""
    digits = re.sub(r"\D", "", told)
    is_one = told.startswith(("+", "00")) and FEWEST_DIGITS < len(digits) <= MOST_DIGITS
    return "+" + digits.removeprefix("00") if is_one else None


def _parsed(told: str, digits: str, regions: list[str]) -> Iterator[PhoneNumber]:
    """The readings of a number: international with its sign, national in each region, international with the sign forgotten."""
    attempts: list[tuple[str, str | None]] = [("+" + digits.removeprefix("00"), None)] if told.startswith(("+", "00")) else []
    attempts += [(told, region) for region in regions]
    attempts += [("+" + digits, None)] if len(digits) >= 11 else []
    for text, region in attempts:
        try:
            yield phonenumbers.parse(text, region)
        except NumberParseException:  # noqa: PERF203 three attempts at most
            continue  # not even the shape of a number there
