"""Chinese numerals, whole or mixed with digits."""

from __future__ import annotations

import re

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
NUMERALS = re.compile(r"[零〇一二两三四五六七八九十百千万亿]+")


def chinese_number(text: str) -> float:
    """`三千五` is 3500, `二十五` 25, `二〇二六` 2026, `十二万` 120000; a lone scale is itself."""
    if all(character in _DIGITS for character in text):
        return float("".join(str(_DIGITS[character]) for character in text))
    total = section = 0
    digit: int | None = None
    last_scale = 1
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS[character]
            continue
        scale = SCALES[character]
        if scale >= 10_000:
            total = (total + section + (digit or 0) or 1) * scale if total == 0 else total + (section + (digit or 0) or 1) * scale
            section = 0
        else:
            section += (1 if digit is None else digit) * scale
        digit, last_scale = None, scale
    if digit is not None and last_scale >= 100 and "零" not in text and text[-2] in SCALES:
        digit *= last_scale // 10  # 三千五 means 3500
    return float(total + section + (digit or 0))
