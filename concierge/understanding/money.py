"""Money: an amount with its currency, a unit of speech multiplied out, the upper end of a range."""

from __future__ import annotations

from functools import cache

from concierge.languages.folding import fold
from concierge.languages.grammar import grammar
from concierge.languages.registry import languages
from concierge.understanding.lexicon import Reading, read
from concierge.understanding.mention import Mention
from concierge.understanding.numbers import number_at, whole

SIGNS = {"$": "USD", "₩": "KRW", "￦": "KRW", "¥": "CNY", "₮": "MNT", "₽": "RUB", "€": "EUR", "£": "GBP", "₸": "KZT", "₹": "INR"}
DASHES = {"-", "–", "—", "~", "～", "/"}
LONE_SCALES = set("百千万亿")
NEAR = 3
"""Tokens between a word like "budget" and a bare number that it speaks of."""
SMALLEST_BARE = 300
"""A bare number below this, after "budget", is no budget."""


def find_money(text: str, language: str | None) -> list[Mention]:
    """Every budget mentioned: `{"amount": 5000, "currency": "USD"}`; the currency is None when the message does not say."""
    reading = read(text, language)
    found: list[Mention] = []
    index = 0
    while index < len(reading.tokens):
        mention, index = _money_at(reading, index)
        if mention is not None:
            found.append(mention)
    return found


def currency_in(text: str, language: str | None) -> str | None:
    """The first currency that a text names ("how much in tenge"), as ISO 4217."""
    reading = read(text, language)
    return next((named for index in range(len(reading.tokens)) if (named := _currency(reading, index))), None)


def _money_at(reading: Reading, index: int) -> tuple[Mention | None, int]:
    start = index
    before = _currency(reading, index)
    if before is not None:
        index += 1 + bool(reading.get(index + 1, "about"))
    low = _turned_round(reading, index) or number_at(reading, index)
    if low is None:
        return None, start + 1
    value, end = low
    high = _upper_end(reading, end)
    if high is not None:
        value, end = max(value, high[0]), high[1]
    if before is None and reading.get(end, "about") and _currency(reading, end + 1):
        end += 1  # "5 thousand or so dollars"
    currency = before or _currency(reading, end)
    if reading.get(start - 1, "how_many") and (reading.get(start, "scales") or reading.get(start, "is_scale")):
        return None, max(end, start + 1)  # "how many million" asks for an amount
    if currency is not None and before is None:
        end += 1
        if _currency(reading, end) == currency:  # `$5000 USD`, `ам доллар`
            end += 1
    is_money = currency is not None or _is_bare_money(reading, start, end, value)
    if not is_money or value <= 0 or value > 1e13:
        return None, max(end, start + 1)
    return Mention("budget", {"amount": whole(value), "currency": currency}, *reading.span(start, end)), end


def _turned_round(reading: Reading, index: int) -> tuple[float, int] | None:
    """Russian puts the number after its thousands for "about": `тысяч десять`, `тысяч до 10`, `миллиона 2-3`."""
    scale, at = reading.get(index, "scales"), index + 1
    if not (scale and reading.text(index) in _scales_turned_round()):
        return None
    at += bool(reading.get(at, "about"))
    number = number_at(reading, at)
    if number is None or number[0] >= scale:
        return None
    value, end = _upper_end(reading, number[1]) or number
    return max(value, number[0]) * scale, end


@cache
def _scales_turned_round() -> frozenset[str]:
    """Forms of "thousand" after which the number may follow, unlike the one of `тысяча 500`."""
    return frozenset(fold(word) for code in languages() for word in str(grammar(code).get("turned_round", "")).split())


def _upper_end(reading: Reading, index: int) -> tuple[float, int] | None:
    """The second number of `3000-5000`, `3 до 5 тысяч`, `三到五万`, with a currency between them perhaps."""
    after_currency = index + (1 if _currency(reading, index) else 0)
    if reading.text(after_currency) in DASHES or reading.get(after_currency, "until"):
        skipped = after_currency + 1
        if _currency(reading, skipped) and reading.text(skipped) in SIGNS:
            skipped += 1
        return number_at(reading, skipped)
    return None


def _currency(reading: Reading, index: int) -> str | None:
    code = reading.get(index, "currencies")
    return str(code) if code else SIGNS.get(reading.text(index))


def _is_bare_money(reading: Reading, start: int, end: int, value: float) -> bool:
    """A number without a currency is money when a unit of speech or a word like "budget" says so."""
    following = reading.tokens[end : end + 1]
    if any(token.get(kind) for token in following for kind in ("units", "persons", "months", "year", "age", "fixed")):
        return False
    has_scale = any(token.get("scales") or token.get("is_scale") or token.get("is_big") for token in reading.tokens[start:end])
    is_said = any(
        (token.get("digits") is not None and not set(token.text) <= LONE_SCALES) or token.get("numbers") is not None
        for token in reading.tokens[start:end]
    )
    if not is_said:
        return False  # a lone "thousand" is no amount
    near = reading.tokens[max(0, start - NEAR) : start] + following
    return (has_scale and value >= 1000) or (
        value >= SMALLEST_BARE and any(token.get("money") for token in near) and not 1900 <= value <= 2100
    )
