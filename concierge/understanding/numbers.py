"""Numbers of several tokens: `25`, `twenty five`, `2 сая 500 мянга`, `30万`, `خمسة آلاف`."""

from __future__ import annotations

from concierge.understanding.chinese import SCALES
from concierge.understanding.lexicon import Reading, read


def number_at(reading: Reading, index: int) -> tuple[float, int] | None:
    """The number that begins at token `index`, and the index after it; None when there is none."""
    total, current, at = 0.0, None, index
    has_digits = False
    while at < len(reading.tokens):
        token = reading.tokens[at]
        digits, word = token.get("digits"), token.get("numbers")
        scale = token.get("scales") or (SCALES.get(token.text) if current is not None and token.get("is_scale") else None)
        if scale is not None and (current is not None or token.text not in {"k", "m", "к"}):
            current = (1 if current is None else current) * scale
            if scale >= 1000:
                total, current = total + current, None
            at += 1
            has_digits = False
            continue
        value = digits if digits is not None else word
        if value is None or (current is not None and (has_digits or digits is not None or not _adds(current, value))):
            break
        if total and current is None and digits is not None and not _continues(reading, at):
            break
        current = value if current is None else current + value
        has_digits = digits is not None
        at += 1
    if at == index:
        return None
    return total + (current or 0), at


def _adds(current: float, value: float) -> bool:
    """Tens and units make one number, in Arabic with the units first."""
    return (current % 10 == 0 and value < current) or (current < 10 and value >= 20 and value % 10 == 0 and value < 100)


def _continues(reading: Reading, index: int) -> bool:
    """After `2 сая` only a number with a smaller scale belongs to it."""
    return reading.get(index + 1, "scales") is not None


def whole(value: float) -> int | float:
    """An integer where it is one."""
    return int(value) if float(value).is_integer() else value


def whole_numbers(text: str, language: str | None) -> tuple[int, ...]:
    """Every whole number in a message, in digits or in words, in the order in which they stand."""
    reading = read(text, language)
    found, index = [], 0
    while index < len(reading.tokens):
        number = number_at(reading, index)
        if number and float(number[0]).is_integer():
            found.append(int(number[0]))
        index = max(number[1] if number else 0, index + 1)
    return tuple(found)
