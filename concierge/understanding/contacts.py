"""Telephone numbers as E.164 and e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from babel.core import get_global
from phonenumbers import NumberParseException, PhoneNumber

from concierge.languages.folding import fold_with_offsets
from concierge.languages.grammar import grammar
from concierge.understanding.mention import Mention

_EMAIL = re.compile(r"[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_TELEPHONE = re.compile(r"(?<![A-Za-z0-9.,])(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){5,16}(?![\d.,]*\d)")
FEWEST_DIGITS = 7


def find_contacts(text: str, language: str | None, nationality: str | None = None) -> list[Mention]:
    """Every address and number; a national number belongs to the nationality's country, else to the language's."""
    folded = fold_with_offsets(text)
    found = [Mention("contact", match.group(), *folded.span(*match.span())) for match in _EMAIL.finditer(folded.text)]
    for match in _TELEPHONE.finditer(folded.text):
        number = _number(match.group(), [region for region in (nationality, region_of(language)) if region])
        mention = Mention("contact", number, *folded.span(*match.span())) if number else None
        if mention and not any(mention.overlaps(other) for other in found):
            found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def region_of(language: str | None) -> str | None:
    """The country of national numbers in a language: `region` of its grammar.yml, else where most speakers live by CLDR (`mn` is MN)."""
    if language and "region" in grammar(language):
        return str(grammar(language)["region"])
    likely = get_global("likely_subtags").get(language or "")
    return str(likely).rsplit("_", 1)[-1] if likely else None


def _number(told: str, regions: list[str]) -> str | None:
    digits = re.sub(r"\D", "", told)
    if len(digits) < FEWEST_DIGITS or re.fullmatch(r"(?:19|20)\d\d[ .-]?\d\d?[ .-]?\d\d?", told.strip()):
        return None
    for parsed in _parsed(told, digits, regions):
        if phonenumbers.is_valid_number(parsed):
            return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    if told.startswith(("+", "00")) and FEWEST_DIGITS < len(digits) <= 15:
        return "+" + digits.removeprefix("00")  # kept whole, though the numbering plan that we have does not know it
    return None


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
